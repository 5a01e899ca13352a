package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.people.PersonEvent;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.FileHead;
import org.jinlei.welfare.domain.FileReading;
import org.jinlei.welfare.domain.notes.NoteFacts;
import org.jinlei.welfare.domain.notes.NoteWork;

/** The child's file that a page and its parts are about; {@code id} in the address is its number. */
@Named
@RequestScoped
public class FileInHand {

    @Inject
    private FileReading reading;

    @Inject
    private NoteWork notes;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private FileHead head;
    private List<NoteFacts> written;
    private List<PersonEvent> course;

    public FileHead getHead() {
        if (head == null) {
            head = reading.head(parameters.id());
        }
        return head;
    }

    /** The head as it is now, after somebody else was faster. */
    FileHead again() {
        head = null;
        return getHead();
    }

    public long getId() {
        return getHead().file().id();
    }

    /** Whether the caller has opened it with a purpose that still holds. */
    public boolean isOpen() {
        return getHead().open();
    }

    /** Whether the caller writes in it now. */
    public boolean isWritten() {
        return getHead().isWritten();
    }

    /** Whether the caller may see what calls for attention. */
    public boolean isAttentive() {
        return isOpen() && access.may(WelfarePermissions.ATTENTION);
    }

    public List<NoteFacts> getNotes() {
        if (written == null) {
            written = notes.of(parameters.id());
        }
        return written;
    }

    /** The course of the file, newest first. */
    public List<PersonEvent> getCourse() {
        if (course == null) {
            course = reading.course(parameters.id());
        }
        return course;
    }

    /** An event in words. */
    public String text(PersonEvent event) {
        String what = Messages.text("welfare", event.key());
        return event.detail() == null ? what : Messages.text("welfare", "history.detail", what, Labels.text(event.detail()));
    }
}
