package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.jinlei.cases.CareNeedOrigin;
import org.jinlei.cases.CareNeeded;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.people.PersonId;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.rules.NotThere;

/** A child is found, and what follows: the interview, the talk with the guardians, as what the matter goes on. */
@ApplicationScoped
@Transactional
public class FindingWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private SearchDesk desk;

    @Inject
    private SearchTimeline timeline;

    @Inject
    private FollowUps followUps;

    @Inject
    private Event<CareNeeded> events;

    @Inject
    private Clock clock;

    /** A child is found; the others are still searched for. Its public notice is to be withdrawn at once. */
    @UseCase(CasesPermissions.SEARCH_WORK)
    public void found(long searchId, long childId, NewFinding what) {
        MissingChildSearch search = desk.running(searchId, CasesPermissions.SEARCH_WORK);
        desk.child(searchId, childId).found(what.foundAt(), access.userId(), now());
        em.persist(new Finding(searchId, childId, what, access.userId(), now()));
        desk.notices(searchId).stream().filter(notice -> notice.childId() == childId)
                .forEach(notice -> desk.notice(searchId, notice.id()).childFound(access.userId(), now()));
        done(search, NewEntry.of(EntryKind.FOUND).about(childId).saying(what.place()).happened(what.foundAt()));
    }

    /** What the child said. */
    @UseCase(CasesPermissions.SEARCH_WORK)
    public void interviewed(long searchId, long childId, String content) {
        write(searchId, childId, EntryKind.INTERVIEWED, finding -> finding.interviewed(content, access.userId(), now()));
    }

    /** What was said with the guardians. */
    @UseCase(CasesPermissions.SEARCH_WORK)
    public void talked(long searchId, long childId, String content) {
        write(searchId, childId, EntryKind.TALKED, finding -> finding.talked(content, access.userId(), now()));
    }

    /** As what it goes on; a need for care reaches those who look after children. */
    @UseCase(CasesPermissions.SEARCH_COMMAND)
    public void goOn(long searchId, long childId, GoesOnAs as, String reason) {
        write(searchId, childId, EntryKind.GONE_ON, finding -> finding.goOn(as, reason, access.userId()));
        if (as == GoesOnAs.WELFARE) {
            events.fire(new CareNeeded(CareNeedOrigin.RETURN, childId, new PersonId(desk.child(searchId, childId).facts().personId()), access.userId(), now()));
        }
    }

    /** The file or the intervention that was opened about the child, by its number. */
    @UseCase(CasesPermissions.SEARCH_COMMAND)
    public void followed(long searchId, long childId, String number) {
        write(searchId, childId, EntryKind.FOLLOWED_UP, finding -> followUps.name(finding, desk.child(searchId, childId).facts().personId(), number));
    }

    /** With what the return of a child goes on, as far as the caller reads it, or null. */
    @UseCase(CasesPermissions.SEARCH_COMMAND)
    public FollowUpFacts followUpOf(long searchId, long childId) {
        desk.visible(searchId, CasesPermissions.SEARCH_COMMAND);
        return desk.findings(searchId).stream().filter(one -> one.childId() == childId).findFirst().map(followUps::of).orElse(null);
    }

    /** Interview and talk stay off the timeline's words: whoever follows the search need not know them. */
    private void write(long searchId, long childId, EntryKind kind, Consumer<Finding> step) {
        MissingChildSearch search = desk.visible(searchId, CasesPermissions.SEARCH_WORK);
        Finding finding = em.createQuery("select f from Finding f where f.searchId = :search and f.childId = :child", Finding.class)
                .setParameter("search", searchId).setParameter("child", childId).getResultStream().findFirst().orElseThrow(NotThere::new);
        step.accept(finding);
        done(search, NewEntry.of(kind).about(childId));
    }

    private void done(MissingChildSearch search, NewEntry entry) {
        timeline.add(search.id(), entry);
        desk.settle(search);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
