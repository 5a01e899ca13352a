package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.ChangedMeanwhile;

/** The register of schools. */
@ApplicationScoped
@Transactional
public class SchoolWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Places places;

    @Inject
    private UserDirectory users;

    /** One page of schools. */
    @UseCase(PeoplePermissions.PLACES)
    public Page<SchoolRow> list(String text, PageRequest<PlaceSort> request) {
        return places.query(UnitKind.SCHOOL, text).page(em, request, "select o.id, o.code, o.name, s.kind, s.pupils, s.boarders, s.guards, s.security_phone "
                + "from platform_organisation_unit o left join people_school s on s.unit_id = o.id",
                row -> new SchoolRow(row.id(), row.text(1), row.text(2), row.constant(3, SchoolKind.class), row.number(4), row.number(5), row.number(6), row.text(7)));
    }

    /** One school. */
    @UseCase(PeoplePermissions.PLACES)
    public PlacePage<SchoolFacts> view(long unitId) {
        UnitSummary unit = places.unit(unitId, UnitKind.SCHOOL, PeoplePermissions.PLACES);
        School school = em.find(School.class, unitId);
        return school == null ? new PlacePage<>(unit, -1, null, "", null, places.mayChange(unit))
                : new PlacePage<>(unit, school.version(), school.facts(), users.name(school.changedBy()), school.changedAt(), places.mayChange(unit));
    }

    /** Writes down what is known of a school. */
    @UseCase(PeoplePermissions.REGISTER)
    public void describe(long unitId, int version, SchoolFacts facts) {
        UnitSummary unit = places.unit(unitId, UnitKind.SCHOOL, PeoplePermissions.REGISTER);
        School school = em.find(School.class, unitId);
        if (version != (school == null ? -1 : school.version())) {
            throw school == null ? new ChangedMeanwhile(null) : new ChangedMeanwhile(users.name(school.changedBy()), school.changedAt());
        }
        if (school == null) {
            school = new School(unitId);
            school.describe(facts, unit.station(), access.userId(), LocalDateTime.now(clock));
            em.persist(school);
        } else {
            school.describe(facts, unit.station(), access.userId(), LocalDateTime.now(clock));
        }
    }
}
