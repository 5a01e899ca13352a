package org.jinlei.welfare;

import java.util.List;
import org.jinlei.platform.settings.Setting;
import org.jinlei.platform.settings.SettingUnit;

/** Settings of this module. */
public final class WelfareSettings {

    /** For how long a child's file stays open to whoever opened it with a purpose (rule 40). */
    public static final Setting OPENING = new Setting("welfare.opening", SettingUnit.HOUR, 1, 72, 8, "");
    /** Longest time for which the chief opens a file from outside the area, or a restricted one (rule 40). */
    public static final Setting APPROVED_OPENING = new Setting("welfare.approvedOpening", SettingUnit.DAY, 1, 60, 15, "");
    /** Longest time for which a level of attention holds before it is decided anew (rule 45). */
    public static final Setting ATTENTION = new Setting("welfare.attention", SettingUnit.DAY, 30, 365, 90, "《个人信息保护法》第十九条");
    /** How long before its expiry a level of attention is on the worklist. */
    public static final Setting ATTENTION_NOTICE = new Setting("welfare.attentionNotice", SettingUnit.DAY, 3, 60, 14, "");
    /** After how many days somebody of the circle around a child is confirmed again. */
    public static final Setting CONFIRM = new Setting("welfare.confirm", SettingUnit.DAY, 30, 365, 180, "");
    /** Days from one visit to the next for a child on whose attention nobody decided (T25: no national number). */
    public static final Setting VISIT_PLAIN = new Setting("welfare.visitPlain", SettingUnit.DAY, 7, 365, 90, "");
    /** The same at the lowest level of attention. */
    public static final Setting VISIT_ORDINARY = new Setting("welfare.visitOrdinary", SettingUnit.DAY, 7, 365, 60, "");
    /** The same at the raised level. */
    public static final Setting VISIT_RAISED = new Setting("welfare.visitRaised", SettingUnit.DAY, 1, 180, 30, "");
    /** The same at the urgent level. */
    public static final Setting VISIT_URGENT = new Setting("welfare.visitUrgent", SettingUnit.DAY, 1, 60, 7, "");
    /** Days within which feedback about a child is answered; the law says only that the result is told (Law on the Protection of Minors, art. 11). */
    public static final Setting FEEDBACK_ANSWER = new Setting("welfare.feedbackAnswer", SettingUnit.DAY, 1, 30, 7, "《未成年人保护法》第十一条");

    /** For how long what was written in an archived file is kept, and never before the child is grown up (rule 46; the number is to be confirmed by the bureau). */
    public static final Setting FILE_KEPT = new Setting("welfare.fileKept", SettingUnit.DAY, 365, 3650, 1095, "《个人信息保护法》第十九条、第四十七条");
    /** How long before its contents are deleted a file is on the worklist. */
    public static final Setting FILE_REMINDER = new Setting("welfare.fileReminder", SettingUnit.DAY, 7, 90, 28, "");

    private WelfareSettings() {
    }

    static List<Setting> all() {
        return List.of(OPENING, APPROVED_OPENING, ATTENTION, ATTENTION_NOTICE, CONFIRM, VISIT_PLAIN, VISIT_ORDINARY, VISIT_RAISED, VISIT_URGENT, FEEDBACK_ANSWER, FILE_KEPT,
                FILE_REMINDER);
    }
}
