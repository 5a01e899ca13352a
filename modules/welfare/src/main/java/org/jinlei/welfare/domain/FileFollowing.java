package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonMoved;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.PersonsMerged;
import org.jinlei.people.PersonsParted;
import org.jinlei.people.RelationsChanged;
import org.jinlei.people.RosterCommitted;
import org.jinlei.people.RosterUndone;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.TemporaryGrants;

/**
 * A file follows its child in the transaction of the move: the former village no longer reaches it from that moment (rule 39), what the chief there had
 * approved ends, and somebody in the new village takes it over.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FileFollowing {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private PersonDirectory people;

    @Inject
    private TemporaryGrants grants;

    @Inject
    private FileDesk desk;

    @Inject
    private FileShutting shutting;

    @Inject
    private Clock clock;

    void move(@Observes PersonMoved moved) {
        follow(moved.person().value());
    }

    void merge(@Observes PersonsMerged merged) {
        shutting.followCases(people.identities(merged.kept().value()));
        follow(merged.kept().value());
    }

    void part(@Observes PersonsParted parted) {
        follow(parted.kept().value());
        follow(parted.merged().value());
    }

    /** What is to be confirmed in the circle of a child follows at once. */
    void relate(@Observes RelationsChanged changed) {
        follow(changed.person().value());
    }

    /** A roster may have brought another school or village, or confirmed who is around a child: every open file is looked at again by the next runs of {@link FileWatch}. */
    void roster(@Observes RosterCommitted committed) {
        lookAgain();
    }

    void rosterUndone(@Observes RosterUndone undone) {
        lookAgain();
    }

    /** The version rises with it: somebody who works in a file at this moment does not put its next day back over this one. */
    private void lookAgain() {
        em.createNativeQuery("update welfare_child_file set look_on = :today, version = version + 1 where status = 'OPEN'").setParameter("today", LocalDate.now(clock)).executeUpdate();
    }

    /** All files of a person lie where the register says that the person lives. */
    void follow(long personId) {
        List<ChildFile> files = em.createQuery("select f from ChildFile f where f.personId in :persons", ChildFile.class)
                .setParameter("persons", people.identities(personId)).getResultList();
        for (ChildFile file : files) {
            PersonSummary child = desk.child(file.facts());
            ChildFileFacts before = file.facts();
            if (before.stationId() != child.stationId() || !Objects.equals(before.unitId(), child.unitId()) || !Objects.equals(before.schoolId(), child.schoolId())) {
                LocalDateTime now = LocalDateTime.now(clock);
                if (file.follow(child.stationId(), child.unitId(), child.schoolId(), now)) {
                    grants.revoke(FileDoor.FILE, before.id());
                }
                em.persist(new FileMove(before, file.facts(), access.userId(), now));
            }
            desk.settle(before.id());
        }
    }
}
