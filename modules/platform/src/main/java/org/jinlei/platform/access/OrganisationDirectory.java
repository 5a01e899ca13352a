package org.jinlei.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jinlei.platform.access.domain.UnitTree;

/** The organisation tree for other modules. Units are no personal data; what a caller may see of their records is decided with the records. */
@ApplicationScoped
public class OrganisationDirectory {

    @Inject
    private UnitTree tree;

    public Optional<UnitSummary> unit(long id) {
        return Optional.ofNullable(tree.units().get(id));
    }

    /** Name of a unit, empty when there is none. */
    public String name(Long id) {
        UnitSummary unit = id == null ? null : tree.units().get(id);
        return unit == null ? "" : unit.name();
    }

    public Optional<UnitSummary> byCode(String code) {
        return tree.units().values().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** Units of a kind in the order of their codes. */
    public List<UnitSummary> all(UnitKind kind) {
        return sorted(unit -> unit.kind() == kind);
    }

    /** Units of a kind that a scope reaches, in the order of their codes. */
    public List<UnitSummary> within(DataScope scope, UnitKind kind) {
        return sorted(unit -> unit.kind() == kind && scope.covers(unit.station(), unit.id()));
    }

    private List<UnitSummary> sorted(Predicate<UnitSummary> which) {
        return tree.units().values().stream().filter(which).sorted(Comparator.comparing(UnitSummary::code)).toList();
    }
}
