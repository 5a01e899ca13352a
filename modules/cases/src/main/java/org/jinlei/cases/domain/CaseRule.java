package org.jinlei.cases.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.InForce;
import org.jinlei.platform.rules.Rule;

/** The rules that this module holds people to, each with its number in the catalogue, its law and the first day it holds. */
public enum CaseRule implements Rule {

    OFFICIAL_NUMBER_IS_COPIED_NEVER_MADE(1, "《公安机关办理行政案件程序规定》第二百六十三条、第二百六十四条", 2019),
    REPORT_NEEDS_TIME_CHANNEL_AND_RECEIVER(6, "《公安机关办理行政案件程序规定》第六十条、第六十一条；公通字〔2015〕32号", 2015),
    REPORT_IS_NOT_RECEIVED_IN_THE_FUTURE(6, "《公安机关办理行政案件程序规定》第六十条", 2015),
    REPORT_OF_ANOTHER_PLACE_IS_TRANSFERRED(7, "《公安机关办理行政案件程序规定》第六十一条第二款", 2019),
    LATE_TRANSFER_NEEDS_A_REASON(7, "《公安机关办理行政案件程序规定》第六十一条第二款", 2019),
    MANDATORY_REPORT_NAMES_UNIT_AND_SITUATION(8, "《关于建立侵害未成年人案件强制报告制度的意见（试行）》第二条、第四条", 2020),
    UNIT_LEARNS_BEFORE_IT_REPORTS(8, "《关于建立侵害未成年人案件强制报告制度的意见（试行）》第四条；《未成年人保护法》第十一条", 2020),
    MANDATORY_REPORT_ENDS_WITH_FEEDBACK(8, "《未成年人保护法》第十一条", 2021),
    FEEDBACK_SAYS_WHEN_HOW_AND_WHAT(8, "《未成年人保护法》第十一条", 2021),
    FEEDBACK_FOLLOWS_THE_REPORT(8, "《未成年人保护法》第十一条", 2021),
    MISSED_REPORT_NAMES_UNIT_AND_FACTS(8, "《未成年人保护法》第十一条", 2021),
    OPENING_THE_REPORTER_NEEDS_A_REASON(9, "《反家庭暴力法》第十四条；《公安机关办理刑事案件程序规定》第一百七十三条", 2016),
    REPORTER_IS_KNOWN_TO_RECEIVER_HANDLER_AND_CHIEF(9, "《反家庭暴力法》第十四条；《公安机关办理刑事案件程序规定》第一百七十三条", 2016),

    FILING_FOLLOWS_THE_REPORT(12, "高检发〔2023〕4号", 2023),
    FILING_REVIEW_IS_DECIDED_FIRST(12, "高检发〔2023〕4号", 2023),
    UNFILED_DIRECT_CASE_NEEDS_THE_CHIEFS_REASON(12, "高检发〔2023〕4号", 2023),
    RESPONSE_NAMES_ITS_TRIGGER(14, "国发〔2016〕13号第四部分", 2016),
    ACTION_IS_DONE_OR_NOT_NEEDED_FOR_A_REASON(14, "国发〔2016〕13号第四部分", 2016),
    TOWNSHIP_IS_TOLD_BY_NAME_AND_TIME(14, "国发〔2016〕13号第四部分", 2016),

    QUESTIONING_NEEDS_NOTICE_TO_THE_GUARDIAN(15, "《治安管理处罚法》第九十八条；《刑事诉讼法》第二百八十一条", 2018),
    QUESTIONING_NEEDS_AN_ADULT_OR_A_NOTE(15, "《治安管理处罚法》第九十八条、第九十九条；《未成年人保护法》第一百一十条", 2018),
    ADULT_PRESENT_IS_NO_ACCOMPLICE(16, "《刑事诉讼法》第二百八十一条第一款", 2018),
    ADULT_PRESENT_IS_AN_ADULT(16, "《未成年人保护法》第一百一十条", 2021),
    DOUBTFUL_ADULT_NEEDS_A_REASON(16, "《刑事诉讼法》第二百八十一条第一款", 2018),
    GIRL_SUSPECT_NEEDS_FEMALE_STAFF(17, "《刑事诉讼法》第二百八十一条第三款", 2018),
    GIRL_VICTIM_NEEDS_A_FEMALE_INTERVIEWER(17, "《未成年人保护法》第一百一十二条", 2021),
    CHILD_VICTIM_IS_RECORDED(18, "《未成年人保护法》第一百一十二条", 2021),
    SECOND_INTERVIEW_NEEDS_A_REASON(18, "《未成年人保护法》第一百一十二条", 2021),
    SECOND_INTERVIEW_IS_APPROVED_FIRST(18, "《未成年人保护法》第一百一十二条", 2021),
    REPEAT_INTERVIEW_IS_FOR_CHILD_VICTIMS(18, "《未成年人保护法》第一百一十二条", 2021),
    SINGLE_OFFICER_NEEDS_A_RECORDING(19, "《治安管理处罚法》第一百零八条", 2026),
    QUESTIONING_NEEDS_TWO_OFFICERS(19, "《公安机关办理行政案件程序规定》第五十二条", 2006),
    LONE_MEDIATOR_RECORDS_IN_THE_CASE_AREA(19, "《治安管理处罚法》第一百零八条", 2026),
    GUARDIANS_COME_TO_THE_MEDIATION(15, "《公安机关办理行政案件程序规定》第一百八十一条", 2013),
    AGREEMENT_NAMES_ITS_PAPER_AND_TERM(1, "《公安机关办理行政案件程序规定》第一百八十四条", 2013),
    QUESTIONING_IS_NOT_OVER(20, "《治安管理处罚法》第九十七条", 2006),
    QUESTIONING_ENDED_TOO_LATE(20, "《治安管理处罚法》第九十七条", 2006),

