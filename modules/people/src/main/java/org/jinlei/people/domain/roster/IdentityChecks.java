package org.jinlei.people.domain.roster;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.Sex;

/**
 * Who a pupil is: name, identity number, birth date and sex, and whether they agree. A number whose check character is right outweighs a date or a sex typed
 * beside it, unless both speak against it.
 */
final class IdentityChecks {

    private static final int ADULT = 18;

    private final RosterLine line;
    private final Findings findings;
    private final LocalDate day;
    private final RosterDates told;
    private final Optional<Sex> sex;
    private IdentityNumber number;
    private LocalDate birth;

    IdentityChecks(RosterLine line, Findings findings, LocalDate day) {
        this.line = line;
        this.findings = findings;
        this.day = day;
        this.told = RosterDates.read(line.text(RosterField.BIRTH_DATE));
        this.sex = RosterWords.sex(line.text(RosterField.SEX).toUpperCase(Locale.ROOT));
    }

    void check() {
        checkNumber();
        checkBirth();
        checkSex();
        if (number == null && PhoneNumber.read(line.text(RosterField.GUARDIAN_PHONE)).isEmpty()) {
            findings.at(RosterField.IDENTITY_NUMBER, RosterFaultKind.NOBODY_RECOGNISABLE);
        }
        LocalDate likely = likelyBirth();
        if (likely != null && likely.getYear() + ADULT <= day.getYear()) {
            findings.at(RosterField.BIRTH_DATE, RosterFaultKind.ADULT, likely.plusYears(ADULT).plusDays(1).toString());
        }
    }

    IdentityNumber number() {
        return number;
    }

    LocalDate birth() {
        return birth;
    }

    /** The birth date for what is only pointed out: that of the number where there is one. */
    LocalDate likelyBirth() {
        return number == null ? birth : number.birthDate();
    }

    Sex sex() {
        return sex.or(() -> Optional.ofNullable(number).map(IdentityNumber::sex)).orElse(Sex.UNKNOWN);
    }

    private void checkNumber() {
        String text = line.text(RosterField.IDENTITY_NUMBER);
        Optional<IdentityNumber.Fault> fault = IdentityNumber.fault(text);
        if (fault.isEmpty()) {
            number = new IdentityNumber(IdentityNumber.plain(text));
            return;
        }
        RosterFaultKind kind = ProvenNumber.isCut(text) ? RosterFaultKind.NUMBER_CUT_BY_SPREADSHEET : switch (fault.get()) {
            case EMPTY -> RosterFaultKind.NUMBER_MISSING;
            case WRONG_LENGTH -> RosterFaultKind.NUMBER_LENGTH;
            case WRONG_CHARACTER -> RosterFaultKind.NUMBER_CHARACTER;
            case WRONG_DIVISION -> RosterFaultKind.NUMBER_DIVISION;
            case WRONG_DATE -> RosterFaultKind.NUMBER_DATE;
            case WRONG_CHECK -> RosterFaultKind.NUMBER_CHECK;
        };
        findings.fixable(RosterField.IDENTITY_NUMBER, kind, ProvenNumber.meant(text, told.day(), sex.orElse(null)).orElse(null),
                String.valueOf(IdentityNumber.plain(text).length()));
    }

    private void checkBirth() {
        String text = line.text(RosterField.BIRTH_DATE);
        birth = told.day() == null && number != null && text.isEmpty() ? number.birthDate() : told.day();
        if (birth == null) {
            findings.fixable(RosterField.BIRTH_DATE, text.isEmpty() ? RosterFaultKind.BIRTH_DATE_MISSING
                    : told.readable() ? RosterFaultKind.BIRTH_DATE_IMPOSSIBLE : RosterFaultKind.BIRTH_DATE_UNREADABLE, byNumber());
        } else if (birth.isAfter(day)) {
            findings.fixable(RosterField.BIRTH_DATE, RosterFaultKind.BIRTH_DATE_IN_FUTURE, byNumber());
        } else if (number != null && !number.birthDate().equals(birth)) {
            findings.fixable(RosterField.BIRTH_DATE, RosterFaultKind.BIRTH_DATE_AGAINST_NUMBER, byNumber(), number.birthDate().toString());
        }
    }

    /** The birth date in the number, where the sex does not speak against the number too. */
    private String byNumber() {
        boolean sure = number != null && !number.birthDate().isAfter(day) && sex.filter(one -> one != number.sex()).isEmpty();
        return sure ? number.birthDate().toString() : null;
    }

    private void checkSex() {
        String text = line.text(RosterField.SEX);
        if (sex.isEmpty()) {
            if (!text.isEmpty()) {
                findings.fixable(RosterField.SEX, RosterFaultKind.SEX_UNREADABLE, number != null && number.birthDate().equals(birth) ? word(number.sex())
                        : null);
            } else if (number == null) {
                findings.at(RosterField.SEX, RosterFaultKind.SEX_MISSING);
            }
        } else if (number != null && number.sex() != sex.get()) {
            findings.fixable(RosterField.SEX, RosterFaultKind.SEX_AGAINST_NUMBER, number.birthDate().equals(birth) ? word(number.sex()) : null,
                    word(number.sex()));
        }
    }

    private static String word(Sex sex) {
        return sex == Sex.MALE ? "男" : "女";
    }
}
