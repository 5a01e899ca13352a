package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.domain.sweep.FindSheet;
import org.jinlei.cases.domain.sweep.FindStatus;
import org.jinlei.cases.domain.sweep.FollowUp;
import org.jinlei.cases.domain.sweep.FoundMinorWork;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** A minor at risk who was found: who it is, who answers, what follows. */
@Named
@RequestScoped
public class FoundMinorView {

    @Inject
    private FoundMinorWork work;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private FindSheet sheet;
    private PersonSummary person;
    private Long officer;
    private FollowUp followUp;

    @Size(max = 40)
    private String receipt;

    @Size(max = 1000)
    private String reason;

    private final FactForm fact = new FactForm();

    @PostConstruct
    void prepare() {
        fact.setOn(LocalDate.now(clock));
    }

    public FindSheet getSheet() {
        if (sheet == null) {
            sheet = work.view(parameters.id());
        }
        return sheet;
    }

    /** The page of a minor who is not there is not there. */
    public void open() {
        getSheet();
        getPerson();
    }

    /** The person of the register that was chosen, or null. */
    public PersonSummary getPerson() {
        Long chosen = parameters.number("person");
        if (person == null && chosen != null) {
            person = work.chosen(parameters.id(), chosen);
        }
        return person;
    }

    public String getChooseLink() {
        return "/cases/sweeps/minor?id=" + parameters.id() + "&person=";
    }

    public boolean isUnknown() {
        return getSheet().minor().personId() == null && !getSheet().isSettled();
    }

    public boolean isReceivable() {
        return getSheet().own() && getSheet().minor().status() == FindStatus.GIVEN;
    }

    public boolean isSettleable() {
        return getSheet().own() && getSheet().minor().status() == FindStatus.RECEIVED;
    }

    public List<SelectItem> getOfficers() {
        return work.officers(parameters.id()).stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public FollowUp[] getFollowUps() {
        return FollowUp.values();
    }

    public String register() {
        work.register(parameters.id(), parameters.number("person"));
        return back("minorRegistered");
    }

    public String give() {
        work.give(parameters.id(), officer);
        return back("minorGiven");
    }

    public String receive() {
        work.receive(parameters.id());
        return back("minorReceived");
    }

    public String addFact() {
        work.addFacts(parameters.id(), fact.facts());
        return back("factAdded");
    }

    public String settle() {
        work.settle(parameters.id(), followUp, receipt, reason);
        return back("minorSettled");
    }

    private String back(String done) {
        return Redirect.to("/cases/sweeps/minor", parameters.id()).done("cases." + done);
    }

    public Long getOfficer() { return officer; }
    public void setOfficer(Long value) { officer = value; }
    public FollowUp getFollowUp() { return followUp; }
    public void setFollowUp(FollowUp value) { followUp = value; }
    public String getReceipt() { return receipt; }
    public void setReceipt(String value) { receipt = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
    public FactForm getFact() { return fact; }
}
