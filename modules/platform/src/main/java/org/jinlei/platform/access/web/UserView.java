package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.NewRole;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UserDetails;
import org.jinlei.platform.access.domain.UserRegister;
import org.jinlei.platform.access.domain.UserWork;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Parameters;

/** One account: its roles, its sessions and what the security administrator does with it. */
@Named
@RequestScoped
public class UserView {

    private Role role;
    private Long unit;
    private Breadth breadth = Breadth.UNIT_AND_BELOW;
    private Long held;
    private String freshPassword;
    private UserDetails details;

    @Inject
    private UserRegister register;

    @Inject
    private UserWork work;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private UnitChoices choices;

    @Inject
    private Parameters parameters;

    public UserDetails getDetails() {
        if (details == null) {
            details = register.details(parameters.id());
        }
        return details;
    }

    public void resetPassword() {
        freshPassword = work.resetPassword(parameters.id());
        details = null;
    }

    public void unlock() {
        work.unlock(parameters.id());
        details = null;
    }

    public void endSessions() {
        work.endSessions(parameters.id());
        details = null;
    }

    public void enable(boolean enabled) {
        work.enable(parameters.id(), enabled);
        details = null;
    }

    public void give() {
        work.give(parameters.id(), new NewRole(role, unit, breadth));
        details = null;
    }

    /** Takes the chosen role away. */
    public void take() {
        work.take(parameters.id(), held);
        details = null;
    }

    /** The roles that the person holds, for choosing one to take away. */
    public List<SelectItem> getHeldRoles() {
        return getDetails().roles().stream().map(one -> new SelectItem(one.id(), Labels.text(one.role()) + " · " + organisation.name(one.unit()))).toList();
    }

    public String unitName(long id) {
        return organisation.name(id);
    }

    public List<SelectItem> getUnits() {
        return choices.all();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Breadth[] getBreadths() {
        return Breadth.values();
    }

    public Role getRole() { return role; }
    public void setRole(Role value) { role = value; }
    public Long getUnit() { return unit; }
    public void setUnit(Long value) { unit = value; }
    public Breadth getBreadth() { return breadth; }
    public void setBreadth(Breadth value) { breadth = value; }
    public Long getHeld() { return held; }
    public void setHeld(Long value) { held = value; }
    public String getFreshPassword() { return freshPassword; }
}
