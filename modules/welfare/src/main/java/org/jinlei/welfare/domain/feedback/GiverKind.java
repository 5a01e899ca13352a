package org.jinlei.welfare.domain.feedback;

import org.jinlei.cases.ReportingUnitKind;

/** Who tells something about a child. */
public enum GiverKind {
    /** 教师. */
    TEACHER(ReportingUnitKind.SCHOOL),
    /** 邻居. */
    NEIGHBOUR(ReportingUnitKind.VILLAGE_COMMITTEE),
    /** 村儿童主任. */
    CHILD_DIRECTOR(ReportingUnitKind.VILLAGE_COMMITTEE),
    /** 亲属. */
    RELATIVE(ReportingUnitKind.VILLAGE_COMMITTEE),
    /** 医务人员. */
    DOCTOR(ReportingUnitKind.MEDICAL_INSTITUTION),
    /** 其他. */
    OTHER_GIVER(ReportingUnitKind.OTHER_CLOSE_CONTACT);

    private final ReportingUnitKind reportsAs;

    GiverKind(ReportingUnitKind reportsAs) {
        this.reportsAs = reportsAs;
    }

    /** The kind of unit whose duty to report it is; for neighbours and relatives that of the village, which passes on what it hears. */
    public ReportingUnitKind reportsAs() {
        return reportsAs;
    }
}
