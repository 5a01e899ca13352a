package org.jinlei.cases.domain.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.application.Applications;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Earlier violations of an offender within the time that the law looks back (《治安管理处罚法》 articles 22 and 23). Everybody counts what
 * they read anyway. The records that the reader does not read are counted, never opened, for the officer of the case alone and only
 * with an approved look-back; for anybody else the answer is the same as if there were none (rules 36 and 37).
 */
@ApplicationScoped
@Transactional
public class EarlierWork {

    private static final String RECORDS = "select p.file_id, p.act_date, d.decided_on, d.kind from cases_participant p "
            + "join cases_disposition d on d.participant_id = p.id where p.person_id in (:persons) and p.role = 'OFFENDER' and p.file_id <> :file "
            + "and d.status = 'APPROVED' order by d.decided_on, d.id";

    @Inject
    private EntityManager em;

    @Inject
    private CaseDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private Applications applications;

    @Inject
    private AuditTrail audit;

    /** The counts for one offender of a file. */
    @UseCase(CasesPermissions.READ)
    public EarlierView of(long fileId, long participantId) {
        CaseFacts file = desk.read(fileId);
        ParticipantFacts offender = desk.participant(fileId, participantId);
        if (offender.role() != ParticipantRole.OFFENDER) {
            throw new BrokenRule(CaseRule.PARTICIPANT_IS_NO_OFFENDER);
        }
        List<EarlierRecord> all = records(offender);
        Set<Long> readable = desk.readable(all.stream().map(EarlierRecord::fileId).collect(Collectors.toSet()));
        Map<Boolean, List<EarlierRecord>> parted = all.stream().collect(Collectors.partitioningBy(one -> readable.contains(one.fileId())));
        audit.concerns("CaseFile", readable);
        EarlierCount own = EarlierCount.before(offender.actDate(), parted.get(true));
        if (!applications.looksBack(file, participantId)) {
            return new EarlierView(own, null);
        }
        audit.concerns("CaseFile", parted.get(false).stream().map(EarlierRecord::fileId).collect(Collectors.toSet()));
        return new EarlierView(own, EarlierCount.before(offender.actDate(), parted.get(false)));
    }

    private List<EarlierRecord> records(ParticipantFacts offender) {
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery(RECORDS).setParameter("persons", people.identities(offender.personId()))
                .setParameter("file", offender.fileId()).getResultList();
        return found.stream().map(Row::of).map(row -> new EarlierRecord(row.id(), row.date(1), row.date(2),
                row.constant(3, DispositionKind.class).isPenalty())).toList();
    }
}
