package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseNature;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.HandOverWork;
import org.jinlei.cases.domain.NewCase;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.intake.FeedbackWay;
import org.jinlei.cases.domain.intake.FeedbackWork;
import org.jinlei.cases.domain.intake.JoiningFacts;
import org.jinlei.cases.domain.intake.JoiningWork;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.LikelyDuplicate;
import org.jinlei.cases.domain.intake.Likeness;
import org.jinlei.cases.domain.intake.MandatoryWork;
import org.jinlei.cases.domain.intake.NewMandatoryReport;
import org.jinlei.cases.domain.intake.NewReport;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportStatus;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several reports of one event are settled under one, each keeps its reporter and feedback, and they are parted again without loss. */
@ExtendWith(ArquillianExtension.class)
class JoinedReportsIT {

    private static final String DUTY = "duty";
    private static final String OFFICER = CaseBench.OFFICER;
    private static final LocalDateTime RECEIVED = LocalDateTime.now().minusDays(200).withNano(0);
    private static final String STORY = "青石桥下有一名穿红衣的女孩独自哭泣";

    @Inject
    private ReportWork reports;

    @Inject
    private ReportRegister register;

    @Inject
    private JoiningWork joinings;

    @Inject
    private MandatoryWork mandatories;

    @Inject
    private FeedbackWork feedbacks;

    @Inject
    private CaseWork cases;

    @Inject
    private HandOverWork handOvers;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private WorklistDesk desk;

    @Inject
    private CaseBench bench;

    @Test
    void what_seems_to_be_the_same_event_is_shown_before_and_after_a_report_is_taken() {
        String story = STORY + System.nanoTime();
        long first = as(DUTY, () -> reports.receive(what(story, 1, Jurisdiction.OWN)));
        NewReport second = what("村民说" + story, 2, Jurisdiction.OWN);
        LikelyDuplicate found = as(OFFICER, () -> joinings.likelyBefore(second)).stream().filter(one -> one.id() == first).findFirst().orElseThrow();
        assertEquals(Set.of(Likeness.SAME_UNIT, Likeness.SAME_TIME, Likeness.SAME_WORDS), found.common());
        long later = as(DUTY, () -> reports.receive(what(story, 24 * 4, Jurisdiction.OWN)));
        assertFalse(as(OFFICER, () -> joinings.likelyOf(later)).stream().anyMatch(one -> one.id() == first), "days apart");
        missing(() -> as("stranger", () -> joinings.likelyOf(first)));
        missing(() -> as("stranger", () -> joinings.likelyBefore(second)));
    }

    @Test
    void joined_reports_are_settled_together_and_both_reporters_are_told() {
        long main = mandatory();
        long joined = mandatory();
        as(DUTY, () -> joinings.join(joined, main));
        assertEquals(List.of("cases.giveFeedback"), kinds(joined), "nothing to settle, but the reporter is to be told");
        assertEquals(List.of("cases.giveFeedback", "cases.settleReport"), kinds(main));
        refused("REPORT_IS_SETTLED_WITH_ANOTHER", () -> as(DUTY, () -> reports.closeWithoutCase(joined, "误报")));
        as(DUTY, () -> feedbacks.give(main, LocalDateTime.now(), FeedbackWay.PHONE, "已找到家人"));
        refused("MANDATORY_REPORT_ENDS_WITH_FEEDBACK", () -> as(DUTY, () -> reports.closeWithoutCase(main, "误报")));
        as(DUTY, () -> feedbacks.give(joined, LocalDateTime.now(), FeedbackWay.PHONE, "已找到家人"));
        as(DUTY, () -> reports.closeWithoutCase(main, "误报"));
        assertEquals(List.of(), kinds(main));
        assertEquals(List.of(), kinds(joined));
    }

    @Test
    void parting_loses_nothing_that_came_later() {
        long main = report();
        long joined = mandatory();
        as(DUTY, () -> joinings.join(joined, main));
        as(OFFICER, () -> feedbacks.give(joined, LocalDateTime.now(), FeedbackWay.PHONE, "并入期间的反馈"));
        as(DUTY, () -> reports.closeWithoutCase(main, "误报"));
        refused("RETURNING_NEEDS_A_REASON", () -> as(DUTY, () -> joinings.part(joined, " ")));
        as(DUTY, () -> joinings.part(joined, "是另一名女孩"));
        assertEquals(List.of("cases.settleReport"), kinds(joined), "to be settled by itself");
        assertEquals(ReportStatus.RECEIVED, as(DUTY, () -> register.view(joined)).status());
        assertEquals("并入期间的反馈", as(DUTY, () -> feedbacks.of(joined)).get(0).content());
        JoiningFacts history = as(DUTY, () -> joinings.of(main)).get(0);
        assertEquals("是另一名女孩", history.partReason());
        missing(() -> as(DUTY, () -> joinings.part(joined, "再次")));
        as(DUTY, () -> joinings.join(joined, main));
        assertEquals(2, as(DUTY, () -> joinings.of(joined)).size(), "joined to a settled one, the history stays");
    }

