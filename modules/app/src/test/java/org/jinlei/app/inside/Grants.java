package org.jinlei.app.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
}
