package org.jinlei.cases.domain.sweep;

/** What follows from finding a minor at risk. */
public enum FollowUp {
    /** 转入接报，依不良行为或者违法行为办理. */
    MISCONDUCT(true),
    /** 被侵害线索，按强制报告接报. */
    MANDATORY_REPORT(true),
    /** 关爱帮扶：进入儿童档案，由负责人跟进. */
    WELFARE(false),
    /** 核实后无须处置. */
    NOTHING_NEEDED(false);

    private final boolean report;

    FollowUp(boolean report) {
        this.report = report;
    }

    /** Whether it goes on as a report that was taken. */
    public boolean isReport() {
        return report;
    }
}
