package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.ReportDoor;
import org.jinlei.cases.domain.letters.LetterAssessment;
import org.jinlei.cases.domain.letters.LetterFacts;
import org.jinlei.cases.domain.letters.LetterRegister;
import org.jinlei.cases.domain.letters.LetterStatus;
import org.jinlei.cases.domain.letters.LetterWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.settings.PlatformSettings;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** One recommendation letter and its next step. */
@Named
@RequestScoped
public class LetterView {

    private static final String PAGE = "/cases/letters/view";

    @Inject
    private LetterRegister register;

    @Inject
    private LetterWork work;

    @Inject
    private ReportDoor reports;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private LetterFacts letter;
    private LocalDate day;
    private LetterAssessment assessment;

    @Size(max = 2000)
    private String text;

    @Size(max = 40)
    private String officialNumber;

    public LetterFacts getLetter() {
        if (letter == null) {
            letter = register.view(parameters.id());
        }
        return letter;
    }

    public String propose() {
        work.propose(parameters.id());
        return Redirect.to(PAGE, parameters.id()).done("cases.letterProposed");
    }

    public String withdraw() {
        work.withdraw(parameters.id(), text);
        return Redirect.to(PAGE, parameters.id()).done("cases.letterWithdrawn");
    }

    public String approve() {
        work.approve(parameters.id());
        return Redirect.to(PAGE, parameters.id()).done("cases.letterApproved");
    }

    public String returnToDrafter() {
        work.returnToDrafter(parameters.id(), text);
        return Redirect.to(PAGE, parameters.id()).done("cases.returned");
    }

    public String send() {
        work.send(parameters.id(), day, officialNumber);
        return Redirect.to(PAGE, parameters.id()).done("cases.letterSent");
    }

    public String noteReply() {
        work.noteReply(parameters.id(), day, text);
        return Redirect.to(PAGE, parameters.id()).done("cases.replyNoted");
    }

    public String close() {
        work.close(parameters.id(), assessment, text);
        return Redirect.to(PAGE, parameters.id()).done("cases.letterClosed");
    }

    /** Whether the caller changes, proposes or withdraws the draft now. */
    public boolean isDrafting() {
        return getLetter().status() == LetterStatus.DRAFT && getLetter().mine();
    }

    /** Whether the caller decides on it now. */
    public boolean isDeciding() {
        return getLetter().status() == LetterStatus.PROPOSED && !getLetter().mine() && access.may(CasesPermissions.APPROVE);
    }

    public boolean isSending() {
        return getLetter().status() == LetterStatus.APPROVED;
    }

    public boolean isAnswerable() {
        return getLetter().status() == LetterStatus.SENT;
    }

    public boolean isOverdue() {
        return getLetter().isOverdue(LocalDateTime.now(clock));
    }

    /** Whether it may be closed now: with its answer, or without one after the month. */
    public boolean isClosable() {
        return getLetter().status() == LetterStatus.REPLIED || isOverdue();
    }

    /** Assessments that fit: without an answer there is only one. */
    public List<LetterAssessment> getAssessments() {
        return Arrays.stream(LetterAssessment.values()).filter(one -> (one == LetterAssessment.NOT_ANSWERED) == isAnswerable()).toList();
    }

    public String getTone() {
        return getLetter().toneAt(LocalDateTime.now(clock), settings.number(PlatformSettings.AMBER, LocalDate.now(clock)));
    }

    /** Whether the report from which it comes opens to the caller. */
    public boolean isReportOpen() {
        return getLetter().reportId() != null && reports.isOpen(getLetter().reportId());
    }

    public LocalDate getDay() { return day == null ? LocalDate.now(clock) : day; }
    public void setDay(LocalDate value) { day = value; }
    public LetterAssessment getAssessment() { return assessment; }
    public void setAssessment(LetterAssessment value) { assessment = value; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
    public String getOfficialNumber() { return officialNumber; }
    public void setOfficialNumber(String value) { officialNumber = value; }
}
