package org.jinlei.platform.access;

import java.util.Map;
import java.util.Set;

/**
 * Who is acting, with everything that decides what they reach. Made once a request from the database, so that a disabled account
 * or a withdrawn role counts from the next request on.
 *
 * @param userId   number of the account, 0 for nobody and for the system's own jobs
 * @param username log-in name, {@code anonymous} for nobody
 * @param name     name shown to colleagues
 * @param unit     number of the unit the person belongs to, 0 for nobody
 * @param roles    roles held
 * @param scopes   data scope by permission key; a key that is absent is a permission not held
 * @param system   whether this is one of the system's own jobs, which may do everything and is audited under its name
 * @param bearer   the access token under which a machine acts for the account, null for the person themselves
 */
public record Caller(long userId, String username, String name, long unit, Set<Role> roles, Map<String, DataScope> scopes, boolean system, Bearer bearer) {

    /** Nobody: not logged in. */
    public static final Caller NOBODY = new Caller(0, "anonymous", "", 0, Set.of(), Map.of(Permission.ANYBODY, DataScope.NOWHERE), false, null);

    public Caller {
        roles = Set.copyOf(roles);
        scopes = Map.copyOf(scopes);
    }

    /** One of the system's own jobs. */
    public static Caller job(String name) {
        return new Caller(0, name, name, 0, Set.of(), Map.of(), true, null);
    }

    /** The same account, acting through a token that leaves it only these scopes. */
    public Caller through(Bearer token, Map<String, DataScope> left) {
        return new Caller(userId, username, name, unit, roles, left, system, token);
    }

    public boolean isLoggedIn() {
        return userId != 0;
    }

    /** Whether the caller is not kept from a {@link TokenScope} by the token under which they act. */
    public boolean within(String scope) {
        return bearer == null || bearer.scopes().contains(scope);
    }

    /** Whether the caller holds the permission, wherever it reaches. */
    public boolean may(String permission) {
        return system || scopes.containsKey(permission);
    }

    /** Which rows the permission reaches by the organisation tree; {@link DataScope#NOWHERE} when it is not held. */
    public DataScope scope(String permission) {
        return system ? DataScope.EVERYWHERE : scopes.getOrDefault(permission, DataScope.NOWHERE);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public long getUserId() { return userId; }
    public String getUsername() { return username; }
    public String getName() { return name; }
    public Set<Role> getRoles() { return roles; }
}
