package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.domain.CasePerson;
import org.jinlei.cases.domain.risk.NewRiskFact;
import org.jinlei.cases.domain.risk.NewRiskGrade;
import org.jinlei.cases.domain.risk.RiskFactKind;
import org.jinlei.cases.domain.risk.RiskLevel;
import org.jinlei.cases.domain.risk.RiskSheet;
import org.jinlei.cases.domain.risk.RiskWork;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Risk grades of the minors of a case: what holds, what held, and setting one (rule 45). */
@Named
@RequestScoped
public class RiskView {

    private static final int MOST_FACTS = 4;

    @Inject
    private RiskWork work;

    @Inject
    private CaseInHand file;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private List<RiskSheet> sheets;
    private RiskLevel level;
    private LocalDate expiresOn;

    @Valid
    private final List<RiskFactForm> facts = new ArrayList<>();

    @Size(max = 1000)
    private String reason;

    @Size(max = 500)
    private String endReason;

    @PostConstruct
    void prepare() {
        expiresOn = LocalDate.now(clock).plusMonths(3);
        for (int i = 0; i < MOST_FACTS; i++) {
            facts.add(new RiskFactForm());
        }
    }

    /** The grades of the case, the last first. */
    public List<RiskSheet> getSheets() {
        if (sheets == null) {
            sheets = work.of(file.getId());
        }
        return sheets;
    }

    /** The minor that the address names; others have no grade. */
    public CasePerson getMinor() {
        CasePerson person = file.person(parameters.number("participant"));
        if (!person.facts().age().mayBeMinor()) {
            throw new NotThere();
        }
        return person;
    }

    /** The grades of that minor. */
    public List<RiskSheet> getOfMinor() {
        long minor = getMinor().getId();
        return getSheets().stream().filter(one -> one.grade().participantId() == minor).toList();
    }

    /** Whether the minor has a grade that was not ended. */
    public boolean isGraded() {
        return getOfMinor().stream().anyMatch(one -> one.grade().endedAt() == null);
    }

    /** Minors of the case. */
    public List<CasePerson> getMinors() {
        return file.getPersons().stream().filter(one -> one.facts().age().mayBeMinor()).toList();
    }

    /** The grade of a minor that was not ended, or null. */
    public RiskSheet current(long participant) {
        return getSheets().stream().filter(one -> one.grade().participantId() == participant && one.grade().endedAt() == null).findFirst().orElse(null);
    }

    public String grade() {
        List<NewRiskFact> named = facts.stream().filter(RiskFactForm::isNamed).map(RiskFactForm::fact).toList();
        work.grade(file.getId(), getMinor().getId(), new NewRiskGrade(level, reason, expiresOn, named));
        return Redirect.to("/cases/view", file.getId()).done("cases.riskGraded");
    }

    public String end() {
        work.end(file.getId(), getMinor().getId(), endReason);
        return Redirect.to("/cases/view", file.getId()).done("cases.riskEnded");
    }

    public RiskLevel[] getLevels() { return RiskLevel.values(); }
    public RiskFactKind[] getKinds() { return RiskFactKind.values(); }
    public List<RiskFactForm> getFacts() { return facts; }

    public RiskLevel getLevel() { return level; }
    public void setLevel(RiskLevel value) { level = value; }
    public LocalDate getExpiresOn() { return expiresOn; }
    public void setExpiresOn(LocalDate value) { expiresOn = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
    public String getEndReason() { return endReason; }
    public void setEndReason(String value) { endReason = value; }
}
