package org.jinlei.cases.domain.correction;

import java.time.LocalDate;

/** A breach of a measure as a reader sees it. */
public record BreachFacts(long measureId, LocalDate onDay, String what, BreachResponse response, String answer, long recordedBy) {
    public LocalDate getOnDay() { return onDay; }
    public String getWhat() { return what; }
    public BreachResponse getResponse() { return response; }
    public String getAnswer() { return answer; }
    public long getRecordedBy() { return recordedBy; }
}
