package org.jinlei.welfare.domain.categories;

/** Reasons why a child has a file, each with its definition in law. None of them is a grade (rule 45). */
public enum CategoryKind {
    /** 农村留守儿童. */
    LEFT_BEHIND(false, "国发〔2016〕13号"),
    /** 孤儿. */
    ORPHAN(true, "国办发〔2010〕54号；国发〔2016〕36号"),
    /** 事实无人抚养儿童. */
    DE_FACTO_UNSUPPORTED(true, "民发〔2019〕62号"),
    /** 困境儿童：家庭贫困. */
    IN_DIFFICULTY_POVERTY(false, "国发〔2016〕36号"),
    /** 困境儿童：自身残疾或者患病. */
    IN_DIFFICULTY_HEALTH(false, "国发〔2016〕36号"),
    /** 困境儿童：监护缺失或者监护侵害. */
    IN_DIFFICULTY_GUARDIANSHIP(false, "国发〔2016〕36号"),
    /** 特困未成年人. */
    SPECIAL_HARDSHIP(true, "《社会救助法》第十六条"),
    /** 流浪乞讨. */
    HOMELESS(false, "国办发〔2011〕39号"),
    /** 父母离异. */
    DIVORCED_FAMILY(false, "《未成年人保护法》第二十四条"),
    /** 其他需要关爱的情形. */
    OTHER_NEED(false, "《未成年人保护法》第四十三条");

    private final boolean decidedByCivilAffairs;
    private final String source;

    CategoryKind(boolean decidedByCivilAffairs, String source) {
        this.decidedByCivilAffairs = decidedByCivilAffairs;
        this.source = source;
    }

    /** Whether civil affairs decide on it: the station refers and copies the decision, it never decides (rule 57). */
    public boolean isDecidedByCivilAffairs() {
        return decidedByCivilAffairs;
    }

    /** Where it is defined. */
    public String source() {
        return source;
    }

    public boolean getDecidedByCivilAffairs() { return decidedByCivilAffairs; }
    public String getSource() { return source; }
}
