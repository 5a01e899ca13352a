package org.jinlei.cases.domain.correction;

import java.time.LocalDate;

/**
 * A corrective-education measure as it is recorded.
 *
 * @param kind                kind of article 41
 * @param decisionNumber      number of the official decision
 * @param reviewRightsToldOn  day on which review and action were explained
 * @param startsOn            first day
 * @param endsOn              last day, or null where the measure is done at once
 * @param frequency           how often, in words
 * @param responsibleOfficer  officer in charge
 * @param partner             unit that cooperates, or null
 * @param rhythm              how often something must be written down, or null where nothing recurs
 */
public record MeasureDraft(MeasureKind kind, String decisionNumber, LocalDate reviewRightsToldOn, LocalDate startsOn, LocalDate endsOn,
        String frequency, Long responsibleOfficer, String partner, MeasureRhythm rhythm) {
}
