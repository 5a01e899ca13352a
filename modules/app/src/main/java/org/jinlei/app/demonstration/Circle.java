package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.domain.correction.AreaFinding;
import org.jinlei.cases.domain.correction.Assessment;
import org.jinlei.cases.domain.correction.AssessmentArea;
import org.jinlei.cases.domain.correction.AssessmentLevel;
import org.jinlei.cases.domain.correction.AssessmentStage;
import org.jinlei.cases.domain.correction.AssessmentWork;
import org.jinlei.cases.domain.correction.CompanionRole;
import org.jinlei.cases.domain.correction.MentoringGroupWork;
import org.jinlei.cases.domain.correction.NewCompanion;
import org.jinlei.platform.access.Access;

/** Who accompanies the boy of the first story, and how he stood at the beginning. */
@ApplicationScoped
class Circle {

    private static final String OFFICER = "officer";

    @Inject
    private MentoringGroupWork groups;

    @Inject
    private AssessmentWork assessments;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    void around(long task, Inhabitants people) {
        LocalDate today = LocalDate.now(clock);
        as(OFFICER, () -> groups.add(task, new NewCompanion(CompanionRole.PARENT, null, people.father(), null, null, today.minusDays(30), null, null)));
        as(OFFICER, () -> groups.add(task, new NewCompanion(CompanionRole.TEACHER, null, null, "计老师", "15400000003", today.minusDays(28), today.minusDays(29), "仇建国")));
        as(OFFICER, () -> assessments.assess(task, new Assessment(AssessmentStage.START, today.minusDays(30), 0, List.of(
                new AreaFinding(AssessmentArea.FAMILY, AssessmentLevel.WAVERING, "父亲在家，管教方式简单"), new AreaFinding(AssessmentArea.SCHOOL, AssessmentLevel.DIFFICULT, "一个月内旷课四次"),
                new AreaFinding(AssessmentArea.BEHAVIOUR, AssessmentLevel.DIFFICULT, null), new AreaFinding(AssessmentArea.MOOD, AssessmentLevel.WAVERING, null),
                new AreaFinding(AssessmentArea.NEEDS, null, "需要有人辅导功课"), new AreaFinding(AssessmentArea.GOALS, null, "按时到校，不再单独外出过夜"))), null));
    }

    private void as(String username, Runnable work) {
        access.as(username, () -> {
            work.run();
            return null;
        });
    }
}
