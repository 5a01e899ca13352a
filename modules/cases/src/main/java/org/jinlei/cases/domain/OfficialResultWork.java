package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;

/** What courts, the procuratorate and other organs decided about the persons of a file, noted from their notices. */
@ApplicationScoped
@Transactional
public class OfficialResultWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CaseDesk desk;

    @Inject
    private OfficialResults results;

    @Inject
    private Clock clock;

    /** Notes a decision: by an officer of the file, or by who seals when the notice comes after the closing. */
    @UseCase(CasesPermissions.SEAL)
    public void note(long fileId, long participantId, NewOfficialResult what) {
        CaseFile file = desk.visible(fileId, CasesPermissions.SEAL);
        if (file.status() != CaseStatus.CLOSED) {
            file = desk.worked(fileId);
        }
        LocalDateTime now = LocalDateTime.now(clock);
        em.persist(new OfficialResult(desk.participant(fileId, participantId), what, access.userId(), now));
        file.touch(access.userId(), now);
        desk.remember(fileId, TimelineKind.OFFICIAL_RESULT_NOTED, what.kind());
    }

    /** Everything that other organs decided about persons of a file. */
    @UseCase(CasesPermissions.READ)
    public List<OfficialResultFacts> list(long fileId) {
        desk.read(fileId);
        return results.ofFile(fileId).map(OfficialResult::facts).toList();
    }
}
