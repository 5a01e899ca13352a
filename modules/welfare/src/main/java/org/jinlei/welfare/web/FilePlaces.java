package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.welfare.WelfarePermissions;

/** Villages, schools, stations and colleagues as the screens of children's files name and offer them. */
@Named
@RequestScoped
public class FilePlaces {

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private UserDirectory users;

    @Inject
    private Access access;

    private final Map<Long, String> names = new HashMap<>();

    /** Villages and grids that the permission reaches. */
    public List<SelectItem> villages(String permission) {
        return Stream.of(UnitKind.VILLAGE, UnitKind.GRID).flatMap(kind -> items(permission, kind).stream()).toList();
    }

    /** Schools that the permission reaches. */
    public List<SelectItem> schools(String permission) {
        return items(permission, UnitKind.SCHOOL);
    }

    /** All stations of the county. */
    public List<SelectItem> getStations() {
        return organisation.all(UnitKind.POLICE_STATION).stream().map(FilePlaces::item).toList();
    }

    /** The station to which the caller belongs, or null. */
    public Long getOwnStation() {
        return organisation.unit(access.caller().unit()).map(unit -> unit.kind() == UnitKind.POLICE_STATION ? Long.valueOf(unit.id()) : unit.station())
                .orElse(null);
    }

    /** Colleagues who work on files in a station. */
    public List<SelectItem> officers(long station) {
        return users.holding(WelfarePermissions.WORK, station).stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    private List<SelectItem> items(String permission, UnitKind kind) {
        return organisation.within(access.scope(permission), kind).stream().map(FilePlaces::item).toList();
    }

    private static SelectItem item(UnitSummary unit) {
        return new SelectItem(unit.id(), unit.name());
    }

    public String unit(Long id) {
        return organisation.name(id);
    }

    /** Name of a colleague. */
    public String officer(Long id) {
        return id == null ? "" : names.computeIfAbsent(id, users::name);
    }
}
