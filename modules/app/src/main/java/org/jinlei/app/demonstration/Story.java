package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseNature;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.HandOverWork;
import org.jinlei.cases.domain.NewCase;
import org.jinlei.cases.domain.NewParticipant;
import org.jinlei.cases.domain.NewSealedReading;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealedReadingWork;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.application.ApplicationKind;
import org.jinlei.cases.domain.application.ApplicationWork;
import org.jinlei.cases.domain.correction.ContactFacts;
import org.jinlei.cases.domain.correction.CorrectionWork;
import org.jinlei.cases.domain.correction.MeasureDraft;
import org.jinlei.cases.domain.correction.MeasureKind;
import org.jinlei.cases.domain.correction.MeetingNote;
import org.jinlei.cases.domain.correction.MentoringRhythm;
import org.jinlei.cases.domain.correction.MentoringWork;
import org.jinlei.cases.domain.correction.Mood;
import org.jinlei.cases.domain.counselling.CounsellingKind;
import org.jinlei.cases.domain.counselling.CounsellingRecord;
import org.jinlei.cases.domain.counselling.CounsellingWork;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.legalaid.LegalAidRecord;
import org.jinlei.cases.domain.legalaid.LegalAidWork;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.DispositionDraft;
import org.jinlei.cases.domain.outcome.DispositionKind;
import org.jinlei.cases.domain.outcome.DispositionWork;
import org.jinlei.cases.domain.outcome.Mitigation;
import org.jinlei.cases.domain.procedure.AdultPresent;
import org.jinlei.cases.domain.procedure.ProcedureWork;
import org.jinlei.cases.domain.procedure.QuestioningGround;
import org.jinlei.cases.domain.procedure.QuestioningRecord;
import org.jinlei.cases.domain.replies.Asker;
import org.jinlei.cases.domain.replies.NewRecordReply;
import org.jinlei.cases.domain.replies.RecordReplyWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.worklist.domain.FreeTaskWork;
import org.jinlei.platform.worklist.domain.NewFreeTask;

/**
 * The first story and some cases beside it, each at another point of its way, played by the town's staff through the use cases. A start
 * that is cut off within it leaves what was played until then.
 */
@ApplicationScoped
class Story {

    private static final String DUTY = "duty";
    private static final String OFFICER = "officer";
    private static final String OTHER_OFFICER = "officer2";
    private static final String CHIEF = "chief";
    private static final String VILLAGE = "140590100200";

    /** Pupils who are in the cases. */
    private static final int OF_THE_CASES = 5;

    @Inject
    private Reports reports;

    @Inject
    private Letters letters;

    @Inject
    private Searches searches;

    @Inject
    private Sweeps sweeps;

    @Inject
    private ChildFiles childFiles;

    @Inject
    private Care care;

    @Inject
    private Coats coats;

    @Inject
    private Visits visits;

    @Inject
    private Corrections corrections;

    @Inject
    private CaseWork cases;

    @Inject
    private CaseRegister register;

    @Inject
    private HandOverWork handOvers;

    @Inject
    private ProcedureWork procedure;

    @Inject
    private LegalAidWork legalAid;

    @Inject
    private ApplicationWork applications;

    @Inject
    private CounsellingWork counselling;

    @Inject
    private DispositionWork dispositions;

    @Inject
    private CorrectionWork correction;

    @Inject
    private MentoringWork mentoring;

    @Inject
    private Circle circle;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private SealedReadingWork readings;

    @Inject
    private RecordReplyWork replies;

    @Inject
    private FreeTaskWork freeTasks;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Plays everything, unless reports were taken already. */
    void play(Inhabitants people) {
        if (!reports.none()) {
            return;
        }
        eightHundredYuan(people);
        waitingForTheChief(people.juniors().get(0));
        waitingForItsReceipt(people.juniors().get(1));
        waitingForItsClosing(people.juniors().get(2));
        closed(people.juniors().get(3), false);
        closed(people.juniors().get(4), true);
        criminal(people.juniors().get(people.juniors().size() - 1));
        answered(people.juniors().get(4));
        reports.takeTheOthers();
        letters.write();
        searches.begin(people.juniors().subList(OF_THE_CASES, people.juniors().size()));
        sweeps.run();
        childFiles.keep();
        coats.bring(care.begin());
        visits.play();
        withoutRecord();
    }

    /** What is to be done without any record: noted by the officer, and given by the chief. */
    private void withoutRecord() {
        as(OFFICER, () -> freeTasks.note(new NewFreeTask("与南岭小学约定法治课时间", today().plusDays(3), user(OFFICER))));
        as(CHIEF, () -> freeTasks.note(new NewFreeTask("整理本季度法治课教案", today().plusDays(10), user(OFFICER))));
    }

