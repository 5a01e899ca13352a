package org.jinlei.platform.access;

/** Kinds of units in the organisation tree. */
public enum UnitKind {
    /** 县局: the root; a scope on it covers everything. */
    COUNTY_BUREAU,
    /** 派出所: the jurisdiction to which each record of business belongs. */
    POLICE_STATION,
    /** 村、社区. */
    VILLAGE,
    /** 网格. */
    GRID,
    /** 成员单位. */
    DEPARTMENT,
    /** 学校、幼儿园. */
    SCHOOL
}
