package org.jinlei.cases.domain.risk;

import java.time.LocalDate;

/**
 * A fact on which a risk grade rests.
 *
 * @param kind   kind
 * @param onDay  day of the fact
 * @param source where it is known from
 * @param text   what happened
 */
public record NewRiskFact(RiskFactKind kind, LocalDate onDay, String source, String text) {
    public RiskFactKind getKind() { return kind; }
    public LocalDate getOnDay() { return onDay; }
    public String getSource() { return source; }
    public String getText() { return text; }
}
