package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.care.CarePlanWork;
import org.jinlei.welfare.domain.care.NewCarePlan;

/** Makes a care plan. */
@Named
@RequestScoped
public class CarePlanEditView {

    private static final int MONTHS = 6;

    @Inject
    private CarePlanWork work;

    @Inject
    private Clock clock;

    private LocalDate from;
    private LocalDate to;

    @Size(max = 100)
    private String name;

    @Size(max = 500)
    private String purpose;

    @PostConstruct
    void prepare() {
        from = LocalDate.now(clock);
        to = from.plusMonths(MONTHS);
    }

    public String save() {
        return Redirect.to("/welfare/plans/view", work.make(new NewCarePlan(name, purpose, from, to))).done("welfare.planMade");
    }

    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate value) { from = value; }
    public LocalDate getTo() { return to; }
    public void setTo(LocalDate value) { to = value; }
    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public String getPurpose() { return purpose; }
    public void setPurpose(String value) { purpose = value; }
}
