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

/** The register of villages. */
@ApplicationScoped
@Transactional
public class VillageWork {

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

    /** One page of villages. */
    @UseCase(PeoplePermissions.PLACES)
    public Page<VillageRow> list(String text, PageRequest<PlaceSort> request) {
        return places.query(UnitKind.VILLAGE, text).page(em, request, "select o.id, o.code, o.name, v.child_director "
                + "from platform_organisation_unit o left join people_village v on v.unit_id = o.id",
                row -> new VillageRow(row.id(), row.text(1), row.text(2), row.text(3)));
    }

    /** One village. The director's phone is there for colleagues to call: it is a phone of the office. */
    @UseCase(PeoplePermissions.PLACES)
    public PlacePage<VillageFacts> view(long unitId) {
        UnitSummary unit = places.unit(unitId, UnitKind.VILLAGE, PeoplePermissions.PLACES);
        Village village = em.find(Village.class, unitId);
        return village == null ? new PlacePage<>(unit, -1, null, "", null, places.mayChange(unit))
                : new PlacePage<>(unit, village.version(), village.facts(), users.name(village.changedBy()), village.changedAt(), places.mayChange(unit));
    }

    /** Writes down what is known of a village. */
    @UseCase(PeoplePermissions.REGISTER)
    public void describe(long unitId, int version, VillageFacts facts) {
        UnitSummary unit = places.unit(unitId, UnitKind.VILLAGE, PeoplePermissions.REGISTER);
        Village village = em.find(Village.class, unitId);
        if (version != (village == null ? -1 : village.version())) {
            throw village == null ? new ChangedMeanwhile(null) : new ChangedMeanwhile(users.name(village.changedBy()), village.changedAt());
        }
        if (village == null) {
            village = new Village(unitId);
            village.describe(facts, unit.station(), access.userId(), LocalDateTime.now(clock));
            em.persist(village);
        } else {
            village.describe(facts, unit.station(), access.userId(), LocalDateTime.now(clock));
        }
    }
}
