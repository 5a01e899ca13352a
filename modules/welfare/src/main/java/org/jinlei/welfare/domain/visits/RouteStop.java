package org.jinlei.welfare.domain.visits;

import java.util.List;

/** A village on a route with its children who wait for a visit. */
public record RouteStop(VillageDue village, List<DueRow> children) {

    public RouteStop {
        children = List.copyOf(children);
    }

    public VillageDue getVillage() { return village; }
    public List<DueRow> getChildren() { return children; }
}
