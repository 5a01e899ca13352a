package org.jinlei.welfare.domain;

import org.jinlei.welfare.domain.categories.CategoryKind;

/**
 * What the list of files is narrowed to; null is anything.
 *
 * @param text     name, pinyin or whole identity number or phone of the child
 * @param unit     village or grid
 * @param school   school
 * @param category a reason for care that holds
 * @param status   status
 * @param officer  who answers for the file
 */
public record FileFilter(String text, Long unit, Long school, CategoryKind category, FileStatus status, Long officer) {

    public static final FileFilter NONE = new FileFilter(null, null, null, null, null, null);

    FileFilter with(FileStatus one) {
        return new FileFilter(text, unit, school, category, one, officer);
    }
}
