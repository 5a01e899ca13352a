package org.jinlei.people.domain;

import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.people.BirthDate;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonSummary;

/**
 * A person's page: numbers, phones and address always masked.
 *
 * @param birth null when masked
 * @param note  null when masked
 */
public record PersonPage(PersonSummary person, String formerNames, BirthDate birth, String identityNumber, String ethnicity, String nationality, List<NewPerson.Phone> phones,
        String address, String unit, String school, String note, String changedBy, LocalDateTime changedAt, boolean mayChange, boolean mayReveal) {
    public PersonSummary getPerson() { return person; }
    public String getFormerNames() { return formerNames; }
    public BirthDate getBirth() { return birth; }
    public String getIdentityNumber() { return identityNumber; }
    public String getEthnicity() { return ethnicity; }
    public String getNationality() { return nationality; }
    /** Phone numbers as the page shows them. */
    public List<String> getMaskedPhones() {
        return phones.stream().map(NewPerson.Phone::getMasked).toList();
    }

    public String getAddress() { return address; }
    public String getUnit() { return unit; }
    public String getSchool() { return school; }
    public String getNote() { return note; }
    public String getChangedBy() { return changedBy; }
    public LocalDateTime getChangedAt() { return changedAt; }
    public boolean isMayChange() { return mayChange; }
    public boolean isMayReveal() { return mayReveal; }
}
