package org.jinlei.cases.web;

import org.jinlei.platform.web.Messages;

/** A step that is missing before a case file may be closed, and where it is taken. */
public record MissingStep(String text, String place) {

    static MissingStep of(String name, long fileId) {
        String part = switch (name) {
            case "officer" -> "handover";
            case "procedureCard" -> "procedure";
            case "correctiveTask" -> "correction";
            case "legalAid" -> "legalaid";
            case "mediation" -> "mediation";
            case "applicationWaits" -> "applications";
            case "feedback", "missedReport", "filingReview" -> "file";
            default -> "outcome";
        };
        return new MissingStep(Messages.text("cases", "closing." + name), "/cases/view?id=" + fileId + "#" + part);
    }

    public String getText() { return text; }
    public String getPlace() { return place; }
}
