package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;

/** That a reporter was told: when, how, what and by whom. */
public record FeedbackFacts(long id, LocalDateTime givenAt, FeedbackWay way, String content, long givenBy, LocalDateTime recordedAt) {
}
