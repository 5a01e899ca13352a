package org.jinlei.cases;

import java.time.LocalDateTime;

/** The closing of a case file was approved. */
public record CaseClosed(CaseId file, LocalDateTime at) {
}
