package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.domain.special.PlacementReading;
import org.jinlei.cases.domain.special.PlacementSheet;
import org.jinlei.cases.domain.special.PlacementStatus;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;

/** Specialised education on the page of a case and of a corrective-education task, with what may be written now. */
@Named
@RequestScoped
public class PlacementPart {

    @Inject
    private PlacementReading reading;

    @Inject
    private Parameters parameters;

    private List<PlacementSheet> sheets;

    /** What was applied for, on a page of a task the last first; the address says which page it is. */
    public List<PlacementSheet> getSheets() {
        if (sheets == null) {
            sheets = parameters.path().contains("/tasks/") ? reading.ofTask(parameters.id()) : reading.ofFile(parameters.id());
        }
        return sheets;
    }

    /** The last application, or null. */
    public PlacementSheet getCurrent() {
        return getSheets().isEmpty() ? null : getSheets().get(0);
    }

    /** Whether the last application waits in this status. */
    public boolean waits(String status) {
        return getCurrent() != null && getCurrent().facts().status() == PlacementStatus.valueOf(status);
    }

    /** Whether a new application may be recorded. */
    public boolean isApplying() {
        return getCurrent() == null || getCurrent().facts().status().isOver();
    }

    /** A term in words. */
    public String term(SchoolTerm term) {
        return term == null ? "" : Messages.text("cases", term.second() ? "placement.term.second" : "placement.term.first", String.valueOf(term.year()),
                String.valueOf(term.year() + 1));
    }

    /** Colour of a status. */
    public String tone(PlacementStatus status) {
        return switch (status) {
            case APPLIED, AGREED, ORDERED -> "soon";
            case ADMITTED -> "active";
            case NOT_AGREED, REFUSED, LEFT -> "quiet";
        };
    }
}
