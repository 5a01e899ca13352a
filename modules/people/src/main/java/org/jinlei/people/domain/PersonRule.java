package org.jinlei.people.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.InForce;
import org.jinlei.platform.rules.Rule;

/** The rules of the register. */
public enum PersonRule implements Rule {

    PERSON_NEEDS_A_NAME(0, "", 2026),
    BIRTH_DATE_FITS_THE_IDENTITY_NUMBER(3, "GB 11643-1999", 1999),
    BIRTH_LIES_IN_THE_FUTURE(2, "", 2026),
    UNPROVEN_BIRTH_NEEDS_ITS_EVIDENCE_NAMED(3, "法释〔2006〕1号第四条", 2006),
    SEARCH_COMES_BEFORE_CREATION(0, "", 2026),
    LIKELY_DUPLICATE_NEEDS_A_REASON(0, "", 2026),
    IDENTITY_NUMBER_IS_REGISTERED(0, "", 2026),
    PERSON_LIVES_WHERE_ONE_WORKS(39, "《未成年人网络保护条例》第三十六条", 2024),
    PERSON_FROM_ELSEWHERE_BELONGS_TO_THE_STATION(39, "《未成年人网络保护条例》第三十六条", 2024),
    REVEALING_NEEDS_A_PURPOSE(40, "《未成年人网络保护条例》第三十六条", 2024),
    MERGING_NEEDS_TWO_ENTRIES(0, "", 2026),
    MERGING_NEEDS_A_REASON(0, "", 2026),
    ENTRY_KEEPS_OTHERS(0, "", 2026),
    ENTRIES_ARE_PARTED_ALREADY(0, "", 2026),
    NOBODY_IS_RELATED_TO_THEMSELVES(0, "", 2026),
    RELATION_IS_THERE_ALREADY(0, "", 2026),
    RELATION_ENDS_AFTER_IT_BEGINS(0, "", 2026),
    FAMILY_RELATION_FITS_ITS_KIND(0, "GB/T 4761-2008", 2009),
    COORDINATES_COME_WITH_THEIR_DATUM(0, "", 2026),
    PEAK_ENDS_AFTER_IT_BEGINS(0, "", 2026);

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    PersonRule(int number, String source, int year) {
        this.number = number;
        this.source = source;
        this.validFrom = InForce.from(source, year);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public LocalDate validFrom() {
        return validFrom;
    }
}
