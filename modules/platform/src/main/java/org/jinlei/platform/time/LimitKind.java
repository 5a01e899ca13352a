package org.jinlei.platform.time;

import java.util.EnumSet;
import java.util.Set;

/** The time limits of the law that the system knows; their terms are dated rows ({@link TimeLimitRules}), shipped with their sources. */
public enum LimitKind {
    /** 接报登记、回执. */
    REPORT_RECEIPT,
    /** 非本辖区移送. */
    REPORT_TRANSFER,
    /** 行政受案审查. */
    ACCEPTANCE_REVIEW,
    /** 行政受案审查（疑难复杂）. */
    ACCEPTANCE_REVIEW_COMPLEX,
    /** 刑事立案审查. */
    FILING_REVIEW,
    /** 刑事立案审查（重大疑难复杂）. */
    FILING_REVIEW_COMPLEX,
    /** 刑事立案审查（经批准延长）. */
    FILING_REVIEW_EXTENDED,
    /** 性侵案件立案审查. */
    SEXUAL_ASSAULT_FILING,
    /** 失踪未成年人接报. */
    MISSING_CHILD,
    /** 询问查证. */
    QUESTIONING,
    /** 询问查证（涉案人数众多、违法行为人身份不明）. */
    QUESTIONING_MANY_PERSONS,
    /** 询问查证（情况复杂，可能适用行政拘留）. */
    QUESTIONING_COMPLEX,
    /** 法律援助通知. */
    LEGAL_AID_NOTICE,
    /** 处罚决定送达. */
    DECISION_SERVICE,
    /** 治安案件办理期限. */
    CASE_PERIOD,
    /** 当场处罚备案. */
    ON_THE_SPOT_FILING,
    /** 罚款缴纳. */
    FINE_PAYMENT,
    /** 不予立案通知. */
    NO_FILING_NOTICE,
    /** 公安建议书回复. */
    SUGGESTION_REPLY,
    /** 附条件不起诉复议. */
    CONDITIONAL_REVIEW,
    /** 行政复议. */
    RECONSIDERATION,
    /** 行政诉讼. */
    LITIGATION,
    /** 密切接触未成年人单位从业查询. */
    STAFF_CHECK,
    /** 志愿服务记录. */
    VOLUNTEER_RECORD,
    /** 视频留存. */
    VIDEO_RETENTION,
    /** 网络日志留存. */
    LOG_RETENTION,
    /** 共享、提供记录留存. */
    SHARING_RECORD_RETENTION;

    private static final Set<LimitKind> OF_LIBERTY = EnumSet.of(QUESTIONING, QUESTIONING_MANY_PERSONS, QUESTIONING_COMPLEX);

    /** Whether somebody is held while it runs: whatever version of the rule, it never rolls over a holiday (《治安管理处罚法》第一百四十三条). */
    public boolean restrictsLiberty() {
        return OF_LIBERTY.contains(this);
    }
}
