package org.jinlei.platform.sheets.domain;

import java.util.Map;
import org.jinlei.platform.sheets.Sheet;

/**
 * A sheet that somebody was allowed to print, with all that is on it.
 *
 * @param sheet    what it says
 * @param words    what stands on the edges of its pages
 * @param pictures its pictures by the number of their attachment
 */
public record PrintedSheet(Sheet sheet, SheetWords words, Map<Long, byte[]> pictures) {
}
