package org.jinlei.people;

/** The ages at which the law changes what may be done, each with its article. Completed years as {@link Age} counts them. */
public enum AgeThreshold {

    /** Below: no civil capacity. */
    LIMITED_CIVIL_CAPACITY(8, "《民法典》第二十条"),
    /** Below: must not be left unattended. */
    MAY_BE_LEFT_UNATTENDED(8, "《未成年人保护法》第二十一条第一款"),
    /** From here to 14: liable for the gravest killings and injuries only, and only if the highest procuratorate approves. */
    LIABLE_FOR_GRAVEST_CRIMES(12, "《刑法》第十七条第三款"),
    /** From here to 16: liable for eight crimes. */
    LIABLE_FOR_EIGHT_CRIMES(14, "《刑法》第十七条第二款"),
    /** Below: no penalty for public security; the guardians are ordered to discipline. */
    PUNISHABLE_FOR_PUBLIC_SECURITY(14, "《治安管理处罚法》第十二条"),
    /** Below: all personal information is sensitive. */
    PERSONAL_INFORMATION_NOT_SENSITIVE_BY_AGE(14, "《个人信息保护法》第二十八条"),
    /** From here: liable for every crime. */
    FULLY_LIABLE(16, "《刑法》第十七条第一款"),
    /** Below: may not live alone. */
    MAY_LIVE_ALONE(16, "《未成年人保护法》第二十一条第二款"),
    /** Below: counts as left-behind when both parents work elsewhere, or one does and the other cannot care. */
    NO_LONGER_LEFT_BEHIND(16, "国发〔2016〕13号"),
    /** Below: may not be employed. */
    MAY_WORK(16, "《未成年人保护法》第六十一条"),
    /** From here: an adult. */
    ADULT(18, "《未成年人保护法》第二条"),
    /** Below, at the act: the criminal record is sealed when the sentence is five years or less. */
    RECORD_NOT_SEALED_BY_AGE(18, "《刑事诉讼法》第二百八十六条");

    private final int years;
    private final String source;

    AgeThreshold(int years, String source) {
        this.years = years;
        this.source = source;
    }

    public int years() {
        return years;
    }

    /** Law and article. */
    public String source() {
        return source;
    }

    public int getYears() { return years; }
    public String getSource() { return source; }
}
