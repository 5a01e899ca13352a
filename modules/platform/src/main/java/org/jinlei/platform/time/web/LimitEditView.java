package org.jinlei.platform.time.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.LimitUnit;
import org.jinlei.platform.time.TimeLimitRule;
import org.jinlei.platform.time.domain.LimitRuleWork;
import org.jinlei.platform.time.domain.NewLimitRule;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Adds a version of a time limit, beginning with the one in force. */
@Named
@ViewScoped
public class LimitEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 3660;

    private LimitKind kind;
    private LocalDate validFrom;
    private LimitUnit unit;

    @Min(0)
    @Max(MOST)
    private int amount;

    private boolean rollsOver;
    private boolean restrictsLiberty;
    private boolean pausable;

    @Min(0)
    @Max(9)
    private int extensions;

    @Min(0)
    @Max(MOST)
    private int extensionAmount;

    @Size(max = 200)
    private String source;

    @Size(max = 200)
    private String reason;

    @Inject
    private transient LimitRuleWork work;

    @Inject
    private transient Parameters parameters;

    public void open() {
        LimitKind asked = parameters.constant("kind", LimitKind.class);
        if (kind == null && asked != null) {
            work.all().stream().filter(rule -> rule.kind() == asked).findFirst().ifPresent(this::fill);
        }
    }

    private void fill(TimeLimitRule rule) {
        kind = rule.kind();
        unit = rule.terms().unit();
        amount = rule.terms().amount();
        rollsOver = rule.terms().rollsOver();
        restrictsLiberty = rule.terms().restrictsLiberty();
        pausable = rule.pausable();
        extensions = rule.extensions();
        extensionAmount = rule.extensionAmount();
        source = rule.source();
    }

    public String save() {
        work.add(new NewLimitRule(kind, validFrom, unit, amount, rollsOver, restrictsLiberty, pausable, extensions, extensionAmount, source, reason));
        return Redirect.to("/platform/limits/list").done("platform.limit");
    }

    public LimitKind[] getKinds() { return LimitKind.values(); }
    public LimitUnit[] getUnits() { return LimitUnit.values(); }
    public LimitKind getKind() { return kind; }
    public void setKind(LimitKind value) { kind = value; }
    public LocalDate getValidFrom() { return validFrom; }
    public void setValidFrom(LocalDate value) { validFrom = value; }
    public LimitUnit getUnit() { return unit; }
    public void setUnit(LimitUnit value) { unit = value; }
    public int getAmount() { return amount; }
    public void setAmount(int value) { amount = value; }
    public boolean isRollsOver() { return rollsOver; }
    public void setRollsOver(boolean value) { rollsOver = value; }
    public boolean isRestrictsLiberty() { return restrictsLiberty; }
    public void setRestrictsLiberty(boolean value) { restrictsLiberty = value; }
    public boolean isPausable() { return pausable; }
    public void setPausable(boolean value) { pausable = value; }
    public int getExtensions() { return extensions; }
    public void setExtensions(int value) { extensions = value; }
    public int getExtensionAmount() { return extensionAmount; }
    public void setExtensionAmount(int value) { extensionAmount = value; }
    public String getSource() { return source; }
    public void setSource(String value) { source = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
