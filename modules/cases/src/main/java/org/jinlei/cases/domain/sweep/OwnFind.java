package org.jinlei.cases.domain.sweep;

import java.time.LocalDateTime;
import java.util.List;

/** A minor as whoever noted them sees them afterwards: what they wrote themselves, and whether the station has taken over; nothing of what follows. */
public record OwnFind(String name, Integer ageSaid, String about, LocalDateTime foundAt, List<FactRow> facts, boolean takenOver) {

    public OwnFind {
        facts = List.copyOf(facts);
    }

    public String getName() { return name; }
    public Integer getAgeSaid() { return ageSaid; }
    public String getAbout() { return about; }
    public LocalDateTime getFoundAt() { return foundAt; }
    public List<FactRow> getFacts() { return facts; }
    public boolean isTakenOver() { return takenOver; }
}
