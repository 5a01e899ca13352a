package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.domain.guardians.FailureGround;
import org.jinlei.cases.domain.guardians.GuardianWork;
import org.jinlei.cases.domain.guardians.GuidanceOrder;
import org.jinlei.cases.domain.guardians.NewFailure;
import org.jinlei.cases.domain.misconduct.InterventionStep;
import org.jinlei.cases.domain.misconduct.InterventionWork;
import org.jinlei.cases.domain.misconduct.NewIntervention;
import org.jinlei.cases.domain.misconduct.NewStep;
import org.jinlei.cases.domain.misconduct.StepWay;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.risk.NewRiskFact;
import org.jinlei.cases.domain.risk.NewRiskGrade;
import org.jinlei.cases.domain.risk.RiskFactKind;
import org.jinlei.cases.domain.risk.RiskLevel;
import org.jinlei.cases.domain.risk.RiskWork;
import org.jinlei.platform.access.Access;

/** What the story's boy had been spoken to about before, his father who is guided, and how an officer sees his danger. */
@ApplicationScoped
class Corrections {

    private static final String OFFICER = "officer";
    private static final String COMMUNITY = "community";

    @Inject
    private InterventionWork interventions;

    @Inject
    private GuardianWork guardians;

    @Inject
    private RiskWork risks;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    void play(Inhabitants people, long file, long participant) {
        long before = record(people.boy(), BehaviourCode.MISCONDUCT_28_2_TRUANCY, 90, "上课时间在村口台球室逗留。", "劝其离开并送回学校。");
        did(before, InterventionStep.GUARDIANS_URGED, StepWay.IN_PERSON, "仇建国", "督促其父亲每日接送，保证到校。");
        did(before, InterventionStep.SCHOOL_TOLD, StepWay.PHONE, "班主任", "告知学校加强考勤。");
        did(before, InterventionStep.VISITED_AGAIN, null, null, "一个月内按时到校。");
        access.as(COMMUNITY, () -> {
            interventions.close(before, "按时到校，未再旷课。");
            return null;
        });
        long now = record(people.boy(), BehaviourCode.MISCONDUCT_28_4_INTERNET_ADDICTION, 6, "家长反映连续多日玩手机游戏至深夜。", "当面教育，约定使用时间。");
        did(now, InterventionStep.GUARDIANS_URGED, StepWay.IN_PERSON, "仇建国", "督促其父亲保管手机，约定每日使用时间。");

        long failing = access.as(OFFICER, () -> guardians.note(file, new NewFailure(participant, people.father(), FailureGround.TOLERATES_MISCONDUCT,
                today().minusDays(36), "长期不过问孩子去向，多次未到校参加家长会。")));
        access.as(OFFICER, () -> {
            guardians.admonish(file, failing, "告知其法定监护职责，责令严加管教。");
            guardians.order(file, failing, new GuidanceOrder("青禾镇家庭教育指导站", today().minusDays(30), today().plusDays(60), null));
            guardians.progress(file, failing, today().minusDays(16), "参加第一次指导，内容为亲子沟通。");
            risks.grade(file, participant, new NewRiskGrade(RiskLevel.ELEVATED, "近三个月两次不良行为、一次盗窃，监护人管教不力；目前帮教正常。", today().plusDays(90), List.of(
                    new NewRiskFact(RiskFactKind.SERIOUS_MISCONDUCT, today().minusDays(40), "本案行为认定", "盗窃车内现金"),
                    new NewRiskFact(RiskFactKind.GUARDIAN_FAILS, today().minusDays(36), "询问笔录", "监护人长期不过问"))));
            return null;
        });
    }

    private long record(long boy, BehaviourCode code, int daysAgo, String facts, String stopped) {
        LocalDateTime found = LocalDateTime.now(clock).minusDays(daysAgo).withHour(16).withMinute(20);
        return access.as(COMMUNITY, () -> interventions.record(new NewIntervention(boy, null, code, "01", found, "北坪村", facts, stopped)));
    }

    private void did(long intervention, InterventionStep kind, StepWay way, String whom, String content) {
        access.as(COMMUNITY, () -> {
            interventions.did(intervention, new NewStep(kind, LocalDateTime.now(clock), way, whom, content, null));
            return null;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
