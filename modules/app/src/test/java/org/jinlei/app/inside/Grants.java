package org.jinlei.app.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Lets time pass without waiting for it. */
@ApplicationScoped
@Transactional
class Grants {

    @Inject
    private EntityManager em;

    /** Ends every grant on a sealed file at a moment. */
    void expire(long file, LocalDateTime at) {
        em.createNativeQuery("update platform_temporary_grant set expires_at = :at where subject_kind = 'SealedCaseFile' and subject_id = :file")
                .setParameter("at", at).setParameter("file", file).executeUpdate();
    }

    /** Lets the clocks of a case file have begun earlier. */
    void beginEarlier(long file, LocalDateTime at) {
        em.createNativeQuery("update platform_time_limit set began_at = :at where subject_kind = 'CaseFile' and subject_id = :file")
                .setParameter("at", at).setParameter("file", file).executeUpdate();
    }

    /** Lets a task be late since a moment, and what is late long enough escalate. */
    void makeLate(String link, LocalDateTime since) {
        em.createNativeQuery("update platform_task set due_at = :since, escalated_at = :since where link = :link and done_at is null")
                .setParameter("since", since).setParameter("link", link).executeUpdate();
    }

    /** Lets the month for the answer to a letter have ended. */
    void makeUnanswered(long letter, LocalDateTime at) {
        em.createNativeQuery("update cases_recommendation_letter set reply_due_at = :at where id = :letter").setParameter("at", at).setParameter("letter", letter)
                .executeUpdate();
    }

    /** Lets the approved applications of a case have ended. */
    void endApplications(long file, LocalDateTime at) {
        em.createNativeQuery("update cases_application set until_at = :at where file_id = :file").setParameter("at", at).setParameter("file", file).executeUpdate();
    }

    /** Lets half a year have passed since the end of a mentoring. */
    void makeLookBackDue(long task, LocalDate day) {
        em.createNativeQuery("update cases_mentoring_plan set look_back_due = :day where task_id = :task").setParameter("day", day).setParameter("task", task)
                .executeUpdate();
    }

    /** Lets a mentoring have begun so long ago. */
    void beginMentoringEarlier(long task, LocalDate day) {
        em.createNativeQuery("update cases_mentoring_plan set starts_on = :day where task_id = :task").setParameter("day", day).setParameter("task", task)
                .executeUpdate();
    }

    /** What the audit trail says of something that was done to a task, as the auditor reads it. */
    String auditOf(String action, String subject) {
        return String.valueOf(em.createNativeQuery("select concat_ws(' ', action, subjects, reason, detail) from platform_audit_entry where action = :action "
                + "and locate(:subject, subjects) > 0 order by id desc limit 1").setParameter("action", action).setParameter("subject", subject).getSingleResult());
    }
}
