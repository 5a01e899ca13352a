package org.jinlei.welfare.domain.analysis;

import java.util.List;

/** How many pupils there are by one dimension, narrowed by all the others. */
public record DimensionTable(Dimension dimension, List<Line> lines) {

    public DimensionTable {
        lines = List.copyOf(lines);
    }

    /**
     * @param code   the value as addresses name it
     * @param value  the constant, null for a place
     * @param place  number of the place, 0 for none, null for a constant
     * @param count  null when it is suppressed
     * @param chosen whether the tables are narrowed to it
     */
    public record Line(String code, Enum<?> value, Long place, Long count, boolean chosen) {
        public String getCode() { return code; }
        public Enum<?> getValue() { return value; }
        public Long getPlace() { return place; }
        public Long getCount() { return count; }
        public boolean isChosen() { return chosen; }
    }

    /** The largest count that is shown, for the length of the bars. */
    public long getMost() {
        return lines.stream().filter(line -> line.count() != null).mapToLong(Line::count).max().orElse(0);
    }

    public Dimension getDimension() { return dimension; }
    public List<Line> getLines() { return lines; }
}
