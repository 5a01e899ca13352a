package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.rules.SeveralDone;
import org.jinlei.platform.web.Explanation;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.analysis.SelectedPupil;
import org.jinlei.welfare.domain.analysis.SelectionAim;
import org.jinlei.welfare.domain.analysis.SelectionWork;
import org.jinlei.welfare.domain.analysis.SituationChange;
import org.jinlei.welfare.domain.analysis.SituationFilter;
import org.jinlei.welfare.domain.analysis.SituationSelection;
import org.jinlei.welfare.domain.care.CarePlanWork;
import org.jinlei.welfare.domain.care.NewCarePlan;
import org.jinlei.welfare.domain.visits.NewCampaign;
import org.jinlei.welfare.domain.visits.VisitCampaigns;

/** Something begun for several pupils of the analysis, as the address narrows them. */
@Named
@RequestScoped
public class SituationSeveralView {

    @Inject
    private SituationSelection selection;

    @Inject
    private SelectionWork orders;

    @Inject
    private CarePlanWork plans;

    @Inject
    private VisitCampaigns campaigns;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private List<SelectedPupil> rows;
    private List<String> pupils;
    private SelectionAim aim;
    private LocalDate endsOn;
    private SeveralDone outcome;
    private String next;
    private Integer size;

    @Size(max = 60)
    private String name;

    @Size(max = 500)
    private String purpose;

    /** Does it for each of the chosen and shows what became of each; for a large selection it is ordered for all of them. */
    public String act() {
        if (isLarge()) {
            return order();
        }
        List<Long> persons = pupils.stream().map(Long::valueOf).toList();
        aim.require(name, purpose, endsOn);
        if (aim == SelectionAim.PLAN) {
            long plan = plans.make(new NewCarePlan(name, purpose, LocalDate.now(clock), endsOn));
            outcome = SeveralDone.each(persons, person -> plans.addChild(plan, person));
            next = "/welfare/plans/view?id=" + plan;
        } else if (aim == SelectionAim.CAMPAIGN) {
            long campaign = campaigns.begin(new NewCampaign(name, purpose, endsOn));
            outcome = SeveralDone.each(persons, person -> campaigns.addChild(campaign, person, null));
            next = "/welfare/visits/campaign?id=" + campaign;
        } else {
            outcome = SeveralDone.each(persons, selection::beginFile);
        }
        return null;
    }

    private String order() {
        aim.require(name, purpose, endsOn);
        orders.size(filter(), change(), since());
        Long target = aim == SelectionAim.PLAN ? Long.valueOf(plans.make(new NewCarePlan(name, purpose, LocalDate.now(clock), endsOn)))
                : aim == SelectionAim.CAMPAIGN ? Long.valueOf(campaigns.begin(new NewCampaign(name, purpose, endsOn))) : null;
        return Redirect.to("/welfare/analysis/order", orders.order(aim, target, filter(), change(), since())).done("welfare.selectionOrdered");
    }

    private SituationFilter filter() {
        return SituationFilter.of(parameters::text);
    }

    private SituationChange change() {
        return parameters.constant("change", SituationChange.class);
    }

    private SchoolTerm since() {
        return SituationFilter.term(parameters.text("since"));
    }

    /** Whether there are more pupils than a page lists. */
    public boolean isLarge() {
        return getRows().size() >= SituationSelection.MOST && getSize() > SituationSelection.MOST;
    }

    /** How many pupils a large selection has. */
    public int getSize() {
        if (size == null) {
            size = orders.size(filter(), change(), since());
        }
        return size;
    }

    public List<SelectedPupil> getRows() {
        if (rows == null) {
            rows = selection.pupils(filter(), change(), since());
        }
        return rows;
    }

    public List<SelectItem> getChoices() {
        return getRows().stream().map(row -> new SelectItem(String.valueOf(row.personId()),
                Messages.text("welfare", "situation.several.line", row.name(), row.school(), row.village(), Labels.text(row.state())))).toList();
    }

    /** Name of a pupil who was chosen here. */
    public String pupil(long person) {
        return getRows().stream().filter(row -> row.personId() == person).findFirst().map(SelectedPupil::name).orElse("");
    }

    /** Why nothing was begun for a pupil. */
    public String why(SeveralDone.Refusal refusal) {
        return refusal.why() == null ? Messages.text("welfare", "situation.several.gone") : Explanation.explanation(refusal.why());
    }

    public SelectionAim[] getAims() { return SelectionAim.values(); }
    public SeveralDone getOutcome() { return outcome; }
    /** All of them, until somebody chooses. */
    public List<String> getPupils() {
        return pupils != null ? pupils : getRows().stream().map(row -> String.valueOf(row.personId())).toList();
    }

    public void setPupils(List<String> value) { pupils = value; }
    public SelectionAim getAim() { return aim; }
    public void setAim(SelectionAim value) { aim = value; }
    public String getNext() { return next; }
    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public String getPurpose() { return purpose; }
    public void setPurpose(String value) { purpose = value; }
    public LocalDate getEndsOn() { return endsOn; }
    public void setEndsOn(LocalDate value) { endsOn = value; }
}
