package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitRow;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.SortKey;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** The organisation tree as the system administrator keeps it. */
@ApplicationScoped
@Transactional
public class OrganisationWork {

    private static final Map<UnitKind, Set<UnitKind>> ABOVE = Map.of(
            UnitKind.COUNTY_BUREAU, Set.of(),
            UnitKind.POLICE_STATION, Set.of(UnitKind.COUNTY_BUREAU),
            UnitKind.VILLAGE, Set.of(UnitKind.POLICE_STATION),
            UnitKind.GRID, Set.of(UnitKind.VILLAGE),
            UnitKind.DEPARTMENT, Set.of(UnitKind.COUNTY_BUREAU, UnitKind.POLICE_STATION),
            UnitKind.SCHOOL, Set.of(UnitKind.POLICE_STATION, UnitKind.VILLAGE));

    /** Columns by which units are sorted. */
    public enum Sort implements SortKey {
        CODE("o.code"),
        NAME("o.name");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }

        @Override
        public Class<?> type() {
            return String.class;
        }
    }

    @Inject
    private EntityManager em;

    @Inject
    private AccessSnapshots snapshots;

    @Inject
    private AuditTrail audit;

    /**
     * One page of units.
     *
     * @param text part of a name or beginning of a code, or null
     */
    @UseCase(PlatformPermissions.ORGANISATION)
    public Page<UnitRow> page(String text, UnitKind kind, Long parent, PageRequest<Sort> request) {
        String escaped = text == null || text.isBlank() ? null : text.strip().replaceAll("[%_\\\\]", "\\\\$0") + "%";
        return ListQuery.of("platform_organisation_unit o", "o.id")
                .when(escaped, "(o.code like :text or o.name like concat('%', :text))")
                .when(kind, "o.kind = :kind")
                .when(parent, "o.parent_id = :parent")
                .page(em, request, "select o.id, o.version, o.code, o.name, o.kind, o.parent_id, o.active from platform_organisation_unit o",
                        row -> new UnitRow(row.id(), row.number(1).intValue(), row.text(2), row.text(3), row.constant(4, UnitKind.class), row.number(5), row.flag(6)));
    }

    /** One unit. */
    @UseCase(PlatformPermissions.ORGANISATION)
    public UnitRow details(long id) {
        OrganisationUnit unit = unit(id);
        return new UnitRow(id, unit.version(), unit.code(), unit.name(), unit.kind(), unit.parentId(), unit.active());
    }

    /** Adds a unit under another. */
    @UseCase(PlatformPermissions.ORGANISATION)
    public long add(String code, String name, UnitKind kind, Long parent) {
        if (!em.createQuery("select u.id from OrganisationUnit u where u.code = :code", Long.class).setParameter("code", code.strip()).getResultList().isEmpty()) {
            throw new BrokenRule(AccessRule.UNIT_CODE_IS_FREE, code);
        }
        checkAbove(kind, parent);
        OrganisationUnit unit = new OrganisationUnit(code.strip(), name.strip(), kind, parent);
        em.persist(unit);
        audit.concerns("OrganisationUnit", unit.id());
        snapshots.moved();
        return unit.id();
    }

    /** Renames a unit, moves it under another or takes it out of use. */
    @UseCase(PlatformPermissions.ORGANISATION)
    public void change(long id, int version, String name, Long parent, boolean active) {
        OrganisationUnit unit = unit(id);
        if (unit.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        checkAbove(unit.kind(), parent);
        if (!Objects.equals(stationOf(unit.parentId()), stationOf(parent))) {
            throw new BrokenRule(AccessRule.UNIT_STAYS_WITH_ITS_STATION);
        }
        if (unit.active() && !active && !em.createQuery("select u.id from OrganisationUnit u where u.parentId = :id and u.active", Long.class)
                .setParameter("id", id).setMaxResults(1).getResultList().isEmpty()) {
            throw new BrokenRule(AccessRule.UNIT_WITH_UNITS_BELOW_STAYS_IN_USE);
        }
        unit.change(name.strip(), parent, active);
        snapshots.moved();
    }

    /** The station that has jurisdiction; records of persons and cases carry it, so that a unit never moves to another. */
    private Long stationOf(Long id) {
        for (Long above = id; above != null; above = unit(above).parentId()) {
            if (unit(above).kind() == UnitKind.POLICE_STATION) {
                return above;
            }
        }
        return null;
    }

    private void checkAbove(UnitKind kind, Long parent) {
        Set<UnitKind> allowed = ABOVE.get(kind);
        if (parent == null ? !allowed.isEmpty() : !allowed.contains(unit(parent).kind())) {
            throw new BrokenRule(AccessRule.UNIT_LIES_UNDER_ANOTHER_KIND);
        }
    }

    private OrganisationUnit unit(long id) {
        OrganisationUnit unit = em.find(OrganisationUnit.class, id);
        if (unit == null) {
            throw new NotThere();
        }
        audit.concerns("OrganisationUnit", id);
        return unit;
    }
}
