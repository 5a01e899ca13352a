package org.jinlei.cases.domain;

import java.time.LocalDate;

/**
 * What is needed to open a case file.
 *
 * @param category       what it is about
 * @param nature         ordinary, violent or sexual
 * @param title          a few words without names
 * @param officialNumber number of the province's system, or null
 * @param reportId       report it comes from, or null
 * @param unitId         village or school concerned, or null
 * @param personId       the person it is about
 * @param role           that person's part
 * @param actDate        day of the act; needed for an offender
 */
public record NewCase(CaseCategory category, CaseNature nature, String title, String officialNumber, Long reportId, Long unitId, long personId,
        ParticipantRole role, LocalDate actDate) {
}
