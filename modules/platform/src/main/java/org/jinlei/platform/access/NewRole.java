package org.jinlei.platform.access;

/** A role to be given to a person at a unit. */
public record NewRole(Role role, long unit, Breadth breadth) {
}
