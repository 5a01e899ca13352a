package org.jinlei.cases.domain.legalaid;

import java.time.LocalDateTime;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;

/** What a record of legal aid must say, and in which order things happen (rule 21). */
final class LegalAidGates {

    private LegalAidGates() {
    }

    /** Continues only if the record is whole and in order. */
    static void check(LegalAidRecord record, LocalDateTime now) {
        boolean own = record.defender() != null || record.defenderSince() != null;
        boolean notice = record.institution() != null || record.way() != null || record.notifiedAt() != null;
        boolean lawyer = record.lawyer() != null || record.lawyerAssignedOn() != null;
        if (!own && !notice && record.foundOutAt() == null && record.exemptReason() == null
                || own && (record.defender() == null || record.defenderSince() == null)
                || notice && (record.institution() == null || record.way() == null || record.notifiedAt() == null)
                || lawyer && (record.lawyer() == null || record.lawyerAssignedOn() == null)) {
            throw new BrokenRule(CaseRule.LEGAL_AID_NAMES_DEFENDER_OR_NOTICE);
        }
        if (notice && record.foundOutAt() == null || lawyer && !notice || isLater(record.foundOutAt(), now) || isLater(record.notifiedAt(), now)
                || notice && record.notifiedAt().isBefore(record.foundOutAt()) || own && record.defenderSince().isAfter(now.toLocalDate())
                || lawyer && (record.lawyerAssignedOn().isAfter(now.toLocalDate()) || record.lawyerAssignedOn().isBefore(record.notifiedAt().toLocalDate()))) {
            throw new BrokenRule(CaseRule.LEGAL_AID_FOLLOWS_ITS_ORDER);
        }
    }

    private static boolean isLater(LocalDateTime moment, LocalDateTime now) {
        return moment != null && moment.isAfter(now);
    }
}
