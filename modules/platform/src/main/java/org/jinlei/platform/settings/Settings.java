package org.jinlei.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jinlei.platform.settings.domain.SettingShelf;

/** The numbers that hold on a day; read from the database each time, so that every node follows at once. */
@ApplicationScoped
public class Settings {

    @Inject
    private SettingShelf shelf;

    @Inject
    private Clock clock;

    /** The value on a day. */
    public int number(Setting setting, LocalDate day) {
        return shelf.value(setting, day);
    }

    /** The value today. */
    public int number(Setting setting) {
        return number(setting, LocalDate.now(clock));
    }

    /**
     * Today's value as a span of time.
     *
     * @throws IllegalArgumentException if the setting counts no time
     */
    public Duration duration(Setting setting) {
        return switch (setting.unit()) {
            case HOUR -> Duration.ofHours(number(setting));
            case DAY -> Duration.ofDays(number(setting));
            case PERCENT -> throw new IllegalArgumentException(setting.key() + " is no span of time");
        };
    }
}
