package org.jinlei.people.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.people.BirthDate;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.NameTokens;
import org.jinlei.people.NewPerson;
import org.jinlei.people.Sex;
import org.jinlei.platform.data.ConfidentialText;

/**
 * Somebody the studio has to do with: a minor, a parent, a teacher, a neighbour. Registered once, after a search; afterwards corrected,
 * related to others and confirmed, never deleted, unless a roster that had entered them is taken back (ADR 22). What part the person plays stands with the modules that know it.
 */
@Entity
@Table(name = "people_person")
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 60, nullable = false)
    private String name;

    @Column(length = 200)
    private String formerNames;

    @Column(length = 100, nullable = false)
    private String sortKey;

    @Column(length = 48, nullable = false)
    private String pinyin;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private Sex sex;

    @Embedded
    private BirthDate birth;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 60)
    private String identityNumber;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    private byte[] identityIndex;

    @Column(length = 20)
    private String ethnicity;

    @Column(length = 20)
    private String nationality;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 900)
    private String address;

    @Column(length = 500)
    private String note;

    private long stationId;
    private Long unitId;
    private Long schoolId;

    private Long mergedInto;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "person_id", nullable = false)
    @OrderBy("id")
    private List<Phone> phones = new ArrayList<>();

    @Column(updatable = false)
    private long createdBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime createdAt;

    private long changedBy;

    @Column(nullable = false)
    private LocalDateTime changedAt;

    @Version
    private int version;

    protected Person() {
    }

    Person(long by, LocalDateTime now) {
        createdBy = by;
        createdAt = now;
    }

    /** Writes everything down anew; returns whether the name or former names changed. */
    boolean describe(NewPerson what, long station, PersonIndex index, long by, LocalDateTime now) {
        boolean renamed = !what.name().equals(name) || !Objects.equals(what.formerNames(), formerNames);
        name = what.name();
        formerNames = what.formerNames();
        sortKey = NameTokens.sortKey(name);
        pinyin = NameTokens.pinyin(name);
        sex = what.sex();
        birth = what.birth();
        identityNumber = what.identityNumber() == null ? null : what.identityNumber().value();
        identityIndex = what.identityNumber() == null ? null : index.of(what.identityNumber());
        ethnicity = what.ethnicity();
        nationality = what.nationality();
        address = what.address();
        note = what.note();
        stationId = station;
        unitId = what.unitId();
        schoolId = what.schoolId();
        Set<NewPerson.Phone> wanted = new LinkedHashSet<>(what.phones());
        phones.removeIf(phone -> !wanted.remove(phone.facts()));
        wanted.forEach(phone -> phones.add(new Phone(phone, index.of(phone.number()))));
        changedBy = by;
        changedAt = now;
        return renamed;
    }

    /** This entry is the same person as another: it stays as it is, leads there, and may hand its identity number over. */
    void leadTo(long kept, boolean withNumber, long by, LocalDateTime now) {
        mergedInto = kept;
        if (withNumber) {
            identityNumber = null;
            identityIndex = null;
        }
        changedBy = by;
        changedAt = now;
    }

    /** This entry is a person of its own again, with the identity number it had handed over, if that is given back. */
    void leadAlone(IdentityNumber number, PersonIndex index, long by, LocalDateTime now) {
        mergedInto = null;
        if (number != null) {
            identityNumber = number.value();
            identityIndex = index.of(number);
        }
        changedBy = by;
        changedAt = now;
    }

    /** Everything as it was written down. */
    NewPerson facts() {
        return new NewPerson(name, formerNames, sex, birth, identityNumber == null ? null : new IdentityNumber(identityNumber), ethnicity, nationality,
                phones.stream().map(Phone::facts).toList(), address, unitId, schoolId, note);
    }

    long id() {
        return id;
    }

    String ethnicity() {
        return ethnicity;
    }

    String nationality() {
        return nationality;
    }

    String name() {
        return name;
    }

    String sortKey() {
        return sortKey;
    }

    String pinyin() {
        return pinyin;
    }

    BirthDate birth() {
        return birth;
    }

    Sex sex() {
        return sex;
    }

    long stationId() {
        return stationId;
    }

    Long unitId() {
        return unitId;
    }

    Long schoolId() {
        return schoolId;
    }

    /** The entry to which this one leads, or null. */
    Long mergedInto() {
        return mergedInto;
    }

    int version() {
        return version;
    }

    long changedBy() {
        return changedBy;
    }

    LocalDateTime changedAt() {
        return changedAt;
    }

    /** Search words of the name and of each former name. */
    Set<String> tokens() {
        return tokens(name, formerNames);
    }

    static Set<String> tokens(String name, String formerNames) {
        Set<String> tokens = new LinkedHashSet<>(NameTokens.of(name));
        if (formerNames != null) {
            for (String former : formerNames.split("[、,，;；]")) {
                tokens.addAll(NameTokens.of(former));
            }
        }
        return tokens;
    }
}
