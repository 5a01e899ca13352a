package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.PeriodWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.time.LimitState;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** The case period on the page of a case file. */
@Named
@RequestScoped
public class PeriodPart {

    @Inject
    private PeriodWork work;

    @Inject
    private CaseInHand file;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private List<TimeLimitFacts> periods;
    private LocalDate from;
    private LocalDate until;

    @Size(max = 200)
    private String reason;

    @Size(max = 200)
    private String why;

    @Size(max = 40)
    private String approval;

    /** The period that runs or ran last, or null. */
    public TimeLimitFacts getPeriod() {
        if (periods == null) {
            periods = work.of(parameters.id());
        }
        return periods.isEmpty() ? null : periods.get(periods.size() - 1);
    }

    public LimitState getState() {
        return getPeriod().stateAt(LocalDateTime.now(clock));
    }

    /** The last day. */
    public LocalDate getLastDay() {
        return getPeriod().dueAt().toLocalDate();
    }

    /** Whether the caller works on the file and its period runs. */
    public boolean isWorked() {
        return getPeriod() != null && getPeriod().endedAt() == null && file.isWorked();
    }

    /** Whether the period can be extended again. */
    public boolean isExtensible() {
        return isWorked() && getPeriod().getWaiting() == null && getPeriod().extended() < getPeriod().rule().extensions();
    }

    /** Whether the caller decides the extension that waits. */
    public boolean isDecided() {
        return getPeriod() != null && getPeriod().getWaiting() != null && access.may(CasesPermissions.APPROVE)
                && getPeriod().getWaiting().askedBy() != access.userId();
    }

    public String pause() {
        work.pause(parameters.id(), from, reason);
        return done("paused");
    }

    public String resume() {
        work.resume(parameters.id(), until);
        return done("resumed");
    }

    public String extend() {
        work.askExtension(parameters.id(), why);
        return done("extensionAsked");
    }

    public String decide(boolean granted) {
        work.decideExtension(parameters.id(), granted, approval);
        return done("extensionDecided");
    }

    private String done(String what) {
        return Redirect.to("/cases/view", parameters.id()).done("cases." + what);
    }

    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate value) { from = value; }
    public LocalDate getUntil() { return until; }
    public void setUntil(LocalDate value) { until = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
    public String getWhy() { return why; }
    public void setWhy(String value) { why = value; }
    public String getApproval() { return approval; }
    public void setApproval(String value) { approval = value; }
}
