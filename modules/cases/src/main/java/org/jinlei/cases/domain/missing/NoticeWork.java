package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Public notices that a child is missing (rule 11). */
@ApplicationScoped
@Transactional
public class NoticeWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private PersonDirectory people;

    @Inject
    private SearchDesk desk;

    @Inject
    private SearchTimeline timeline;

    @Inject
    private Clock clock;

    /** Asks the chief to publish a notice for a child that is missing. */
    @UseCase(CasesPermissions.SEARCH_COMMAND)
    public void propose(long searchId, long childId, NewNotice what) {
        MissingChildSearch search = desk.running(searchId, CasesPermissions.SEARCH_COMMAND);
        MissingChild child = desk.child(searchId, childId);
        child.requireMissing();
        if (desk.notices(searchId).stream().anyMatch(one -> one.childId() == childId && one.status().isOpen())) {
            throw new BrokenRule(SearchRule.CHILD_HAS_A_NOTICE_ALREADY);
        }
        PersonSummary person = people.known(List.of(child.facts().personId())).get(child.facts().personId());
        if (person == null) {
            throw new NotThere();
        }
        audit.concerns("Person", person.id());
        em.persist(new SearchNotice(child.facts(), person, what, access.userId(), now()));
        done(search, NewEntry.of(EntryKind.NOTICE_PROPOSED).about(childId).saying(what.channels()));
    }

    /** The chief publishes the notice. */
    @UseCase(CasesPermissions.APPROVE)
    public void publish(long searchId, long noticeId) {
        decide(searchId, noticeId, true, null);
    }

    /** The chief returns the notice with a reason. */
    @UseCase(CasesPermissions.APPROVE)
    public void returnNotice(long searchId, long noticeId, String reason) {
        audit.because(reason);
        decide(searchId, noticeId, false, reason);
    }

    private void decide(long searchId, long noticeId, boolean publish, String reason) {
        MissingChildSearch search = desk.visible(searchId, CasesPermissions.APPROVE);
        SearchNotice notice = desk.notice(searchId, noticeId);
        notice.decide(publish, reason, access.userId(), now());
        done(search, NewEntry.of(publish ? EntryKind.NOTICE_PUBLISHED : EntryKind.NOTICE_RETURNED).about(notice.facts().childId()).saying(reason));
    }

    /** The notice is taken down everywhere; {@code how} says where and by whom. */
    @UseCase(CasesPermissions.SEARCH_COMMAND)
    public void withdraw(long searchId, long noticeId, String how) {
        MissingChildSearch search = desk.visible(searchId, CasesPermissions.SEARCH_COMMAND);
        SearchNotice notice = desk.notice(searchId, noticeId);
        notice.withdraw(how, access.userId(), now());
        done(search, NewEntry.of(EntryKind.NOTICE_WITHDRAWN).about(notice.facts().childId()).saying(how));
    }

    /** The newest notice for a child of a search, or null. */
    @UseCase(CasesPermissions.SEARCHES)
    public NoticeFacts of(long searchId, long childId) {
        desk.visible(searchId, CasesPermissions.SEARCHES);
        return desk.notices(searchId).stream().filter(one -> one.childId() == childId).reduce((first, second) -> second).orElse(null);
    }

    private void done(MissingChildSearch search, NewEntry entry) {
        timeline.add(search.id(), entry);
        desk.settle(search);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
