package org.jinlei.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PhoneKind;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.Sex;
import org.jinlei.people.domain.PersonRule;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;

/** What is typed about a person. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PHONES = 2;

    @NotBlank
    @Size(max = 60)
    private String name;

    @Size(max = 200)
    private String formerNames;

    private Sex sex = Sex.UNKNOWN;
    private LocalDate born;
    private LocalDate bornTo;
    private BirthEvidence evidence;
    private String number;
    private String ethnicity;
    private String nationality;

    @Size(max = 200)
    private String address;

    private Long unit;
    private Long school;

    @Size(max = 500)
    private String note;

    private List<TypedPhone> phones = new ArrayList<>();

    /** A typed phone number. */
    public static class TypedPhone implements Serializable {

        private static final long serialVersionUID = 1L;

        private String number;
        private PhoneKind kind = PhoneKind.OWN_MOBILE;
        private LocalDate confirmedOn;

        public String getNumber() { return number; }
        public void setNumber(String value) { number = value; }
        public PhoneKind getKind() { return kind; }
        public void setKind(PhoneKind value) { kind = value; }
        public LocalDate getConfirmedOn() { return confirmedOn; }
        public void setConfirmedOn(LocalDate value) { confirmedOn = value; }

        private boolean isEmpty() {
            return number == null || number.isBlank();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof TypedPhone phone && (isEmpty() && phone.isEmpty() || Objects.equals(number, phone.number) && kind == phone.kind);
        }

        @Override
        public int hashCode() {
            return isEmpty() ? 0 : number.hashCode();
        }

        @Override
        public String toString() {
            return isEmpty() ? "" : number;
        }
    }

    public PersonForm() {
        for (int i = 0; i < PHONES; i++) {
            phones.add(new TypedPhone());
        }
    }

    /** Fills the form with what is written down. */
    static PersonForm of(NewPerson facts) {
        PersonForm form = new PersonForm();
        form.name = facts.name();
        form.formerNames = facts.formerNames();
        form.sex = facts.sex();
        form.born = facts.birth().earliest();
        form.bornTo = facts.birth().isExact() ? null : facts.birth().latest();
        form.evidence = facts.birth().isKnown() ? facts.birth().evidence() : null;
        form.number = facts.identityNumber() == null ? null : facts.identityNumber().value();
        form.ethnicity = facts.ethnicity();
        form.nationality = facts.nationality();
        form.address = facts.address();
        form.unit = facts.unitId();
        form.school = facts.schoolId();
        form.note = facts.note();
        while (form.phones.size() < facts.phones().size()) {
            form.phones.add(new TypedPhone());
        }
        for (int i = 0; i < facts.phones().size(); i++) {
            TypedPhone phone = form.phones.get(i);
            phone.setNumber(facts.phones().get(i).number().value());
            phone.setKind(facts.phones().get(i).kind());
            phone.setConfirmedOn(facts.phones().get(i).confirmedOn());
        }
        return form;
    }

    /** What was typed, or nothing when a field is wrong and says so itself. */
    Optional<NewPerson> person() {
        boolean right = true;
        IdentityNumber identity = null;
        if (number != null && !number.isBlank()) {
            identity = IdentityNumber.read(number).orElse(null);
            if (identity == null) {
                Faults.at("person:number", text(IdentityNumber.fault(number).orElseThrow()));
                right = false;
            }
        }
        List<NewPerson.Phone> read = new ArrayList<>();
        for (int i = 0; i < phones.size(); i++) {
            TypedPhone phone = phones.get(i);
            if (phone.getNumber() == null || phone.getNumber().isBlank()) {
                continue;
            }
            Optional<PhoneNumber> found = PhoneNumber.read(phone.getNumber());
            if (found.isEmpty()) {
                Faults.at("person:phone" + (i + 1), Messages.text("people", "person.phone.wrong"));
                right = false;
            } else {
                read.add(new NewPerson.Phone(found.get(), phone.getKind() == null ? PhoneKind.OWN_MOBILE : phone.getKind(), phone.getConfirmedOn()));
            }
        }
        return right ? Optional.of(new NewPerson(name, blankIsNull(formerNames), sex, birth(identity), identity, blankIsNull(ethnicity), blankIsNull(nationality), read, blankIsNull(address), unit,
                school, blankIsNull(note))) : Optional.empty();
    }

    private BirthDate birth(IdentityNumber identity) {
        if (born == null) {
            return BirthDate.UNKNOWN;
        }
        BirthEvidence basis = evidence;
        if (basis == null && identity != null && identity.birthDate().equals(born) && bornTo == null) {
            basis = BirthEvidence.IDENTITY_CARD;
        }
        if (basis == null) {
            throw new BrokenRule(PersonRule.UNPROVEN_BIRTH_NEEDS_ITS_EVIDENCE_NAMED);
        }
        return bornTo == null || !bornTo.isAfter(born) ? BirthDate.on(born, basis) : BirthDate.between(born, bornTo, basis);
    }

    private static String text(Enum<?> constant) {
        return Labels.text(constant);
    }

    private static String blankIsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public String getFormerNames() { return formerNames; }
    public void setFormerNames(String value) { formerNames = value; }
    public Sex getSex() { return sex; }
    public void setSex(Sex value) { sex = value; }
    public LocalDate getBorn() { return born; }
    public void setBorn(LocalDate value) { born = value; }
    public LocalDate getBornTo() { return bornTo; }
    public void setBornTo(LocalDate value) { bornTo = value; }
    public BirthEvidence getEvidence() { return evidence; }
    public void setEvidence(BirthEvidence value) { evidence = value; }
    public String getNumber() { return number; }
    public void setNumber(String value) { number = value; }
    public String getEthnicity() { return ethnicity; }
    public void setEthnicity(String value) { ethnicity = value; }
    public String getNationality() { return nationality; }
    public void setNationality(String value) { nationality = value; }
    public String getAddress() { return address; }
    public void setAddress(String value) { address = value; }
    public Long getUnit() { return unit; }
    public void setUnit(Long value) { unit = value; }
    public Long getSchool() { return school; }
    public void setSchool(Long value) { school = value; }
    public String getNote() { return note; }
    public void setNote(String value) { note = value; }
    public List<TypedPhone> getPhones() { return phones; }
    public void setPhones(List<TypedPhone> value) { phones = value; }
}
