package org.jinlei.welfare.domain.visits;

/** Whom the visitors met besides the child. */
public enum SeenAdult {
    MOTHER_SEEN,
    FATHER_SEEN,
    GRANDPARENTS_SEEN,
    CARER_SEEN,
    TEACHER_SEEN,
    NEIGHBOUR_SEEN,
    CHILD_DIRECTOR_SEEN
}
