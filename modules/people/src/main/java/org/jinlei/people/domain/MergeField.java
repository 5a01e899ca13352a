package org.jinlei.people.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jinlei.people.NewPerson;

/** What two entries of one person may differ in; phones are united and so never chosen. */
public enum MergeField {

    NAME(NewPerson::name),
    FORMER_NAMES(NewPerson::formerNames),
    SEX(NewPerson::sex),
    BIRTH(NewPerson::birth),
    NUMBER(facts -> facts.identityNumber() == null ? null : facts.identityNumber().value()),
    ETHNICITY(NewPerson::ethnicity),
    NATIONALITY(NewPerson::nationality),
    ADDRESS(NewPerson::address),
    UNIT(NewPerson::unitId),
    SCHOOL(NewPerson::schoolId),
    NOTE(NewPerson::note);

    private final Function<NewPerson, Object> value;

    MergeField(Function<NewPerson, Object> value) {
        this.value = value;
    }

    /** The value in an entry, null when nothing is written down. */
    public Object of(NewPerson facts) {
        return value.apply(facts);
    }

    boolean isEqual(NewPerson one, NewPerson other) {
        return Objects.equals(of(one), of(other));
    }

    /** In what two entries differ. */
    public static Set<MergeField> differing(NewPerson one, NewPerson other) {
        Set<MergeField> fields = EnumSet.allOf(MergeField.class);
        fields.removeIf(field -> field.isEqual(one, other));
        return fields;
    }

    /** The first entry with the given fields of the second. */
    static NewPerson mixed(NewPerson one, NewPerson other, Set<MergeField> ofOther, List<NewPerson.Phone> phones) {
        Function<MergeField, NewPerson> from = field -> ofOther.contains(field) ? other : one;
        return new NewPerson(from.apply(NAME).name(), from.apply(FORMER_NAMES).formerNames(), from.apply(SEX).sex(), from.apply(BIRTH).birth(),
                from.apply(NUMBER).identityNumber(), from.apply(ETHNICITY).ethnicity(), from.apply(NATIONALITY).nationality(), phones, from.apply(ADDRESS).address(), from.apply(UNIT).unitId(),
                from.apply(SCHOOL).schoolId(), from.apply(NOTE).note());
    }
}
