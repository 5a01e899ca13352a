package org.jinlei.welfare.domain.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.worklist.Step;
import org.jinlei.welfare.WelfareSettings;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDesk;
import org.jinlei.welfare.domain.FileDuty;

/** A level of attention is decided anew, or ended, before it expires (rule 45). */
@ApplicationScoped
class AttentionDuties implements FileDuty {

    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59);

    @Inject
    private EntityManager em;

    @Inject
    private Settings settings;

    @Override
    public List<Step> steps(ChildFileFacts file, PersonSummary child, LocalDate today) {
        return expiry(file).map(last -> {
            LocalDate amber = last.minusDays(settings.number(WelfareSettings.ATTENTION_NOTICE));
            return amber.isAfter(today) ? List.<Step>of()
                    : List.of(FileDesk.step("welfare.reviewAttention", file, "#attention").due(last.atTime(LAST_OF_DAY), amber.atStartOfDay()));
        }).orElse(List.of());
    }

    @Override
    public LocalDate next(ChildFileFacts file, PersonSummary child, LocalDate today) {
        return expiry(file).map(last -> last.minusDays(settings.number(WelfareSettings.ATTENTION_NOTICE))).orElse(null);
    }

    private Optional<LocalDate> expiry(ChildFileFacts file) {
        return em.createQuery("select a from Attention a where a.currentFileId = :file", Attention.class).setParameter("file", file.id())
                .getResultStream().map(one -> one.facts().expiresOn()).findFirst();
    }
}
