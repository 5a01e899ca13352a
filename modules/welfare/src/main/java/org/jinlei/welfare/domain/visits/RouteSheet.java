package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetPart;
import org.jinlei.platform.sheets.SheetSource;
import org.jinlei.welfare.WelfarePermissions;

/** The route of those who go from door to door, to be ticked with a pen: of one village, or of all with the number 0. */
@ApplicationScoped
class RouteSheet implements SheetSource {

    @Inject
    private DueVisits visits;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private UserDirectory users;

    @Inject
    private Wording wording;

    @Override
    public String name() {
        return "visit-route";
    }

    @Override
    public String permission() {
        return WelfarePermissions.VISITS;
    }

    @Override
    public String subject() {
        return "VisitRoute";
    }

    @Override
    public Sheet sheet(SheetOrder order) {
        List<RouteStop> stops = visits.route(order.id() == 0 ? null : Long.valueOf(order.id()));
        if (stops.isEmpty()) {
            throw new NotThere();
        }
        SheetDraft draft = new SheetDraft(wording, "welfare", order.language());
        List<SheetPart.Column> columns = List.of(draft.column("visit.child", 3), draft.column("visit.ageToday", 3), draft.column("visit.village", 4),
                draft.column("visit.due", 4), draft.column("visit.lastSeen", 4), draft.column("visit.plannedVisitor", 3), draft.column("visit.sheet.met", 2),
                draft.column("visit.sheet.remark", 4));
        int number = 1;
        for (RouteStop stop : stops) {
            draft.table(draft.text("visit.sheet.stop", number++, stop.village().name()), columns, stop.children().stream().map(row -> cells(row, draft)), "");
        }
        draft.signatures("visit.visitor", "visit.companion");
        return draft.forOffice(draft.text("sheet.visitRoute"), "", organisation.name(order.id() == 0 ? null : Long.valueOf(order.id())));
    }

    private List<Object> cells(DueRow row, SheetDraft draft) {
        List<Object> cells = new ArrayList<>(List.of(row.child().name(), row.child().age().isKnown() ? draft.text("visit.sheet.years", row.child().age().least()) : "",
                organisation.name(row.unitId()), row.dueOn()));
        cells.add(row.lastSeenOn());
        cells.add(users.name(row.visitor()));
        cells.add(VisitFormSheet.BOX);
        cells.add("");
        return cells;
    }
}
