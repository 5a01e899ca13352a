package org.jinlei.cases;

/** Identifies a case file. */
public record CaseId(long value) {
}
