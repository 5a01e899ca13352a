package org.jinlei.platform.settings.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From a day on a setting has a value.
 *
 * @param revision  number of the row; of two that begin on one day the later counts
 * @param createdBy name of who wrote it
 */
public record SettingStep(LocalDate validFrom, int revision, int value, String source, String reason, String createdBy, LocalDateTime createdAt) {

    /** The row that counts on a day; empty before the first. */
    public static Optional<SettingStep> on(List<SettingStep> steps, LocalDate day) {
        return steps.stream().filter(step -> !step.validFrom().isAfter(day))
                .max(Comparator.comparing(SettingStep::validFrom).thenComparingInt(SettingStep::revision));
    }

    /** The row that counts next after a day. */
    public static Optional<SettingStep> after(List<SettingStep> steps, LocalDate day) {
        return steps.stream().map(SettingStep::validFrom).filter(from -> from.isAfter(day)).min(Comparator.naturalOrder()).flatMap(next -> on(steps, next));
    }

    public LocalDate getValidFrom() { return validFrom; }
    public int getRevision() { return revision; }
    public int getValue() { return value; }
    public String getSource() { return source; }
    public String getReason() { return reason; }
    public String getCreatedBy() { return createdBy; }
    public LocalDateTime getCreatedAt() { return createdAt; }
}
