package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseNature;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.CaseStatus;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.HandOverWork;
import org.jinlei.cases.domain.NewCase;
import org.jinlei.cases.domain.NewOfficialResult;
import org.jinlei.cases.domain.NewParticipant;
import org.jinlei.cases.domain.NewSealedReading;
import org.jinlei.cases.domain.OfficialResultWork;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealDuty;
import org.jinlei.cases.domain.SealableKind;
import org.jinlei.cases.domain.SealedReadingWork;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.correction.CorrectionWork;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.NewReport;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.cases.domain.missing.ChildDescription;
import org.jinlei.cases.domain.missing.NewSearch;
import org.jinlei.cases.domain.missing.SearchWork;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.DispositionKind;
import org.jinlei.cases.domain.outcome.DispositionWork;
import org.jinlei.cases.domain.outcome.Mitigation;
import org.jinlei.cases.domain.replies.Asker;
import org.jinlei.cases.domain.replies.NewRecordReply;
import org.jinlei.cases.domain.replies.RecordAnswer;
import org.jinlei.cases.domain.replies.RecordReplyWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.SortKey;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.reporting.domain.LedgerReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the law seals goes with the closing, whoever else had a hand in the file; who asks about a person is told what the law says (rules 35 to 37). */
@ExtendWith(ArquillianExtension.class)
class SealingIT {

    private static final String OFFICER = CaseBench.OFFICER;
    private static final String CHIEF = CaseBench.CHIEF;
    private static final String DUTY = "duty";

    @Inject
    private CaseBench bench;

    @Inject
    private CaseWork cases;

    @Inject
    private CaseRegister register;

    @Inject
    private DispositionWork dispositions;

    @Inject
    private CorrectionWork correction;

    @Inject
    private OfficialResultWork results;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private SealedReadingWork readings;

    @Inject
    private RecordReplyWork replies;

    @Inject
    private HandOverWork handOvers;

    @Inject
    private ReportWork reports;

    @Inject
    private ReportRegister reportRegister;

    @Inject
    private SearchWork searches;

    @Inject
    private LedgerReading ledgers;

    @Inject
    private EntityManager em;

    @Test
    void what_the_law_seals_is_sealed_with_the_approval_of_the_closing() {
        long file = penalised(16);
        assertEquals(List.of(SealArticle.PUBLIC_ORDER_136, SealArticle.PREVENTION_59), articles(file));
        as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        assertTrue(as(CHIEF, () -> closings.approve(file)), "closed and sealed in one step");
        for (String everybody : List.of(OFFICER, CHIEF, DUTY, "stranger")) {
            missing(() -> as(everybody, () -> register.view(file)));
        }
        assertEquals(2, number("select count(*) from cases_sealed_record where file_id = " + file));
    }

    @Test
    void a_grown_up_who_broke_public_order_is_sealed_like_a_minor_and_by_one_article() {
        long file = penalised(30);
        assertEquals(List.of(SealArticle.PUBLIC_ORDER_136), articles(file));
        as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        assertTrue(as(CHIEF, () -> closings.approve(file)));
        missing(() -> as(OFFICER, () -> register.view(file)));
    }

