package org.jinlei.platform.sheets.domain;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The fonts of this machine in the order in which a character is looked for in them. No font has all Chinese characters: the first one gives
 * the page its look, the others those rare ones of names that it lacks.
 */
public final class Typefaces {

    private final List<BaseFont> text;
    private final List<BaseFont> bold;

    private Typefaces(List<BaseFont> text, List<BaseFont> bold) {
        this.text = List.copyOf(text);
        this.bold = List.copyOf(bold);
    }

    /**
     * Reads fonts from files, {@code path} or, of a collection, {@code path#index}.
     *
     * @param text  for running text, the first one first
     * @param bold  for titles and labels; what they lack is taken from those for text
     * @param absent told what is not there or cannot be read
     */
    public static Typefaces read(List<String> text, List<String> bold, Consumer<String> absent) {
        List<BaseFont> running = text.stream().flatMap(one -> font(one, absent)).toList();
        List<BaseFont> strong = new ArrayList<>(bold.stream().flatMap(one -> font(one, absent)).toList());
        strong.addAll(running);
        return new Typefaces(running, strong);
    }

    private static Stream<BaseFont> font(String place, Consumer<String> absent) {
        int mark = place.lastIndexOf('#');
        String file = (mark < 0 ? place : place.substring(0, mark)).strip();
        if (file.isEmpty() || !Files.isReadable(Path.of(file))) {
            absent.accept(place);
            return Stream.empty();
        }
        try {
            BaseFont font = BaseFont.createFont(mark < 0 ? file : file + "," + place.substring(mark + 1).strip(), BaseFont.IDENTITY_H, true, false, null, null);
            font.setSubset(true);
            return Stream.of(font);
        } catch (IOException | RuntimeException unreadable) {
            // Whatever is wrong with a file, the others may still do.
            absent.accept(place + " (" + unreadable.getMessage() + ")");
            return Stream.empty();
        }
    }

    /** Whether there is any font at all. */
    public boolean isUsable() {
        return !text.isEmpty();
    }

    List<BaseFont> of(boolean strong) {
        return strong ? bold : text;
    }
}
