package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.FeedbackFacts;
import org.jinlei.cases.domain.intake.FeedbackWay;
import org.jinlei.cases.domain.intake.FeedbackWork;
import org.jinlei.cases.domain.intake.MandatoryFacts;
import org.jinlei.cases.domain.intake.MandatoryWork;
import org.jinlei.cases.domain.intake.MissedFacts;
import org.jinlei.cases.domain.intake.MissedReportWork;
import org.jinlei.cases.domain.letters.LetterFacts;
import org.jinlei.cases.domain.letters.LetterRegister;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** What the page of a report shows of the duty to report: that of the reporter, that of others who kept silent, and ours to tell the result. */
@Named
@RequestScoped
public class ReportParts {

    @Inject
    private MandatoryWork mandatories;

    @Inject
    private FeedbackWork feedbacks;

    @Inject
    private MissedReportWork misseds;

    @Inject
    private LetterRegister register;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private MandatoryFacts mandatory;
    private boolean asked;
    private List<FeedbackFacts> told;
    private List<MissedFacts> missed;
    private List<LetterFacts> letters;
    private LocalDateTime givenAt;
    private FeedbackWay way;

    @Size(max = 1000)
    private String content;

    /** What makes the report one that the law demands, or null. */
    public MandatoryFacts getMandatory() {
        if (!asked) {
            mandatory = mandatories.of(parameters.id());
            asked = true;
        }
        return mandatory;
    }

    /** The time between learning and reporting in words. */
    public String getGap() {
        Duration gap = getMandatory().gap();
        return Messages.text("cases", "mandatory.gap.length", gap.toDays(), gap.toHoursPart(), gap.toMinutesPart());
    }

    public List<FeedbackFacts> getTold() {
        if (told == null) {
            told = feedbacks.of(parameters.id());
        }
        return told;
    }

    /** Whether the reporter still is to be told. */
    public boolean isOwed() {
        return getMandatory() != null && getTold().isEmpty();
    }

    public List<MissedFacts> getMissed() {
        if (missed == null) {
            missed = misseds.of(parameters.id());
        }
        return missed;
    }

    /** Recommendation letters that come from the report. */
    public List<LetterFacts> getLetters() {
        if (letters == null) {
            letters = access.may(CasesPermissions.LETTERS) ? register.ofReport(parameters.id()) : List.of();
        }
        return letters;
    }

    public boolean isIntake() {
        return access.may(CasesPermissions.INTAKE);
    }

    /** Whether there is anything to show or to do about silence of others. */
    public boolean isMissedShown() {
        return isIntake() || !getMissed().isEmpty();
    }

    public String tell() {
        feedbacks.give(parameters.id(), givenAt, way, content);
        return Redirect.to("/cases/reports/view", parameters.id()).done("cases.told");
    }

    public FeedbackWay[] getWays() { return FeedbackWay.values(); }

    public LocalDateTime getGivenAt() {
        return givenAt == null ? LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES) : givenAt;
    }

    public void setGivenAt(LocalDateTime value) { givenAt = value; }
    public FeedbackWay getWay() { return way; }
    public void setWay(FeedbackWay value) { way = value; }
    public String getContent() { return content; }
    public void setContent(String value) { content = value; }
}
