package org.jinlei.welfare.domain.circle;

/** What somebody who is not in the register does for a child. */
public enum NetRole {
    /** 亲属. */
    KIN(Net.FAMILY),
    /** 班主任. */
    TEACHER_OF_CLASS(Net.SCHOOL),
    /** 学校联系人. */
    SCHOOL_CONTACT(Net.SCHOOL),
    /** 村（社区）儿童主任: 民发〔2019〕34号. */
    VILLAGE_CHILD_DIRECTOR(Net.SOCIETY),
    /** 乡镇儿童督导员: 民发〔2019〕34号. */
    TOWNSHIP_SUPERVISOR(Net.SOCIETY),
    /** 邻居. */
    NEXT_DOOR(Net.SOCIETY),
    /** 社会工作者. */
    SOCIAL_WORKER(Net.SOCIETY),
    /** 其他. */
    OTHER_HELPER(Net.SOCIETY);

    private final Net net;

    NetRole(Net net) {
        this.net = net;
    }

    public Net net() {
        return net;
    }
}
