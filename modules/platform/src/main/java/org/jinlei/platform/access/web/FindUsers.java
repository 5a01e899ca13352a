package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.platform.access.UserRow;
import org.jinlei.platform.access.domain.UserRegister;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.web.FindView;

/** The accounts that fit what is looked for. */
@Named
@RequestScoped
public class FindUsers {

    @Inject
    private UserRegister register;

    @Inject
    private FindView find;

    private Page<UserRow> users;

    public Page<UserRow> getUsers() {
        if (users == null) {
            users = find.of(UserRegister.Sort.USERNAME, false, (text, request) -> register.page(text, null, null, request));
        }
        return users;
    }
}
