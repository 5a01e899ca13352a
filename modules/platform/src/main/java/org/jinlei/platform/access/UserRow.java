package org.jinlei.platform.access;

import java.util.List;

/** One line of the list of accounts. */
public record UserRow(long id, String username, String name, String policeNumber, long unit, boolean enabled, boolean locked, boolean service, List<Role> roles) {

    public UserRow {
        roles = List.copyOf(roles);
    }

    /** The same line with the roles of the account. */
    public UserRow with(List<Role> held) {
        return new UserRow(id, username, name, policeNumber, unit, enabled, locked, service, held);
    }

    public long getId() { return id; }
    public String getUsername() { return username; }
    public String getName() { return name; }
    public String getPoliceNumber() { return policeNumber; }
    public long getUnit() { return unit; }
    public boolean isEnabled() { return enabled; }
    public boolean isLocked() { return locked; }
    public boolean isService() { return service; }
    public List<Role> getRoles() { return roles; }
}
