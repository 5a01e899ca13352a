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

    /** A meeting lasts at most so many minutes. */
    private static final int LONGEST_MEETING = 24 * 60;

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
    public void met(long taskId, long contactId, String topic, int minutes, Mood mood, String nextStep, LocalDateTime at) {
        note(desk.visible(taskId), contact(taskId, contactId), topic, minutes, mood, nextStep, at);
    }

    /** Writes down a meeting that was not planned. */
    @UseCase(CasesPermissions.MEASURES)
    public void metBeyondPlan(long taskId, String topic, int minutes, Mood mood, String nextStep, LocalDateTime at) {
        CorrectiveTask task = desk.visible(taskId);
        MentoringPlan plan = desk.planOf(taskId);
        plan.requireRunning();
        MentoringContact contact = new MentoringContact(plan.id(), null);
        note(task, contact, topic, minutes, mood, nextStep, at);
        em.persist(contact);
    }

    private void note(CorrectiveTask task, MentoringContact contact, String topic, int minutes, Mood mood, String nextStep, LocalDateTime at) {
        if (at.isAfter(now()) || at.toLocalDate().isBefore(desk.planOf(task.id()).facts().startsOn()) || minutes < 1 || minutes > LONGEST_MEETING) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        contact.done(topic, minutes, mood, nextStep, access.userId(), at);
        cases.remember(task.fileId(), TimelineKind.MENTORING_CONTACT, at.toLocalDate());
    }

    /** Notes that a meeting did not take place, and why. */
    @UseCase(CasesPermissions.MEASURES)
    public void missed(long taskId, long contactId, String reason) {
        CorrectiveTask task = desk.visible(taskId);
        MentoringContact contact = contact(taskId, contactId);
        contact.missed(reason);
        cases.remember(task.fileId(), TimelineKind.MENTORING_MISSED, contact.facts().plannedOn());
    }

    /** The minor joins the volunteers' mentored group by the guardian's consent; known in this case only (rule 42). */
    @UseCase(CasesPermissions.WORK)
    public void joinVolunteers(long taskId, LocalDate since, LocalDate consentOn, String consentBy, String consentPaper) {
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
    public void leaveVolunteers(long taskId, LocalDate on) {
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

    private MentoringContact contact(long taskId, long contactId) {
        MentoringPlan plan = desk.planOf(taskId);
        plan.requireRunning();
        return em.createQuery("select c from MentoringContact c where c.id = :id and c.planId = :plan", MentoringContact.class)
                .setParameter("id", contactId).setParameter("plan", plan.id()).getResultStream().findFirst().orElseThrow(NotThere::new);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
