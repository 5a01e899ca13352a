package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.worklist.Step;

/** What is to be done about a file as such: who takes it, what the leader decides, sealing. */
@ApplicationScoped
class FileAgenda implements AgendaSource {

    static final String RECEIVE = "cases.receive";

    @Inject
    private EntityManager em;

    @Inject
    private CaseAgenda agenda;

    @Override
    public List<Step> steps(CaseFacts file) {
        List<Step> steps = new ArrayList<>();
        String page = "/cases/view?id=" + file.id();
        List<HandOver> sent = em.createQuery("select h from HandOver h where h.pendingFileId = :file", HandOver.class).setParameter("file", file.id()).getResultList();
        sent.forEach(handOver -> steps.add(Step.of(RECEIVE, CasesPermissions.WORK, handOver.toUser(), "/cases/receive?id=" + file.id())));
        if (sent.isEmpty() && file.dedicatedOfficer() == null && file.status().isWritable()) {
            steps.add(Step.forHolders("cases.assign", CasesPermissions.ASSIGN, null, page));
        }
        em.createQuery("select c.proposedBy from Closing c where c.pendingFileId = :file", Long.class).setParameter("file", file.id()).getResultList()
                .forEach(proposer -> steps.add(Step.forHolders("cases.approveClosing", CasesPermissions.APPROVE, proposer, page)));
        TimeLimitFacts period = agenda.period(file.id());
        if (period != null && period.getWaiting() != null) {
            steps.add(Step.forHolders("cases.decideExtension", CasesPermissions.APPROVE, period.getWaiting().askedBy(), page).due(period.dueAt(), period.amberAt()));
        }
        if (file.status() == CaseStatus.CLOSED && hasOffender(file.id())) {
            steps.add(Step.forHolders("cases.seal", CasesPermissions.SEAL, null, page));
        }
        return steps;
    }

    /** Where nobody did anything nothing has to be sealed; else a notice may still come by which it has. */
    private boolean hasOffender(long fileId) {
        return !em.createQuery("select p.id from Participant p where p.fileId = :file and p.role = :offender", Long.class).setParameter("file", fileId)
                .setParameter("offender", ParticipantRole.OFFENDER).setMaxResults(1).getResultList().isEmpty();
    }
}
