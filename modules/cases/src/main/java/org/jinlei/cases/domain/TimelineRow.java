package org.jinlei.cases.domain;

import java.time.LocalDateTime;

/** A line of the timeline: the sentence of its kind is filled with the parameters. */
public record TimelineRow(long id, TimelineKind kind, String actor, LocalDateTime at, String[] parameters) {
    public TimelineKind getKind() { return kind; }
    public String getActor() { return actor; }
    public LocalDateTime getAt() { return at; }
    public String[] getParameters() { return parameters.clone(); }
}
