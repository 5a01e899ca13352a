package org.jinlei.platform.files.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.Rule;

/** Rules of attachments; all of the house. */
enum FilesRule implements Rule {

    FILE_IS_EMPTY,
    FILE_IS_TOO_LARGE,
    RECORD_HAS_ENOUGH_FILES,
    FILE_TYPE_IS_NOT_ALLOWED,
    FILE_ACTS_BY_ITSELF,
    FILE_CANNOT_BE_LOOKED_INTO,
    FILE_IS_INFECTED,
    FILE_CANNOT_BE_SCANNED_NOW,
    TOO_MANY_FILES_ON_THEIR_WAY,
    FILE_ARRIVED_INCOMPLETE;

    private static final LocalDate FIRST_VERSION = LocalDate.of(2026, 1, 1);

    @Override
    public int number() {
        return 0;
    }

    @Override
    public String source() {
        return "";
    }

    @Override
    public LocalDate validFrom() {
        return FIRST_VERSION;
    }
}
