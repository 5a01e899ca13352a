package org.jinlei.welfare.domain.donations;

/** Where a donation may come from: a police station never asks the public (rule 58). */
public enum DonationNature {
    /** 本单位内部互助. */
    INTERNAL,
    /** 经慈善组织. */
    CHARITY,
    /** 民政转交. */
    CIVIL_AFFAIRS;

    /** Whether somebody else passed it on. */
    public boolean isPassedOn() {
        return this != INTERNAL;
    }
}
