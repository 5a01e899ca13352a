package org.jinlei.cases.domain.missing;

/** What is done in every search, each with its place on the board: who did what when. */
public enum SearchTile {
    /** 调度指挥. */
    DISPATCH,
    /** 监护人陈述. */
    GUARDIANS,
    /** 宾馆旅店. */
    HOTELS,
    /** 网吧. */
    INTERNET_CAFES,
    /** 医院. */
    HOSPITALS,
    /** 车站. */
    STATIONS,
    /** 视频追踪. */
    CAMERAS,
    /** 村（社区）. */
    VILLAGES,
    /** 网格搜索. */
    GRID
}
