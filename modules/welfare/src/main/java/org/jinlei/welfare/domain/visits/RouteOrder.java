package org.jinlei.welfare.domain.visits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jinlei.people.Datum;
import org.jinlei.people.Position;

/**
 * In which order villages are gone to: from where one starts always to the nearest that is left. Only positions of CGCS2000 are compared (rule 49);
 * villages without one come last, in the order in which they were given.
 */
final class RouteOrder {

    private static final double METRES_OF_A_DEGREE = 111_320;

    private RouteOrder() {
    }

    /** @param start where one starts, or null: in the middle of the villages, which is where a township's station lies */
    static List<Long> of(Collection<Long> villages, Map<Long, Position> positions, Position start) {
        List<Long> left = new ArrayList<>(villages.stream().filter(one -> isComparable(positions.get(one))).toList());
        List<Long> route = new ArrayList<>();
        double[] at = isComparable(start) ? point(start) : middle(left, positions);
        while (!left.isEmpty()) {
            double[] from = at;
            Long next = left.stream().min(Comparator.comparingDouble(one -> metres(from, point(positions.get(one))))).orElseThrow();
            route.add(next);
            left.remove(next);
            at = point(positions.get(next));
        }
        villages.stream().filter(one -> !isComparable(positions.get(one))).forEach(route::add);
        return route;
    }

    private static boolean isComparable(Position position) {
        return position != null && position.datum() == Datum.CGCS2000;
    }

    private static double[] middle(Collection<Long> villages, Map<Long, Position> positions) {
        return new double[] {villages.stream().mapToDouble(one -> point(positions.get(one))[0]).average().orElse(0),
            villages.stream().mapToDouble(one -> point(positions.get(one))[1]).average().orElse(0)};
    }

    private static double[] point(Position position) {
        return new double[] {position.longitude().doubleValue(), position.latitude().doubleValue()};
    }

    /** Within a township the earth is flat enough to order villages. */
    static double metres(double[] from, double[] to) {
        double east = (to[0] - from[0]) * Math.cos(Math.toRadians((from[1] + to[1]) / 2));
        return Math.hypot(east, to[1] - from[1]) * METRES_OF_A_DEGREE;
    }
}
