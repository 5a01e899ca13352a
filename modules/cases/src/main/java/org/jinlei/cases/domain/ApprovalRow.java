package org.jinlei.cases.domain;

import java.time.LocalDateTime;

/**
 * Something that waits for a decision.
 *
 * @param kind       what
 * @param id         number of the case file, or of the application to read a sealed one
 * @param part       number of the offender for an outcome, of the application for an application
 * @param number     number of the case file as proposed
 * @param title      matter of the case file, or who applied for what
 * @param proposer   who proposed it
 * @param proposedAt since when it waits
 * @param own        proposed by the caller, who therefore cannot decide it
 */
public record ApprovalRow(ApprovalKind kind, long id, Long part, String number, String title, String proposer, LocalDateTime proposedAt, boolean own) {
    public ApprovalKind getKind() { return kind; }
    public long getId() { return id; }
    public Long getPart() { return part; }
    public String getNumber() { return number; }
    public String getTitle() { return title; }
    public String getProposer() { return proposer; }
    public LocalDateTime getProposedAt() { return proposedAt; }
    public boolean isOwn() { return own; }
}
