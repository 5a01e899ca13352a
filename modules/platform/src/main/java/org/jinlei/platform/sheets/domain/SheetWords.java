package org.jinlei.platform.sheets.domain;

/**
 * What stands on the edges of every page.
 *
 * @param language language tag of the document
 * @param footer   that the sheet is no statutory document
 * @param printed  when it was printed, and by whom where that is said
 * @param page     number of the page with {0} for it and {1} for how many there are
 * @param lacking  what is said below the sheet when a character had no form, with {0} for the codes
 */
public record SheetWords(String language, String footer, String printed, String page, String lacking) {
}
