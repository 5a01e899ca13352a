package org.jinlei.platform.codes;

/** Keys of the lists that other modules and rules refer to. */
public final class CodeLists {

    /** 县级以上行政区划, GB/T 2260. */
    public static final String DIVISION = "division";
    /** 性别, GB/T 2261.1. */
    public static final String SEX = "sex";
    /** 民族, GB/T 3304. */
    public static final String ETHNICITY = "ethnicity";
    /** 家庭关系, GB/T 4761. */
    public static final String FAMILY = "family";
    /** 学历, GB/T 4658. */
    public static final String EDUCATION = "education";
    /** 国家和地区, GB/T 2659. */
    public static final String COUNTRY = "country";
    /** 重点青少年人员类型, GB/T 31000. */
    public static final String YOUTH_AT_RISK = "youth-at-risk";
    /** 留守人员类型, GB/T 31000. */
    public static final String LEFT_BEHIND = "left-behind";
    /** 不良行为, 《预防未成年人犯罪法》 article 28. */
    public static final String MISCONDUCT = "misconduct";
    /** 严重不良行为, 《预防未成年人犯罪法》 article 38. */
    public static final String SERIOUS_MISCONDUCT = "serious-misconduct";
    /** 矫治教育措施, 《预防未成年人犯罪法》 article 41. */
    public static final String MEASURE = "measure";
    /** 强制报告情形, 强制报告意见 article 4. */
    public static final String MANDATORY_REPORT = "mandatory-report";
    /** 五联事项类别. */
    public static final String JOINT_MATTER = "joint-matter";
    /** 发现途径, kept by the station. */
    public static final String FOUND_BY = "found-by";

    private CodeLists() {
    }
}
