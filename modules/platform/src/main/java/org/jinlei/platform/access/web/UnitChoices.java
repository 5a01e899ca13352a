package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.web.Labels;

/** The units of the organisation for a choice in a form. */
@RequestScoped
class UnitChoices {

    @Inject
    private OrganisationDirectory organisation;

    List<SelectItem> all() {
        List<SelectItem> items = new ArrayList<>();
        for (UnitKind kind : UnitKind.values()) {
            organisation.all(kind).forEach(unit -> items.add(new SelectItem(unit.id(), unit.name())));
        }
        return items;
    }

    /** How a value of a form about a unit or an account is written. */
    String textOf(String field, Object value) {
        return value == null ? "" : value instanceof Long unit ? organisation.name(unit) : Labels.text(value);
    }
}
