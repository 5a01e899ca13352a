package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CasePerson;
import org.jinlei.cases.domain.CaseStatus;
import org.jinlei.cases.domain.NewOfficialResult;
import org.jinlei.cases.domain.OfficialResultFacts;
import org.jinlei.cases.domain.OfficialResultWork;
import org.jinlei.cases.domain.SealableKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** What other organs decided about the persons of a case: on its page, and the form that notes it. */
@Named
@RequestScoped
public class OfficialResultView {

    private static final int LONGEST = 300;

    @Inject
    private OfficialResultWork work;

    @Inject
    private CaseInHand file;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private List<OfficialResultFacts> results;
    private SealableKind kind;

    @Min(0)
    @Max(LONGEST)
    private Integer months;

    private boolean life;

    @Size(max = 100)
    private String organ;

    @Size(max = 100)
    private String document;

    private LocalDate decidedOn;

    public String save() {
        work.note(parameters.id(), getPerson().getId(), new NewOfficialResult(kind, months, life, organ, document, decidedOn));
        return Redirect.to("/cases/view", parameters.id()).done("cases.resultNoted");
    }

    public CasePerson getPerson() {
        return file.person(parameters.number("participant"));
    }

    public List<OfficialResultFacts> getResults() {
        if (results == null) {
            results = work.list(file.getId());
        }
        return results;
    }

    /** Whether the caller may note one now. */
    public boolean isNoting() {
        return access.may(CasesPermissions.SEAL) && (file.isWorked() || file.getFile().status() == CaseStatus.CLOSED);
    }

    public List<SealableKind> getKinds() {
        return Stream.of(SealableKind.values()).filter(SealableKind::isOfOthers).toList();
    }

    public SealableKind getKind() { return kind; }
    public void setKind(SealableKind value) { kind = value; }
    public Integer getMonths() { return months; }
    public void setMonths(Integer value) { months = value; }
    public boolean isLife() { return life; }
    public void setLife(boolean value) { life = value; }
    public String getOrgan() { return organ; }
    public void setOrgan(String value) { organ = value; }
    public String getDocument() { return document; }
    public void setDocument(String value) { document = value; }
    public LocalDate getDecidedOn() { return decidedOn; }
    public void setDecidedOn(LocalDate value) { decidedOn = value; }
}
