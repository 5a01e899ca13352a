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
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.NewRole;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UserDescription;
import org.jinlei.platform.access.domain.UserWork;

/** Opens an account and shows its one-time password once. */
@Named
@ViewScoped
public class UserEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Pattern(regexp = "[A-Za-z][A-Za-z0-9._-]{1,39}")
    private String username;

    @NotBlank
    @Size(max = 60)
    private String name;

    @Size(max = 20)
    private String policeNumber;

    private Long unit;
    private Role role;
    private boolean female;
    private String firstPassword;
    private long openedId;

    @Inject
    private transient UserWork work;

    @Inject
    private transient UnitChoices choices;

    public void save() {
        UserWork.Opened opened = work.open(username, new UserDescription(name, policeNumber, female, unit));
        work.give(opened.id(), new NewRole(role, unit, Breadth.UNIT_AND_BELOW));
        firstPassword = opened.firstPassword();
        openedId = opened.id();
    }

    public List<SelectItem> getUnits() {
        return choices.all();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getUsername() { return username; }
    public void setUsername(String value) { username = value; }
    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public String getPoliceNumber() { return policeNumber; }
    public void setPoliceNumber(String value) { policeNumber = value; }
    public Long getUnit() { return unit; }
    public void setUnit(Long value) { unit = value; }
    public Role getRole() { return role; }
    public void setRole(Role value) { role = value; }
    public boolean isFemale() { return female; }
    public void setFemale(boolean value) { female = value; }
    public String getFirstPassword() { return firstPassword; }
    public long getOpenedId() { return openedId; }
}
