package org.jinlei.people.domain.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jinlei.people.AwayParents;
import org.jinlei.people.Grade;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.domain.roster.RosterPlaces.Match;
import org.jinlei.people.domain.roster.RosterPlaces.Place;
import org.jinlei.people.domain.roster.RosterPupil.Carer;
import org.jinlei.people.domain.roster.RosterPupil.Parent;

/** What must hold for every line by itself; what holds between lines is asked of {@link RosterTwins}. */
public final class RosterChecks {

    /** An error of a spreadsheet, digits, signs, and the mark of a character that was lost on the way. */
    private static final Pattern NO_NAME = Pattern.compile(".*[\\d#=@<>{}\\[\\]|\\\\?？\uFFFD].*");
    private static final Pattern PRIVATE = Pattern.compile(".*[\\x{E000}-\\x{F8FF}\\x{F0000}-\\x{10FFFD}].*");
    private static final String FORMULAS_BEGIN = "=@+-";
    private static final Pattern QUANTITY = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private final LocalDate day;

    /** @param day of the roster, on which ages are counted */
    public RosterChecks(LocalDate day) {
        this.day = day;
    }

    public Checked check(RosterLine line, RosterPlaces places) {
        Findings findings = new Findings(line);
        String name = name(line, findings);
        Long school = school(line, places, findings);
        IdentityChecks identity = new IdentityChecks(line, findings, day);
        identity.check();
        FamilyChecks family = new FamilyChecks(line, findings);
        Parent father = family.father();
        Parent mother = family.mother();
        Carer guardian = family.guardian(father, mother);
        RosterPupil pupil = new RosterPupil(school == null ? 0 : school, grade(line, findings), text(line, RosterField.GRADE),
                text(line, RosterField.CLASS_NAME), text(line, RosterField.STUDENT_NUMBER), name, identity.sex(), identity.birth(), identity.number(),
                ethnicity(line, findings), village(line, places, findings), family.family(), father, mother, guardian,
                family.leftBehind(AwayParents.of(father.away(), mother.away()), identity.likelyBirth(), day), family.teacher(), family.boarding(),
                text(line, RosterField.DISTANCE), text(line, RosterField.REMARK));
        checkTexts(line, findings);
        return new Checked(findings.areTakeable() ? pupil : null, findings.faults());
    }

    private static String name(RosterLine line, Findings findings) {
        String name = Tidy.name(line.text(RosterField.NAME));
        if (name.isEmpty()) {
            findings.at(RosterField.NAME, RosterFaultKind.NAME_MISSING);
        } else if (NO_NAME.matcher(name).matches()) {
            findings.at(RosterField.NAME, RosterFaultKind.NAME_UNREADABLE);
        } else if (!isPrintable(name)) {
            findings.at(RosterField.NAME, RosterFaultKind.NAME_WITH_PRIVATE_CHARACTER);
        }
        return name;
    }

    /** Whether every computer can show the name. */
    static boolean isPrintable(String name) {
        return !PRIVATE.matcher(name).matches();
    }

    private static Long school(RosterLine line, RosterPlaces places, Findings findings) {
        String text = line.text(RosterField.SCHOOL);
        Match match = line.has(RosterField.SCHOOL) ? places.school(text) : places.schoolWithin(text);
        if (match.found() == null) {
            Place nearest = match.nearest();
            findings.fixable(RosterField.SCHOOL, text.isBlank() || !line.has(RosterField.SCHOOL) ? RosterFaultKind.SCHOOL_MISSING
                    : RosterFaultKind.SCHOOL_UNKNOWN, nearest == null ? null : nearest.name());
            return null;
        }
        return match.found().id();
    }

    /** Nothing for a village of another town: pupils come from elsewhere too. */
    private static Long village(RosterLine line, RosterPlaces places, Findings findings) {
        String text = line.text(RosterField.VILLAGE);
        if (text.isEmpty()) {
            return null;
        }
        Match match = places.village(text);
        if (match.found() == null) {
            findings.fixable(RosterField.VILLAGE, RosterFaultKind.VILLAGE_UNKNOWN, match.nearest() == null ? null : match.nearest().name());
        }
        return match.found() == null ? null : match.found().id();
    }

    private static Grade grade(RosterLine line, Findings findings) {
        String text = line.text(RosterField.GRADE);
        Optional<Grade> grade = Grade.read(text);
        if (grade.isEmpty() && !text.isEmpty()) {
            findings.at(RosterField.GRADE, RosterFaultKind.GRADE_UNKNOWN);
        }
        return grade.orElse(null);
    }

    private static String ethnicity(RosterLine line, Findings findings) {
        String text = line.text(RosterField.ETHNICITY);
        Optional<String> code = RosterWords.people(text);
        if (code.isEmpty() && !text.isEmpty()) {
            findings.at(RosterField.ETHNICITY, RosterFaultKind.ETHNICITY_UNKNOWN);
        }
        return code.orElse(null);
    }

    private static void checkTexts(RosterLine line, Findings findings) {
        line.cells().forEach((field, text) -> {
            if (text.length() > field.longest() && line.has(field)) {
                findings.at(field, RosterFaultKind.TEXT_TOO_LONG, String.valueOf(field.longest()));
            }
            if (FORMULAS_BEGIN.indexOf(text.charAt(0)) >= 0 && !QUANTITY.matcher(text).matches() && PhoneNumber.read(text).isEmpty()) {
                findings.at(field, RosterFaultKind.TEXT_LIKE_FORMULA);
            }
        });
    }

    private static String text(RosterLine line, RosterField field) {
        String text = line.text(field);
        return text.isEmpty() ? null : text;
    }
}
