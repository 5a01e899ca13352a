package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** Leads: anybody who works in a search gives them, from the board or from a task; officers grade them. */
@ApplicationScoped
@Transactional
public class LeadWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private SearchDesk desk;

    @Inject
    private SearchTimeline timeline;

    @Inject
    private UserDirectory users;

    @Inject
    private Clock clock;

    /** Writes a lead down. Whoever has no board reaches the search by a task of their own only. */
    @UseCase(CasesPermissions.SEARCH_LEADS)
    public void give(long searchId, String source, String content) {
        boolean board = access.may(CasesPermissions.SEARCHES);
        if (!board && em.createQuery("select t.id from SearchTask t where t.searchId = :search and t.assignee = :me and t.status <> :off", Long.class)
                .setParameter("search", searchId).setParameter("me", access.userId()).setParameter("off", SearchTaskStatus.CALLED_OFF).getResultList().isEmpty()) {
            throw new NotThere();
        }
        desk.running(searchId, board ? CasesPermissions.SEARCHES : CasesPermissions.SEARCH_LEADS);
        em.persist(new Lead(searchId, source, content, access.userId(), LocalDateTime.now(clock)));
        timeline.add(searchId, NewEntry.of(EntryKind.LEAD).saying(content));
    }

    /** Says how far a lead is to be trusted, after it was checked; {@code before} is when it was graded as the page was read, or null. */
    @UseCase(CasesPermissions.SEARCH_WORK)
    public void grade(long searchId, long leadId, LeadGrade grade, String reason, LocalDateTime before) {
        desk.running(searchId, CasesPermissions.SEARCH_WORK);
        Lead lead = em.find(Lead.class, leadId);
        if (lead == null || lead.searchId() != searchId) {
            throw new NotThere();
        }
        LeadFacts known = lead.facts();
        if (!Objects.equals(known.gradedAt(), before)) {
            throw new ChangedMeanwhile(known.gradedBy() == null ? null : users.name(known.gradedBy()), known.gradedAt());
        }
        lead.grade(grade, reason, access.userId(), LocalDateTime.now(clock));
        timeline.add(searchId, NewEntry.of(EntryKind.LEAD_GRADED).saying(reason == null ? lead.facts().content() : lead.facts().content() + " — " + reason));
    }
}
