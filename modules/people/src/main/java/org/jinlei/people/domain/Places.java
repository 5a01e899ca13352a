package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.rules.NotThere;

/** Where schools and villages are fetched from: units of the tree within the caller's reach. */
@ApplicationScoped
class Places {

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private OrganisationDirectory organisation;

    UnitSummary unit(long id, UnitKind kind, String permission) {
        UnitSummary unit = organisation.unit(id).filter(one -> one.kind() == kind && access.scope(permission).covers(one.station(), one.id()))
                .orElseThrow(NotThere::new);
        audit.concerns("OrganisationUnit", id);
        return unit;
    }

    boolean mayChange(UnitSummary unit) {
        return access.scope(PeoplePermissions.REGISTER).covers(unit.station(), unit.id());
    }

    private DataScope reached(UnitKind kind) {
        DataScope scope = access.scope(PeoplePermissions.PLACES);
        return scope.everywhere() ? scope
                : new DataScope(false, Set.of(), organisation.within(scope, kind).stream().map(UnitSummary::id).collect(Collectors.toSet()));
    }

    /** Units in use of a kind within reach, found by a part of their name or the beginning of their code. */
    ListQuery query(UnitKind kind, String text) {
        String escaped = text == null || text.isBlank() ? null : text.strip().replaceAll("[%_\\\\]", "\\\\$0") + "%";
        return ListQuery.of("platform_organisation_unit o", "o.id")
                .where("o.active = 1")
                .where("o.kind = :kind", kind.name())
                .when(escaped, "(o.code like :text or o.name like concat('%', :text))")
                .within(reached(kind), null, "o.id");
    }
}
