package org.jinlei.platform.access.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.NewRole;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UserDetails;
import org.jinlei.platform.access.domain.UserRegister;
import org.jinlei.platform.access.domain.UserWork;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.web.Merge;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Opens an account and shows its one-time password once, or changes what is said about its person. */
@Named
@ViewScoped
public class UserEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    private UserForm form = new UserForm();

    private UserForm opened;
    private Long id;
    private int version;
    private Role role;
    private String firstPassword;
    private transient List<Merge.Difference> differences;

    @Inject
    private transient UserRegister register;

    @Inject
    private transient UserWork work;

    @Inject
    private transient UnitChoices choices;

    @Inject
    private transient Parameters parameters;

    /** Reads the account that the address names; without one a new account is opened. */
    public void open() {
        id = parameters.number("id");
        if (id != null) {
            form = read();
        }
    }

    private UserForm read() {
        UserDetails details = register.details(id);
        version = details.version();
        opened = UserForm.of(details);
        return UserForm.of(details);
    }

    public Object save() {
        if (id != null) {
            change();
            return Redirect.to("/platform/users/view", id).done("platform.user");
        }
        NewRole first = new NewRole(role, form.getUnit(), Breadth.UNIT_AND_BELOW);
        if (form.isService()) {
            return Redirect.to("/platform/users/view", work.openService(form.getUsername(), form.description(), first)).done("platform.user");
        }
        UserWork.Opened account = work.open(form.getUsername(), form.description(), first);
        firstPassword = account.firstPassword();
        id = account.id();
        return null;
    }

    /** Changes the account; when somebody else was faster, the form takes over what only they changed and tells the rest. */
    private void change() {
        try {
            work.describe(id, version, form.description());
        } catch (ChangedMeanwhile faster) {
            UserForm before = opened;
            differences = Merge.into(before, form, read(), field -> Messages.text("platform", "users." + field), choices::textOf);
            throw faster;
        }
    }

    public boolean isNew() {
        return id == null;
    }

    public List<SelectItem> getUnits() {
        return choices.all();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public UserForm getForm() { return form; }
    public Role getRole() { return role; }
    public void setRole(Role value) { role = value; }
    public String getFirstPassword() { return firstPassword; }
    public Long getId() { return id; }
    public List<Merge.Difference> getDifferences() { return differences; }
}