    /** Cash was stolen from a car; the boy is thirteen. He is admonished, mentored and among the volunteers. */
    private void eightHundredYuan(Inhabitants people) {
        LocalDate act = today().minusDays(40);
        long boy = people.boy();
        long report = reports.take(39 * 24, ReportChannel.EMERGENCY_CALL, VILLAGE, "北坪村口停车处", "车主报称停放在村口的汽车内现金八百元被盗，监控显示为一名少年。");
        long file = open(report, CaseCategory.OFFENCE, "北坪村口车内现金被盗", boy, ParticipantRole.OFFENDER, act);
        give(file, OFFICER);
        as(OFFICER, () -> cases.addParticipant(file, new NewParticipant(people.father(), ParticipantRole.GUARDIAN, null, false, null)));
        as(OFFICER, () -> cases.addParticipant(file, new NewParticipant(people.mother(), ParticipantRole.GUARDIAN, null, false, null)));
        as(OFFICER, () -> cases.copyOfficialNumber(file, "A1405900112026110001234", null));
        long participant = participant(file, boy);
        LocalDateTime arrived = act.plusDays(1).atTime(9, 30);
        QuestioningRecord card = new QuestioningRecord(arrived, arrived.plusHours(2), QuestioningGround.USUAL, user(OFFICER), user(OTHER_OFFICER), null,
                arrived.minusMinutes(50), AdultPresent.GUARDIAN, people.father(), null, null, null, null, null, "AV-0001", false, null);
        as(OFFICER, () -> procedure.complete(file, procedure.record(file, participant, card)));
        as(OFFICER, () -> dispositions.codeBehaviour(file, participant, BehaviourCode.SERIOUS_38_4_STEALING_ROBBING_DAMAGING, "盗窃车内现金八百元"));
        decide(file, participant, new DispositionDraft(DispositionKind.NO_PENALTY, true, null, true, null, null, null, false, act.plusDays(2),
                "家长认可，愿意加强管教并已退赔。", today().minusDays(35), "泽公（青）不罚决字〔2026〕第17号", "行为时不满十四周岁，依法不予处罚，责令监护人严加管教。"));
        long task = access.as(OFFICER, () -> correction.tasksOf(file)).get(0).id();
        as(OFFICER, () -> correction.order(task, new MeasureDraft(MeasureKind.ADMONITION, "泽公（青）矫教〔2026〕第9号", today().minusDays(34), today().minusDays(34),
                null, "一次", user(OFFICER), null, null)));
        as(OFFICER, () -> correction.admonish(task, true, true, "对监护人予以训诫，责令接受家庭教育指导。"));
        as(OFFICER, () -> mentoring.start(task, "按时到校，每周与民警谈话一次，参加志愿服务。", MentoringRhythm.WEEKLY, today().minusDays(30), today().plusMonths(3)));
        as(OFFICER, () -> mentoring.noteActivity(task, today().minusDays(21), today().minusDays(23), "仇建国", "监护人同意书 2026-05"));
        circle.around(task, people);
        meet(task);
        corrections.play(people, file, participant);
    }

    private void meet(long task) {
        List<String> topics = List.of("谈学校情况，约定按时到校", "与父亲一起谈零花钱管理", "参加校门口护学志愿服务", "谈期中考试，制定作息表");
        List<ContactFacts> contacts = access.as(OFFICER, () -> mentoring.contactsOf(task));
        for (int i = 0; i < 3; i++) {
            ContactFacts contact = contacts.get(i);
            String topic = topics.get(i);
            Mood mood = i == 0 ? Mood.TENSE : Mood.CALM;
            as(i == 1 ? "community" : OFFICER, () -> mentoring.met(task, contact.id(),
                    new MeetingNote(topic, 40, mood, null, "下周继续", contact.plannedOn().atTime(17, 0))));
        }
        as(OFFICER, () -> mentoring.missed(task, contacts.get(3).id(), "因学校集体活动改期"));
    }

    private void waitingForTheChief(long pupil) {
        LocalDate act = today().minusDays(9);
        long report = reports.take(8 * 24, ReportChannel.SCHOOL, "S018", "第三初级中学操场", "学校报告一名学生在操场殴打同学，致其面部擦伤。");
        long file = open(report, CaseCategory.BULLYING, "第三初级中学操场殴打同学", pupil, ParticipantRole.OFFENDER, act);
        give(file, OFFICER);
        long participant = participant(file, pupil);
        as(OFFICER, () -> dispositions.codeBehaviour(file, participant, BehaviourCode.SERIOUS_38_3_BEATING_INSULTING_INJURING, null));
        as(OFFICER, () -> dispositions.propose(file, participant, new DispositionDraft(DispositionKind.WARNING, true, Mitigation.LIGHTER, true, null,
                null, null, false, act.plusDays(3), "家长认可处理意见。", today(), null, "殴打他人，情节较轻，本人及家长认错。")));
    }

