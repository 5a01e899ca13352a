package org.jinlei.platform.time.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.time.AdjustedDay;
import org.jinlei.platform.time.domain.CalendarFile;
import org.jinlei.platform.time.domain.CalendarPreview;
import org.jinlei.platform.time.domain.CalendarWork;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** The work calendar of a year, and taking over a new notice: chosen, looked at, applied. */
@Named
@ViewScoped
public class CalendarView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100_000;

    @Size(max = MOST)
    private String text;

    private String seen;
    private int year;
    private transient CalendarPreview preview;
    private transient List<AdjustedDay> days;

    @Inject
    private transient CalendarWork work;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Clock clock;

    public void open() {
        Long asked = parameters.number("year");
        year = asked == null || asked < 1990 || asked > 2200 ? LocalDate.now(clock).getYear() : asked.intValue();
    }

    /** Shows what the file would change. */
    public void look() {
        preview = work.preview(text);
        seen = preview.seen();
    }

    /** Takes over what was shown. */
    public String apply() {
        work.apply(text, seen);
        return Redirect.to("/platform/calendar").done("platform.calendar");
    }

    public List<AdjustedDay> getDays() {
        if (days == null) {
            days = work.year(year);
        }
        return days;
    }

    public String weekday(LocalDate day) {
        return Messages.text("platform", "weekday." + day.getDayOfWeek().getValue());
    }

    public String fault(CalendarFile.Fault fault) {
        return Messages.text("platform", "calendar.fault." + fault.what(), fault.text());
    }

    public String getText() { return text; }
    public void setText(String value) { text = value; }
    public int getYear() { return year; }
    public CalendarPreview getPreview() { return preview; }
}
