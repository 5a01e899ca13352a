package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.files.AttachmentOwner;

/** Attachments of a search, photos of the children above all: read by who reads the board, added by who writes on it until the search ends. */
@ApplicationScoped
class SearchAttachments implements AttachmentOwner {

    @Inject
    private SearchDesk desk;

    @Inject
    private SearchTimeline timeline;

    @Inject
    private Access access;

    @Override
    public String kind() {
        return "MissingChildSearch";
    }

    @Override
    public void requireReading(long id) {
        access.require(CasesPermissions.SEARCHES);
        desk.visible(id, CasesPermissions.SEARCHES);
    }

    @Override
    public void requireWriting(long id) {
        access.require(CasesPermissions.SEARCH_WORK);
        desk.running(id, CasesPermissions.SEARCH_WORK);
    }

    @Override
    public boolean isWritable(long id) {
        return access.may(CasesPermissions.SEARCH_WORK) && desk.reads(id) && desk.visible(id, CasesPermissions.SEARCH_WORK).facts().isRunning();
    }

    @Override
    public String page(long id) {
        return "/cases/searches/board?id=" + id;
    }

    @Override
    public void added(long id) {
        desk.hold(id);
        timeline.add(id, NewEntry.of(EntryKind.FILE_ADDED));
    }

    @Override
    public void removed(long id) {
        timeline.add(id, NewEntry.of(EntryKind.FILE_REMOVED));
    }
}
