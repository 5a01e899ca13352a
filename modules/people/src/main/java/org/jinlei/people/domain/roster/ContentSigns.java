package org.jinlei.people.domain.roster;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jinlei.people.Grade;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.PhoneNumber;

/** What the texts of a column say about the field that they are of. */
final class ContentSigns {

    /** Fields that the texts alone tell, the most telling first; of several phones or names they tell nothing. */
    static final List<RosterField> TELLING = List.of(RosterField.IDENTITY_NUMBER, RosterField.BIRTH_DATE, RosterField.SEX, RosterField.SCHOOL,
            RosterField.VILLAGE, RosterField.ETHNICITY,
            RosterField.FAMILY_TYPE, RosterField.GUARDIAN_RELATION, RosterField.GRADE, RosterField.CLASS_NAME, RosterField.NAME);

    private static final Pattern IDENTITY = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern SCHOOL = Pattern.compile(".{2,40}(学校|小学|中学|学院|幼儿园|校区|高中|初中|分园|园)");
    private static final Pattern VILLAGE = Pattern.compile(".{1,40}(村|社区|村委会|居委会|村民委员会|居民委员会)");
    private static final Pattern CLASS = Pattern.compile(".{0,10}班|\\d{1,2}");
    private static final Pattern ETHNICITY = Pattern.compile("\\D{1,8}族");
    private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}]{1,2}\\s?[\\p{IsHan}·]{1,18}");
    private static final Pattern NUMBER_OF_PUPIL = Pattern.compile("(?i)[A-Z]{0,2}\\d{6,19}X?");

    /** More than this part must fit. */
    private static final double MOSTLY = 0.6;

    private ContentSigns() {
    }

    /** Whether most texts fit the field. A column without texts fits every field, as a field without signs fits every column. */
    static boolean fit(RosterField field, List<String> texts) {
        long fitting = texts.stream().filter(text -> fits(field, text)).count();
        return texts.isEmpty() || fitting > texts.size() * MOSTLY;
    }

    /** Whether the texts, two at least, say by themselves that they are of the field. */
    static boolean tell(RosterField field, List<String> texts) {
        if (texts.size() < 2) {
            return false;
        }
        return switch (field) {
            case ETHNICITY -> texts.stream().filter(text -> ETHNICITY.matcher(text).matches()).count() > texts.size() * MOSTLY;
            case SEX -> fit(field, texts) && texts.stream().noneMatch(text -> text.matches("\\d"));
            case BIRTH_DATE -> fit(field, texts) && texts.stream().allMatch(text -> text.length() >= 8);
            case CLASS_NAME -> texts.stream().filter(text -> text.endsWith("班")).count() > texts.size() * MOSTLY;
            case GRADE -> texts.stream().filter(text -> Grade.read(text).isPresent() && !text.matches("\\d")).count() > texts.size() * MOSTLY;
            default -> fit(field, texts);
        };
    }

    private static boolean fits(RosterField field, String text) {
        return switch (field) {
            case IDENTITY_NUMBER -> IDENTITY.matcher(IdentityNumber.plain(text)).matches();
            case BIRTH_DATE -> RosterDates.read(text).readable();
            case SEX -> RosterWords.sex(text.toUpperCase(Locale.ROOT)).isPresent();
            case FATHER_PHONE, MOTHER_PHONE, GUARDIAN_PHONE, CLASS_TEACHER_PHONE -> PhoneNumber.read(text).isPresent();
            case FATHER_AWAY, MOTHER_AWAY, LEFT_BEHIND, BOARDING -> RosterWords.answer(text).isPresent();
            case SCHOOL -> SCHOOL.matcher(text).matches();
            case VILLAGE -> VILLAGE.matcher(text).matches();
            case GRADE -> Grade.read(text).isPresent();
            case CLASS_NAME -> CLASS.matcher(text).matches();
            case ETHNICITY -> RosterWords.people(text).isPresent();
            case FAMILY_TYPE -> RosterWords.family(text).isPresent();
            case GUARDIAN_RELATION -> RosterWords.carer(text).isPresent();
            case STUDENT_NUMBER -> NUMBER_OF_PUPIL.matcher(text).matches();
            case NAME, FATHER_NAME, MOTHER_NAME, GUARDIAN_NAME, CLASS_TEACHER -> PERSON.matcher(text).matches() && !text.endsWith("族") && !text.endsWith("村");
            case FAMILY_NAME, GIVEN_NAME -> text.length() <= 4;
            default -> true;
        };
    }
}
