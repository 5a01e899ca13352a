package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.care.NeedFacts;
import org.jinlei.welfare.domain.care.NeedRegister;
import org.jinlei.welfare.domain.care.NeedSheet;
import org.jinlei.welfare.domain.care.NeedStatus;
import org.jinlei.welfare.domain.care.NeedWork;
import org.jinlei.welfare.domain.care.NewPlanItem;
import org.jinlei.welfare.domain.care.PlanItemKind;

/** One need: what is planned about it, who sees to it, and what came of it. */
@Named
@RequestScoped
public class NeedView {

    private static final String PAGE = "/welfare/needs/view";

    @Inject
    private NeedRegister register;

    @Inject
    private NeedWork work;

    @Inject
    private Parameters parameters;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    private NeedSheet sheet;
    private List<SelectItem> owners;
    private PlanItemKind kind = PlanItemKind.ITEM;
    private BigDecimal quantity = BigDecimal.ONE;
    private Long owner;
    private LocalDate due;
    private LocalDate on;
    private NeedStatus result;

    @Size(max = 200)
    private String what;

    @Size(max = 500)
    private String words;

    @PostConstruct
    void prepare() {
        on = LocalDate.now(clock);
        owner = access.userId();
    }

    public NeedSheet getSheet() {
        if (sheet == null) {
            sheet = register.sheet(parameters.id());
            due = due == null && sheet.need().isOpen() && !sheet.need().dueOn().isBefore(on) ? sheet.need().dueOn() : due;
        }
        return sheet;
    }

    /** The need as it is now, after somebody else was faster. */
    NeedFacts again() {
        sheet = null;
        return getSheet().need();
    }

    public boolean isOverdue() {
        return getSheet().need().isOpen() && getSheet().need().dueOn().isBefore(LocalDate.now(clock));
    }

    public String plan() {
        work.plan(parameters.id(), new NewPlanItem(kind, what, CarePlaces.amount(kind == PlanItemKind.MONEY, quantity), owner, due));
        return Redirect.to(PAGE, parameters.id()).done("welfare.planned");
    }

    public String end() {
        work.end(parameters.id(), result, on, words);
        return Redirect.to(PAGE, parameters.id()).done("welfare.needEnded");
    }

    public String close() {
        work.close(parameters.id(), words);
        return Redirect.to(PAGE, parameters.id()).done("welfare.needClosed");
    }

    public List<SelectItem> getOwners() {
        if (owners == null) {
            owners = CarePlaces.choices(register.owners(getSheet().need().stationId()));
        }
        return owners;
    }

    public PlanItemKind[] getKinds() { return PlanItemKind.values(); }
    public List<NeedStatus> getResults() { return NeedStatus.results(); }

    public PlanItemKind getKind() { return kind; }
    public void setKind(PlanItemKind value) { kind = value; }
    public BigDecimal getQuantity() { return quantity; }
    public void setQuantity(BigDecimal value) { quantity = value; }
    public Long getOwner() { return owner; }
    public void setOwner(Long value) { owner = value; }
    public LocalDate getDue() { return due; }
    public void setDue(LocalDate value) { due = value; }
    public LocalDate getOn() { return on; }
    public void setOn(LocalDate value) { on = value; }
    public NeedStatus getResult() { return result; }
    public void setResult(NeedStatus value) { result = value; }
    public String getWhat() { return what; }
    public void setWhat(String value) { what = value; }
    public String getWords() { return words; }
    public void setWords(String value) { words = value; }
}
