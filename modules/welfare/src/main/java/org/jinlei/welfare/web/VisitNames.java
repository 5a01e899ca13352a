package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.web.Messages;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.visits.DueState;
import org.jinlei.welfare.domain.visits.VisitFacts;

/** Villages and colleagues as the pages of visits name and offer them. */
@Named
@RequestScoped
public class VisitNames {

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private UserDirectory users;

    @Inject
    private Access access;

    private final Map<Long, String> names = new HashMap<>();

    /** Name of a village, or words for none. */
    public String unit(Long id) {
        return id == null || id == 0 ? Messages.text("welfare", "visit.noVillage") : organisation.name(id);
    }

    /** Name of a colleague; asked for each row of a list. */
    public String officer(Long id) {
        return id == null ? "" : names.computeIfAbsent(id, users::name);
    }

    /** Villages within reach of the caller's visits. */
    public List<SelectItem> getVillages() {
        return organisation.within(access.scope(WelfarePermissions.VISITS), UnitKind.VILLAGE).stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    /** Colour of how a visit stands. */
    public String tone(DueState state) {
        return switch (state) {
            case NOT_VISITED -> "late";
            case DUE_THIS_WEEK -> "soon";
            case PLANNED_LATER -> "active";
        };
    }

    /** Message of what came of a visit. */
    public String outcome(VisitFacts visit) {
        return visit.isWithdrawn() ? "visit.withdrawn" : visit.childSeen() ? "visit.seen" : "visit.notSeen";
    }

    /** Colour of what came of a visit. */
    public String mark(VisitFacts visit) {
        return visit.isWithdrawn() ? "quiet" : visit.childSeen() ? "good" : "soon";
    }

    /** Whose visits are shown: only one's own, or all. */
    public List<SelectItem> getMine() {
        return List.of(new SelectItem(true, Messages.text("welfare", "visit.mine")));
    }

    /** A field of a visit as it is read: colleagues by name, anything else as it was written. */
    String textOf(String field, Object value, String written) {
        return List.of("visitor", "companion", "officer").contains(field) ? officer((Long) value) : written;
    }

    List<SelectItem> items(List<UserSummary> people) {
        people.forEach(one -> names.put(one.id(), one.name()));
        return people.stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }
}
