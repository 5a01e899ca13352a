package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.jinlei.cases.domain.missing.EntryFacts;
import org.jinlei.cases.domain.missing.SearchReading;
import org.jinlei.cases.domain.missing.SearchSheet;
import org.jinlei.cases.domain.missing.SearchedChild;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.SessionKey;

/** The search that a page and its parts are about, read once a request; {@code id} in the address is its number. */
@Named
@RequestScoped
public class SearchInHand {

    @Inject
    private SearchReading reading;

    @Inject
    private Places places;

    @Inject
    private Parameters parameters;

    @Inject
    private SessionKey keys;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private SearchSheet sheet;

    public SearchSheet getSheet() {
        if (sheet == null) {
            sheet = parameters.path().endsWith("/chronicle") ? reading.chronicle(parameters.id()) : reading.sheet(parameters.id());
            Set<Long> officers = new HashSet<>();
            sheet.entries().forEach(entry -> officers.add(entry.actor()));
            sheet.tasks().forEach(task -> {
                officers.add(task.assignee());
                officers.add(task.supervisor());
            });
            sheet.leads().forEach(lead -> officers.add(lead.givenBy()));
            places.rememberOfficers(officers);
        }
        return sheet;
    }

    public long getId() {
        return parameters.id();
    }

    /** The child that the address names. */
    public SearchedChild getChild() {
        SearchedChild child = getSheet().child(parameters.number("child"));
        if (child == null) {
            throw new NotThere();
        }
        return child;
    }

    /** What a line of the timeline tells in words. */
    public String text(EntryFacts entry) {
        SearchedChild child = getSheet().child(entry.childId());
        String what = Labels.text(entry.kind()) + (child == null ? "" : " " + child.name());
        return entry.body() == null ? what : Messages.text("cases", "timeline.detail", what, entry.body());
    }

    /** What proves that a change was asked for on this page. */
    public String getKey() {
        return keys.of(request);
    }

    /** Minute 0 for the clock of the page, with its offset. */
    public String getZero() {
        return getSheet().search().reportedAt().atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime().toString();
    }

    /** How long the search has been running, or ran, as hours and minutes. */
    public String getElapsed() {
        LocalDateTime until = getSheet().search().endedAt() == null ? LocalDateTime.now(clock) : getSheet().search().endedAt();
        Duration elapsed = Duration.between(getSheet().search().reportedAt(), until);
        return Messages.text("cases", "search.elapsed", String.valueOf(elapsed.toHours()), String.format("%02d", elapsed.toMinutesPart()));
    }
}
