package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.files.AttachmentOwner;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;

/** Pictures and papers of a child's file: for who has opened it and reads it in full. */
@ApplicationScoped
class FileAttachments implements AttachmentOwner {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private FileDoor door;

    @Inject
    private FileDesk desk;

    @Override
    public String kind() {
        return FileDoor.FILE;
    }

    @Override
    public void requireReading(long id) {
        access.require(WelfarePermissions.FILES);
        ChildFileFacts file = door.require(id, WelfarePermissions.FILES);
        if (!door.isOpen(file) || !desk.readsInFull(file)) {
            throw new NotThere();
        }
    }

    @Override
    public void requireWriting(long id) {
        requireReading(id);
        access.require(WelfarePermissions.WORK);
        desk.written(id);
    }

    @Override
    public boolean isWritable(long id) {
        try {
            requireWriting(id);
            return true;
        } catch (NotThere | BrokenRule shut) {
            return false;
        }
    }

    @Override
    public String page(long id) {
        return "/welfare/files/view?id=" + id;
    }

    @Override
    public void added(long id) {
        ChildFile file = em.find(ChildFile.class, id, LockModeType.PESSIMISTIC_READ);
        em.refresh(file);
        file.requireOpen();
    }

    @Override
    public void removed(long id) {
        desk.file(id).requireOpen();
    }
}
