package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.Masked;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.Sex;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;

/** Reading the register of persons. */
@ApplicationScoped
@Transactional
public class PersonRegister {

    private static final String DETAILS = "select p.id, p.name, p.sex, p.born_from, p.born_to, p.birth_evidence, p.identity_number, p.station_id, "
            + "p.unit_id, p.school_id, p.created_at from people_person p";
    private static final int SUGGESTIONS = 10;

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
    private PersonLookup lookup;

    @Inject
    private ColumnCipher cipher;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private UserDirectory users;

    /**
     * One page of the persons whom the caller reaches. A name is searched for only among those whose names the caller may read,
     * so that nobody uncovers a masked name by trying; a whole identity number or phone number is looked up exactly.
     */
    @UseCase(PeoplePermissions.READ)
    public Page<PersonRow> list(PersonFilter filter, PageRequest<PersonSort> request) {
        LocalDate today = LocalDate.now(clock);
        ListQuery query = ListQuery.of("people_person p", "p.id")
                .when(filter.school(), "p.school_id = :school")
                .when(filter.unit(), "p.unit_id = :unit");
        if (filter.band() != null) {
            query.where("p.born_to >= :from", filter.band().earliestBirth(today)).where("p.born_from <= :until", filter.band().latestBirth(today));
        }
        Page<PersonRow> page = lookup.searched(query, filter.text()).page(em, request, DETAILS, row -> row(row, today));
        audit.concerns("Person", page.rows().stream().map(PersonRow::id).toList());
        return page;
    }

    /** A person's page. */
    @UseCase(PeoplePermissions.READ)
    public PersonPage view(long id) {
        Person person = people.visible(id, PeoplePermissions.READ);
        PersonSummary summary = people.summary(person, false);
        NewPerson facts = person.facts();
        boolean open = !summary.masked();
        return new PersonPage(summary, open ? facts.formerNames() : null, open ? facts.birth() : null,
                facts.identityNumber() == null ? "" : facts.identityNumber().masked(), facts.ethnicity(), open ? facts.nationality() : null, open ? facts.phones() : List.of(),
                open ? Masked.address(facts.address()) : "", open ? organisation.name(facts.unitId()) : "", open ? organisation.name(facts.schoolId()) : "",
                open ? facts.note() : null, users.name(person.changedBy()), person.changedAt(), reaches(PeoplePermissions.WRITE, person),
                reaches(PeoplePermissions.REVEAL, person));
    }

    /** At most ten persons for choosing one while typing. */
    @UseCase(PeoplePermissions.READ)
    public List<PersonSummary> suggest(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<PersonSummary> found = lookup.searched(ListQuery.of("people_person p", "p.id"), text)
                .page(em, new PageRequest<>(PersonSort.NAME, false, null, SUGGESTIONS), DETAILS, row -> summary(row, today)).rows();
        audit.concerns("Person", found.stream().map(PersonSummary::id).toList());
        return found;
    }

    private PersonSummary summary(Row row, LocalDate today) {
        BirthDate birth = new BirthDate(row.date(3), row.date(4), row.constant(5, BirthEvidence.class));
        boolean open = people.isOpen(row.number(7), row.number(8));
        return new PersonSummary(row.id(), open ? row.text(1) : Masked.name(row.text(1)), !open, row.constant(2, Sex.class), birth, birth.ageOn(today),
                row.number(7), row.number(8), open ? row.number(9) : null);
    }

    private PersonRow row(Row row, LocalDate today) {
        PersonSummary summary = summary(row, today);
        boolean open = !summary.masked();
        String number = row.bytes(6) == null ? "" : new IdentityNumber(cipher.decrypted(row.bytes(6))).masked();
        return new PersonRow(summary.id(), summary.name(), summary.masked(), summary.sex(), summary.age(),
                open && summary.birth().isExact() ? summary.birth().earliest() : null, number, open ? organisation.name(summary.unitId()) : "",
                organisation.name(summary.schoolId()), row.dateTime(10));
    }

    private boolean reaches(String permission, Person person) {
        DataScope scope = access.scope(permission);
        return access.may(permission) && scope.covers(person.stationId(), person.unitId());
    }
}
