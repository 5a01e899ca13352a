package org.jinlei.cases.domain;

import java.time.LocalDateTime;

/** A line of the timeline: the sentence of its kind is filled with the parameters; {@code absent} is in whose place it was done. */
public record TimelineRow(long id, TimelineKind kind, String actor, String absent, LocalDateTime at, String[] parameters) {
    public TimelineKind getKind() { return kind; }
    public String getAbsent() { return absent; }
    public String getActor() { return actor; }
    public LocalDateTime getAt() { return at; }
    public String[] getParameters() { return parameters.clone(); }
}
