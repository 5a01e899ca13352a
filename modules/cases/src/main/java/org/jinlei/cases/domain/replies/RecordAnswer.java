package org.jinlei.cases.domain.replies;

import org.jinlei.cases.domain.RecordsFound;

/** What is answered about a person's record. */
public enum RecordAnswer {
    /** 未发现有违法犯罪记录. */
    NO_RECORD,
    /** 有不属于封存范围的犯罪记录. */
    RECORD,
    /** 有依法封存的记录，查阅另行办理. */
    SEALED_RECORD;

    /**
     * The law's answer: a sealed record does not exist for anybody but the entitled, who are told that there is one and nothing of it; a
     * violation of public order is never told to others, whether sealed yet or not.
     */
    public static RecordAnswer to(Asker asker, RecordsFound found) {
        if (asker.isEntitled() && found.sealed()) {
            return SEALED_RECORD;
        }
        return found.sentence() ? RECORD : NO_RECORD;
    }
}
