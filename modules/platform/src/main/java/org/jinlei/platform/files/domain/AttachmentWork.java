package org.jinlei.platform.files.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.files.AttachmentOwner;
import org.jinlei.platform.files.AttachmentRow;
import org.jinlei.platform.files.AttachmentSheet;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Reading and removing attachments. The record that owns them decides who may. */
@ApplicationScoped
@Transactional
public class AttachmentWork {

    private static final String OF_OWNER = "select a from Attachment a where a.ownerKind = :kind and a.ownerId = :owner and a.contentId is not null ";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Owners owners;

    @Inject
    private Contents contents;

    @Inject
    private UserDirectory users;

    @Inject
    private FilePolicy policy;

    @Inject
    private Clock clock;

    /** The attachments of a record. */
    @UseCase
    public AttachmentSheet of(String ownerKind, long ownerId) {
        AttachmentOwner owner = owners.of(ownerKind);
        owner.requireReading(ownerId);
        boolean writable = owner.isWritable(ownerId);
        List<Attachment> there = list(OF_OWNER + "and a.removedAt is null order by a.id desc", ownerKind, ownerId);
        List<Attachment> removed = writable ? list(OF_OWNER + "and a.removedAt is not null order by a.removedAt desc, a.id desc", ownerKind, ownerId) : List.of();
        audit.concerns("Attachment", Stream.concat(there.stream(), removed.stream()).map(Attachment::id).toList());
        Set<Long> people = Stream.concat(there.stream(), removed.stream()).flatMap(one -> Stream.of(one.uploadedBy(),
                one.removedBy() == null ? one.uploadedBy() : one.removedBy())).collect(Collectors.toSet());
        Map<Long, UserSummary> names = users.byIds(people);
        return new AttachmentSheet(rows(there, names), rows(removed, names), writable);
    }

    /** The attachment to be saved by the reader. */
    @UseCase
    public OpenedAttachment download(long id) {
        return opened(id);
    }

    /** The attachment to be shown in the browser. */
    @UseCase
    public OpenedAttachment preview(long id) {
        OpenedAttachment opened = opened(id);
        if (!opened.kind().isShown()) {
            throw new NotThere();
        }
        return opened;
    }

    /**
     * Removes an attachment; for {@link FilePolicy#removed()} it can be put back.
     *
     * @return address of the record's page
     */
    @UseCase
    public String remove(long id) {
        Attachment attachment = readable(id);
        AttachmentOwner owner = writableOwner(attachment);
        if (!attachment.isRemoved()) {
            attachment.remove(access.userId(), LocalDateTime.now(clock));
            owner.removed(attachment.ownerId());
        }
        return owner.page(attachment.ownerId());
    }

    /**
     * Removes an attachment for good: its content goes at once and cannot be put back. For a file that was only brought to be read in; its owner says in
     * {@link AttachmentOwner#removed} whether it may go.
     */
    @UseCase
    public void letGo(long id) {
        Attachment attachment = readable(id);
        owners.of(attachment.ownerKind()).removed(attachment.ownerId());
        attachment.letGo(access.userId(), LocalDateTime.now(clock));
    }

    /** Removes everything that is attached to a record for good, when what was written in the record ends; part of the work of the module that owns it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void letAllGo(String ownerKind, long ownerId) {
        list("select a from Attachment a where a.ownerKind = :kind and a.ownerId = :owner and a.contentId is not null", ownerKind, ownerId).forEach(attachment -> {
            attachment.letGo(access.userId(), LocalDateTime.now(clock));
            audit.concerns("Attachment", attachment.id());
        });
    }

    /**
     * Puts a removed attachment back.
     *
     * @return address of the record's page
     */
    @UseCase
    public String putBack(long id) {
        Attachment attachment = readable(id);
        AttachmentOwner owner = writableOwner(attachment);
        if (attachment.isRemoved()) {
            requireRoom(attachment.ownerKind(), attachment.ownerId());
            if (!contents.use(attachment.contentId())) {
                throw new NotThere();
            }
            attachment.putBack();
            owner.added(attachment.ownerId());
        }
        return owner.page(attachment.ownerId());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void requireRoom(String ownerKind, long ownerId) {
        long there = em.createQuery("select count(a) from Attachment a where a.ownerKind = :kind and a.ownerId = :owner and a.removedAt is null", Long.class)
                .setParameter("kind", ownerKind).setParameter("owner", ownerId).getSingleResult();
        if (there >= policy.most()) {
            throw new BrokenRule(FilesRule.RECORD_HAS_ENOUGH_FILES, policy.most());
        }
    }

    private AttachmentOwner writableOwner(Attachment attachment) {
        AttachmentOwner owner = owners.of(attachment.ownerKind());
        owner.requireWriting(attachment.ownerId());
        return owner;
    }

    private OpenedAttachment opened(long id) {
        Attachment attachment = readable(id);
        if (attachment.isRemoved()) {
            throw new NotThere();
        }
        Content content = contents.find(attachment.contentId());
        return new OpenedAttachment(attachment.fileName(), attachment.kind(), contents.bytes(content.id(), attachment.size(), content.contentKey()));
    }

    private Attachment readable(long id) {
        Attachment attachment = em.find(Attachment.class, id);
        if (attachment == null || attachment.contentId() == null) {
            throw new NotThere();
        }
        owners.of(attachment.ownerKind()).requireReading(attachment.ownerId());
        audit.concerns("Attachment", id);
        return attachment;
    }

    private List<Attachment> list(String query, String kind, long owner) {
        return em.createQuery(query, Attachment.class).setParameter("kind", kind).setParameter("owner", owner).getResultList();
    }

    private static List<AttachmentRow> rows(List<Attachment> attachments, Map<Long, UserSummary> names) {
        return attachments.stream().map(one -> one.row(id -> names.containsKey(id) ? names.get(id).name() : "")).toList();
    }
}