    @Test
    void only_what_fits_is_joined() {
        long main = report();
        long joined = report();
        long foreign = as(DUTY, () -> reports.receive(what(STORY, 0, Jurisdiction.OTHER)));
        long settled = report();
        as(DUTY, () -> reports.closeWithoutCase(settled, "误报"));
        for (long[] pair : new long[][] {{main, main}, {foreign, main}, {main, foreign}, {settled, main}}) {
            refused("REPORT_CANNOT_BE_JOINED", () -> as(DUTY, () -> joinings.join(pair[0], pair[1])));
        }
        as(DUTY, () -> joinings.join(joined, main));
        refused("REPORT_CANNOT_BE_JOINED", () -> as(DUTY, () -> joinings.join(main, report())));
        refused("REPORT_CANNOT_BE_JOINED", () -> as(DUTY, () -> joinings.join(report(), joined)));
        refused("REPORT_CANNOT_BE_JOINED", () -> as(DUTY, () -> joinings.join(joined, report())));
        refused("REPORT_IS_SETTLED_WITH_ANOTHER", () -> as(DUTY, () -> reports.correct(joined, what(STORY, 0, Jurisdiction.OTHER),
                register.view(joined).version())));
        for (String outsider : List.of("stranger", "community", "chief", "grid", "auditor", "system")) {
            missing(() -> as(outsider, () -> joinings.join(report(), main)));
            missing(() -> as(outsider, () -> joinings.part(joined, "拆分")));
        }
    }

    @Test
    void what_lies_under_the_report_of_a_case_is_handled_and_sealed_with_it() {
        long main = report();
        long joined = mandatory();
        as(DUTY, () -> joinings.join(joined, main));
        long child = bench.minor(BirthDate.on(bench.today().minusYears(12), BirthEvidence.IDENTITY_CARD));
        long file = as(DUTY, () -> cases.open(new NewCase(CaseCategory.HELP, CaseNature.ORDINARY, "女孩独自哭泣", null, main, bench.unit(CaseBench.VILLAGE), child,
                ParticipantRole.VICTIM, null), bench.unit(CaseBench.STATION)));
        as(DUTY, () -> handOvers.assignOfficer(file, bench.user(OFFICER), "由专办民警承办"));
        as(OFFICER, () -> handOvers.acknowledge(file));
        assertTrue(as(OFFICER, () -> register.view(joined)).reporterOpen(), "the officer tells both reporters");
        assertEquals(List.of("feedback"), as(OFFICER, () -> closings.missing(file, ClosingReason.TRANSFERRED)));
        as(OFFICER, () -> feedbacks.give(joined, LocalDateTime.now(), FeedbackWay.PHONE, "已找到家人"));
        as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        as(CaseBench.CHIEF, () -> closings.approve(file));
        as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59));
        missing(() -> as(OFFICER, () -> register.view(joined)));
        missing(() -> as(DUTY, () -> register.view(main)));
    }

    private long report() {
        return as(DUTY, () -> reports.receive(what(STORY, 0, Jurisdiction.OWN)));
    }

    private long mandatory() {
        long report = report();
        as(DUTY, () -> mandatories.record(report, new NewMandatoryReport(ReportingUnitKind.VILLAGE_COMMITTEE, null,
                List.of(ReportSituation.OTHER_SERIOUS_HARM), RECEIVED, RECEIVED), null));
        return report;
    }

    private NewReport what(String narrative, int hoursLater, Jurisdiction jurisdiction) {
        return new NewReport(bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), RECEIVED.plusHours(hoursLater), ReportChannel.PHONE, true, null, null,
                null, narrative, null, null, null, jurisdiction, null);
    }

    private List<String> kinds(long report) {
        return as(DUTY, () -> desk.mine()).stream().filter(task -> task.link().equals("/cases/reports/view?id=" + report)).map(TaskRow::kind).sorted().toList();
    }

    private <T> T as(String user, Supplier<T> what) {
        return bench.as(user, what);
    }

    private void as(String user, Runnable what) {
        bench.as(user, what);
    }

    private static void refused(String rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule().name());
    }

    private static void missing(Runnable what) {
        assertThrows(NotThere.class, what::run);
    }
}
