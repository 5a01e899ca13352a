package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.files.AttachmentOwner;
import org.jinlei.platform.files.AttachmentRow;
import org.jinlei.platform.files.FileKind;
import org.jinlei.platform.files.OwnedFiles;
import org.jinlei.platform.jobs.JobWanted;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** The file of a roster: one, until it is read in; then it is let go for good. */
@ApplicationScoped
class RosterAttachments implements AttachmentOwner {

    @Inject
    private EntityManager em;

    @Inject
    private RosterDesk desk;

    @Inject
    private Access access;

    @Inject
    private OwnedFiles files;

    @Inject
    private Event<JobWanted> jobs;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return RosterDesk.SUBJECT;
    }

    @Override
    public void requireReading(long id) {
        access.require(PeoplePermissions.ROSTER);
        desk.visible(id);
    }

    @Override
    public void requireWriting(long id) {
        access.require(PeoplePermissions.ROSTER);
        if (!desk.visible(id).status().takesFile()) {
            throw new BrokenRule(RosterRule.ROSTER_STEP_DOES_NOT_FIT);
        }
    }

    @Override
    public boolean isWritable(long id) {
        try {
            requireReading(id);
            return desk.visible(id).status().takesFile();
        } catch (NotThere notThere) {
            return false;
        }
    }

    @Override
    public String page(long id) {
        return "/people/rosters/view?id=" + id;
    }

    /** The file has come: its columns are to be recognised. One that came before is let go. */
    @Override
    public void added(long id) {
        RosterBatch batch = desk.visible(id);
        em.flush();
        AttachmentRow file = files.latest(kind(), id).orElseThrow(NotThere::new);
        if (file.kind() != FileKind.XLSX && file.kind() != FileKind.CSV && file.kind() != FileKind.TEXT) {
            throw new BrokenRule(RosterRule.ROSTER_IS_A_WORKBOOK);
        }
        Long former = batch.letFileGo();
        batch.arrive(file.id(), access.caller(), LocalDateTime.now(clock));
        jobs.fire(new JobWanted(RosterJob.NAME));
        if (former != null) {
            files.letGo(former);
        }
    }

    /** The system lets a file go that it has read. */
    @Override
    public void removed(long id) {
        requireReading(id);
    }
}
