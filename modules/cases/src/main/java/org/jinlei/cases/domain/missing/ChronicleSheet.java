package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.SheetNames;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetSource;

/** The chronicle of a search on paper: who was missing, what was ordered, and every line of the timeline from the first to the last. */
@ApplicationScoped
class ChronicleSheet implements SheetSource {

    @Inject
    private SearchReading reading;

    @Inject
    private SheetNames names;

    @Override
    public String name() {
        return "chronicle";
    }

    @Override
    public String permission() {
        return CasesPermissions.SEARCHES;
    }

    @Override
    public String subject() {
        return "MissingChildSearch";
    }

    @Override
    public Sheet sheet(SheetOrder order) {
        SearchSheet all = reading.chronicle(order.id());
        SearchFacts search = all.search();
        SheetDraft draft = names.begin(order);
        draft.facts(draft.text("search.report")).fact("search.reportedAt", search.reportedAt()).fact("search.begunAt", search.begunAt())
                .fact("search.begunBy", names.officer(search.begunBy())).fact("search.station", names.unit(search.stationId()))
                .fact("search.status", search.status()).fact("search.endedAt", search.endedAt());
        all.children().forEach(one -> child(one, draft));
        Map<Long, String> officers = officers(all);
        draft.table(draft.text("search.tasks"),
                List.of(draft.column("search.what", 26), draft.column("search.area", 15), draft.column("search.assignee", 16), draft.column("search.dueAt", 18),
                        draft.column("search.result", 25)),
                all.tasks().stream().map(one -> Arrays.asList(draft.joined(one.tile(), one.body()), one.area(),
                        draft.joined(officers.getOrDefault(one.assignee(), ""), one.team()), one.dueAt(), draft.joined(one.status(), one.result()))),
                draft.text("search.tasks.none"));
        List<EntryFacts> entries = new ArrayList<>(all.entries());
        Collections.reverse(entries);
        draft.table(draft.text("search.timeline"),
                List.of(draft.column("sheet.no", 7), draft.column("sheet.when", 19), draft.column("sheet.what", 60), draft.column("search.givenBy", 14)),
                entries.stream().map(one -> Arrays.asList(one.number(), one.happenedAt(), told(one, all, draft), officers.getOrDefault(one.actor(), ""))),
                draft.text("sheet.none"));
        return draft.forOffice(draft.text("sheet.chronicle"), search.number(), names.unit(search.stationId()));
    }

    private void child(SearchedChild one, SheetDraft draft) {
        ChildDescription known = one.child().description();
        draft.facts(one.name()).fact("person.sex", one.person() == null ? null : one.person().sex())
                .fact("search.ageAtReport", names.age(one.child().age(), draft)).fact("search.lastSeenAt", known.lastSeenAt())
                .fact("search.lastSeenPlace", known.lastSeenPlace()).fact("search.clothes", known.clothes()).fact("search.looks", known.looks())
                .fact("search.companions", known.companions()).fact("search.guardians", names.guardians(one.guardians(), draft))
                .fact("search.filing", draft.joined(one.child().filing(), one.child().filingNumber())).fact("search.foundAt", one.child().foundAt())
                .fact("search.foundPlace", one.finding() == null ? null : draft.joined(one.finding().what().place(), one.finding().what().state()))
                .wide("search.known", known.known());
    }

    private static String told(EntryFacts entry, SearchSheet all, SheetDraft draft) {
        SearchedChild child = all.child(entry.childId());
        String what = draft.joined(entry.kind(), child == null ? "" : child.name());
        return entry.body() == null ? what : draft.text("timeline.detail", what, entry.body());
    }

    private Map<Long, String> officers(SearchSheet all) {
        Set<Long> ids = new HashSet<>();
        all.entries().forEach(one -> ids.add(one.actor()));
        all.tasks().forEach(one -> ids.add(one.assignee()));
        return names.officers(ids);
    }
}
