package org.jinlei.platform.sheets;

import java.util.Locale;

/**
 * What somebody wants printed.
 *
 * @param id       number of the record
 * @param part     number of a part of it, or null
 * @param language language of the sheet
 */
public record SheetOrder(long id, Long part, Locale language) {
}
