package org.jinlei.cases.domain.legalaid;

/** Where the defence of a minor suspect stands (rule 21). */
public enum LegalAidState {
    /** Nobody has asked yet whether there is a defender. */
    NOT_ASKED("soon"),
    /** There is none: the three days run. */
    NO_DEFENDER("soon"),
    /** The institution was told and has not assigned a lawyer yet. */
    NOTIFIED("active"),
    /** The institution has assigned a lawyer. */
    ASSIGNED("good"),
    /** The minor has a defender of their own. */
    OWN_DEFENDER("good"),
    /** Not a criminal suspect, for a reason. */
    NO_SUSPECT("quiet");

    private final String tone;

    LegalAidState(String tone) {
        this.tone = tone;
    }

    /** Whether the duty of the police is done. */
    public boolean isSettled() {
        return this != NOT_ASKED && this != NO_DEFENDER;
    }

    public String getTone() {
        return tone;
    }
}
