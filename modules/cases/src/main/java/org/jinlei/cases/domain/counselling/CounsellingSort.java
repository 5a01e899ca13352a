package org.jinlei.cases.domain.counselling;

import java.time.LocalDate;
import org.jinlei.platform.data.SortKey;

/** Referrals are read by their day. */
enum CounsellingSort implements SortKey {
    REFERRED;

    @Override
    public String column() {
        return "c.referred_on";
    }

    @Override
    public Class<?> type() {
        return LocalDate.class;
    }
}
