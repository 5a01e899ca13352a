package org.jinlei.platform.access.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitRow;
import org.jinlei.platform.access.domain.OrganisationWork;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.web.Merge;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Adds a unit, renames it, puts it under another or takes it out of use. */
@Named
@ViewScoped
public class UnitEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    private UnitForm form = new UnitForm();

    private UnitForm opened;
    private Long id;
    private int version;
    private transient List<Merge.Difference> differences;

    @Inject
    private transient OrganisationWork work;

    @Inject
    private transient UnitChoices choices;

    @Inject
    private transient Parameters parameters;

    /** Reads the unit that the address names; without one a new unit is added. */
    public void open() {
        id = parameters.number("id");
        if (id != null) {
            form = read();
        }
    }

    private UnitForm read() {
        UnitRow unit = work.details(id);
        version = unit.version();
        opened = UnitForm.of(unit);
        return UnitForm.of(unit);
    }

    public String save() {
        if (id == null) {
            work.add(form.getCode(), form.getName(), form.getKind(), form.getParent());
        } else {
            change();
        }
        return Redirect.to("/platform/organisation/list").done("platform.unit");
    }

    /** Changes the unit; when somebody else was faster, the form takes over what only they changed and tells the rest. */
    private void change() {
        try {
            work.change(id, version, form.getName(), form.getParent(), form.isActive());
        } catch (ChangedMeanwhile faster) {
            UnitForm before = opened;
            differences = Merge.into(before, form, read(), field -> Messages.text("platform", "units." + field), choices::textOf);
            throw faster;
        }
    }

    public boolean isNew() {
        return id == null;
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    public List<SelectItem> getUnits() {
        return choices.all();
    }

    public UnitForm getForm() { return form; }
    public List<Merge.Difference> getDifferences() { return differences; }
}
