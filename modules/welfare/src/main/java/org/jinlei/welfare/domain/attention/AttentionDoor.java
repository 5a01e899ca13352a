package org.jinlei.welfare.domain.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jinlei.platform.access.Access;
import org.jinlei.welfare.WelfarePermissions;

/**
 * Levels of attention for the other packages of this module. {@link #rhythm} plans visits and is never shown; what is shown to somebody is asked with
 * {@link #level} and {@link #shown}, which answer nothing to those who must never see it (rule 45).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AttentionDoor {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** The level of a file that holds today, if the caller may see it. */
    public Optional<AttentionLevel> level(long fileId) {
        return Optional.ofNullable(shown(List.of(fileId)).get(fileId));
    }

    /** The same for many files at once; files without a level that holds are left out. */
    public Map<Long, AttentionLevel> shown(Collection<Long> files) {
        return access.may(WelfarePermissions.ATTENTION) ? rhythm(files) : Map.of();
    }

    /** Levels that hold today, whoever asks: only for planning how often somebody goes there. */
    public Map<Long, AttentionLevel> rhythm(Collection<Long> files) {
        return files.isEmpty() ? Map.of() : em.createQuery("select a from Attention a where a.currentFileId in :files and a.expiresOn >= :today", Attention.class)
                .setParameter("files", files).setParameter("today", LocalDate.now(clock)).getResultStream().map(Attention::facts)
                .collect(Collectors.toMap(AttentionFacts::fileId, AttentionFacts::level));
    }
}
