package org.jinlei.cases.domain;

import java.time.LocalDate;

/**
 * The version of the Public Security Administration Punishments Law that a day falls under (rule 5). Whether somebody answers, how they
 * are punished and whether a detention is executed follow the law of the day of the act; how the police proceed follows the law of the
 * day of the step. The revision of 27 June 2025 holds from 1 January 2026 (its article 144).
 */
public enum PublicOrderLaw {
    /** As amended in 2012. */
    OF_2012("《治安管理处罚法》（2012年修正）"),
    /** As revised in 2025. */
    OF_2025("《治安管理处罚法》（2025年修订）");

    /** The first day of the revised law. */
    private static final LocalDate REVISED = LocalDate.of(2026, 1, 1);

    private final String title;

    PublicOrderLaw(String title) {
        this.title = title;
    }

    /** The version that holds for what happened on a day. */
    public static PublicOrderLaw of(LocalDate day) {
        return day.isBefore(REVISED) ? OF_2012 : OF_2025;
    }

    /** Law and article of a rule in this version; rules that rest on other laws keep theirs. */
    public String source(CaseRule rule) {
        return this == OF_2025 ? rule.source() : switch (rule) {
            case QUESTIONING_NEEDS_NOTICE_TO_THE_GUARDIAN, QUESTIONING_NEEDS_AN_ADULT_OR_A_NOTE -> title + "第八十四条第三款；《未成年人保护法》第一百一十条";
            case QUESTIONING_IS_NOT_OVER, QUESTIONING_ENDED_TOO_LATE -> title + "第八十三条";
            case UNDER_14_IS_NOT_PENALISED, GUARDIANS_OF_UNDER_14_ARE_ORDERED_TO_DISCIPLINE, MINOR_OVER_14_IS_TREATED_LIGHTER -> title + "第十二条";
            case SINGLE_OFFICER_NEEDS_A_RECORDING -> CaseRule.QUESTIONING_NEEDS_TWO_OFFICERS.source();
            case CORRECTIVE_TASK_NEEDS_A_MEASURE_OR_A_REASON -> "《预防未成年人犯罪法》第四十一条";
            case EXTENSION_CITES_THE_BUREAUS_APPROVAL -> title + "第九十九条";
            default -> rule.source();
        };
    }

    /** From which day on an earlier penalty makes the new act graver: a year before it, formerly six months. */
    public LocalDate aggravatingSince(LocalDate act) {
        return this == OF_2025 ? act.minusYears(1) : act.minusMonths(6);
    }

    /** Law and article by which an earlier penalty makes the new act graver. */
    public String aggravation() {
        return title + (this == OF_2025 ? "第二十二条" : "第二十条第四项");
    }

    /** Law and article about detention that is not executed. */
    public String sparedDetention() {
        return title + (this == OF_2025 ? "第二十三条" : "第二十一条");
    }

    /** Whether the law has grounds on which the detention of a young minor is executed nevertheless: not before the revision. */
    public boolean knowsGroundsForDetention() {
        return this == OF_2025;
    }

    /** Name and year of the version. */
    public String title() {
        return title;
    }

    public String getTitle() { return title; }
}