    LEGAL_AID_IS_FOR_CRIMINAL_SUSPECTS(21, "《刑事诉讼法》第二百七十八条；《法律援助法》第二十五条", 2022),
    LEGAL_AID_NAMES_DEFENDER_OR_NOTICE(21, "《刑事诉讼法》第二百七十八条；《法律援助法》第三十六条", 2022),
    LEGAL_AID_FOLLOWS_ITS_ORDER(21, "《法律援助法》第三十六条", 2022),

    GUARDIAN_IS_HEARD_BEFORE_A_PENALTY(22, "《治安管理处罚法》第一百一十二条第三款", 2026),
    UNDER_14_IS_NOT_PENALISED(23, "《治安管理处罚法》第十二条", 2006),
    GUARDIANS_OF_UNDER_14_ARE_ORDERED_TO_DISCIPLINE(23, "《治安管理处罚法》第十二条", 2006),
    MINOR_OVER_14_IS_TREATED_LIGHTER(23, "《治安管理处罚法》第十二条", 2006),
    DETENTION_OF_A_YOUNG_MINOR_NEEDS_A_GROUND(24, "《治安管理处罚法》第二十三条", 2026),
    GROUND_DOES_NOT_FIT_A_FIRST_OFFENCE(24, "《治安管理处罚法》第二十三条第二款", 2026),
    DETENTION_NEEDS_NOTICE_OF_THE_HEARING_RIGHT(24, "《治安管理处罚法》第一百一十七条第二款", 2026),
    HEARING_OF_A_MINOR_IS_NOT_PUBLIC(24, "《治安管理处罚法》第一百一十七条第二款", 2026),
    FORMER_LAW_KNOWS_NO_GROUND_FOR_DETENTION(24, "《治安管理处罚法》（2012年修正）第二十一条", 2006),
    EXTENSION_CITES_THE_BUREAUS_APPROVAL(27, "《治安管理处罚法》第一百一十八条", 2026),
    PSYCHOLOGY_NEEDS_CONSENTS_OR_A_REASON(28, "《预防未成年人犯罪法》第五十一条", 2021),
    LOOK_BACK_IS_ABOUT_AN_OFFENDER(35, "《治安管理处罚法》第一百三十六条", 2026),
    APPLICATION_WAITS_ALREADY(0, "", 2026),
    DISPOSITION_IS_EXECUTED_AFTER_ITS_APPROVAL(0, "", 2026),
    MEASURES_ARE_ENDED_FIRST(0, "", 2026),
    MENTORING_IS_COMPLETED_FIRST(0, "", 2026),
    MINOR_IS_MENTORED_ALREADY(0, "", 2026),
    MINOR_BELONGS_TO_THE_GROUP_ALREADY(0, "", 2026),
    AGE_IS_PROVEN_BY_NEW_EVIDENCE(3, "法释〔2006〕1号第四条", 2006),
    CORRECTIVE_TASK_NEEDS_A_MEASURE_OR_A_REASON(25, "《治安管理处罚法》第二十四条", 2026),
    MEASURES_NEED_SERIOUS_MISCONDUCT(29, "《预防未成年人犯罪法》第三十条、第三十八条、第四十一条", 2021),
    MEASURE_CITES_DECISION_AND_REVIEW_RIGHTS(30, "《预防未成年人犯罪法》第四十九条；《行政复议法》第二十条；《行政诉讼法》第四十六条", 2021),
    INTERVENTION_IS_ABOUT_MISCONDUCT(29, "《预防未成年人犯罪法》第二十八条、第三十条", 2021),
    INTERVENTION_IS_ABOUT_A_MINOR(29, "《预防未成年人犯罪法》第二条、第二十八条", 2021),
    INTERVENTION_STOPS_AND_URGES(29, "《预防未成年人犯罪法》第三十条", 2021),
    MEASURE_IS_UPGRADED_AFTER_A_BREACH(29, "《预防未成年人犯罪法》第四十四条第三项", 2021),
    SPECIAL_EDUCATION_NEEDS_SERIOUS_MISCONDUCT(31, "《预防未成年人犯罪法》第四十三条、第四十四条、第四十五条", 2021),
    PARENTS_OR_SCHOOL_APPLY_BY_ARTICLE_43(31, "《预防未成年人犯罪法》第四十三条", 2021),
    ARTICLE_44_NAMES_ITS_SITUATION(31, "《预防未成年人犯罪法》第四十四条", 2021),
    REFUSAL_OF_MEASURES_IS_ON_RECORD(31, "《预防未成年人犯罪法》第四十四条第三项", 2021),
    ARTICLE_45_NEEDS_A_CRIME_BELOW_AGE(31, "《预防未成年人犯罪法》第四十五条", 2021),
    COMMITTEE_OPINION_HAS_DATE_AND_NUMBER(31, "《预防未成年人犯罪法》第四十三条、第四十四条、第四十五条", 2021),
    SPECIAL_EDUCATION_NEEDS_OPINION_AND_DECISION(31, "《预防未成年人犯罪法》第四十三条、第四十四条、第四十五条", 2021),
    POLICE_DECIDE_WITH_THE_DEPARTMENT(31, "《预防未成年人犯罪法》第四十四条、第四十五条", 2021),
    ARTICLE_45_IS_CARRIED_OUT_IN_A_CLOSED_PLACE(31, "《预防未成年人犯罪法》第四十五条第二款", 2021),
    PLACEMENT_CITES_DECISION_AND_REVIEW_RIGHTS(30, "《预防未成年人犯罪法》第四十九条；《行政复议法》第二十条；《行政诉讼法》第四十六条", 2021),
    EACH_TERM_IS_ASSESSED_ONCE(31, "《预防未成年人犯罪法》第四十六条", 2021),
    RETURN_FOLLOWS_AN_ASSESSMENT(31, "《预防未成年人犯罪法》第四十六条", 2021),
    MINOR_HAS_A_PLACEMENT_ALREADY(0, "", 2026),
    SPECIAL_EDUCATION_ENDS_FIRST(0, "", 2026),
    FAILING_GUARDIAN_IS_ONE_OF_THE_CHILDS(32, "《未成年人保护法》第一百一十八条；《预防未成年人犯罪法》第六十一条", 2021),
    FAILING_GUARDIAN_IS_ADMONISHED(32, "《未成年人保护法》第一百一十八条；《预防未成年人犯罪法》第六十一条；《家庭教育促进法》第四十九条", 2021),
    GUIDANCE_NAMES_INSTITUTION_AND_PERIOD(32, "《家庭教育促进法》第四十九条", 2022),
    CONCEALMENT_IS_A_SCHOOLS(33, "《治安管理处罚法》第六十条第二款", 2026),
    CORRECTION_IS_ORDERED_OF_A_SCHOOL_THAT_CONCEALED(33, "《治安管理处罚法》第六十条第二款", 2026),
    LETTER_NAMES_ADDRESSEE_PROBLEM_AND_BASIS(34, "《未成年人保护法》第一百一十四条", 2021),
    LETTER_IS_SENT_AFTER_ITS_APPROVAL(34, "《未成年人保护法》第一百一十四条", 2021),
    REPLY_FOLLOWS_THE_LETTER(34, "《未成年人保护法》第一百一十四条", 2021),
    LETTER_ENDS_WITH_AN_ASSESSMENT(34, "《未成年人保护法》第一百一十四条", 2021),
    UNANSWERED_LETTER_ENDS_AFTER_ITS_MONTH(34, "《未成年人保护法》第一百一十四条", 2021),
    SEALED_READING_IS_LIMITED(37, "《治安管理处罚法》第一百三十六条；《预防未成年人犯罪法》第五十九条", 2021),
    SEALED_READING_NEEDS_CLAUSE_PURPOSE_AND_UNDERTAKING(37, "《治安管理处罚法》第一百三十六条；《预防未成年人犯罪法》第五十九条", 2021),
    SEALING_FOLLOWS_THE_COMPUTED_ARTICLE(35, "《治安管理处罚法》第一百三十六条；《预防未成年人犯罪法》第五十九条；《刑事诉讼法》第二百八十六条", 2021),
    SEALING_NAMES_ITS_ARTICLE(35, "《治安管理处罚法》第一百三十六条；《预防未成年人犯罪法》第五十九条；《刑事诉讼法》第二百八十六条", 2021),
    OFFICIAL_RESULT_NAMES_ORGAN_DOCUMENT_AND_DAY(35, "《预防未成年人犯罪法》第五十九条；《刑事诉讼法》第二百八十六条", 2021),
    SENTENCE_NAMES_ITS_TERM(35, "《刑事诉讼法》第二百八十六条", 2013),
    REPLY_NAMES_WHO_ASKS_AND_WHY(37, "《公安机关办理犯罪记录查询工作规定》", 2021),
    REPLY_TO_THE_ENTITLED_NEEDS_CLAUSE_DOCUMENT_AND_UNDERTAKING(37, "《治安管理处罚法》第一百三十六条；《刑事诉讼法》第二百八十六条第二款；《预防未成年人犯罪法》第五十九条", 2021),
    ONLY_CLOSED_CASES_ARE_SEALED(35, "《治安管理处罚法》第一百三十六条；《预防未成年人犯罪法》第五十九条", 2021),
    RISK_IS_GRADED_WITH_REASONS(45, "《个人信息保护法》第二十四条；《未成年人保护法》第三条", 2021),
    RISK_FACT_HAS_SOURCE_AND_DATE(45, "《个人信息保护法》第二十四条", 2021),
    CIRCUMSTANCE_ALONE_IS_NO_RISK(45, "《未成年人保护法》第三条；《个人信息保护法》第二十四条", 2021),
    RISK_GRADE_EXPIRES(45, "《个人信息保护法》第十九条、第二十四条", 2021),
    AUXILIARY_NEITHER_QUESTIONS_NOR_DECIDES(41, "《公安机关办理行政案件程序规定》第五十二条", 2019),
    VOLUNTEER_NEEDS_THE_GUARDIANS_CONSENT(42, "《预防未成年人犯罪法》第三条、第五十九条；《未成年人保护法》第一百零三条", 2021),

