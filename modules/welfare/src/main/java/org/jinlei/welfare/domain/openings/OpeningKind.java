package org.jinlei.welfare.domain.openings;

/** Why an opening needs to be approved first (rule 40). */
public enum OpeningKind {
    /** The child lives outside the applicant's area; whether there is a file is not told. */
    OUT_OF_AREA,
    /** The file is opened by approval only, also within the area. */
    RESTRICTED
}
