package org.jinlei.cases.domain.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.domain.PublicOrderLaw;

/**
 * How often somebody was penalised and broke the law in the time before an act that the law of its day looks back (rule 5). Both ends
 * of the time belong to it (《治安管理处罚法》 article 143). It counts what is recorded here and says nothing about what follows.
 *
 * @param law             version of the day of the act
 * @param penaltiesSince  first day from which penalties make the act graver
 * @param penalties       penalties decided from that day to the act
 * @param violationsSince first day from which violations count as repeated, null in the former law, which did not ask
 * @param violations      violations from that day to the act, penalised or not, without the act itself
 */
public record EarlierCount(PublicOrderLaw law, LocalDate penaltiesSince, int penalties, LocalDate violationsSince, int violations) {

    static EarlierCount before(LocalDate act, List<EarlierRecord> records) {
        PublicOrderLaw law = PublicOrderLaw.of(act);
        LocalDate penaltiesSince = law.aggravatingSince(act);
        LocalDate violationsSince = law.knowsGroundsForDetention() ? act.minusYears(1) : null;
        long penalties = records.stream().filter(one -> one.penalty() && within(one.decidedOn(), penaltiesSince, act)).count();
        long violations = violationsSince == null ? 0 : records.stream().filter(one -> within(one.actDate(), violationsSince, act)).count();
        return new EarlierCount(law, penaltiesSince, (int) penalties, violationsSince, (int) violations);
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public PublicOrderLaw getLaw() { return law; }
    public LocalDate getPenaltiesSince() { return penaltiesSince; }
    public int getPenalties() { return penalties; }
    public LocalDate getViolationsSince() { return violationsSince; }
    public int getViolations() { return violations; }
}