    NOBODY_APPROVES_WHAT_THEY_PROPOSED(0, "", 2026),
    RETURNING_NEEDS_A_REASON(0, "", 2026),
    REPORT_IS_SETTLED_ALREADY(0, "", 2026),
    REPORT_CANNOT_BE_JOINED(0, "", 2026),
    REPORT_IS_SETTLED_WITH_ANOTHER(0, "", 2026),
    PERSON_HAS_AN_OPEN_CASE_OF_THIS_REPORT(0, "", 2026),
    PERSON_IS_A_PARTICIPANT_ALREADY(0, "", 2026),
    OFFENDER_NEEDS_THE_DATE_OF_THE_ACT(2, "法释〔2006〕1号第二条", 2006),
    ACT_LIES_IN_THE_FUTURE(2, "法释〔2006〕1号第二条", 2006),
    ONLY_OFFICERS_OF_THE_FILE_WORK_ON_IT(39, "《未成年人网络保护条例》第三十六条", 2024),
    OFFICER_CANNOT_HANDLE_CASES(41, "《公安机关办理行政案件程序规定》第五十二条", 2019),
    HAND_OVER_WAITS_FOR_ITS_RECEIPT(0, "", 2026),
    ONLY_THE_RECEIVER_ACKNOWLEDGES(0, "", 2026),
    CASE_IS_CLOSED(0, "", 2026),
    STEP_DOES_NOT_FIT_THE_STATUS(0, "", 2026),
    PARTICIPANT_IS_NO_OFFENDER(0, "", 2026),
    BEHAVIOUR_IS_CODED_FIRST(29, "《预防未成年人犯罪法》第二十八条、第三十八条", 2021),
    BEHAVIOUR_IS_CODED_ALREADY(0, "", 2026),
    OUTCOME_OF_THE_OFFENDER_IS_PROPOSED_ALREADY(0, "", 2026),
    CLOSING_MISSES_STEPS(0, "", 2026),
    DATES_ARE_IN_THE_WRONG_ORDER(0, "", 2026),
    WRITING_DOWN_NEEDS_CONTENT(0, "", 2026);

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    CaseRule(int number, String source, int validFromYear) {
        this.number = number;
        this.source = source;
        this.validFrom = InForce.from(source, validFromYear);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Whether the rule holds for what happened on this day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom);
    }
}
