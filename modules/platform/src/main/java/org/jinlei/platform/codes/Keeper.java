package org.jinlei.platform.codes;

/** Who says what belongs into a list, and therefore what an administrator may do with it. */
public enum Keeper {
    /** A national standard: wording and end of a code may follow an edition, new codes come with the file of a new edition. */
    STANDARD,
    /** The rules of the system know every code: only the wording may follow the law. */
    RULES,
    /** The station's own: entries are added and ended as it needs. */
    LOCAL;

    /** Whether a single code may be added. */
    public boolean isOpen() {
        return this == LOCAL;
    }

    /** Whether codes may come and go at all. */
    public boolean isChanging() {
        return this != RULES;
    }
}
