package org.jinlei.cases;

import java.util.List;
import org.jinlei.platform.settings.Setting;
import org.jinlei.platform.settings.SettingUnit;

/** Settings of this module. */
public final class CasesSettings {

    /** Longest time for which a sealed file is opened to an applicant (rule 37). */
    public static final Setting SEALED_READING = new Setting("cases.sealedReading", SettingUnit.DAY, 1, 90, 30, "");

    /** How long the approval of another questioning of a child victim or witness holds (rule 18). */
    public static final Setting REPEAT_INTERVIEW = new Setting("cases.repeatInterview", SettingUnit.DAY, 1, 30, 7, "");
    /** Days from 1 September to the last day of the first term, by which whoever is in a specialised school is assessed (article 46). */
    public static final Setting FIRST_TERM = new Setting("cases.firstTerm", SettingUnit.DAY, 100, 152, 142, "《预防未成年人犯罪法》第四十六条");
    /** Days from 1 February to the last day of the second term. */
    public static final Setting SECOND_TERM = new Setting("cases.secondTerm", SettingUnit.DAY, 120, 180, 160, "《预防未成年人犯罪法》第四十六条");
    /** How long before the end of a term its assessment shows amber. */
    public static final Setting TERM_NOTICE = new Setting("cases.termNotice", SettingUnit.DAY, 7, 60, 21, "");
    /** Longest time for which a risk grade holds before it is graded anew (rule 45). */
    public static final Setting RISK_GRADE = new Setting("cases.riskGrade", SettingUnit.DAY, 30, 365, 180, "《个人信息保护法》第十九条");
    /** How long before its expiry a risk grade shows amber. */
    public static final Setting RISK_NOTICE = new Setting("cases.riskNotice", SettingUnit.DAY, 7, 60, 14, "");
    /** How long after an intervention the minor is visited again at the latest (article 30; the law sets no interval). */
    public static final Setting FOLLOW_UP = new Setting("cases.followUp", SettingUnit.DAY, 7, 90, 30, "");
    /** Days without a meeting after which a minor who is mentored is flagged as not reached. */
    public static final Setting NO_CONTACT = new Setting("cases.noContact", SettingUnit.DAY, 3, 180, 14, "");

    private CasesSettings() {
    }

    static List<Setting> all() {
        return List.of(SEALED_READING, NO_CONTACT, FIRST_TERM, SECOND_TERM, TERM_NOTICE, RISK_GRADE, RISK_NOTICE, FOLLOW_UP, REPEAT_INTERVIEW);
    }
}
