package org.jinlei.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PhoneKind;
import org.jinlei.people.PhoneNumber;
import org.jinlei.platform.data.ConfidentialText;

/** A phone number of a person. */
@Entity
@Table(name = "people_phone")
class Phone {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 60, nullable = false)
    private String number;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32, nullable = false)
    private byte[] numberIndex;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private PhoneKind kind;

    private LocalDate confirmedOn;

    protected Phone() {
    }

    Phone(NewPerson.Phone what, byte[] index) {
        number = what.number().value();
        numberIndex = index;
        kind = what.kind();
        confirmedOn = what.confirmedOn();
    }

    NewPerson.Phone facts() {
        return new NewPerson.Phone(new PhoneNumber(number), kind, confirmedOn);
    }
}
