package org.jinlei.cases.domain.intake;

import java.time.Duration;
import java.time.LocalDateTime;

/** The clock of a report that belongs to another place: it is transferred within 24 hours of its receipt (rule 7). */
final class TransferClock {

    /** 《公安机关办理行政案件程序规定》第六十一条第二款. */
    static final Duration LIMIT = Duration.ofHours(24);

    private TransferClock() {
    }

    /** The last moment; it still is in time ("within" includes the number). */
    static LocalDateTime dueAt(LocalDateTime receivedAt) {
        return receivedAt.plus(LIMIT);
    }

    static boolean isLate(LocalDateTime receivedAt, LocalDateTime transferredAt) {
        return transferredAt.isAfter(dueAt(receivedAt));
    }
}
