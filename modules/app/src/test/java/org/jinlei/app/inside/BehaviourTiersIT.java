package org.jinlei.app.inside;

import static org.jinlei.app.inside.CaseBench.CHIEF;
import static org.jinlei.app.inside.CaseBench.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.NewParticipant;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.guardians.FailureGround;
import org.jinlei.cases.domain.guardians.GuardianWork;
import org.jinlei.cases.domain.guardians.GuidanceOrder;
import org.jinlei.cases.domain.guardians.NewFailure;
import org.jinlei.cases.domain.misconduct.InterventionFilter;
import org.jinlei.cases.domain.misconduct.InterventionRegister;
import org.jinlei.cases.domain.misconduct.InterventionRow;
import org.jinlei.cases.domain.misconduct.InterventionSort;
import org.jinlei.cases.domain.misconduct.InterventionStatus;
import org.jinlei.cases.domain.misconduct.InterventionStep;
import org.jinlei.cases.domain.misconduct.InterventionWork;
import org.jinlei.cases.domain.misconduct.NewIntervention;
import org.jinlei.cases.domain.misconduct.NewStep;
import org.jinlei.cases.domain.misconduct.StepWay;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.DispositionWork;
import org.jinlei.cases.domain.risk.NewRiskFact;
import org.jinlei.cases.domain.risk.NewRiskGrade;
import org.jinlei.cases.domain.risk.RiskFactKind;
import org.jinlei.cases.domain.risk.RiskLevel;
import org.jinlei.cases.domain.risk.RiskSheet;
import org.jinlei.cases.domain.risk.RiskWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done about misconduct of article 28, about failing guardians and about danger (rules 29, 32 and 45), in the real server. */
@ExtendWith(ArquillianExtension.class)
class BehaviourTiersIT {

    private static final String COMMUNITY = "community";
    private static final BehaviourCode TRUANCY = BehaviourCode.MISCONDUCT_28_2_TRUANCY;
    private static final List<String> OUTSIDERS = List.of("stranger", "grid", "auxiliary", "education", "volunteers", "auditor", "system", "audit");

    @Inject
    private CaseBench bench;

    @Resource(lookup = "java:/jdbc/Jinlei")
    private DataSource database;

    @Inject
    private InterventionWork interventions;

    @Inject
    private InterventionRegister register;

    @Inject
    private GuardianWork guardians;

    @Inject
    private RiskWork risks;

    @Inject
    private CaseWork cases;

    @Inject
    private DispositionWork dispositions;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private WorklistDesk desk;

