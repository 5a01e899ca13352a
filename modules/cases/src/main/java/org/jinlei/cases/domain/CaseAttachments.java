package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.files.AttachmentOwner;

/** Attachments of a case file: read by who reads the file, added and removed by the officers of the file until it is closed. */
@ApplicationScoped
class CaseAttachments implements AttachmentOwner {

    @Inject
    private CaseDesk desk;

    @Inject
    private Access access;

    @Override
    public String kind() {
        return "CaseFile";
    }

    @Override
    public void requireReading(long id) {
        access.require(CasesPermissions.READ);
        desk.read(id);
    }

    @Override
    public void requireWriting(long id) {
        requireReading(id);
        access.require(CasesPermissions.WORK);
        desk.workable(id);
    }

    @Override
    public boolean isWritable(long id) {
        return desk.works(id);
    }

    @Override
    public String page(long id) {
        return "/cases/view?id=" + id;
    }

    @Override
    public void added(long id) {
        desk.hold(id);
        desk.remember(id, TimelineKind.FILE_ADDED);
    }

    @Override
    public void removed(long id) {
        desk.remember(id, TimelineKind.FILE_REMOVED);
    }
}
