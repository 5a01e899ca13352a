package org.jinlei.platform.codes.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinlei.platform.codes.Code;
import org.jinlei.platform.codes.Keeper;

/**
 * What a file would change from its day on.
 *
 * @param added    codes that do not hold on that day
 * @param reworded codes that read differently
 * @param ended    codes that the file no longer names, when it is the whole list
 * @param same     how many stay as they are
 * @param faults   lines that could not be read or taken over; with any, nothing is
 * @param seen     mark of what was seen, handed back when it is applied
 */
public record CodePreview(List<Code> added, List<Change> reworded, List<Code> ended, int same, List<CodeFile.Fault> faults, String seen) {

    /** A code that reads differently. */
    public record Change(Code before, Code now) {
        public Code getBefore() { return before; }
        public Code getNow() { return now; }
    }

    static CodePreview of(Keeper keeper, int version, Map<String, CodeHistory> known, NewEdition edition, LocalDate today) {
        CodeFile file = CodeFile.read(edition.text());
        List<CodeFile.Fault> faults = new ArrayList<>(file.faults());
        List<Code> added = new ArrayList<>();
        List<Change> reworded = new ArrayList<>();
        int same = 0;
        LocalDate from = edition.validFrom();
        boolean future = from.isAfter(today);
        for (CodeFile.Line line : file.lines().values()) {
            Optional<CodeHistory> history = Optional.ofNullable(known.get(line.code()));
            Code now = new Code(line.code(), from, null, line.zh(), line.en());
            Optional<Code> before = history.flatMap(one -> one.on(from));
            if (before.isEmpty()) {
                added.add(now);
                if (!keeper.isChanging()) {
                    faults.add(new CodeFile.Fault(line.number(), "unknown", line.code()));
                } else if (!future && history.isPresent()) {
                    faults.add(new CodeFile.Fault(line.number(), "past", line.code()));
                }
            } else if (before.get().zh().equals(line.zh()) && before.get().en().equals(line.en())) {
                same++;
            } else {
                reworded.add(new Change(before.get(), now));
                if (!future) {
                    faults.add(new CodeFile.Fault(line.number(), "past", line.code()));
                }
            }
        }
        List<Code> ended = !edition.whole() ? List.of() : known.values().stream().map(history -> history.on(from)).flatMap(Optional::stream)
                .filter(code -> !file.lines().containsKey(code.code())).toList();
        if (!ended.isEmpty() && (!future || !keeper.isChanging())) {
            faults.add(new CodeFile.Fault(0, future ? "missing" : "past", String.join(" ", ended.stream().limit(5).map(Code::code).toList())));
        }
        String seen = version + "/" + file.lines().hashCode() + "/" + from + "/" + edition.whole();
        return new CodePreview(List.copyOf(added), List.copyOf(reworded), ended, same, List.copyOf(faults), seen);
    }

    /** How many rows it writes. */
    public int changes() {
        return added.size() + reworded.size() + ended.size();
    }

    public List<Code> getAdded() { return added; }
    public List<Change> getReworded() { return reworded; }
    public List<Code> getEnded() { return ended; }
    public int getSame() { return same; }
    public int getChanges() { return changes(); }
    public List<CodeFile.Fault> getFaults() { return faults; }
    public boolean isRight() { return faults.isEmpty(); }
}
