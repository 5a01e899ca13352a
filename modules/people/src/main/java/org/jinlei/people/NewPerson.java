package org.jinlei.people;

import java.time.LocalDate;
import java.util.List;

/**
 * What is written down about a person.
 *
 * @param name           name in full
 * @param formerNames    former names and nicknames, divided by 、; or null
 * @param sex            sex; {@link Sex#UNKNOWN} is taken from the identity number
 * @param birth          birth date; unknown is taken from the identity number
 * @param identityNumber identity number, or null when there is none or it is not known
 * @param ethnicity      code of the list 民族 (GB/T 3304), or null
 * @param nationality    code of the list 国家和地区 (GB/T 2659), or null when it is not known
 * @param phones         phone numbers
 * @param address        where the person lives, or null
 * @param unitId         village or grid of the organisation tree, or null for somebody from elsewhere
 * @param schoolId       school of the organisation tree, or null
 * @param note           anything else, or null; nothing about offences
 */
public record NewPerson(String name, String formerNames, Sex sex, BirthDate birth, IdentityNumber identityNumber, String ethnicity, String nationality,
        List<Phone> phones, String address, Long unitId, Long schoolId, String note) {

    /**
     * A phone of a person.
     *
     * @param confirmedOn day on which somebody last reached the person there, or null
     */
    public record Phone(PhoneNumber number, PhoneKind kind, LocalDate confirmedOn) {
        public PhoneKind getKind() { return kind; }
        public LocalDate getConfirmedOn() { return confirmedOn; }
        public String getMasked() { return number.masked(); }
        public String getNumber() { return number.value(); }
    }

    public NewPerson {
        name = name.strip();
        if (birth == null || !birth.isKnown()) {
            birth = identityNumber == null ? BirthDate.UNKNOWN : BirthDate.of(identityNumber);
        }
        if (sex == null || sex == Sex.UNKNOWN) {
            sex = identityNumber == null ? Sex.UNKNOWN : identityNumber.sex();
        }
        phones = List.copyOf(phones);
    }

    /** Somebody of whose nationality nothing is said. */
    public NewPerson(String name, String formerNames, Sex sex, BirthDate birth, IdentityNumber identityNumber, String ethnicity, List<Phone> phones,
            String address, Long unitId, Long schoolId, String note) {
        this(name, formerNames, sex, birth, identityNumber, ethnicity, null, phones, address, unitId, schoolId, note);
    }

    /** Only what is needed: a name and a birth date. */
    public static NewPerson named(String name, Sex sex, BirthDate birth) {
        return new NewPerson(name, null, sex, birth, null, null, List.of(), null, null, null, null);
    }

    @Override
    public String toString() {
        return "NewPerson " + Masked.name(name);
    }
}
