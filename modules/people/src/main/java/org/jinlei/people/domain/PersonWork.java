package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.PersonId;
import org.jinlei.people.PersonMoved;
import org.jinlei.people.PersonRegistered;
import org.jinlei.people.PersonRenamed;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.codes.CodeLists;
import org.jinlei.platform.codes.Codes;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** Registering persons and keeping what is known of them right. */
@ApplicationScoped
@Transactional
public class PersonWork {

    private static final int SHORTEST_REASON = 2;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

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
    private OrganisationDirectory organisation;

    @Inject
    private UserDirectory users;

    @Inject
    private Codes codes;

    @Inject
    private Event<PersonRegistered> registered;

    @Inject
    private Event<PersonRenamed> renamed;

    @Inject
    private Event<PersonMoved> moved;

    /** Looks for the person among those registered; nobody can be registered without it. */
    @UseCase(PeoplePermissions.WRITE)
    public DuplicateSearch duplicatesOf(NewPerson what) {
        check.check(what);
        return duplicates.of(what);
    }

    /**
     * Registers a person.
     *
     * @param searchKey key of the search that was made for exactly this person, from {@link #duplicatesOf}
     * @param different why none of the persons found is this one; needed when somebody was found
     * @return number of the new person
     */
    @UseCase(PeoplePermissions.WRITE)
    public long register(NewPerson what, String searchKey, String different) {
        check.check(what);
        requireCodes(what, null, null);
        duplicates.refuseRegistered(what.identityNumber(), null);
        DuplicateSearch search = duplicates.of(what);
        if (!search.key().equals(searchKey)) {
            throw new BrokenRule(PersonRule.SEARCH_COMES_BEFORE_CREATION);
        }
        if (!search.found().isEmpty()) {
            if (isBlank(different)) {
                throw new BrokenRule(PersonRule.LIKELY_DUPLICATE_NEEDS_A_REASON);
            }
            audit.because(different);
        }
        Person person = new Person(access.userId(), now());
        person.describe(what, stationOf(what.unitId()), index, access.userId(), now());
        em.persist(person);
        em.flush();
        tokens.write(person);
        audit.concerns("Person", person.id());
        registered.fire(new PersonRegistered(new PersonId(person.id())));
        return person.id();
    }

    /** What is written down about a person, uncovered for changing it. */
    @UseCase(PeoplePermissions.WRITE)
    public PersonDraft forChange(long id) {
        Person person = people.visible(id, PeoplePermissions.WRITE);
        return new PersonDraft(person.id(), person.version(), person.facts());
    }

    /** Writes a person down anew. Where the person moved beyond the caller's own area, the caller no longer reaches them. */
    @UseCase(PeoplePermissions.WRITE)
    public void change(long id, int version, NewPerson what) {
        check.check(what);
        Person person = people.visible(id, PeoplePermissions.WRITE);
        if (person.version() != version) {
            throw new ChangedMeanwhile(users.name(person.changedBy()), person.changedAt());
        }
        requireCodes(what, person.ethnicity(), person.nationality());
        duplicates.refuseRegistered(what.identityNumber(), person.id());
        Long unitBefore = person.unitId();
        Long schoolBefore = person.facts().schoolId();
        long stationBefore = person.stationId();
        long station = Objects.equals(unitBefore, what.unitId()) ? stationBefore : stationOf(what.unitId());
        boolean isRenamed = person.describe(what, station, index, access.userId(), now());
        em.flush();
        if (isRenamed || station != stationBefore || !Objects.equals(unitBefore, what.unitId())) {
            tokens.write(person);
        }
        if (isRenamed) {
            renamed.fire(new PersonRenamed(new PersonId(person.id())));
        }
        if (station != stationBefore || !Objects.equals(unitBefore, what.unitId()) || !Objects.equals(schoolBefore, what.schoolId())) {
            moved.fire(new PersonMoved(new PersonId(person.id())));
        }
    }

    /** Uncovers numbers, phones and address for a purpose, which goes into the audit trail (rule 40). */
    @UseCase(PeoplePermissions.REVEAL)
    public Revealed reveal(long id, String purpose) {
        Person person = people.visible(id, PeoplePermissions.REVEAL);
        if (isBlank(purpose)) {
            throw new BrokenRule(PersonRule.REVEALING_NEEDS_A_PURPOSE);
        }
        audit.because(purpose.strip());
        NewPerson facts = person.facts();
        return new Revealed(facts.identityNumber() == null ? "" : facts.identityNumber().value(), facts.phones(), facts.address());
    }

    /** Jurisdiction over a village; a person from elsewhere belongs to the caller's own station, and is registered by whoever reaches all of it. */
    private long stationOf(Long unitId) {
        DataScope scope = access.scope(PeoplePermissions.WRITE);
        UnitSummary unit = organisation.unit(unitId == null ? access.caller().unit() : unitId).orElseThrow(NotThere::new);
        if (unit.station() == null || !scope.covers(unit.station(), unitId)) {
            throw new BrokenRule(unitId == null ? PersonRule.PERSON_FROM_ELSEWHERE_BELONGS_TO_THE_STATION : PersonRule.PERSON_LIVES_WHERE_ONE_WORKS);
        }
        return unit.station();
    }

    /** Codes hold today, except those that stood there already. */
    private void requireCodes(NewPerson what, String ethnicity, String nationality) {
        if (!Objects.equals(what.ethnicity(), ethnicity)) {
            codes.require(CodeLists.ETHNICITY, what.ethnicity(), LocalDate.now(clock));
        }
        if (!Objects.equals(what.nationality(), nationality)) {
            codes.require(CodeLists.COUNTRY, what.nationality(), LocalDate.now(clock));
        }
    }

    private static boolean isBlank(String reason) {
        return reason == null || reason.strip().length() < SHORTEST_REASON;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
