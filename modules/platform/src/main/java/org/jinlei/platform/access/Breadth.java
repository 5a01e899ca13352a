package org.jinlei.platform.access;

/** How far a role assignment reaches in the organisation tree. */
public enum Breadth {
    /** The unit of the assignment and all units below it. */
    UNIT_AND_BELOW,
    /** Nothing by the tree: only records assigned or granted to the person. */
    ASSIGNED_ONLY
}
