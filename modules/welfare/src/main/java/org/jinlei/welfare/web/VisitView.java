package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Merge;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.visits.VersionFacts;
import org.jinlei.welfare.domain.visits.VisitSheet;
import org.jinlei.welfare.domain.visits.VisitWork;

/** A visit with everything that was written about it. */
@Named
@RequestScoped
public class VisitView {

    @Inject
    private VisitWork work;

    @Inject
    private VisitNames names;

    @Inject
    private Parameters parameters;

    private VisitSheet sheet;

    /** A correction: when, by whom, why, and which fields it changed from what to what. */
    public record Change(LocalDateTime at, long by, String reason, List<Merge.Difference> changes) {
        public LocalDateTime getAt() { return at; }
        public long getBy() { return by; }
        public String getReason() { return reason; }
        public List<Merge.Difference> getChanges() { return changes; }
    }

    public void open() {
        getSheet();
    }

    public VisitSheet getSheet() {
        if (sheet == null) {
            sheet = work.view(parameters.id());
        }
        return sheet;
    }

    /** The corrections, the first first. */
    public List<Change> getChanges() {
        List<Change> changes = new ArrayList<>();
        List<VersionFacts> versions = getSheet().versions();
        for (int i = 1; i < versions.size(); i++) {
            VersionFacts now = versions.get(i);
            changes.add(new Change(now.writtenAt(), now.writtenBy(), now.reason(), changed(versions.get(i - 1), now)));
        }
        return changes;
    }

    private List<Merge.Difference> changed(VersionFacts before, VersionFacts after) {
        return Merge.into(form(before), form(before), form(after), field -> Messages.text("welfare", "visit." + field), this::textOf);
    }

    private static VisitForm form(VersionFacts version) {
        VisitForm form = new VisitForm();
        form.read(version.said());
        return form;
    }

    private String textOf(String field, Object value) {
        return names.textOf(field, value, Labels.text(value));
    }
}
