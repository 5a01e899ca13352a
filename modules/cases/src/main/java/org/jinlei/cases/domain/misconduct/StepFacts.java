package org.jinlei.cases.domain.misconduct;

import java.time.LocalDateTime;

/** A step of an intervention as a reader sees it. */
public record StepFacts(InterventionStep kind, LocalDateTime at, StepWay way, String whom, String content, long doneBy) {
}
