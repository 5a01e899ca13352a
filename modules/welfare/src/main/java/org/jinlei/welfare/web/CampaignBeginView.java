package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.SeveralDone;
import org.jinlei.platform.web.Explanation;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.visits.DueFilter;
import org.jinlei.welfare.domain.visits.DueRow;
import org.jinlei.welfare.domain.visits.DueSort;
import org.jinlei.welfare.domain.visits.DueState;
import org.jinlei.welfare.domain.visits.DueVisits;
import org.jinlei.welfare.domain.visits.NewCampaign;
import org.jinlei.welfare.domain.visits.VisitCampaigns;
import org.jinlei.welfare.domain.visits.VisitWork;

/** A campaign of visits begun for several children of the list, as the address narrows it. */
@Named
@RequestScoped
public class CampaignBeginView {

    private static final int MOST = 100;

    @Inject
    private DueVisits visits;

    @Inject
    private VisitCampaigns campaigns;

    @Inject
    private VisitWork work;

    @Inject
    private VisitNames names;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private List<DueRow> rows;
    private List<String> plans = new ArrayList<>();
    private Long visitor;
    private LocalDate endsOn;
    private Long campaign;
    private SeveralDone outcome;

    @Size(max = 60)
    private String name;

    @Size(max = 500)
    private String purpose;

    /** Begins the campaign with the chosen children and shows what became of each. */
    public void begin() {
        campaign = campaigns.begin(new NewCampaign(name, purpose, endsOn));
        outcome = SeveralDone.each(plans.stream().map(Long::valueOf).toList(), plan -> campaigns.add(campaign, plan, visitor));
    }

    public List<DueRow> getRows() {
        if (rows == null) {
            rows = visits.list(new DueFilter(parameters.constant("state", DueState.class), parameters.number("unit"), "true".equals(parameters.text("mine")), parameters.number("campaign")),
                    new PageRequest<>(DueSort.DUE, false, null, MOST)).rows();
        }
        return rows;
    }

    public List<SelectItem> getChoices() {
        return getRows().stream().map(row -> new SelectItem(String.valueOf(row.id()), Messages.text("welfare", "campaign.line", row.child().name(), names.unit(row.unitId()),
                Labels.text(row.dueOn())))).toList();
    }

    /** Name of a child who was chosen here. */
    public String child(long plan) {
        return getRows().stream().filter(row -> row.id() == plan).findFirst().map(row -> row.child().name()).orElse("");
    }

    /** Why a child was not added. */
    public String why(SeveralDone.Refusal refusal) {
        return refusal.why() == null ? Messages.text("welfare", "campaign.gone") : Explanation.explanation(refusal.why());
    }

    public List<SelectItem> getVisitors() {
        return organisation.unit(access.caller().unit()).map(one -> names.items(work.visitors(one.station() == null ? one.id() : one.station()))).orElse(List.of());
    }

    public int getMost() { return MOST; }
    public SeveralDone getOutcome() { return outcome; }
    public Long getCampaign() { return campaign; }
    public List<String> getPlans() { return plans; }
    public void setPlans(List<String> value) { plans = value; }
    public Long getVisitor() { return visitor; }
    public void setVisitor(Long value) { visitor = value; }
    public LocalDate getEndsOn() { return endsOn; }
    public void setEndsOn(LocalDate value) { endsOn = value; }
    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public String getPurpose() { return purpose; }
    public void setPurpose(String value) { purpose = value; }
}
