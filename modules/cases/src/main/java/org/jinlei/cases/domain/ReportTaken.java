package org.jinlei.cases.domain;

/** A case file was opened from a report; heard within the module, in the transaction. */
public record ReportTaken(long reportId, long fileId) {
}
