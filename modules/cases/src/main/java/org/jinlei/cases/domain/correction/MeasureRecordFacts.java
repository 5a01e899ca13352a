package org.jinlei.cases.domain.correction;

import java.time.LocalDate;

/** One thing that was carried out of a measure, as a reader sees it. */
public record MeasureRecordFacts(long measureId, LocalDate doneOn, String content, long recordedBy) {
    public long getMeasureId() { return measureId; }
    public LocalDate getDoneOn() { return doneOn; }
    public String getContent() { return content; }
    public long getRecordedBy() { return recordedBy; }
}
