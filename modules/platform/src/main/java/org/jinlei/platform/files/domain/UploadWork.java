package org.jinlei.platform.files.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.files.AttachmentOwner;
import org.jinlei.platform.files.FileKind;
import org.jinlei.platform.files.NewUpload;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/**
 * Files on their way in: begun, received piece by piece, each in a transaction of its own, and finished, when it is known what the file
 * really is. Nothing but the upload's sender knows that it exists; what is not finished is cleaned away.
 */
@ApplicationScoped
@Transactional
public class UploadWork {

    /** Length of every piece but the last. */
    public static final int PIECE = 4 * Contents.CHUNK;

    private static final int MOST_AT_ONCE = 8;

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
    private AttachmentWork attachments;

    @Inject
    private FileCheck check;

    @Inject
    private FilePolicy policy;

    @Inject
    private Clock clock;

    /**
     * Announces a file.
     *
     * @return number of the upload, for its pieces
     */
    @UseCase
    public long begin(NewUpload wanted) {
        owners.of(wanted.ownerKind()).requireWriting(wanted.ownerId());
        if (wanted.size() <= 0) {
            throw new BrokenRule(FilesRule.FILE_IS_EMPTY);
        }
        if (wanted.size() > policy.bytes()) {
            throw new BrokenRule(FilesRule.FILE_IS_TOO_LARGE, policy.megabytes());
        }
        attachments.requireRoom(wanted.ownerKind(), wanted.ownerId());
        requireFewUnfinished(wanted.size());
        Upload upload = new Upload(wanted, FileName.neutral(wanted.name()), contents.begin().id(), access.userId(), LocalDateTime.now(clock));
        em.persist(upload);
        audit.concerns("Upload", upload.id());
        return upload.id();
    }

    /**
     * Keeps a piece. A piece that arrives twice is kept once.
     *
     * @param piece counted from 0
     */
    @UseCase
    public void receive(long uploadId, int piece, byte[] bytes) {
        Upload upload = own(uploadId);
        Content content = contents.find(upload.contentId());
        long from = (long) piece * PIECE;
        if (piece < 0 || upload.attachmentId() != null || !content.isArriving() || bytes.length != Math.min(PIECE, upload.size() - from)) {
            throw new BrokenRule(FilesRule.FILE_ARRIVED_INCOMPLETE);
        }
        if (piece == 0 && !Recognition.mayBecome(Arrays.copyOf(bytes, Math.min(bytes.length, 4096)))) {
            throw new BrokenRule(FilesRule.FILE_TYPE_IS_NOT_ALLOWED);
        }
        for (int at = 0; at < bytes.length; at += Contents.CHUNK) {
            contents.keep(content, (int) ((from + at) / Contents.CHUNK), Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + Contents.CHUNK)));
        }
        upload.touch(LocalDateTime.now(clock));
    }

    /**
     * Makes an attachment of a file that has arrived; asked twice, it is the same one.
     *
     * @return number of the attachment
     */
    @UseCase
    public long finish(long uploadId) {
        Upload upload = own(uploadId);
        AttachmentOwner owner = owners.of(upload.ownerKind());
        owner.requireWriting(upload.ownerId());
        if (upload.attachmentId() != null) {
            return upload.attachmentId();
        }
        attachments.requireRoom(upload.ownerKind(), upload.ownerId());
        LocalDateTime now = LocalDateTime.now(clock);
        Content content = contents.find(upload.contentId());
        byte[] digest = contents.digest(content, upload.size()).orElseThrow(() -> new BrokenRule(FilesRule.FILE_ARRIVED_INCOMPLETE));
        FileKind kind = check.of(contents.bytes(content.id(), upload.size(), content.contentKey()), upload.fileName());
        long kept = contents.use(digest).orElse(content.id());
        if (kept == content.id()) {
            content.complete(digest, upload.size(), now);
        } else {
            content.discard();
            contents.sweep(content.id(), MOST_AT_ONCE);
        }
        Attachment attachment = new Attachment(upload, kept, FileName.of(upload.fileName(), kind), kind, now);
        em.persist(attachment);
        upload.becameAttachment(attachment.id());
        owner.added(upload.ownerId());
        audit.concerns("Attachment", attachment.id());
        audit.detail(kind + " " + upload.size());
        return attachment.id();
    }

    /** Gives an upload up; what has arrived is let go. */
    @UseCase
    public void abandon(long uploadId) {
        Upload upload = own(uploadId);
        if (upload.attachmentId() == null) {
            Content content = contents.find(upload.contentId());
            content.discard();
            if (!contents.sweep(content.id(), MOST_AT_ONCE)) {
                em.remove(content);
            }
            em.remove(upload);
        }
    }

    /** The row of the account is held, so that two who begin at the same moment are counted one after the other. */
    private void requireFewUnfinished(long size) {
        em.createNativeQuery("select u.id from platform_user u where u.id = :me for update", Long.class).setParameter("me", access.userId()).getResultList();
        Object[] unfinished = (Object[]) em.createNativeQuery("select count(*), coalesce(sum(u.size), 0) from platform_upload u where u.user_id = :me "
                + "and u.attachment_id is null and u.touched_at > :since").setParameter("me", access.userId())
                .setParameter("since", LocalDateTime.now(clock).minus(policy.unfinished())).getSingleResult();
        long number = ((Number) unfinished[0]).longValue();
        if (number >= policy.mostUnfinished() || ((Number) unfinished[1]).longValue() + size > policy.bytesUnfinished()) {
            throw new BrokenRule(FilesRule.TOO_MANY_FILES_ON_THEIR_WAY, number, policy.mostUnfinished(), policy.megabytesUnfinished());
        }
    }

    private Upload own(long uploadId) {
        Upload upload = em.find(Upload.class, uploadId);
        if (upload == null || upload.userId() != access.userId()) {
            throw new NotThere();
        }
        audit.concerns("Upload", uploadId);
        return upload;
    }
}
