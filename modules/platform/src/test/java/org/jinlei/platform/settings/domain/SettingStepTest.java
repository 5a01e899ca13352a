package org.jinlei.platform.settings.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.settings.PlatformSettings;
import org.jinlei.platform.settings.Setting;
import org.jinlei.platform.settings.SettingUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which value counts on a day, on both sides of every edge. */
class SettingStepTest {

    private static final List<SettingStep> STEPS = List.of(step("2026-03-01", 1, 48), step("2026-07-01", 2, 72), step("2026-07-01", 3, 36));

    private static SettingStep step(String from, int revision, int value) {
        return new SettingStep(LocalDate.parse(from), revision, value, "会议决定", "试行", "甲", LocalDateTime.parse("2026-01-01T08:00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28,", "2026-03-01, 48", "2026-06-30, 48", "2026-07-01, 36", "2030-01-01, 36"})
    void a_value_holds_from_its_day_until_the_next_begins(String day, Integer value) {
        assertEquals(value, SettingStep.on(STEPS, LocalDate.parse(day)).map(SettingStep::value).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 48", "2026-03-01, 36", "2026-06-30, 36", "2026-07-01,"})
    void what_follows_is_known_before_its_day(String day, Integer value) {
        assertEquals(value, SettingStep.after(STEPS, LocalDate.parse(day)).map(SettingStep::value).orElse(null));
    }

    @Test
    void bounds_belong_to_what_is_allowed() {
        Setting amber = PlatformSettings.AMBER;
        assertTrue(amber.allows(50) && amber.allows(95));
        assertFalse(amber.allows(49) || amber.allows(96));
        assertThrows(IllegalArgumentException.class, () -> new Setting("platform.wrong", SettingUnit.DAY, 5, 10, 4, ""));
    }
}
