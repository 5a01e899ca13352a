package org.jinlei.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.Datum;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PhoneKind;
import org.jinlei.people.RelationKind;
import org.jinlei.people.Sex;
import org.jinlei.people.domain.AgeBand;
import org.jinlei.people.domain.MergeField;
import org.jinlei.people.domain.SchoolKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.codes.CodeLists;
import org.jinlei.platform.web.CodeTexts;
import org.jinlei.platform.web.Labels;

/** What may be chosen in the forms and queries of the register. */
@Named("peopleChoices")
@RequestScoped
public class Choices {

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Access access;

    @Inject
    private CodeTexts texts;

    public Sex[] getSexes() {
        return Sex.values();
    }

    public BirthEvidence[] getEvidences() {
        return BirthEvidence.values();
    }

    public PhoneKind[] getPhoneKinds() {
        return PhoneKind.values();
    }

    public RelationKind[] getRelationKinds() {
        return RelationKind.values();
    }

    public AgeBand[] getBands() {
        return AgeBand.values();
    }

    public SchoolKind[] getSchoolKinds() {
        return SchoolKind.values();
    }

    public Datum[] getDatums() {
        return Datum.values();
    }

    /** Villages and grids within reach of a permission. */
    public List<SelectItem> units(String permission) {
        DataScope scope = access.scope(permission);
        List<SelectItem> items = new ArrayList<>();
        organisation.within(scope, UnitKind.VILLAGE).forEach(unit -> items.add(new SelectItem(unit.id(), unit.name())));
        organisation.within(scope, UnitKind.GRID).forEach(unit -> items.add(new SelectItem(unit.id(), unit.name())));
        return items;
    }

    /** All schools: children also go to school beyond the jurisdiction. */
    public List<SelectItem> getSchools() {
        return organisation.all(UnitKind.SCHOOL).stream().map(unit -> new SelectItem(unit.id(), unit.name())).toList();
    }

    /** All villages. */
    public List<SelectItem> getVillages() {
        return organisation.all(UnitKind.VILLAGE).stream().map(unit -> new SelectItem(unit.id(), unit.name())).toList();
    }

    /** How a value of {@link PersonForm} is written. */
    String textOf(String field, Object value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "unit", "school", "village" -> organisation.name((Long) value);
            case "ethnicity" -> texts.text(CodeLists.ETHNICITY, (String) value);
            case "nationality" -> texts.text(CodeLists.COUNTRY, (String) value);
            default -> Labels.text(value);
        };
    }

    /** How one field of an entry is written, empty when nothing is written down. */
    String mergeText(MergeField field, NewPerson facts) {
        Object value = field.of(facts);
        if (value == null || value instanceof BirthDate birth && !birth.isKnown()) {
            return "";
        }
        if (value instanceof BirthDate birth) {
            String days = birth.isExact() ? Labels.text(birth.earliest()) : Labels.text(birth.earliest()) + " – " + Labels.text(birth.latest());
            return days + "  " + Labels.text(birth.evidence());
        }
        return textOf(field.name().toLowerCase(Locale.ROOT), value);
    }

    public boolean may(String permission) {
        return access.may(permission);
    }
}
