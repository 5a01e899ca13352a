package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jinlei.cases.domain.risk.NewRiskFact;
import org.jinlei.cases.domain.risk.RiskFactKind;

/** One fact on which a risk grade rests, as it is typed. */
public class RiskFactForm {

    private RiskFactKind kind;
    private LocalDate day;

    @Size(max = 100)
    private String source;

    @Size(max = 500)
    private String text;

    /** Whether anything was typed. */
    boolean isNamed() {
        return kind != null || day != null || source != null && !source.isBlank() || text != null && !text.isBlank();
    }

    NewRiskFact fact() {
        return new NewRiskFact(kind, day, source, text);
    }

    public RiskFactKind getKind() { return kind; }
    public void setKind(RiskFactKind value) { kind = value; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate value) { day = value; }
    public String getSource() { return source; }
    public void setSource(String value) { source = value; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
}
