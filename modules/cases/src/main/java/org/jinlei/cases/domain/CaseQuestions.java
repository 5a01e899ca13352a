package org.jinlei.cases.domain;

import java.util.List;
import java.util.Map;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;

/** What figures ask of case files, as conditions on the file {@code f} that the ledger of cases may be narrowed by. */
final class CaseQuestions {

    private static final String LOOKED_BACK = "select 1 from cases_corrective_task k join cases_mentoring_plan m on m.task_id = k.id "
            + "where k.file_id = f.id and m.looked_back_at is not null";

    /**
     * Something in the file must be sealed: {@link SealingRule} as a condition. An age without evidence counts as not reached, an outcome is a
     * record of a violation whatever the age, five years are included.
     */
    private static final String SEAL_OWED = "(exists (select 1 from cases_disposition d where d.file_id = f.id and d.status = 'APPROVED') "
            + "or exists (select 1 from cases_official_result o join cases_participant p on p.id = o.participant_id where o.file_id = f.id "
            + "and (o.kind in ('VIOLATION_WITHOUT_PENALTY', 'PUBLIC_ORDER_PENALTY') or (p.age_proven = 0 or p.age_at_least < 18) and (o.kind <> 'CRIMINAL_SENTENCE' or o.months <= "
            + SealingRule.LONGEST_SEALED_SENTENCE_MONTHS + "))) "
            + "or exists (select 1 from cases_placement s join cases_corrective_task k on k.id = s.task_id join cases_participant p on p.id = k.participant_id "
            + "where k.file_id = f.id and (p.age_proven = 0 or p.age_at_least < 18) and s.decided_on is not null and s.status <> 'REFUSED'))";

    private static final Map<String, String> CONDITIONS = Map.of(
            "lookedBack", "exists (" + LOOKED_BACK + ")",
            "noRepeat", "not exists (" + LOOKED_BACK + " and m.reoffence <> 'NONE_KNOWN')",
            "sealedAsDue", "not " + SEAL_OWED);

    private CaseQuestions() {
    }

    static List<LedgerFilter> filters() {
        return CONDITIONS.keySet().stream().sorted().map(name -> LedgerFilter.of(name, LedgerFilter.Kind.YES_NO)).toList();
    }

    static ListQuery asked(ListQuery query, LedgerCriteria criteria) {
        CONDITIONS.forEach((name, condition) -> {
            Boolean asked = criteria.yesNo(name);
            if (asked != null) {
                query.where(asked ? condition : "not (" + condition + ")");
            }
        });
        return query;
    }
}
