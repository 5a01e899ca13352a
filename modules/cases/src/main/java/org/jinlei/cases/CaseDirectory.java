package org.jinlei.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Optional;
import org.jinlei.cases.domain.intake.ReportDoor;

/** What other modules may ask about a case of which they heard. */
@ApplicationScoped
public class CaseDirectory {

    @Inject
    private EntityManager em;

    @Inject
    private ReportDoor reports;

    /**
     * Whether the file may still be known of: it exists and is not sealed. What is heard of it late is dropped otherwise. Until the transaction ends the
     * file is not sealed behind the caller's back; whoever seals it afterwards finds what was written.
     */
    public boolean stands(CaseId file) {
        return !em.createNativeQuery("select f.id from cases_file f where f.id = :id and f.sealed = 0 lock in share mode").setParameter("id", file.value()).getResultList().isEmpty();
    }

    /** Whether a person, under any of these numbers, is a victim of a sexual or violent matter that may still be known of; for the rights to what is kept about a child. */
    public boolean isHarmed(Collection<Long> persons) {
        return !persons.isEmpty() && !em.createNativeQuery("select f.id from cases_participant p join cases_file f on f.id = p.file_id where p.person_id in (:persons) "
                + "and p.role = 'VICTIM' and f.sealed = 0 and f.nature in ('SEXUAL', 'VIOLENT')", Long.class).setParameter("persons", persons).setMaxResults(1)
                .getResultList().isEmpty();
    }

    /** The report that was opened from a referral: empty while it is on its way, and for whoever does not read that report. */
    public Optional<ReferralReceipt> receiptOf(ReferralOrigin origin, long originId) {
        return reports.referred(origin, originId);
    }
}
