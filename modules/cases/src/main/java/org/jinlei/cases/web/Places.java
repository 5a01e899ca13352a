package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;

/** Stations, villages and colleagues as the screens of cases name and offer them. */
@Named("casePlaces")
@RequestScoped
public class Places {

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private UserDirectory users;

    @Inject
    private Access access;

    private final Map<Long, String> names = new HashMap<>();

    /** Stations that the permission reaches. */
    public List<SelectItem> stations(String permission) {
        return items(organisation.within(access.scope(permission), UnitKind.POLICE_STATION));
    }

    /** Villages and schools that the permission reaches. */
    public List<SelectItem> units(String permission) {
        return Stream.of(UnitKind.VILLAGE, UnitKind.SCHOOL).flatMap(kind -> items(organisation.within(access.scope(permission), kind)).stream()).toList();
    }

    /** Schools that the permission reaches, and all departments: those to whom a letter may go. */
    public List<SelectItem> addressees(String permission) {
        return Stream.concat(items(organisation.within(access.scope(permission), UnitKind.SCHOOL)).stream(), departments().stream()).toList();
    }

    /** Departments and townships of the county. */
    public List<SelectItem> departments() {
        return items(organisation.all(UnitKind.DEPARTMENT));
    }

    /** The station to which the caller belongs, or null. */
    public Long ownStation() {
        return organisation.unit(access.caller().unit()).map(unit -> unit.kind() == UnitKind.POLICE_STATION ? Long.valueOf(unit.id()) : unit.station())
                .orElse(null);
    }

    /** Officers of the caller's station who work on cases. */
    public List<SelectItem> officers() {
        Long station = ownStation();
        List<UserSummary> officers = station == null ? List.of() : users.holding(CasesPermissions.WORK, station);
        officers.forEach(officer -> names.put(officer.id(), officer.name()));
        return officers.stream().map(officer -> new SelectItem(officer.id(), officer.name())).toList();
    }

    public String unit(Long id) {
        return organisation.name(id);
    }

    /** Reads the names of all colleagues of a page at once, as far as they are not known yet. */
    public void rememberOfficers(Collection<Long> ids) {
        Set<Long> unknown = new HashSet<>(ids);
        unknown.remove(null);
        unknown.removeAll(names.keySet());
        users.byIds(unknown).forEach((id, officer) -> names.put(id, officer.name()));
    }

    /** Name of a colleague; asked for each row of a list. */
    public String officer(Long id) {
        return id == null ? "" : names.computeIfAbsent(id, users::name);
    }

    private static List<SelectItem> items(List<UnitSummary> units) {
        return units.stream().map(unit -> new SelectItem(unit.id(), unit.name())).toList();
    }
}
