package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.files.AttachmentOwner;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** The document with which an organ asks to read a sealed file: added by the applicant until the decision, read by both (rule 37). */
@ApplicationScoped
class SealedReadingAttachments implements AttachmentOwner {

    @Inject
    private SealedReadingDoor door;

    @Inject
    private Access access;

    @Override
    public String kind() {
        return SealedReadingDoor.SUBJECT;
    }

    @Override
    public void requireReading(long id) {
        access.require(CasesPermissions.READ);
        door.visible(id);
    }

    @Override
    public void requireWriting(long id) {
        requireReading(id);
        if (!door.isChangeable(id)) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
    }

    @Override
    public boolean isWritable(long id) {
        try {
            requireReading(id);
            return door.isChangeable(id);
        } catch (NotThere notThere) {
            return false;
        }
    }

    @Override
    public String page(long id) {
        return "/cases/sealed/view?id=" + id;
    }

    /** The attachment itself is all there is to note. */
    @Override
    public void added(long id) {
        requireWriting(id);
    }

    @Override
    public void removed(long id) {
        requireWriting(id);
    }
}
