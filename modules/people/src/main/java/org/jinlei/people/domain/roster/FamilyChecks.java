package org.jinlei.people.domain.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jinlei.people.AwayParents;
import org.jinlei.people.CarerKind;
import org.jinlei.people.FamilyType;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.domain.roster.RosterPupil.Carer;
import org.jinlei.people.domain.roster.RosterPupil.Parent;
import org.jinlei.people.domain.roster.RosterPupil.Teacher;

/** Parents, carer, teacher and what the sender says about being left behind: none of it stands in the way of a row. */
final class FamilyChecks {

    /** 国发〔2016〕13号, 一: both parents away, or one away and the other unable to be a guardian, and not yet sixteen. */
    private static final int LEFT_BEHIND_BELOW = 16;

    private final RosterLine line;
    private final Findings findings;

    FamilyChecks(RosterLine line, Findings findings) {
        this.line = line;
        this.findings = findings;
    }

    Parent father() {
        return new Parent(name(RosterField.FATHER_NAME), phone(RosterField.FATHER_PHONE), answer(RosterField.FATHER_AWAY), text(RosterField.FATHER_WORKPLACE));
    }

    Parent mother() {
        return new Parent(name(RosterField.MOTHER_NAME), phone(RosterField.MOTHER_PHONE), answer(RosterField.MOTHER_AWAY), text(RosterField.MOTHER_WORKPLACE));
    }

    Teacher teacher() {
        return new Teacher(name(RosterField.CLASS_TEACHER), phone(RosterField.CLASS_TEACHER_PHONE));
    }

    FamilyType family() {
        return word(RosterField.FAMILY_TYPE, RosterWords::family, RosterFaultKind.FAMILY_TYPE_UNKNOWN);
    }

    Boolean boarding() {
        return answer(RosterField.BOARDING);
    }

    /** The carer; a missing phone is that of the parent when the carer is the parent, by name and by relation. */
    Carer guardian(Parent father, Parent mother) {
        CarerKind kind = word(RosterField.GUARDIAN_RELATION, RosterWords::carer, RosterFaultKind.RELATION_UNKNOWN);
        String name = name(RosterField.GUARDIAN_NAME);
        PhoneNumber phone = phone(RosterField.GUARDIAN_PHONE);
        if (line.text(RosterField.GUARDIAN_PHONE).isEmpty()) {
            Parent same = kind == CarerKind.FATHER ? father : kind == CarerKind.MOTHER ? mother : null;
            boolean sure = same != null && name != null && name.equals(same.name()) && same.phone() != null;
            findings.fixable(RosterField.GUARDIAN_PHONE, RosterFaultKind.GUARDIAN_PHONE_MISSING, sure ? same.phone().value() : null);
        }
        return new Carer(name, kind, phone);
    }

    /** The sender's word, whatever the rest of the roster says; a contradiction is pointed out and decides nothing. */
    Boolean leftBehind(AwayParents away, LocalDate birth, LocalDate day) {
        Boolean claim = answer(RosterField.LEFT_BEHIND);
        if (birth == null) {
            return claim;
        }
        boolean sixteen = !day.isBefore(birth.plusYears(LEFT_BEHIND_BELOW).plusDays(1));
        if (Boolean.TRUE.equals(claim) && sixteen) {
            findings.at(RosterField.LEFT_BEHIND, RosterFaultKind.LEFT_BEHIND_AT_SIXTEEN);
        } else if (Boolean.TRUE.equals(claim) && away == AwayParents.NEITHER && line.has(RosterField.FATHER_AWAY) && line.has(RosterField.MOTHER_AWAY)) {
            findings.at(RosterField.LEFT_BEHIND, RosterFaultKind.LEFT_BEHIND_BUT_NOBODY_AWAY);
        } else if (!Boolean.TRUE.equals(claim) && away == AwayParents.BOTH && !sixteen && line.has(RosterField.LEFT_BEHIND)) {
            findings.at(RosterField.LEFT_BEHIND, RosterFaultKind.BOTH_AWAY_BUT_NOT_LEFT_BEHIND);
        }
        return claim;
    }

    private String text(RosterField field) {
        String text = line.text(field);
        return text.isEmpty() ? null : text;
    }

    private String name(RosterField field) {
        String name = Tidy.name(line.text(field));
        return name.isEmpty() ? null : name;
    }

    private PhoneNumber phone(RosterField field) {
        String text = line.text(field);
        Optional<PhoneNumber> phone = PhoneNumber.read(text);
        if (phone.isEmpty() && !text.isEmpty()) {
            findings.at(field, RosterFaultKind.PHONE_UNREADABLE);
        }
        return phone.orElse(null);
    }

    private Boolean answer(RosterField field) {
        return word(field, RosterWords::answer, RosterFaultKind.ANSWER_UNREADABLE);
    }

    private <T> T word(RosterField field, Function<String, Optional<T>> vocabulary, RosterFaultKind unknown) {
        String text = line.text(field);
        Optional<T> word = text.isEmpty() ? Optional.empty() : vocabulary.apply(text);
        if (word.isEmpty() && !text.isEmpty()) {
            findings.at(field, unknown);
        }
        return word.orElse(null);
    }
}
