package org.jinlei.cases.domain;

/** Whether the special care of sexual and violent matters applies (Law on the Protection of Minors, art. 112). */
public enum CaseNature {
    ORDINARY,
    VIOLENT,
    SEXUAL;

    public boolean needsSpecialCare() {
        return this != ORDINARY;
    }

    public boolean isSpecialCare() { return needsSpecialCare(); }
}
