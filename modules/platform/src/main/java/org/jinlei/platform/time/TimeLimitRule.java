package org.jinlei.platform.time;

import java.time.LocalDate;

/**
 * The terms of a time limit in one version of the law.
 *
 * @param validFrom       first day of events that it rules (rule 5)
 * @param pausable        whether an expert's opinion or a hearing stops it
 * @param extensions      how often it may be extended, with approval
 * @param extensionAmount units of one extension
 * @param source          law and article
 */
public record TimeLimitRule(long id, LimitKind kind, LocalDate validFrom, LimitTerms terms, boolean pausable, int extensions, int extensionAmount, String source) {

    public TimeLimitRule {
        if (pausable && terms.unit() == LimitUnit.HOUR) {
            throw new IllegalArgumentException("A clock of hours is never paused");
        }
    }

    public long getId() { return id; }
    public LimitKind getKind() { return kind; }
    public LocalDate getValidFrom() { return validFrom; }
    public LimitTerms getTerms() { return terms; }
    public boolean isPausable() { return pausable; }
    public int getExtensions() { return extensions; }
    public int getExtensionAmount() { return extensionAmount; }
    public String getSource() { return source; }
}
