package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.AgeWork;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CasePerson;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.PublicOrderLaw;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.CriminalLiability;
import org.jinlei.cases.domain.outcome.DispositionChoice;
import org.jinlei.cases.domain.outcome.DispositionFacts;
import org.jinlei.cases.domain.outcome.DispositionKind;
import org.jinlei.cases.domain.outcome.DispositionWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** One offender of a case: the age at the act, the coded behaviour, the outcome and its way through the chief. */
@Named
@RequestScoped
public class OutcomeView {

    @Inject
    private DispositionWork work;

    @Inject
    private AgeWork ages;

    @Inject
    private CaseInHand file;

    @Inject
    private OutcomePart part;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    @Valid
    private OutcomeForm form;

    private List<DispositionChoice> choices;
    private BehaviourCode code;

    @Size(max = 500)
    private String codeNote;

    @Size(max = 500)
    private String returnReason;

    private LocalDate servedOn;
    private LocalDate executedOn;

    @Size(max = 500)
    private String execution;

    public CasePerson getOffender() {
        CasePerson person = file.person(parameters.number("participant"));
        if (!person.isOffender()) {
            throw new NotThere();
        }
        return person;
    }

    private long participant() {
        return getOffender().getId();
    }

    public OutcomeForm getForm() {
        if (form == null) {
            form = new OutcomeForm();
            DispositionFacts before = getOutcome();
            if (before != null) {
                form.read(before.draft());
            }
            if (!isPenaltyPossible()) {
                form.setKind(getPossible().get(0).kind());
                form.setMitigation(null);
            }
            form.setDecidedOn(LocalDate.now(clock));
        }
        return form;
    }

    public List<DispositionChoice> getChoices() {
        if (choices == null) {
            choices = work.choices(file.getId(), participant());
        }
        return choices;
    }

    private List<DispositionChoice> getPossible() {
        return getChoices().stream().filter(DispositionChoice::isPossible).toList();
    }

    /** The outcomes that may be chosen. */
    public List<SelectItem> getKinds() {
        return getPossible().stream().map(one -> new SelectItem(one.kind(), Labels.text(one.kind()))).toList();
    }

    /** The outcomes that a rule rules out. */
    public List<DispositionKind> getImpossible() {
        return getChoices().stream().filter(one -> !one.isPossible()).map(DispositionChoice::kind).toList();
    }

    /** The rules that rule outcomes out. */
    public List<CaseRule> getObstacles() {
        return getChoices().stream().map(DispositionChoice::obstacle).filter(rule -> rule != null).distinct().toList();
    }

    /** Whether a penalty is possible at all, so that mitigation and hearing must be asked for. */
    public boolean isPenaltyPossible() {
        return getPossible().size() > 1;
    }

    /** Whether a penalty would have to be lighter: the person was 14 to 17. */
    public boolean isMitigated() {
        return isPenaltyPossible() && getOffender().facts().age().liability().isMinor();
    }

    /** The test of 12, 14 and 16 years; it decides nothing. */
    public CriminalLiability getLiability() {
        return CriminalLiability.of(getOffender().facts().age(), getOffender().facts().actDate());
    }

    /** The version of the law that holds for the act. */
    public PublicOrderLaw getLaw() {
        return PublicOrderLaw.of(getOffender().facts().actDate());
    }

    public DispositionFacts getOutcome() {
        return part.outcomeOf(participant());
    }

    /** Outcomes that were returned, besides the one that is shown. */
    public List<DispositionFacts> getReturned() {
        return part.all(participant()).stream().filter(one -> one.status() == ApprovalStatus.RETURNED).toList();
    }

    public boolean isProposing() {
        return file.isWorked() && !part.behaviourOf(participant()).isEmpty() && (getOutcome() == null || getOutcome().status() == ApprovalStatus.RETURNED);
    }

    public boolean isDeciding() {
        return access.may(CasesPermissions.APPROVE) && getOutcome() != null && getOutcome().isWaiting();
    }

    public boolean isServing() {
        return file.isWorked() && getOutcome() != null && getOutcome().isToBeServed();
    }

    public boolean isExecuting() {
        return file.isWorked() && getOutcome() != null && getOutcome().isToBeExecuted();
    }

    /** Codes of both articles that the person does not have yet. */
    public List<BehaviourCode> getCodes() {
        List<BehaviourCode> coded = part.codesOf(participant());
        return Arrays.stream(BehaviourCode.values()).filter(one -> !coded.contains(one)).toList();
    }

    public String codeBehaviour() {
        work.codeBehaviour(file.getId(), participant(), code, codeNote);
        return here("cases.coded");
    }

    public String proveAge() {
        ages.prove(file.getId(), participant());
        return here("cases.ageProven");
    }

    public String propose() {
        work.propose(file.getId(), participant(), getForm().draft());
        return here("cases.proposed");
    }

    public String approve() {
        work.approve(file.getId(), getOutcome().id());
        return here("cases.approved");
    }

    public String returnToOfficer() {
        work.returnToOfficer(file.getId(), getOutcome().id(), returnReason);
        return here("cases.returned");
    }

    public String serve() {
        work.serve(file.getId(), getOutcome().id(), servedOn);
        return here("cases.served");
    }

    public String execute() {
        work.execute(file.getId(), getOutcome().id(), executedOn, execution);
        return here("cases.executed");
    }

    private String here(String greeting) {
        return Redirect.to("/cases/outcome", file.getId()).done(greeting) + "&participant=" + participant();
    }

    public BehaviourCode getCode() { return code; }
    public void setCode(BehaviourCode value) { code = value; }
    public String getCodeNote() { return codeNote; }
    public void setCodeNote(String value) { codeNote = value; }
    public String getReturnReason() { return returnReason; }
    public void setReturnReason(String value) { returnReason = value; }
    public LocalDate getServedOn() { return servedOn == null ? LocalDate.now(clock) : servedOn; }
    public void setServedOn(LocalDate value) { servedOn = value; }
    public LocalDate getExecutedOn() { return executedOn == null ? LocalDate.now(clock) : executedOn; }
    public void setExecutedOn(LocalDate value) { executedOn = value; }
    public String getExecution() { return execution; }
    public void setExecution(String value) { execution = value; }
}
