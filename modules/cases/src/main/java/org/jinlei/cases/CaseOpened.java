package org.jinlei.cases;

import java.time.LocalDateTime;

/** A case file was opened at a station. */
public record CaseOpened(CaseId file, long station, LocalDateTime at) {
}
