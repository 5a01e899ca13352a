package org.jinlei.platform.settings.domain;

import java.time.LocalDate;

/**
 * A value to be set.
 *
 * @param key       which setting
 * @param validFrom first day on which it holds
 * @param source    on what it rests
 * @param reason    why
 * @param seen      number of the last row that the caller has seen, 0 when there was none
 */
public record NewSetting(String key, LocalDate validFrom, int value, String source, String reason, int seen) {
    public NewSetting {
        source = source == null ? "" : source.strip();
        reason = reason == null ? "" : reason.strip();
    }
}
