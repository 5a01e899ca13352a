package org.jinlei.cases.domain.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jinlei.people.Position;

/** How far a sweep has come, village by village, in the order of the list and as a picture of how they lie. */
public record Coverage(List<PlaceCover> villages, List<PlaceCover> picture) {

    /** Villages in a row of the picture. */
    static final int WIDTH = 10;

    public Coverage {
        villages = List.copyOf(villages);
        picture = List.copyOf(picture);
    }

    /** Villages with the picture: rows from north to south, in each row from west to east; who has no position comes last. */
    static Coverage of(List<PlaceCover> villages, Map<Long, Position> positions) {
        List<PlaceCover> placed = new ArrayList<>(villages.stream().filter(one -> positions.containsKey(one.unitId()))
                .sorted(Comparator.comparing((PlaceCover one) -> positions.get(one.unitId()).latitude()).reversed().thenComparing(PlaceCover::unitId)).toList());
        List<PlaceCover> picture = new ArrayList<>();
        for (int from = 0; from < placed.size(); from += WIDTH) {
            placed.subList(from, Math.min(placed.size(), from + WIDTH)).stream().sorted(Comparator.comparing((PlaceCover one) -> longitude(positions, one))
                    .thenComparing(PlaceCover::unitId)).forEach(picture::add);
        }
        villages.stream().filter(one -> !positions.containsKey(one.unitId())).forEach(picture::add);
        return new Coverage(villages, picture);
    }

    private static BigDecimal longitude(Map<Long, Position> positions, PlaceCover village) {
        return positions.get(village.unitId()).longitude();
    }

    /** Villages with at least one round. */
    public int covered() {
        return (int) villages.stream().filter(one -> one.rounds() > 0).count();
    }

    /** Whole per cent of the villages, rounded down: a hundred means all of them. */
    public int percent() {
        return villages.isEmpty() ? 0 : covered() * 100 / villages.size();
    }

    /** Villages where something is left to be done. */
    public List<PlaceCover> getOpen() { return villages.stream().filter(one -> !one.isClear()).toList(); }

    /** Villages where nothing is left to be done. */
    public List<PlaceCover> getClear() { return villages.stream().filter(PlaceCover::isClear).toList(); }

    public List<PlaceCover> getPicture() { return picture; }
    public int getAll() { return villages.size(); }
    public int getCovered() { return covered(); }
    public int getPercent() { return percent(); }
    public int getFound() { return villages.stream().mapToInt(PlaceCover::found).sum(); }
    public int getSettled() { return villages.stream().mapToInt(PlaceCover::settled).sum(); }
}
