package org.jinlei.platform.worklist;

/**
 * A kind of record whose tasks a leader may give to somebody else than the record names; the module that owns the record implements it as
 * a bean. While the task is open, the module lets the receiver work on the record, by {@link #given} in its queries.
 */
public interface TaskKeeper {

    /** Name of the entity, for instance {@code CaseFile}. */
    String subjectKind();

    /** Whether a task of this kind may be done by somebody else than whom the record names. */
    boolean mayBeGiven(String taskKind);

    /** The task was given, in the same transaction: the record remembers it. */
    void given(long subjectId, String taskKind, long from, long to);

    /**
     * Subquery of the records of which a person was given a task that is still open; the value it names is the person's.
     *
     * @param subjectKind name of the entity, a constant of the program
     */
    static String given(String subjectKind) {
        if (!subjectKind.matches("[A-Za-z]+")) {
            throw new IllegalArgumentException(subjectKind);
        }
        return "select gt.subject_id from platform_task gt where gt.owner_id = :me and gt.given_by is not null and gt.done_at is null and gt.subject_kind = '"
                + subjectKind + "'";
    }
}
