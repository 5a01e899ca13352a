package org.jinlei.cases.domain.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.files.AttachmentOwner;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Attachments of a letter, the written answer above all: read and added by who works with letters, until it is closed. */
@ApplicationScoped
class LetterAttachments implements AttachmentOwner {

    @Inject
    private LetterDesk desk;

    @Inject
    private Access access;

    @Override
    public String kind() {
        return LetterDesk.SUBJECT;
    }

    @Override
    public void requireReading(long id) {
        access.require(CasesPermissions.LETTERS);
        desk.visible(id, CasesPermissions.LETTERS);
    }

    @Override
    public void requireWriting(long id) {
        requireReading(id);
        if (isOver(id)) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
    }

    @Override
    public boolean isWritable(long id) {
        try {
            requireReading(id);
            return !isOver(id);
        } catch (NotThere notThere) {
            return false;
        }
    }

    private boolean isOver(long id) {
        LetterStatus status = desk.visible(id, CasesPermissions.LETTERS).facts().status();
        return status == LetterStatus.CLOSED || status == LetterStatus.WITHDRAWN;
    }

    @Override
    public String page(long id) {
        return "/cases/letters/view?id=" + id;
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
