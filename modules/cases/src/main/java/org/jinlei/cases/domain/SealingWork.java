package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Sealing of closed files (rules 35 and 36). What must be sealed is computed and goes with the approval of the closing; here is sealed what
 * became due later, by a notice of a court or the procuratorate, and what nobody recorded a result of.
 */
@ApplicationScoped
@Transactional
public class SealingWork {

    @Inject
    private CaseDesk desk;

    @Inject
    private SealingDuties duties;

    @Inject
    private FileSealing sealing;

    @Inject
    private Clock clock;

    /** What must be sealed, of whom and by which article; empty when the law asks for nothing. */
    @UseCase(CasesPermissions.READ)
    public List<SealDuty> duties(long fileId) {
        desk.read(fileId);
        return duties.of(fileId);
    }

    /**
     * Seals a closed file. Afterwards it is not there for anybody, the caller included.
     *
     * @param chosen the article where none is computed, because the result is known in the official system only; otherwise one of the computed ones or null
     */
    @UseCase(CasesPermissions.SEAL)
    public void seal(long fileId, SealArticle chosen) {
        CaseFile file = desk.visible(fileId, CasesPermissions.SEAL);
        file.requireClosed();
        List<SealDuty> due = duties.of(fileId);
        if (due.isEmpty() && chosen == null) {
            throw new BrokenRule(CaseRule.SEALING_NAMES_ITS_ARTICLE);
        }
        if (!due.isEmpty() && chosen != null && due.stream().noneMatch(duty -> duty.article() == chosen)) {
            throw new BrokenRule(CaseRule.SEALING_FOLLOWS_THE_COMPUTED_ARTICLE);
        }
        sealing.seal(file, chosen == null ? due.get(0).article() : chosen, due, LocalDateTime.now(clock));
    }
}
