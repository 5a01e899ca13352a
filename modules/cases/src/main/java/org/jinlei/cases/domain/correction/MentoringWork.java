package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Mentoring of a minor: the plan, its meetings, the mentored group and the end. */
@ApplicationScoped
@Transactional
public class MentoringWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private Clock clock;

    /** Starts the mentoring and plans its meetings by the rhythm. */
    @UseCase(CasesPermissions.WORK)
    public void start(long taskId, String goal, MentoringRhythm rhythm, LocalDate first, LocalDate last) {
        CorrectiveTask task = desk.worked(taskId);
        if (desk.count("select count(*) from cases_mentoring_plan where task_id = :id", taskId) > 0) {
            throw new BrokenRule(CaseRule.MINOR_IS_MENTORED_ALREADY);
        }
        MentoringPlan plan = new MentoringPlan(taskId, access.userId(), goal, rhythm, first, last);
        em.persist(plan);
        em.flush();
        rhythm.meetings(first, last).forEach(day -> em.persist(new MentoringContact(plan.id(), day)));
        cases.remember(task.fileId(), TimelineKind.MENTORING_STARTED, rhythm, first, last);
    }

    /** The plan of a task, if there is one. */
    @UseCase(CasesPermissions.MEASURES)
    public Optional<PlanFacts> planOf(long taskId) {
        desk.visible(taskId);
        return desk.plan(taskId).map(MentoringPlan::facts);
    }

    /** The meetings of a task's plan by day. */
    @UseCase(CasesPermissions.MEASURES)
    public List<ContactFacts> contactsOf(long taskId) {
        desk.visible(taskId);
        return desk.contacts(taskId);
    }

    /** Writes down a meeting that took place; the officer of the village may, too. */
    @UseCase(CasesPermissions.MEASURES)
    public void met(long taskId, long contactId, MeetingNote note) {
        desk.write(desk.visible(taskId), desk.contact(taskId, contactId), note, null);
    }

    /** Writes down a meeting that was not planned. */
    @UseCase(CasesPermissions.MEASURES)
    public void metBeyondPlan(long taskId, MeetingNote note) {
        CorrectiveTask task = desk.visible(taskId);
        MentoringPlan plan = desk.planOf(taskId);
        plan.requireRunning();
        desk.write(task, new MentoringContact(plan.id(), null), note, null);
    }

    /** Plans a meeting on a day of its own: with whom of the group, null for the mentor, and about what. */
    @UseCase(CasesPermissions.MEASURES)
    public void plan(long taskId, LocalDate day, String topic, Long companionId) {
        CorrectiveTask task = desk.visible(taskId);
        MentoringPlan plan = desk.planOf(taskId);
        plan.requireRunning();
        if (day.isBefore(now().toLocalDate()) || day.isBefore(plan.facts().startsOn())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        if (companionId != null && desk.count("select count(*) from cases_mentoring_companion where until_on is null and id = :id and plan_id = " + plan.id(), companionId) == 0) {
            throw new NotThere();
        }
        requireFree(taskId, day);
        em.persist(new MentoringContact(plan.id(), day, topic, companionId));
        cases.remember(task.fileId(), TimelineKind.MENTORING_PLANNED, day);
    }

    /** Puts a meeting off to a later day, and says why. */
    @UseCase(CasesPermissions.MEASURES)
    public void postpone(long taskId, long contactId, LocalDate to, String reason) {
        CorrectiveTask task = desk.visible(taskId);
        MentoringContact contact = desk.contact(taskId, contactId);
        MentoringContact later = contact.postpone(to, reason, now().toLocalDate());
        requireFree(taskId, to);
        em.persist(later);
        cases.remember(task.fileId(), TimelineKind.MENTORING_POSTPONED, contact.facts().plannedOn(), to);
    }

    private void requireFree(long taskId, LocalDate day) {
        if (desk.contacts(taskId).stream().anyMatch(one -> day.equals(one.plannedOn()))) {
            throw new BrokenRule(MentoringRule.DAY_HAS_A_MEETING_ALREADY);
        }
    }

    /** Notes that a meeting did not take place, and why. */
    @UseCase(CasesPermissions.MEASURES)
    public void missed(long taskId, long contactId, String reason) {
        CorrectiveTask task = desk.visible(taskId);
        MentoringContact contact = desk.contact(taskId, contactId);
        contact.missed(reason);
        cases.remember(task.fileId(), TimelineKind.MENTORING_MISSED, contact.facts().plannedOn());
    }

    /** The minor joins the volunteers' mentored group by the guardian's consent; known in this case only, and called an activity like any other (rule 42). */
    @UseCase(CasesPermissions.WORK)
    public void noteActivity(long taskId, LocalDate since, LocalDate consentOn, String consentBy, String consentPaper) {
        CorrectiveTask task = desk.worked(taskId);
        MentoringPlan plan = desk.planOf(taskId);
        plan.requireRunning();
        if (desk.membership(taskId).isPresent()) {
            throw new BrokenRule(CaseRule.MINOR_BELONGS_TO_THE_GROUP_ALREADY);
        }
        em.persist(new VolunteerMembership(plan.id(), since, consentOn, consentBy, consentPaper));
        cases.remember(task.fileId(), TimelineKind.JOINED_THE_MENTORED_GROUP, since);
    }

    /** The minor leaves the mentored group. */
    @UseCase(CasesPermissions.WORK)
    public void endActivity(long taskId, LocalDate on) {
        CorrectiveTask task = desk.worked(taskId);
        desk.membership(taskId).orElseThrow(NotThere::new).leave(on);
        cases.remember(task.fileId(), TimelineKind.LEFT_THE_MENTORED_GROUP, on);
    }

    /** Ends the mentoring with its result. */
    @UseCase(CasesPermissions.WORK)
    public void complete(long taskId, String result) {
        CorrectiveTask task = desk.worked(taskId);
        desk.planOf(taskId).complete(result, now());
        cases.remember(task.fileId(), TimelineKind.MENTORING_COMPLETED);
    }

    /** Ends the mentoring before its time. */
    @UseCase(CasesPermissions.WORK)
    public void endEarly(long taskId, EarlyEnd why, String reason) {
        CorrectiveTask task = desk.worked(taskId);
        desk.planOf(taskId).endEarly(why, reason, now());
        cases.remember(task.fileId(), TimelineKind.MENTORING_ENDED_EARLY, why);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
