package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonHistory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.Row;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.categories.CategoryKind;
import org.jinlei.welfare.domain.categories.ParentSituation;
import org.jinlei.welfare.domain.circle.LivingArrangement;
import org.jinlei.welfare.domain.notes.NoteKind;

/** The course of a child's file, for those who work on it and have opened it with a purpose; others learn nothing here. */
@ApplicationScoped
class FileHistory implements PersonHistory {

    private static final String EVENTS = "select e.at, e.sentence, e.detail, e.file from ("
            + "select f.opened_at as at, 'history.fileBegun' as sentence, null as detail, f.id as file from welfare_child_file f where f.id in (:ids) "
            + "union all select f.archived_at, 'history.fileArchived', null, f.id from welfare_child_file f where f.id in (:ids) and f.archived_at is not null "
            + "union all select m.moved_at, 'history.fileMoved', null, m.file_id from welfare_file_move m where m.file_id in (:ids) "
            + "union all select c.entered_at, 'history.categoryEntered', c.kind, c.file_id from welfare_category c where c.file_id in (:ids) "
            + "union all select c.ended_at, 'history.categoryEnded', c.kind, c.file_id from welfare_category c where c.file_id in (:ids) and c.ended_at is not null "
            + "union all select g.checked_at, 'history.careEntrusted', null, g.file_id from welfare_entrusted_care g where g.file_id in (:ids) "
            + "union all select cast(g.ended_on as datetime), 'history.careEnded', null, g.file_id from welfare_entrusted_care g where g.file_id in (:ids) and g.ended_on is not null "
            + "union all select s.noted_at, 'history.parentNoted', s.situation, s.file_id from welfare_parent_state s where s.file_id in (:ids) "
            + "union all select l.noted_at, 'history.livingNoted', l.arrangement, l.file_id from welfare_living l where l.file_id in (:ids) "
            + "union all select n.noted_at, 'history.noteWritten', n.kind, n.file_id from welfare_file_note n where n.file_id in (:ids) "
            + ") e where e.at < :before order by e.at desc";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private FileDoor door;

    @Inject
    private FileDesk desk;

    @Override
    public List<PersonEvent> of(Set<Long> persons, LocalDateTime before, int most) {
        if (!access.may(WelfarePermissions.WORK) || persons.isEmpty()) {
            return List.of();
        }
        List<Long> files = em.createQuery("select f from ChildFile f where f.personId in :persons", ChildFile.class).setParameter("persons", persons)
                .getResultStream().map(ChildFile::facts).filter(file -> desk.works(file) && door.isOpen(file)).map(ChildFileFacts::id).toList();
        return files.isEmpty() ? List.of() : events(files, before, most);
    }

    /** The latest events of files, newest first: constants and days, nothing that somebody wrote. */
    @SuppressWarnings("unchecked")
    List<PersonEvent> events(List<Long> files, LocalDateTime before, int most) {
        List<Object[]> found = em.createNativeQuery(EVENTS).setParameter("ids", files).setParameter("before", before).setMaxResults(most).getResultList();
        return found.stream().map(Row::of).map(row -> new PersonEvent(row.dateTime(0), "welfare", row.text(1), detail(row), "/welfare/files/view?id=" + row.number(3))).toList();
    }

    private static Object detail(Row row) {
        return row.text(2) == null ? null : switch (row.text(1)) {
            case "history.parentNoted" -> row.constant(2, ParentSituation.class);
            case "history.livingNoted" -> row.constant(2, LivingArrangement.class);
            case "history.noteWritten" -> row.constant(2, NoteKind.class);
            default -> row.constant(2, CategoryKind.class);
        };
    }
}
