package org.jinlei.cases.domain.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** Legal aid of the minor suspects of a criminal matter (rule 21). */
@ApplicationScoped
@Transactional
public class LegalAidWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CaseDesk cases;

    @Inject
    private LegalAidDesk desk;

    @Inject
    private UserDirectory users;

    @Inject
    private Clock clock;

    /** Legal aid in a case. */
    @UseCase(CasesPermissions.READ)
    public LegalAidSheet of(long fileId) {
        cases.read(fileId);
        return desk.sheet(fileId);
    }

    /**
     * Notes that the matter was filed as a criminal one, or corrects that.
     *
     * @param version that of the page it was read on, null when nothing was noted yet
     */
    @UseCase(CasesPermissions.WORK)
    public void noteFiling(long fileId, LocalDate on, String officialNumber, Integer version) {
        cases.work(fileId);
        CriminalFiling filing = desk.filing(fileId);
        if (filing == null) {
            filing = new CriminalFiling(fileId);
            filing.note(on, officialNumber, access.userId(), now());
            em.persist(filing);
        } else if (version == null || filing.facts().version() != version) {
            throw new ChangedMeanwhile(users.name(filing.facts().notedBy()), filing.facts().notedAt());
        } else {
            filing.note(on, officialNumber, access.userId(), now());
        }
        desk.followAll(fileId, true);
        cases.remember(fileId, TimelineKind.CRIMINAL_FILING_NOTED, on);
    }

    /** The matter turned out not to be a criminal one, and why. */
    @UseCase(CasesPermissions.WORK)
    public void withdrawFiling(long fileId, String reason) {
        cases.work(fileId);
        CriminalFiling filing = desk.filing(fileId);
        if (filing == null) {
            throw new NotThere();
        }
        filing.withdraw(reason, now());
        audit.because(reason);
        desk.followAll(fileId, false);
        cases.remember(fileId, TimelineKind.CRIMINAL_FILING_WITHDRAWN);
    }

    /**
     * Writes the record of one suspect; its clock follows what is written.
     *
     * @param version that of the page it was read on, null when nothing was written yet
     */
    @UseCase(CasesPermissions.WORK)
    public void write(long fileId, long participantId, LegalAidRecord record, Integer version) {
        cases.work(fileId);
        cases.participant(fileId, participantId);
        if (desk.sheet(fileId).of(participantId) == null) {
            throw new BrokenRule(CaseRule.LEGAL_AID_IS_FOR_CRIMINAL_SUSPECTS);
        }
        LegalAid known = desk.aid(participantId);
        if (known != null && (version == null || known.version() != version)) {
            throw new ChangedMeanwhile(users.name(known.writtenBy()), known.writtenAt());
        }
        LegalAid aid = known == null ? new LegalAid(fileId, participantId) : known;
        aid.write(record, access.userId(), now());
        em.persist(aid);
        em.flush();
        desk.follow(aid);
        cases.remember(fileId, TimelineKind.LEGAL_AID_NOTED, record.state());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
