package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotAllDone;
import org.jinlei.platform.rules.SeveralDone;

/** Several case files sent to an officer at once, all of them or none, for instance when a colleague leaves. Each still needs its receipt. */
@ApplicationScoped
@Transactional
public class SeveralFilesWork {

    @Inject
    private HandOverWork work;

    @Inject
    private AuditTrail audit;

    /**
     * The leader names the dedicated officer of all these files.
     *
     * @throws NotAllDone when one of them refuses
     */
    @UseCase(CasesPermissions.ASSIGN)
    public void assign(List<Long> files, long officer, String reason) {
        audit.concerns("CaseFile", files);
        SeveralDone.all(files, file -> work.assignOfficer(file, officer, reason));
    }

    /**
     * The dedicated officer passes all these files on.
     *
     * @throws NotAllDone when one of them refuses
     */
    @UseCase(CasesPermissions.WORK)
    public void handOver(List<Long> files, long officer, String reason) {
        audit.concerns("CaseFile", files);
        SeveralDone.all(files, file -> work.handOver(file, officer, reason));
    }
}
