package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.TemporaryGrants;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerRowsWithdrawn;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Step;
import org.jinlei.welfare.WelfarePermissions;

/**
 * What concerns a child whose file is opened by approval only (rule 40) is there, outside of the file too, for those only whose own it is and for whom the
 * chief approved; for everybody else it does not exist. The one place that decides it: a condition for queries, the same for a single record. It asks one
 * row of an index, in which a child stands under every number by which the register knows it, however its entries were merged.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RestrictedChildren {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private StandIns standIns;

    @Inject
    private PersonDirectory people;

    @Inject
    private Instance<Ledger<?>> ledgers;

    @Inject
    private Event<LedgerRowsWithdrawn> withdrawn;

    @Inject
    private Event<RestrictionSettled> settled;

    /** Condition on a query: the child's file is an ordinary one, or the row is the caller's own, or the chief approved. Numbers of accounts only. */
    public String condition(AboutChild what) {
        String child = what.alias() + ".person_id";
        String me = standIns.acting().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        String approved = TemporaryGrants.ids(FileDoor.FILE).replace(":grantee", String.valueOf(access.userId()));
        return "(not exists (select 1 from welfare_restricted_child rc where rc.person_id = " + child + ") or " + what.own(me)
                + " or exists (select 1 from welfare_restricted_child ra where ra.person_id = " + child + " and ra.file_id in (" + approved + ")))";
    }

    /** The same for one record. */
    public boolean isThere(AboutChild what, long id) {
        return !em.createNativeQuery("select " + what.alias() + ".id from " + what.table() + " where " + what.alias() + ".id = :id and " + condition(what), Long.class)
                .setParameter("id", id).getResultList().isEmpty();
    }

    /**
     * Continues only where one record is there for the caller.
     *
     * @throws NotThere if it is not
     */
    public void require(AboutChild what, long id) {
        if (!isThere(what, id)) {
            throw new NotThere();
        }
    }

    /** The file of a child that is opened by approval only, under whichever number; the oldest. */
    public Optional<ChildFileFacts> fileOf(long personId) {
        return em.createNativeQuery("select r.file_id from welfare_restricted_child r where r.person_id = :person order by r.file_id", Long.class).setParameter("person", personId)
                .setMaxResults(1).getResultStream().findFirst().map(file -> em.find(ChildFile.class, ((Number) file).longValue()).facts());
    }

    /**
     * What somebody has to do about a restricted child once who owned it is gone: it waits, without a word of what it is, for whoever works on files there;
     * from the file they apply to the chief.
     */
    public static Step waiting(ChildFileFacts file) {
        return Step.forHolders("welfare.lookIntoFile", WelfarePermissions.WORK, null, "/welfare/files/view?id=" + file.id());
    }

    /** Notes under which numbers the child of a file is restricted now; part of settling the file. */
    void follow(ChildFileFacts file) {
        Set<Long> persons = people.identities(file.personId());
        Set<Long> known = numbers(file.id());
        Set<Long> now = file.restricted() ? persons : Set.of();
        known.stream().filter(person -> !now.contains(person)).forEach(person -> em.createNativeQuery(
                "delete from welfare_restricted_child where file_id = :file and person_id = :person").setParameter("file", file.id()).setParameter("person", person).executeUpdate());
        now.stream().filter(person -> !known.contains(person)).forEach(person -> em.createNativeQuery(
                "insert ignore into welfare_restricted_child (person_id, file_id) values (:person, :file)").setParameter("person", person).setParameter("file", file.id())
                .executeUpdate());
        if (!known.containsAll(now)) {
            withdrawn.fire(new LedgerRowsWithdrawn(ownLedgers()));
        }
        if (file.restricted() || !known.isEmpty()) {
            Set<Long> touched = new TreeSet<>(persons);
            touched.addAll(known);
            settled.fire(new RestrictionSettled(touched));
        }
    }

    @SuppressWarnings("unchecked")
    private Set<Long> numbers(long fileId) {
        return (Set<Long>) em.createNativeQuery("select r.person_id from welfare_restricted_child r where r.file_id = :file", Long.class).setParameter("file", fileId)
                .getResultStream().map(person -> ((Number) person).longValue()).collect(Collectors.toSet());
    }

    /** Every ledger of this module: rows of the child may stand in any of them. */
    private Set<String> ownLedgers() {
        return ledgers.stream().<Ledger<?>>map(one -> one).filter(one -> one.getClass().getName().startsWith(WelfarePermissions.class.getPackageName()))
                .map(Ledger::name).collect(Collectors.toSet());
    }
}
