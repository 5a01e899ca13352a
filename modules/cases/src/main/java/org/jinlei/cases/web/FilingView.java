package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.FilingFacts;
import org.jinlei.cases.domain.intake.FilingStatus;
import org.jinlei.cases.domain.intake.FilingWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** The review whether a report of sexual assault is filed. */
@Named
@RequestScoped
public class FilingView {

    private static final String PAGE = "/cases/reports/filing";

    @Inject
    private FilingWork work;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private FilingFacts review;
    private TimeLimitFacts days;
    private LocalDateTime filedAt;

    @Size(max = 40)
    private String officialNumber;

    @Size(max = 1000)
    private String reason;

    @PostConstruct
    void prepare() {
        review = work.of(parameters.id());
        days = work.clockOf(parameters.id());
    }

    public String file() {
        work.file(parameters.id(), filedAt, officialNumber);
        return Redirect.to(PAGE, parameters.id()).done("cases.filingDone");
    }

    public String refuse() {
        work.refuse(parameters.id(), reason);
        return Redirect.to(PAGE, parameters.id()).done("cases.filingRefused");
    }

    public String leaveUnfiled() {
        work.decide(parameters.id(), true, reason);
        return Redirect.to(PAGE, parameters.id()).done("cases.filingDecided");
    }

    public String haveFiled() {
        work.decide(parameters.id(), false, reason);
        return Redirect.to(PAGE, parameters.id()).done("cases.filingDecided");
    }

    /** Whether the caller works on the review now. */
    public boolean isWorking() {
        return access.may(CasesPermissions.INTAKE) && (review == null || review.status() == FilingStatus.OPEN);
    }

    /** Whether the caller decides on leaving it unfiled now. */
    public boolean isDeciding() {
        return review != null && review.status() == FilingStatus.REFUSAL_PROPOSED && review.refusedBy() != access.userId() && access.may(CasesPermissions.APPROVE);
    }

    /** Whether it is to be filed at once. */
    public boolean isAtOnce() {
        return review != null && review.direct() && !review.status().isDecided();
    }

    /** Colour of the last of the seven days. */
    public String getTone() {
        return days.stateAt(LocalDateTime.now(clock)).getTone();
    }

    public FilingFacts getReview() { return review; }
    public TimeLimitFacts getDays() { return days; }
    public LocalDateTime getFiledAt() { return filedAt == null ? LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES) : filedAt; }
    public void setFiledAt(LocalDateTime value) { filedAt = value; }
    public String getOfficialNumber() { return officialNumber; }
    public void setOfficialNumber(String value) { officialNumber = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
