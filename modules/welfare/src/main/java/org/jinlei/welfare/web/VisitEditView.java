package org.jinlei.welfare.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jinlei.cases.ReportSituation;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Merge;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.visits.Impression;
import org.jinlei.welfare.domain.visits.PlanSheet;
import org.jinlei.welfare.domain.visits.SeenAdult;
import org.jinlei.welfare.domain.visits.VisitPlace;
import org.jinlei.welfare.domain.visits.VisitPlanWork;
import org.jinlei.welfare.domain.visits.VisitSheet;
import org.jinlei.welfare.domain.visits.VisitWork;

/** Writes a visit down, on a phone or from paper, or corrects one by a further version. */
@Named
@ViewScoped
public class VisitEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    private final VisitForm form = new VisitForm();
    private VisitForm opened;
    private Long visitId;
    private Long planId;
    private Long personId;
    private Long withdrawnId;
    private long station;
    private Long fileId;
    private boolean closed;
    private int version;
    private transient PersonSummary child;
    private transient List<Merge.Difference> differences;

    @Size(max = 500)
    private String reason;

    @Inject
    private transient VisitWork work;

    @Inject
    private transient VisitPlanWork plans;

    @Inject
    private transient VisitNames names;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Access access;

    @Inject
    private transient Clock clock;

    public void open() {
        visitId = parameters.number("id");
        planId = parameters.number("plan");
        personId = parameters.number("person");
        withdrawnId = parameters.number("of");
        if (visitId != null) {
            read(form);
            return;
        }
        if (isChoosing()) {
            return;
        }
        form.setVisitedAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        form.setVisitor(access.userId());
        if (planId != null) {
            PlanSheet sheet = plans.view(planId);
            child = sheet.child();
            station = sheet.plan().stationId();
            form.setCompanion(sheet.plan().companion());
        } else {
            child = work.chosen(personId);
            station = child.stationId();
        }
        if (withdrawnId != null) {
            takeOver(work.view(withdrawnId));
        }
    }

    /** What was written into the wrong child's file, for the right one. */
    private void takeOver(VisitSheet withdrawn) {
        if (withdrawn.isOpen() && withdrawn.visit().isWithdrawn()) {
            form.read(withdrawn.said());
        }
    }

    private void read(VisitForm into) {
        VisitSheet sheet = work.view(visitId);
        child = sheet.child();
        station = sheet.visit().stationId();
        fileId = sheet.visit().fileId();
        closed = !sheet.isOpen();
        if (closed) {
            return;
        }
        into.read(sheet.said());
        opened = new VisitForm();
        opened.read(sheet.said());
        version = sheet.visit().version();
    }

    public String save() {
        if (visitId != null) {
            correct();
            return Redirect.to("/welfare/visits/view", visitId).done("welfare.visitCorrected");
        }
        long visit = planId == null ? work.recordFor(personId, form.visit()) : work.record(planId, form.visit());
        return Redirect.to("/welfare/visits/view", visit).done(form.getSituations().isEmpty() ? "welfare.visited" : "welfare.visitReferred");
    }

    /** Corrects the visit; when somebody else was faster, the form takes over what only they changed and tells the rest. */
    private void correct() {
        try {
            work.correct(visitId, form.visit(), reason, version);
        } catch (ChangedMeanwhile faster) {
            VisitForm before = opened;
            VisitForm theirs = new VisitForm();
            read(theirs);
            differences = Merge.into(before, form, theirs, field -> Messages.text("welfare", "visit." + field), this::textOf);
            throw faster;
        }
    }

    private String textOf(String field, Object value) {
        return names.textOf(field, value, Labels.text(value));
    }

    /** The child, read again when the page is shown after a refusal. */
    public PersonSummary getChild() {
        if (child == null) {
            child = visitId != null ? work.view(visitId).child() : planId != null ? plans.view(planId).child() : work.chosen(personId);
        }
        return child;
    }

    public List<SelectItem> getVisitors() { return names.items(work.visitors(station)); }
    public List<SelectItem> getOfficers() { return names.items(work.officers(station)); }
    public VisitPlace[] getPlaces() { return VisitPlace.values(); }
    public SeenAdult[] getAdults() { return SeenAdult.values(); }
    public Impression[] getImpressions() { return Impression.values(); }
    public ReportSituation[] getAllSituations() { return ReportSituation.values(); }
    public List<SelectItem> getYesNo() { return List.of(new SelectItem(true, Labels.text(true)), new SelectItem(false, Labels.text(false))); }
    public List<Merge.Difference> getDifferences() { return differences; }
    public boolean isChoosing() { return visitId == null && planId == null && personId == null; }
    /** Where the page goes on once a child was chosen. */
    public String getLink() { return "/welfare/visits/edit?" + (withdrawnId == null ? "" : "of=" + withdrawnId + "&") + "person="; }
    public boolean isClosed() { return closed; }
    public Long getFileId() { return fileId; }
    public boolean isCorrecting() { return visitId != null; }
    public Long getPlanId() { return planId; }
    public int getVersion() { return version; }
    public VisitForm getForm() { return form; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
