package org.jinlei.welfare.domain.circle;

import java.time.LocalDate;
import java.util.List;

/**
 * The circle of adults around a child, with whom it lives and to whom its care is entrusted.
 *
 * @param members     the three nets
 * @param living      with whom it lives, or null
 * @param care        care that lasts, or null
 * @param formerCare  care that ended
 * @param contacts    when a parent was in touch, the latest first
 * @param alone       whether it lives alone below sixteen
 * @param unattended  whether it is unattended below eight
 * @param silentSince first day on which a week had gone by without contact, while care is entrusted and that day has come; or null
 */
public record CircleSheet(List<CircleMember> members, LivingFacts living, CareFacts care, List<CareFacts> formerCare, List<ContactFacts> contacts, boolean alone,
        boolean unattended, LocalDate silentSince) {

    public CircleSheet {
        members = List.copyOf(members);
        formerCare = List.copyOf(formerCare);
        contacts = List.copyOf(contacts);
    }

    /** Members of one net. */
    public List<CircleMember> of(Net net) {
        return members.stream().filter(one -> one.net() == net).toList();
    }

    public List<CircleMember> getFamily() { return of(Net.FAMILY); }
    public List<CircleMember> getSchool() { return of(Net.SCHOOL); }
    public List<CircleMember> getSociety() { return of(Net.SOCIETY); }
    public List<CircleMember> getMembers() { return members; }
    public LivingFacts getLiving() { return living; }
    public CareFacts getCare() { return care; }
    public List<CareFacts> getFormerCare() { return formerCare; }
    public List<ContactFacts> getContacts() { return contacts; }
    public boolean isAlone() { return alone; }
    public boolean isUnattended() { return unattended; }
    public LocalDate getSilentSince() { return silentSince; }
}
