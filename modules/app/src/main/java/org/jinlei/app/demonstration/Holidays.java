package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jinlei.platform.time.domain.CalendarFile;
import org.jinlei.platform.time.domain.CalendarWork;

/** The State Council's notices on holidays of recent years, taken over as an administrator would. */
@ApplicationScoped
class Holidays {

    @Inject
    private CalendarWork calendar;

    /** Fills the work calendar, unless somebody has done so. */
    void publish() {
        try (InputStream file = Holidays.class.getResourceAsStream("holidays.csv")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            if (CalendarFile.read(text).years().stream().allMatch(year -> calendar.year(year).isEmpty())) {
                calendar.apply(text, calendar.preview(text).seen());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
