package org.jinlei.welfare.domain.circle;

import java.time.LocalDate;
import java.util.List;
import org.jinlei.people.Masked;

/**
 * Somebody around a child, from the register or not.
 *
 * @param net         which of the three nets
 * @param role        what they are to the child: a {@code RelationKind} or a {@link NetRole}
 * @param phones      phone numbers
 * @param confirmedOn day on which somebody last made sure; null of the village's child director, who is kept with the village
 * @param stale       whether that is long ago
 * @param relation    number of the relation in the register, or null
 * @param member      number of the entry of the file, or null
 */
public record CircleMember(Net net, Enum<?> role, String name, List<String> phones, LocalDate confirmedOn, boolean stale, Long relation, Long member) {

    public CircleMember {
        phones = List.copyOf(phones);
    }

    CircleMember masked() {
        return new CircleMember(net, role, Masked.name(name), List.of(), confirmedOn, stale, null, null);
    }

    public Net getNet() { return net; }
    public Enum<?> getRole() { return role; }
    public String getName() { return name; }
    public List<String> getPhones() { return phones; }
    public LocalDate getConfirmedOn() { return confirmedOn; }
    public boolean isStale() { return stale; }
    public Long getRelation() { return relation; }
    public Long getMember() { return member; }
}
