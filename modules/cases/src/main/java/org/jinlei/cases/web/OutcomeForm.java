package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jinlei.cases.domain.outcome.DetentionGround;
import org.jinlei.cases.domain.outcome.DispositionDraft;
import org.jinlei.cases.domain.outcome.DispositionKind;
import org.jinlei.cases.domain.outcome.Mitigation;

/** What is typed about an outcome that is proposed. */
public class OutcomeForm {

    private DispositionKind kind;
    private boolean guardiansOrdered;
    private Mitigation mitigation;
    private boolean firstOffence = true;
    private DetentionGround ground;
    private LocalDate hearingNoticeToMinor;
    private LocalDate hearingNoticeToGuardian;
    private boolean hearingClosed;
    private LocalDate guardianNotifiedOn;

    @Size(max = 1000)
    private String guardianOpinion;

    private LocalDate decidedOn;

    @Size(max = 40)
    private String officialNumber;

    @Size(max = 1000)
    private String reasons;

    DispositionDraft draft() {
        return new DispositionDraft(kind, guardiansOrdered, mitigation, firstOffence, ground, hearingNoticeToMinor, hearingNoticeToGuardian,
                hearingClosed, guardianNotifiedOn, guardianOpinion, decidedOn, officialNumber, reasons);
    }

    /** Begins with what was proposed before and returned. */
    void read(DispositionDraft before) {
        kind = before.kind();
        guardiansOrdered = before.guardiansOrdered();
        mitigation = before.mitigation();
        firstOffence = before.firstOffence();
        ground = before.ground();
        hearingNoticeToMinor = before.hearingNoticeToMinor();
        hearingNoticeToGuardian = before.hearingNoticeToGuardian();
        hearingClosed = before.hearingClosed();
        guardianNotifiedOn = before.guardianNotifiedOn();
        guardianOpinion = before.guardianOpinion();
        officialNumber = before.officialNumber();
        reasons = before.reasons();
    }

    public DispositionKind getKind() { return kind; }
    public void setKind(DispositionKind value) { kind = value; }
    public boolean isGuardiansOrdered() { return guardiansOrdered; }
    public void setGuardiansOrdered(boolean value) { guardiansOrdered = value; }
    public Mitigation getMitigation() { return mitigation; }
    public void setMitigation(Mitigation value) { mitigation = value; }
    public boolean isFirstOffence() { return firstOffence; }
    public void setFirstOffence(boolean value) { firstOffence = value; }
    public DetentionGround getGround() { return ground; }
    public void setGround(DetentionGround value) { ground = value; }
    public LocalDate getHearingNoticeToMinor() { return hearingNoticeToMinor; }
    public void setHearingNoticeToMinor(LocalDate value) { hearingNoticeToMinor = value; }
    public LocalDate getHearingNoticeToGuardian() { return hearingNoticeToGuardian; }
    public void setHearingNoticeToGuardian(LocalDate value) { hearingNoticeToGuardian = value; }
    public boolean isHearingClosed() { return hearingClosed; }
    public void setHearingClosed(boolean value) { hearingClosed = value; }
    public LocalDate getGuardianNotifiedOn() { return guardianNotifiedOn; }
    public void setGuardianNotifiedOn(LocalDate value) { guardianNotifiedOn = value; }
    public String getGuardianOpinion() { return guardianOpinion; }
    public void setGuardianOpinion(String value) { guardianOpinion = value; }
    public LocalDate getDecidedOn() { return decidedOn; }
    public void setDecidedOn(LocalDate value) { decidedOn = value; }
    public String getOfficialNumber() { return officialNumber; }
    public void setOfficialNumber(String value) { officialNumber = value; }
    public String getReasons() { return reasons; }
    public void setReasons(String value) { reasons = value; }
}
