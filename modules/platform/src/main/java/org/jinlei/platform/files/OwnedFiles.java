package org.jinlei.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.jinlei.platform.files.domain.AttachmentWork;
import org.jinlei.platform.files.domain.OpenedAttachment;

/** The attachments of a record for the module that owns it and reads what is in them. The rights are the caller's, as on the record's page. */
@ApplicationScoped
public class OwnedFiles {

    @Inject
    private AttachmentWork work;

    /** The file that was attached last and is still there. */
    public Optional<AttachmentRow> latest(String ownerKind, long ownerId) {
        return work.of(ownerKind, ownerId).rows().stream().findFirst();
    }

    /** A file that is among the attachments of this record and still there. */
    public Optional<AttachmentRow> find(String ownerKind, long ownerId, long attachmentId) {
        return work.of(ownerKind, ownerId).rows().stream().filter(one -> one.id() == attachmentId).findFirst();
    }

    /** Opens a file, of which one chunk at a time is in memory; each stream that is asked for begins at its beginning. */
    public Supplier<InputStream> open(long attachmentId) {
        OpenedAttachment opened = work.download(attachmentId);
        return opened::stream;
    }

    /** Removes all files of a record for good, when what was written in it ends; whoever deletes that need not be somebody who reads it. */
    public void letAllGo(String ownerKind, long ownerId) {
        work.letAllGo(ownerKind, ownerId);
    }

    /** Removes a file that is no longer needed for good; it cannot be put back. */
    public void letGo(long attachmentId) {
        work.letGo(attachmentId);
    }
}