    /** Filed as a criminal matter: no defender yet, so that legal aid is to be told; earlier violations are to be counted, counselling goes on. */
    private void criminal(long pupil) {
        LocalDate act = today().minusDays(4);
        long report = reports.take(3 * 24, ReportChannel.EMERGENCY_CALL, "S018", "第三初级中学校门外", "学生报警称被一名同学持棍索要手机。");
        long file = open(report, CaseCategory.OFFENCE, "校门外持棍索要手机", pupil, ParticipantRole.OFFENDER, act);
        give(file, OFFICER);
        long participant = participant(file, pupil);
        as(OFFICER, () -> legalAid.noteFiling(file, today().minusDays(2), "A1405900112026110001301", null));
        as(OFFICER, () -> legalAid.write(file, participant, new LegalAidRecord(null, null, LocalDateTime.now(clock).minusDays(1), null, null, null, null, null, null), null));
        as(OFFICER, () -> applications.ask(file, participant, ApplicationKind.LOOK_BACK, "本案处理须核查一年内违法次数。"));
        as(OFFICER, () -> counselling.refer(file, participant, new CounsellingRecord(CounsellingKind.COUNSELLING, "县未成年人心理服务中心", today().minusDays(1),
                today().minusDays(1), today().minusDays(1), "监护人", "心理辅导同意书 2026-11", null)));
    }

    private void waitingForItsReceipt(long pupil) {
        long report = reports.take(30, ReportChannel.SCHOOL, "S018", "第三初级中学", "班主任反映一名学生手臂有伤，疑似在家中被打。");
        long file = open(report, CaseCategory.DOMESTIC_VIOLENCE, "学生疑似在家中被打", pupil, ParticipantRole.VICTIM, null);
        as(DUTY, () -> handOvers.assignOfficer(file, user(OFFICER), "涉未成年人被侵害，请专办民警接办"));
    }

    private void waitingForItsClosing(long pupil) {
        long report = reports.take(26 * 24, ReportChannel.WALK_IN, "S018", "青禾中心派出所", "学生到所反映被校外人员索要财物，请求帮助。");
        long file = open(report, CaseCategory.HELP, "学生反映被索要财物求助", pupil, ParticipantRole.HELP_SEEKER, null);
        give(file, OTHER_OFFICER);
        as(OTHER_OFFICER, () -> closings.propose(file, ClosingReason.DONE, "已查明系同村青年借款未还，双方家长当面说清并归还，求助人安全。"));
    }

    private void closed(long pupil, boolean sealed) {
        long report = reports.take((sealed ? 70 : 45) * 24, ReportChannel.PATROL, VILLAGE, "北坪村小卖部", "巡逻发现一名学生在小卖部门口与店主争执。");
        long file = open(report, CaseCategory.HELP, "巡逻发现学生与店主争执", pupil, ParticipantRole.HELP_SEEKER, null);
        give(file, OFFICER);
        as(OFFICER, () -> closings.propose(file, ClosingReason.DONE, "系误会，已解释清楚，家长已接回。"));
        as(CHIEF, () -> closings.approve(file));
        if (sealed) {
            as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59));
        }
    }

    /** A school asks about a pupil; whatever is sealed, there is nothing for it to learn. And the prosecutors' application to read is returned. */
    private void answered(long pupil) {
        long reply = access.as(OFFICER, () -> replies.propose(new NewRecordReply(Asker.ORDINARY_UNIT, "青禾镇职业中学", null, "入学资格审查", null, false, pupil)));
        as(CHIEF, () -> replies.approve(reply));
        long reading = access.as(OFFICER, () -> readings.apply(new NewSealedReading("W-140590001-" + today().getYear() + "-00099", "县人民检察院",
                "《刑事诉讼法》第二百八十六条第二款", "办理关联案件", "调取证据通知书〔2026〕12号", today().plusDays(5), true)));
        as(CHIEF, () -> readings.returnToApplicant(reading, "请补充查询文书扫描件后重新提出"));
    }

    private long open(long report, CaseCategory category, String title, long person, ParticipantRole role, LocalDate act) {
        long village = organisation.byCode(VILLAGE).orElseThrow().id();
        return access.as(DUTY, () -> cases.open(new NewCase(category, CaseNature.ORDINARY, title, null, report, village, person, role, act),
                organisation.byCode(Town.STATION).orElseThrow().id()));
    }

    private void give(long file, String officer) {
        as(DUTY, () -> handOvers.assignOfficer(file, user(officer), "由专办民警承办"));
        as(officer, () -> handOvers.acknowledge(file));
    }

    private void decide(long file, long participant, DispositionDraft draft) {
        as(OFFICER, () -> dispositions.propose(file, participant, draft));
        as(CHIEF, () -> dispositions.approve(file, dispositions.outcomesOf(file).get(0).id()));
    }

    private long participant(long file, long person) {
        return access.as(OFFICER, () -> register.participants(file)).stream().filter(one -> one.personId() == person).findFirst().orElseThrow().id();
    }

    private long user(String username) {
        return users.byUsername(username).orElseThrow().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void as(String username, Runnable work) {
        access.as(username, () -> {
            work.run();
            return null;
        });
    }
}
