package org.jinlei.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.people.CarerKind;
import org.jinlei.people.FamilyType;
import org.jinlei.people.Grade;
import org.jinlei.people.SchoolTerm;
import org.jinlei.people.Sex;
import org.jinlei.people.domain.roster.RosterField;
import org.jinlei.people.domain.roster.RosterStatus;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.codes.CodeLists;
import org.jinlei.platform.web.CodeTexts;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;

/** How terms, states and what a roster tells are written on its pages. */
@Named
@RequestScoped
public class RosterTexts {

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private CodeTexts codes;

    /** A term as schools write it. */
    public String term(String code) {
        SchoolTerm term = SchoolTerm.of(code);
        return Messages.text("people", term.second() ? "roster.term.second" : "roster.term.first", String.valueOf(term.year()), String.valueOf(term.year() + 1));
    }

    public String tone(RosterStatus status) {
        return switch (status) {
            case ASKED, COLUMNS, CHECKED -> "soon";
            case ARRIVED, QUEUED, CHECKING, ORDERED, COMMITTING, RECALLED, UNDOING -> "active";
            case COMMITTED -> "good";
            case FAILED -> "late";
            case UNDONE, DROPPED -> "quiet";
        };
    }

    /** A plain value of a field. */
    String value(RosterField field, String value) {
        if (value.isEmpty()) {
            return Messages.text("people", "roster.nothing");
        }
        return switch (field) {
            case SCHOOL, VILLAGE -> value.matches("\\d+") ? organisation.name(Long.valueOf(value)) : value;
            case GRADE -> constant(Grade.class, value);
            case FAMILY_TYPE -> constant(FamilyType.class, value);
            case GUARDIAN_RELATION -> constant(CarerKind.class, value);
            case SEX -> constant(Sex.class, value);
            case ETHNICITY -> codes.text(CodeLists.ETHNICITY, value);
            case BOARDING, LEFT_BEHIND, FATHER_AWAY, MOTHER_AWAY -> Labels.text(Boolean.valueOf(value));
            default -> value;
        };
    }

    private static <E extends Enum<E>> String constant(Class<E> type, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return Labels.text(constant);
            }
        }
        return value;
    }
}