    @Test
    void a_notice_that_comes_after_the_closing_brings_the_duty() {
        long file = closedWithoutResult(person(17));
        long participant = bench.participant(file);
        assertEquals(List.of(), articles(file));
        assertFalse(owed().contains(file));
        refused(CaseRule.SEALING_NAMES_ITS_ARTICLE, () -> as(OFFICER, () -> seals.seal(file, null)));
        missing(() -> as("stranger", () -> results.note(file, participant, sentence(60))));
        missing(() -> as(DUTY, () -> results.note(file, participant, sentence(60))));
        as(OFFICER, () -> results.note(file, participant, sentence(60)));
        assertEquals(List.of(SealArticle.CRIMINAL_PROCEDURE_286), articles(file));
        assertTrue(owed().contains(file), "the chief's figure counts what is not sealed in time");
        refused(CaseRule.SEALING_FOLLOWS_THE_COMPUTED_ARTICLE, () -> as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59)));
        as(OFFICER, () -> seals.seal(file, null));
        missing(() -> as(OFFICER, () -> register.view(file)));
    }

    @Test
    void more_than_five_years_is_not_sealed_and_the_reply_says_so_to_everybody() {
        long person = person(17);
        long file = closedWithoutResult(person);
        as(OFFICER, () -> results.note(file, bench.participant(file), sentence(61)));
        assertEquals(List.of(), articles(file));
        assertFalse(owed().contains(file));
        assertEquals(CaseStatus.CLOSED, as(OFFICER, () -> register.view(file)).status());
        assertEquals(RecordAnswer.RECORD, answer(Asker.ORDINARY_UNIT, person));
        assertEquals(RecordAnswer.RECORD, answer(Asker.STATE_ORGAN_FOR_A_CASE, person));
    }

    @Test
    void of_two_offenders_the_file_goes_as_a_whole_and_each_keeps_the_own_record() {
        long boy = person(16);
        long man = person(25);
        long file = bench.file(OFFICER, boy, bench.today().minusDays(20));
        as(OFFICER, () -> cases.addParticipant(file, new NewParticipant(man, ParticipantRole.OFFENDER, bench.today().minusDays(20), false, null)));
        long first = bench.participant(file);
        long second = as(OFFICER, () -> register.participants(file)).get(1).id();
        as(OFFICER, () -> results.note(file, first, new NewOfficialResult(SealableKind.NON_PROSECUTION, null, false, "县人民检察院", "检未不诉〔2026〕3号", bench.today())));
        as(OFFICER, () -> results.note(file, second, sentence(12)));
        assertEquals(List.of(first), as(OFFICER, () -> seals.duties(file)).stream().map(SealDuty::participantId).toList());
        as(OFFICER, () -> closings.propose(file, ClosingReason.BECAME_CRIMINAL, "已起诉"));
        assertTrue(as(CHIEF, () -> closings.approve(file)));
        missing(() -> as(OFFICER, () -> register.view(file)));
        assertEquals(RecordAnswer.NO_RECORD, answer(Asker.PERSON_THEMSELVES, boy));
        assertEquals(RecordAnswer.SEALED_RECORD, answer(Asker.UNIT_UNDER_STATE_RULES, boy));
        assertEquals(RecordAnswer.RECORD, answer(Asker.ORDINARY_UNIT, man));
        assertEquals(RecordAnswer.NO_RECORD, answer(Asker.STATE_ORGAN_FOR_A_CASE, person(15)));
    }

    @Test
    void a_reply_tells_its_writer_nothing_and_somebody_else_approves() {
        long person = person(14);
        long file = penalisedOf(person);
        as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        as(CHIEF, () -> closings.approve(file));
        long reply = as(OFFICER, () -> replies.propose(wish(Asker.STATE_ORGAN_FOR_A_CASE, person)));
        assertNull(as(OFFICER, () -> replies.view(reply)).reply().answer());
        missing(() -> as(DUTY, () -> replies.view(reply)));
        missing(() -> as(OFFICER, () -> replies.approve(reply)));
        long own = as(CHIEF, () -> replies.propose(wish(Asker.ORDINARY_UNIT, person)));
        refused(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED, () -> as(CHIEF, () -> replies.approve(own)));
        as(CHIEF, () -> replies.approve(reply));
        assertEquals(RecordAnswer.SEALED_RECORD, as(OFFICER, () -> replies.view(reply)).reply().answer());
        assertEquals(1, number("select count(*) from platform_audit_entry where action = 'RecordReplyWork.approve' and result = 'DONE' and concat(' ', subjects, ' ') "
                + "regexp '[ :,]" + reply + "[ ,]' and subjects like '%RecordReply%' and subjects like '%Person%'"));
    }

    @Test
    void a_hand_over_that_waits_ends_with_the_closing_and_shows_nothing_of_a_sealed_file() {
        long file = penalised(15);
        as(OFFICER, () -> handOvers.handOver(file, bench.user("officer2"), "休假"));
        as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        assertTrue(as("officer2", () -> handOvers.toReceive()).stream().anyMatch(sent -> sent.fileId() == file));
        as(CHIEF, () -> closings.approve(file));
        assertFalse(as("officer2", () -> handOvers.toReceive()).stream().anyMatch(sent -> sent.fileId() == file));
        missing(() -> as("officer2", () -> handOvers.acknowledge(file)));
        missing(() -> as("officer2", () -> handOvers.refuse(file, "不在")));
    }

    @Test
    void a_report_from_which_two_cases_were_opened_goes_with_the_first_that_is_sealed() {
        LocalDateTime received = LocalDateTime.now().minusHours(2);
        long report = as(DUTY, () -> reports.receive(new NewReport(bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), received, ReportChannel.PHONE, true,
                null, null, null, "两名少年在村口争执", "村口", null, null, Jurisdiction.OWN, null)));
        long first = fromReport(report, person(13));
        long second = fromReport(report, person(14));
        assertEquals(1, receipts(first));
        outcome(second);
        as(OFFICER, () -> closings.propose(second, ClosingReason.TRANSFERRED, "移送"));
        as(CHIEF, () -> closings.approve(second));
        for (String everybody : List.of(OFFICER, CHIEF, DUTY)) {
            missing(() -> as(everybody, () -> reportRegister.view(report)));
        }
        assertEquals(CaseStatus.UNDER_WORK, as(OFFICER, () -> register.view(first)).status());
        assertEquals(0, receipts(first), "the other case no longer names the receipt of the sealed report");
    }

    @Test
    void a_child_whose_search_was_sealed_can_be_searched_for_again() {
        long child = person(13);
        LocalDateTime received = LocalDateTime.now().minusMinutes(40);
        long report = as(DUTY, () -> reports.receive(new NewReport(bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), received, ReportChannel.PHONE, true,
                null, null, null, "孩子未归", "村口", null, null, Jurisdiction.OWN, null)));
        begin(report, child, received);
        long file = fromReport(report, child);
        outcome(file);
        as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        as(CHIEF, () -> closings.approve(file));
        begin(null, child, received);
    }

    @Test
    void each_page_of_a_sealed_file_is_audited_with_the_number_of_its_query() {
        long file = penalised(16);
        String number = as(OFFICER, () -> register.view(file)).number();
        as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        as(CHIEF, () -> closings.approve(file));
        long query = as(OFFICER, () -> readings.apply(new NewSealedReading(number, "县人民检察院", "《刑事诉讼法》第二百八十六条第二款", "办理关联案件",
                "调取证据通知书5号", bench.today().plusDays(3), true)));
        as(CHIEF, () -> readings.approve(query));
        as(OFFICER, () -> register.view(file));
        as(OFFICER, () -> register.timeline(file));
        for (String action : List.of("CaseRegister.view", "CaseRegister.timeline")) {
            assertEquals(1, number("select count(*) from platform_audit_entry where action = '" + action + "' and concat(subjects, ' ') like '%SealedReading:" + query
                    + " %' and concat(subjects, ' ') like '%CaseFile:" + file + " %'"), action);
        }
        missing(() -> as(DUTY, () -> register.view(file)));
        assertEquals(0, as(OFFICER, () -> correction.tasksOf(file)).size());

        List<LedgerRow> rows = ledger("auditor", "sealed", Map.of());
        LedgerRow row = rows.stream().filter(one -> one.id() == query).findFirst().orElseThrow();
        assertTrue(row.values().containsAll(List.of("FC-" + query, "县人民检察院", "办理关联案件", true)), row::toString);
        assertFalse(rows.toString().contains(number), "the ledger does not name the file");
        assertEquals(rows.size(), ledger(CHIEF, "sealed", Map.of()).size());
        assertEquals(List.of(), ledger(CHIEF, "sealed", Map.of("grounded", "no")), "no query without its ground");
        for (String nobody : List.of(OFFICER, DUTY, "community", "stranger", "audit")) {
            missing(() -> as(nobody, () -> ledgers.ledger("sealed")));
        }
    }

    private RecordAnswer answer(Asker asker, long person) {
        long reply = as(OFFICER, () -> replies.propose(wish(asker, person)));
        as(CHIEF, () -> replies.approve(reply));
        return as(OFFICER, () -> replies.view(reply)).reply().answer();
    }

    private static NewRecordReply wish(Asker asker, long person) {
        boolean entitled = asker.isEntitled();
        return new NewRecordReply(asker, "查询单位", entitled ? "《刑事诉讼法》第二百八十六条第二款" : null, "审查", entitled ? "查询函1号" : null, entitled, person);
    }

    private long penalised(int age) {
        return penalisedOf(person(age));
    }

    private long penalisedOf(long person) {
        long file = bench.file(OFFICER, person, bench.today().minusDays(5));
        outcome(file);
        return file;
    }

    private void outcome(long file) {
        long participant = bench.participant(file);
        boolean under14 = as(OFFICER, () -> register.participants(file)).get(0).age().atLeast() < 14;
        as(OFFICER, () -> dispositions.codeBehaviour(file, participant, BehaviourCode.SERIOUS_38_4_STEALING_ROBBING_DAMAGING, null));
        as(OFFICER, () -> dispositions.propose(file, participant, under14 ? bench.noPenalty()
                : bench.draft(DispositionKind.WARNING, Mitigation.LIGHTER, bench.today(), "无异议")));
        as(CHIEF, () -> dispositions.approve(file, dispositions.outcomesOf(file).get(0).id()));
        as(OFFICER, () -> correction.tasksOf(file)).forEach(task -> as(OFFICER, () -> {
            correction.admonish(task.id(), false, false, "训诫");
            correction.close(task.id(), null);
        }));
    }

    private long closedWithoutResult(long person) {
        long file = bench.file(OFFICER, person, bench.today().minusDays(20));
        as(OFFICER, () -> closings.propose(file, ClosingReason.BECAME_CRIMINAL, "转为刑事案件"));
        assertFalse(as(CHIEF, () -> closings.approve(file)));
        return file;
    }

    private long fromReport(long report, long person) {
        return as(OFFICER, () -> cases.open(new NewCase(CaseCategory.OFFENCE, CaseNature.ORDINARY, "村口争执", null, report, bench.unit(CaseBench.VILLAGE), person,
                ParticipantRole.OFFENDER, bench.today().minusDays(1)), bench.unit(CaseBench.STATION)));
    }

    private void begin(Long report, long child, LocalDateTime at) {
        as(OFFICER, () -> searches.begin(new NewSearch(report, bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), at), child,
                new ChildDescription(at.minusHours(1), "村口", null, null, null, null, null, null, null)));
    }

    /** How many rows of the ledger of cases name a receipt for the file. */
    private long receipts(long file) {
        String number = as(OFFICER, () -> register.view(file)).number();
        LedgerRow row = ledger(OFFICER, "cases", Map.of("q", number)).get(0);
        return row.values().get(2) == null ? 0 : 1;
    }

    private List<LedgerRow> ledger(String user, String name, Map<String, String> criteria) {
        return page(user, as(user, () -> ledgers.ledger(name)), new LedgerCriteria(criteria));
    }

    private <S extends Enum<S> & SortKey> List<LedgerRow> page(String user, Ledger<S> ledger, LedgerCriteria criteria) {
        return as(user, () -> ledgers.page(ledger, criteria, new PageRequest<>(ledger.usual(), true, null, 100))).rows();
    }

    private NewOfficialResult sentence(int months) {
        return new NewOfficialResult(SealableKind.CRIMINAL_SENTENCE, months, false, "县人民法院", "刑初〔2026〕8号", bench.today());
    }

    private long person(int age) {
        LocalDate born = bench.today().minusYears(age).minusMonths(6);
        return bench.minor(BirthDate.on(born, BirthEvidence.IDENTITY_CARD));
    }

    private List<Long> owed() {
        return ledger(CHIEF, "cases", Map.of("status", "CLOSED", "sealedAsDue", "no")).stream().map(LedgerRow::id).toList();
    }

    private List<SealArticle> articles(long file) {
        return as(OFFICER, () -> seals.duties(file)).stream().map(SealDuty::article).toList();
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private <T> T as(String user, Supplier<T> work) {
        return bench.as(user, work);
    }

    private void as(String user, Runnable work) {
        bench.as(user, work);
    }

    private static void refused(CaseRule rule, Runnable work) {
        assertEquals(rule, assertThrows(BrokenRule.class, work::run).rule());
    }

    private static void missing(Runnable work) {
        assertThrows(NotThere.class, work::run);
    }
}
