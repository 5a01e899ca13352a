package org.jinlei.cases.domain.legalaid;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What is written about the defence of a minor suspect.
 *
 * @param defender         name of a defender of the minor's own, or null
 * @param defenderSince    since when
 * @param foundOutAt       when it was found that there is no defender, or null
 * @param institution      legal-aid institution that was told, or null
 * @param way              how it was told
 * @param notifiedAt       when it was told
 * @param lawyer           name of the lawyer whom the institution assigned, or null
 * @param lawyerAssignedOn when it assigned the lawyer
 * @param exemptReason     why the person is no criminal suspect, or null
 */
public record LegalAidRecord(String defender, LocalDate defenderSince, LocalDateTime foundOutAt, String institution, NoticeWay way,
        LocalDateTime notifiedAt, String lawyer, LocalDate lawyerAssignedOn, String exemptReason) {

    /** Nothing yet. */
    public static final LegalAidRecord NOTHING = new LegalAidRecord(null, null, null, null, null, null, null, null, null);

    /** Where it stands. */
    public LegalAidState state() {
        if (exemptReason != null) {
            return LegalAidState.NO_SUSPECT;
        }
        if (defender != null) {
            return LegalAidState.OWN_DEFENDER;
        }
        if (notifiedAt != null) {
            return lawyer == null ? LegalAidState.NOTIFIED : LegalAidState.ASSIGNED;
        }
        return foundOutAt == null ? LegalAidState.NOT_ASKED : LegalAidState.NO_DEFENDER;
    }

    /** When the clock of three days ended: by the notice or by a defender of their own, whichever came first; null while it runs. */
    public LocalDateTime doneAt() {
        LocalDateTime own = defender == null ? null : defenderSince.atStartOfDay();
        LocalDateTime done = own == null || notifiedAt != null && notifiedAt.isBefore(own) ? notifiedAt : own;
        return done != null && foundOutAt != null && done.isBefore(foundOutAt) ? foundOutAt : done;
    }

    public String getDefender() { return defender; }
    public LocalDate getDefenderSince() { return defenderSince; }
    public LocalDateTime getFoundOutAt() { return foundOutAt; }
    public String getInstitution() { return institution; }
    public NoticeWay getWay() { return way; }
    public LocalDateTime getNotifiedAt() { return notifiedAt; }
    public String getLawyer() { return lawyer; }
    public LocalDate getLawyerAssignedOn() { return lawyerAssignedOn; }
    public String getExemptReason() { return exemptReason; }
}
