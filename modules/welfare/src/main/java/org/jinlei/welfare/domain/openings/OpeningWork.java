package org.jinlei.welfare.domain.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.settings.Settings;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.WelfareSettings;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDoor;
import org.jinlei.welfare.domain.FileRule;

/** Opening a child's file: everybody who opens one says what for (rule 40). */
@ApplicationScoped
@Transactional
public class OpeningWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private FileDoor door;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Opens a file to the caller for a while; what for is kept for the monthly list. */
    @UseCase(WelfarePermissions.FILES)
    public void open(long fileId, OpeningPurpose purpose, String words) {
        ChildFileFacts file = door.require(fileId, WelfarePermissions.FILES);
        if (file.restricted() && !door.isApproved(fileId)) {
            throw new BrokenRule(FileRule.RESTRICTED_FILE_NEEDS_APPROVAL);
        }
        boolean ownArea = !file.restricted() && access.scope(WelfarePermissions.FILES).covers(file.stationId(), file.unitId());
        FileOpening opening = new FileOpening(file, purpose, words, ownArea ? OpeningBasis.AREA : OpeningBasis.APPROVAL, access.userId(),
                LocalDateTime.now(clock), settings.duration(WelfareSettings.OPENING));
        em.persist(opening);
        audit.because(opening.words());
        audit.detail(purpose.name());
    }
}
