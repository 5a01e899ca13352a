package org.jinlei.platform.access.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitRow;
import org.jinlei.platform.access.domain.OrganisationWork;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Adds a unit, renames it, puts it under another or takes it out of use. */
@Named
@ViewScoped
public class UnitEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private int version;

    @NotBlank
    @Pattern(regexp = "[A-Za-z0-9-]{1,32}")
    private String code;

    @NotBlank
    @Size(max = 100)
    private String name;

    private UnitKind kind;
    private Long parent;
    private boolean active = true;

    @Inject
    private transient OrganisationWork work;

    @Inject
    private transient UnitChoices choices;

    @Inject
    private transient Parameters parameters;

    /** Reads the unit that the address names; without one a new unit is added. */
    public void open() {
        if (id == null && parameters.text("id") != null) {
            UnitRow unit = work.details(parameters.id());
            id = unit.id();
            version = unit.version();
            code = unit.code();
            name = unit.name();
            kind = unit.kind();
            parent = unit.parent();
            active = unit.active();
        }
    }

    public String save() {
        if (id == null) {
            work.add(code, name, kind, parent);
        } else {
            change();
        }
        return Redirect.to("/platform/organisation/list").done("platform.unit");
    }

    /** Changes the unit; when somebody else was faster, saving again is a decision of the person. */
    private void change() {
        try {
            work.change(id, version, name, parent, active);
        } catch (ChangedMeanwhile faster) {
            version = work.details(id).version();
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

    public String getCode() { return code; }
    public void setCode(String value) { code = value; }
    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public UnitKind getKind() { return kind; }
    public void setKind(UnitKind value) { kind = value; }
    public Long getParent() { return parent; }
    public void setParent(Long value) { parent = value; }
    public boolean isActive() { return active; }
    public void setActive(boolean value) { active = value; }
}
