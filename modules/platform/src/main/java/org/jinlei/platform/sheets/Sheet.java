package org.jinlei.platform.sheets;

import java.util.List;

/**
 * A sheet before it is set: what it says, in the order of the page. Texts are plain and may hold anything that somebody typed.
 *
 * @param title    for instance 程序合规单
 * @param number   number or name of the record it is about, or empty
 * @param unit     unit at the head of each page
 * @param audience who will have the paper
 * @param parts    from top to bottom
 */
public record Sheet(String title, String number, String unit, Audience audience, List<SheetPart> parts) {

    /** Who will have the paper. */
    public enum Audience {
        /** Colleagues: each page names who printed it and when, and that it is no statutory document. */
        OFFICE,
        /** Everybody: large type, and no name of an officer. */
        PUBLIC
    }

    public Sheet {
        parts = List.copyOf(parts);
    }
}