    @Test
    void the_officer_of_the_village_stops_urges_and_visits_again() {
        String other = bench.colleague("community2", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        long boy = boy();
        refused(CaseRule.INTERVENTION_IS_ABOUT_MISCONDUCT, () -> record(COMMUNITY, boy, null, BehaviourCode.SERIOUS_38_7_DRUGS));
        long id = record(COMMUNITY, boy, null, TRUANCY);
        assertEquals(List.of("cases.stopMisconduct", "cases.urgeGuardians", "cases.visitAgain"), tasks(COMMUNITY, "/cases/interventions/view?id=" + id));
        assertTrue(listed(COMMUNITY).contains(id));
        assertTrue(listed(OFFICER).contains(id), "the station's officer sees the village's interventions");
        assertFalse(listed(other).contains(id));
        assertThrows(NotThere.class, () -> bench.as(other, () -> register.sheet(id)));
        String moved = bench.colleague("community3", CaseBench.VILLAGE, Role.COMMUNITY_OFFICER);
        long theirs = record(moved, boy, null, TRUANCY);
        bench.transfer(moved, CaseBench.VILLAGE, bench.otherVillage(), Role.COMMUNITY_OFFICER);
        assertThrows(NotThere.class, () -> bench.as(moved, () -> register.sheet(theirs)), "who goes to another village leaves them behind (rule 39)");
        OUTSIDERS.forEach(outsider -> assertThrows(NotThere.class, () -> bench.as(outsider, () -> register.sheet(id)), outsider));
        refused(CaseRule.INTERVENTION_STOPS_AND_URGES, () -> bench.as(COMMUNITY, () -> interventions.close(id, "好转")));
        did(COMMUNITY, id, InterventionStep.STOPPED);
        did(COMMUNITY, id, InterventionStep.GUARDIANS_URGED);
        did(OFFICER, id, InterventionStep.COUNSELLING_REFERRED);
        did(COMMUNITY, id, InterventionStep.VISITED_AGAIN);
        assertEquals(List.of("cases.closeIntervention"), tasks(COMMUNITY, "/cases/interventions/view?id=" + id));
        bench.as(COMMUNITY, () -> interventions.close(id, "已返校上课"));
        assertEquals(InterventionStatus.CLOSED, bench.as(OFFICER, () -> register.sheet(id)).facts().status());
        assertEquals(List.of(), tasks(COMMUNITY, "/cases/interventions/view?id=" + id));
    }

    @Test
    void what_comes_from_a_case_holds_its_closing_and_is_sealed_with_it() {
        long boy = boy();
        long file = bench.file(OFFICER, boy, bench.today().minusDays(3));
        bench.as(OFFICER, () -> dispositions.codeBehaviour(file, bench.participant(file), TRUANCY, null));
        assertThrows(NotThere.class, () -> record(COMMUNITY, boy, file, TRUANCY), "whoever does not work on the case takes nothing from it");
        long id = record(OFFICER, boy, file, TRUANCY);
        assertTrue(bench.as(OFFICER, () -> register.sheet(id)).ofCase());
        assertFalse(bench.as(COMMUNITY, () -> register.sheet(id)).ofCase());
        assertTrue(bench.as(OFFICER, () -> closings.missing(file, ClosingReason.TRANSFERRED)).contains("intervention"));
        for (InterventionStep kind : List.of(InterventionStep.STOPPED, InterventionStep.GUARDIANS_URGED, InterventionStep.VISITED_AGAIN)) {
            did(OFFICER, id, kind);
        }
        bench.as(OFFICER, () -> interventions.close(id, "已返校"));
        bench.as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        bench.as(CHIEF, () -> closings.approve(file));
        assertTrue(listed(COMMUNITY).contains(id));
        bench.as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59));
        for (String everybody : List.of(OFFICER, COMMUNITY)) {
            assertFalse(listed(everybody).contains(id), everybody);
            assertThrows(NotThere.class, () -> bench.as(everybody, () -> register.sheet(id)), everybody);
            assertThrows(NotThere.class, () -> did(everybody, id, InterventionStep.VISITED_AGAIN), everybody);
        }
    }

    @Test
    void a_failing_guardian_is_admonished_before_anything_else_and_before_the_case_ends() {
        long father = boy();
        long file = bench.file(OFFICER, boy(), bench.today());
        long child = bench.participant(file);
        refused(CaseRule.FAILING_GUARDIAN_IS_ONE_OF_THE_CHILDS, () -> bench.as(OFFICER, () -> guardians.note(file, failure(child, father))));
        bench.as(OFFICER, () -> cases.addParticipant(file, new NewParticipant(father, ParticipantRole.GUARDIAN, null, false, null)));
        long failing = bench.as(OFFICER, () -> guardians.note(file, failure(child, father)));
        String page = "/cases/guardian?id=" + file + "&guardian=" + failing;
        assertEquals(List.of("cases.admonishGuardian"), tasks(OFFICER, page));
        assertTrue(bench.as(OFFICER, () -> closings.missing(file, ClosingReason.TRANSFERRED)).contains("guardianAdmonition"));
        GuidanceOrder order = new GuidanceOrder("家庭教育指导站", bench.today(), bench.today().plusDays(30), null);
        refused(CaseRule.FAILING_GUARDIAN_IS_ADMONISHED, () -> bench.as(OFFICER, () -> guardians.order(file, failing, order)));
        bench.as(OFFICER, () -> guardians.admonish(file, failing, "责令履行监护职责"));
        assertFalse(bench.as(OFFICER, () -> closings.missing(file, ClosingReason.TRANSFERRED)).contains("guardianAdmonition"));
        assertEquals(List.of(), tasks(OFFICER, page), "guidance is a may, no must");
        bench.as(OFFICER, () -> guardians.order(file, failing, order));
        assertEquals(bench.today().plusDays(30), task(OFFICER, page).dueAt().toLocalDate());
        bench.as(OFFICER, () -> guardians.progress(file, failing, bench.today(), "参加第一次指导"));
        bench.as(OFFICER, () -> guardians.conclude(file, failing, bench.today(), "完成指导"));
        assertEquals(List.of(), tasks(OFFICER, page));
        assertEquals(1, bench.as(CHIEF, () -> guardians.of(file)).get(0).progress().size());
        assertThrows(NotThere.class, () -> bench.as(CHIEF, () -> guardians.admonish(file, failing, "再次")));
        OUTSIDERS.forEach(outsider -> assertThrows(NotThere.class, () -> bench.as(outsider, () -> guardians.of(file)), outsider));
    }

    @Test
    void danger_is_graded_by_a_person_on_facts_for_a_time_and_seen_by_the_circle_only() {
        long file = bench.file(OFFICER, boy(), bench.today());
        long minor = bench.participant(file);
        String page = "/cases/risk?id=" + file + "&participant=" + minor;
        refused(CaseRule.CIRCUMSTANCE_ALONE_IS_NO_RISK, () -> grade(file, minor, 90, RiskFactKind.LEFT_BEHIND, RiskFactKind.POVERTY));
        refused(CaseRule.RISK_GRADE_EXPIRES, () -> grade(file, minor, 181, RiskFactKind.HARMED));
        grade(file, minor, 180, RiskFactKind.HARMED, RiskFactKind.LEFT_BEHIND);
        TaskRow review = task(OFFICER, page);
        assertEquals(bench.today().plusDays(180), review.dueAt().toLocalDate());
        assertEquals(bench.today().plusDays(166), review.amberAt().toLocalDate());
        grade(file, minor, 60, RiskFactKind.SELF_HARM);
        List<RiskSheet> all = bench.as(CHIEF, () -> risks.of(file));
        assertEquals(List.of(true, false), all.stream().map(RiskSheet::holds).toList(), "a new grade ends the one before");
        assertEquals(bench.user(OFFICER), all.get(0).grade().gradedBy());
        assertEquals(bench.today().plusDays(60), task(OFFICER, page).dueAt().toLocalDate());
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> risks.of(file)));
        OUTSIDERS.forEach(outsider -> assertThrows(NotThere.class, () -> bench.as(outsider, () -> risks.of(file)), outsider));
        assertThrows(NotThere.class, () -> bench.as(CHIEF, () -> risks.end(file, minor, "好转")));
        refused(CaseRule.RETURNING_NEEDS_A_REASON, () -> bench.as(OFFICER, () -> risks.end(file, minor, " ")));
        bench.as(OFFICER, () -> risks.end(file, minor, "危险已消除"));
        assertNull(task(OFFICER, page));
    }

    @Test
    void an_intervention_of_ones_case_is_listed_also_when_the_child_lives_at_another_station() throws SQLException {
        long boy = boy();
        long file = bench.file(OFFICER, boy, bench.today().minusDays(3));
        long id = record(OFFICER, boy, file, TRUANCY);
        try (Connection connection = database.getConnection();
                PreparedStatement moved = connection.prepareStatement("update cases_intervention set station_id = ?, unit_id = null where id = ?")) {
            moved.setLong(1, bench.unit("140590002"));
            moved.setLong(2, id);
            assertEquals(1, moved.executeUpdate());
        }
        assertTrue(listed(OFFICER).contains(id));
        assertFalse(listed(COMMUNITY).contains(id), "who does not work on the case");
    }

    private void grade(long file, long minor, int days, RiskFactKind... kinds) {
        List<NewRiskFact> facts = List.of(kinds).stream().map(kind -> new NewRiskFact(kind, bench.today(), "走访记录", null)).toList();
        bench.as(OFFICER, () -> risks.grade(file, minor, new NewRiskGrade(RiskLevel.ELEVATED, "近期多次出现", bench.today().plusDays(days), facts)));
    }

    private NewFailure failure(long child, long guardian) {
        return new NewFailure(child, guardian, FailureGround.NEGLECTS_DUTY, bench.today(), "长期不管");
    }

    private long record(String user, long person, Long file, BehaviourCode code) {
        return bench.as(user, () -> interventions.record(new NewIntervention(person, file, code, "01", LocalDateTime.now().minusHours(1), "村口", "上课时间在外游荡", null)));
    }

    private void did(String user, long id, InterventionStep kind) {
        bench.as(user, () -> interventions.did(id, new NewStep(kind, LocalDateTime.now(), StepWay.IN_PERSON, "父亲", "谈话", null)));
    }

    private long boy() {
        return bench.minor(BirthDate.on(bench.today().minusYears(13).minusDays(30), BirthEvidence.HOUSEHOLD_REGISTER));
    }

    private List<Long> listed(String user) {
        return bench.as(user, () -> register.list(new InterventionFilter(null, null, null, null, null), new PageRequest<>(InterventionSort.FOUND, true, null, 100)))
                .rows().stream().map(InterventionRow::id).toList();
    }

    private List<String> tasks(String user, String link) {
        return bench.as(user, () -> desk.mine()).stream().filter(task -> task.link().equals(link)).map(TaskRow::kind).sorted().toList();
    }

    private TaskRow task(String user, String link) {
        return bench.as(user, () -> desk.mine()).stream().filter(task -> task.link().equals(link)).findFirst().orElse(null);
    }

    private static void refused(CaseRule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }
}
