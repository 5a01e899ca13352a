package org.jinlei.cases.domain.outcome;

import java.time.LocalDate;

/**
 * An outcome as it is proposed to the chief.
 *
 * @param kind                    what is decided
 * @param guardiansOrdered        guardians are ordered to discipline the minor strictly
 * @param mitigation              how a minor is treated more leniently, or null
 * @param firstOffence            first violation of public order
 * @param ground                  ground for executing a detention, or null
 * @param hearingNoticeToMinor    day on which the minor was told of the hearing right, or null
 * @param hearingNoticeToGuardian day on which the guardian was told of it, or null
 * @param hearingClosed           a hearing would be, or was, not public
 * @param guardianNotifiedOn      day on which parents or guardians were told of the intended decision, or null
 * @param guardianOpinion         what they said, or null
 * @param decidedOn               day of the decision
 * @param officialNumber          number of the official decision, or null
 * @param reasons                 facts and articles in short
 */
public record DispositionDraft(DispositionKind kind, boolean guardiansOrdered, Mitigation mitigation, boolean firstOffence, DetentionGround ground,
        LocalDate hearingNoticeToMinor, LocalDate hearingNoticeToGuardian, boolean hearingClosed, LocalDate guardianNotifiedOn,
        String guardianOpinion, LocalDate decidedOn, String officialNumber, String reasons) {
    public DispositionKind getKind() { return kind; }
    public boolean isGuardiansOrdered() { return guardiansOrdered; }
    public Mitigation getMitigation() { return mitigation; }
    public boolean isFirstOffence() { return firstOffence; }
    public DetentionGround getGround() { return ground; }
    public LocalDate getHearingNoticeToMinor() { return hearingNoticeToMinor; }
    public LocalDate getHearingNoticeToGuardian() { return hearingNoticeToGuardian; }
    public boolean isHearingClosed() { return hearingClosed; }
    public LocalDate getGuardianNotifiedOn() { return guardianNotifiedOn; }
    public String getGuardianOpinion() { return guardianOpinion; }
    public LocalDate getDecidedOn() { return decidedOn; }
    public String getOfficialNumber() { return officialNumber; }
    public String getReasons() { return reasons; }
}
