package org.jinlei.welfare.domain.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.Settings;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.WelfareSettings;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDesk;
import org.jinlei.welfare.domain.FileDoor;
import org.jinlei.welfare.domain.Written;

/**
 * Facts that call for attention, and the level on which a named person decides with a reason, for a time (rule 45). Facts and reasons stay here: the audit
 * trail is read by those who must never see it.
 */
@ApplicationScoped
@Transactional
public class AttentionWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private FileDoor door;

    @Inject
    private FileDesk desk;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Facts and decisions of a file that the caller has opened; the words for who reads the file in full. */
    @UseCase(WelfarePermissions.ATTENTION)
    public AttentionSheet of(long fileId) {
        ChildFileFacts file = door.requireOpen(fileId, WelfarePermissions.FILES);
        boolean full = desk.readsInFull(file);
        List<AttentionFactFacts> facts = facts(fileId);
        List<AttentionFacts> decisions = em.createQuery("select a from Attention a where a.fileId = :file order by a.id desc", Attention.class)
                .setParameter("file", fileId).getResultStream().map(Attention::facts).toList();
        Map<Long, Set<Long>> basis = em.createQuery("select b from AttentionBasis b where b.attentionId in (select a.id from Attention a where a.fileId = :file)",
                AttentionBasis.class).setParameter("file", fileId).getResultStream()
                .collect(Collectors.groupingBy(AttentionBasis::attentionId, Collectors.mapping(AttentionBasis::factId, Collectors.toSet())));
        AttentionFacts current = decisions.stream().filter(one -> one.endedAt() == null).findFirst().orElse(null);
        return new AttentionSheet(full ? facts : facts.stream().map(AttentionFactFacts::masked).toList(), full ? decisions
                : decisions.stream().map(AttentionFacts::masked).toList(), basis, full || current == null ? current : current.masked(),
                current != null && current.holdsOn(today()), Attention.suggested(facts.stream().map(AttentionFactFacts::kind).toList()).orElse(null));
    }

    private List<AttentionFactFacts> facts(long fileId) {
        return em.createQuery("select f from AttentionFact f where f.fileId = :file order by f.onDay desc, f.id desc", AttentionFact.class)
                .setParameter("file", fileId).getResultStream().map(AttentionFact::facts).toList();
    }

    /** Notes a fact that may call for attention. */
    @UseCase(WelfarePermissions.WORK)
    public void note(long fileId, NewAttentionFact what) {
        requireWriting(fileId);
        em.persist(new AttentionFact(fileId, what, access.userId(), now()));
        desk.settle(fileId);
    }

    /** Decides on the level; the decision before ends with it. */
    @UseCase(WelfarePermissions.WORK)
    public void decide(long fileId, NewAttention what) {
        requireWriting(fileId);
        List<AttentionFactFacts> chosen = facts(fileId).stream().filter(fact -> what.facts().contains(fact.id())).toList();
        LocalDateTime now = now();
        Attention attention = new Attention(fileId, what.level(), what.reason(), what.expiresOn(), chosen.stream().map(AttentionFactFacts::kind).toList(),
                settings.number(WelfareSettings.ATTENTION), access.userId(), now);
        current(fileId).ifPresent(former -> former.end(null, access.userId(), now));
        em.flush();
        em.persist(attention);
        chosen.forEach(fact -> em.persist(new AttentionBasis(attention.id(), fact.id())));
        audit.concerns("Attention", attention.id());
        desk.settle(fileId);
    }

    /** Ends the level because its reasons are gone. */
    @UseCase(WelfarePermissions.WORK)
    public void end(long fileId, String reason) {
        requireWriting(fileId);
        Attention attention = current(fileId).orElseThrow(NotThere::new);
        attention.end(Written.text(reason), access.userId(), now());
        audit.concerns("Attention", attention.id());
        desk.settle(fileId);
    }

    /** Whoever decides works on the file and may see what calls for attention: a masked reader knows the level and does not set it. */
    private void requireWriting(long fileId) {
        access.require(WelfarePermissions.ATTENTION);
        desk.written(fileId);
    }

    private Optional<Attention> current(long fileId) {
        return em.createQuery("select a from Attention a where a.currentFileId = :file", Attention.class).setParameter("file", fileId).getResultStream().findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
