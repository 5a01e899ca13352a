package org.jinlei.platform.access.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitRow;

/** What is typed about a unit. */
public class UnitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Pattern(regexp = "[A-Za-z0-9-]{1,32}", message = "{jinlei.unitCode}")
    private String code;

    @NotBlank
    @Size(max = 100)
    private String name;

    private UnitKind kind;
    private Long parent;
    private boolean active = true;

    static UnitForm of(UnitRow unit) {
        UnitForm form = new UnitForm();
        form.code = unit.code();
        form.name = unit.name();
        form.kind = unit.kind();
        form.parent = unit.parent();
        form.active = unit.active();
        return form;
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
