package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jinlei.people.Masked;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.PersonId;
import org.jinlei.people.PersonsMerged;
import org.jinlei.people.PersonsParted;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;

/** Making one of two entries that are the same person, and parting them again. Both must be within the caller's reach. */
@ApplicationScoped
@Transactional
public class MergeWork {

    private static final int SHORTEST_REASON = 2;
    private static final int MOST = 50;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private People people;

    @Inject
    private Duplicates duplicates;

    @Inject
    private PersonIndex index;

    @Inject
    private PersonTokens tokens;

    @Inject
    private PersonCheck check;

    @Inject
    private UserDirectory users;

    @Inject
    private Clock clock;

    @Inject
    private Event<PersonsMerged> merged;

    @Inject
    private Event<PersonsParted> parted;

    /** Who among those registered may be the same person. */
    @UseCase(PeoplePermissions.WRITE)
    public List<Duplicate> candidates(long id) {
        Person person = people.visible(id, PeoplePermissions.WRITE);
        return duplicates.of(person.facts()).found().stream().filter(one -> one.person().id() != person.id()).toList();
    }

    /** Two entries side by side, uncovered for comparing them. */
    @UseCase(PeoplePermissions.WRITE)
    public MergeSheet compare(long one, long other) {
        Person first = people.visible(one, PeoplePermissions.WRITE);
        Person second = people.visible(other, PeoplePermissions.WRITE);
        refuseSame(first, second);
        boolean secondStays = keepsOthers(second) != keepsOthers(first) ? keepsOthers(second) : second.id() < first.id();
        return secondStays ? new MergeSheet(draft(second), draft(first)) : new MergeSheet(draft(first), draft(second));
    }

    /** Makes one of two entries. */
    @UseCase(PeoplePermissions.WRITE)
    public void merge(MergeOrder order) {
        Person kept = people.visible(order.kept(), PeoplePermissions.WRITE);
        Person gone = people.visible(order.merged(), PeoplePermissions.WRITE);
        refuseSame(kept, gone);
        refuseChanged(kept, order.kept(), order.keptVersion());
        refuseChanged(gone, order.merged(), order.mergedVersion());
        if (keepsOthers(gone)) {
            throw new BrokenRule(PersonRule.ENTRY_KEEPS_OTHERS);
        }
        NewPerson before = kept.facts();
        NewPerson after = MergeField.mixed(before, gone.facts(), order.ofMerged(), united(before, gone.facts()));
        check.check(after);
        boolean takesNumber = order.ofMerged().contains(MergeField.NUMBER) && gone.facts().identityNumber() != null;
        String reason = reason(order.reason());
        em.persist(new PersonMerge(kept.id(), gone.id(), before, after, kept.stationId(), takesNumber, reason, access.userId(), now()));
        gone.leadTo(kept.id(), takesNumber, access.userId(), now());
        em.flush();
        kept.describe(after, order.ofMerged().contains(MergeField.UNIT) ? gone.stationId() : kept.stationId(), index, access.userId(), now());
        em.flush();
        tokens.write(kept);
        tokens.write(gone);
        audit.because(reason);
        merged.fire(new PersonsMerged(new PersonId(kept.id()), new PersonId(gone.id())));
    }

    /** Makes two persons again of entries that were merged. */
    @UseCase(PeoplePermissions.WRITE)
    public void part(long mergeId, String reason) {
        PersonMerge merge = em.find(PersonMerge.class, mergeId);
        Person kept = people.visible(merge == null ? -1 : merge.keptId(), PeoplePermissions.WRITE);
        Person gone = em.find(Person.class, merge.mergedId());
        String why = reason(reason);
        merge.part(why, access.userId(), now());
        NewPerson current = kept.facts();
        NewPerson restored = merge.restored(current);
        boolean movesBack = !Objects.equals(restored.unitId(), current.unitId());
        kept.describe(restored, movesBack ? merge.stationBefore() : kept.stationId(), index, access.userId(), now());
        em.flush();
        boolean numberIsFree = merge.isNumberMoved() && !MergeField.NUMBER.isEqual(restored, merge.after());
        gone.leadAlone(numberIsFree ? merge.after().identityNumber() : null, index, access.userId(), now());
        em.flush();
        tokens.write(kept);
        tokens.write(gone);
        audit.because(why);
        audit.concerns("Person", gone.id());
        parted.fire(new PersonsParted(new PersonId(kept.id()), new PersonId(gone.id())));
    }

    /** The entries that were merged into a person, the latest first. */
    @UseCase(PeoplePermissions.READ)
    public List<MergeRow> of(long id) {
        Person person = people.visible(id, PeoplePermissions.READ);
        boolean open = people.isOpen(person.stationId(), person.unitId());
        return em.createQuery("select m from PersonMerge m where m.keptId = :id order by m.id desc", PersonMerge.class).setParameter("id", person.id())
                .setMaxResults(MOST).getResultStream().map(merge -> row(merge, open)).toList();
    }

    private MergeRow row(PersonMerge merge, boolean open) {
        Person gone = em.find(Person.class, merge.mergedId());
        NewPerson facts = gone.facts();
        return new MergeRow(merge.id(), gone.id(), open ? facts.name() : Masked.name(facts.name()),
                facts.identityNumber() == null ? "" : facts.identityNumber().masked(), users.name(merge.mergedBy()), merge.mergedAt(),
                open ? merge.reason() : "", merge.partedAt());
    }

    /** The phones of both, one line for each number. */
    private static List<NewPerson.Phone> united(NewPerson one, NewPerson other) {
        Map<String, NewPerson.Phone> phones = new LinkedHashMap<>();
        one.phones().forEach(phone -> phones.put(phone.number().value(), phone));
        other.phones().forEach(phone -> phones.putIfAbsent(phone.number().value(), phone));
        return List.copyOf(phones.values());
    }

    private boolean keepsOthers(Person person) {
        return people.identities(person.id()).size() > 1;
    }

    private static PersonDraft draft(Person person) {
        return new PersonDraft(person.id(), person.version(), person.facts());
    }

    private static void refuseSame(Person one, Person other) {
        if (one.id() == other.id()) {
            throw new BrokenRule(PersonRule.MERGING_NEEDS_TWO_ENTRIES);
        }
    }

    /** Somebody changed the entry since it was looked at, or merged it into another one. */
    private void refuseChanged(Person person, long id, int version) {
        if (person.id() != id || person.version() != version) {
            throw new ChangedMeanwhile(users.name(person.changedBy()), person.changedAt());
        }
    }

    private static String reason(String reason) {
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            throw new BrokenRule(PersonRule.MERGING_NEEDS_A_REASON);
        }
        return reason.strip();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
