package org.jinlei.platform.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UserRow;
import org.jinlei.platform.access.domain.UserRegister;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** The accounts as a list. */
@Named
@RequestScoped
public class UserListView {

    @Inject
    private UserRegister register;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Parameters parameters;

    private PagedTable<UserRow> table;

    @PostConstruct
    void prepare() {
        table = PagedTable.of(parameters, UserRegister.Sort.USERNAME, false,
                request -> register.page(parameters.text("q"), parameters.constant("role", Role.class), null, request));
    }

    public PagedTable<UserRow> getTable() {
        return table;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String unitName(long unit) {
        return organisation.name(unit);
    }
}
