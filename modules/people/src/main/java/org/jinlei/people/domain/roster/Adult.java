package org.jinlei.people.domain.roster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jinlei.people.CarerKind;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.RelationKind;
import org.jinlei.people.Sex;

/**
 * An adult of a pupil's circle as a roster tells it.
 *
 * @param field      where the roster has the name
 * @param familyCode code of GB/T 4761, or null
 */
record Adult(RosterField field, String name, RelationKind kind, String familyCode, Sex sex, Set<PhoneNumber> phones) {

    /** Father, mother and whoever looks after the pupil; who does so as father or mother and bears that name is not told twice. */
    static List<Adult> of(RosterPupil pupil) {
        List<Adult> adults = new ArrayList<>();
        RosterPupil.Carer carer = pupil.guardian();
        add(adults, RosterField.FATHER_NAME, pupil.father(), CarerKind.FATHER, Sex.MALE, carer);
        add(adults, RosterField.MOTHER_NAME, pupil.mother(), CarerKind.MOTHER, Sex.FEMALE, carer);
        boolean isTold = carer == null || !carer.isNamed() || adults.stream().anyMatch(one -> one.name.equals(carer.name()) && isOf(carer, one.kind));
        if (!isTold) {
            CarerKind kind = carer.kind() == null ? CarerKind.OTHER : carer.kind();
            adults.add(new Adult(RosterField.GUARDIAN_NAME, carer.name(), kind.relation(), kind.familyCode(), sex(kind), phones(carer.phone())));
        }
        return adults;
    }

    private static void add(List<Adult> adults, RosterField field, RosterPupil.Parent parent, CarerKind kind, Sex sex, RosterPupil.Carer carer) {
        if (parent != null && parent.isNamed()) {
            Set<PhoneNumber> phones = phones(parent.phone());
            if (carer != null && carer.isNamed() && carer.kind() == kind && carer.name().equals(parent.name()) && carer.phone() != null) {
                phones.add(carer.phone());
            }
            adults.add(new Adult(field, parent.name(), kind.relation(), kind.familyCode(), sex, phones));
        }
    }

    private static boolean isOf(RosterPupil.Carer carer, RelationKind kind) {
        return carer.kind() != null && carer.kind().relation() == kind;
    }

    private static Set<PhoneNumber> phones(PhoneNumber phone) {
        Set<PhoneNumber> phones = new LinkedHashSet<>();
        if (phone != null) {
            phones.add(phone);
        }
        return phones;
    }

    private static Sex sex(CarerKind kind) {
        return switch (kind) {
            case FATHER, PATERNAL_GRANDFATHER, MATERNAL_GRANDFATHER -> Sex.MALE;
            case MOTHER, PATERNAL_GRANDMOTHER, MATERNAL_GRANDMOTHER -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    /** Where the roster has the phone. */
    RosterField phoneField() {
        return switch (field) {
            case FATHER_NAME -> RosterField.FATHER_PHONE;
            case MOTHER_NAME -> RosterField.MOTHER_PHONE;
            default -> RosterField.GUARDIAN_PHONE;
        };
    }

    @Override
    public String toString() {
        return "Adult " + kind;
    }
}
