package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinlei.cases.ReportSituation;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetPart;
import org.jinlei.platform.sheets.SheetSource;
import org.jinlei.welfare.WelfarePermissions;

/** The form of a visit to be filled with a pen and typed back: the fields of the screen in its order, with the child's basics and nothing of its file. */
@ApplicationScoped
class VisitFormSheet implements SheetSource {

    /** A box to tick. */
    static final String BOX = "□";

    private static final String LINE = "\u3000\n\u3000\n";

    @Inject
    private VisitPlanWork plans;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private UserDirectory users;

    @Inject
    private Wording wording;

    @Override
    public String name() {
        return "visit-form";
    }

    @Override
    public String permission() {
        return WelfarePermissions.VISITS;
    }

    @Override
    public String subject() {
        return VisitDesk.PLAN;
    }

    @Override
    public Sheet sheet(SheetOrder order) {
        PlanSheet sheet = plans.view(order.id());
        PlanFacts plan = sheet.plan();
        SheetDraft draft = new SheetDraft(wording, "welfare", order.language());
        draft.facts("").fact("visit.child", sheet.child().name()).fact("visit.sex", sheet.child().sex())
                .fact("visit.ageToday", sheet.child().age().isKnown() ? draft.text("visit.sheet.years", sheet.child().age().least()) : "")
                .fact("visit.village", organisation.name(plan.unitId())).fact("visit.due", plan.dueOn()).fact("visit.lastSeen", plan.lastSeenOn())
                .fact("visit.plannedVisitor", users.name(plan.visitor()));
        List<SheetPart.Column> columns = List.of(draft.column("visit.sheet.item", 3), draft.column("visit.sheet.fill", 12));
        Stream<List<Object>> rows = Stream.of(row(draft, "visit.visitedAt", draft.text("visit.sheet.moment")), row(draft, "visit.place", boxes(draft, VisitPlace.values())),
                row(draft, "visit.visitor", LINE), row(draft, "visit.companion", LINE), row(draft, "visit.officer", LINE),
                row(draft, "visit.childSeen", BOX + draft.value(true) + "\u3000" + BOX + draft.value(false)), row(draft, "visit.whyUnseen", LINE),
                row(draft, "visit.others", boxes(draft, SeenAdult.values())), row(draft, "visit.care", boxes(draft, Impression.values())),
                row(draft, "visit.living", boxes(draft, Impression.values())), row(draft, "visit.mood", boxes(draft, Impression.values())),
                row(draft, "visit.conditions", LINE + LINE), row(draft, "visit.needs", LINE), row(draft, "visit.childWords", LINE + LINE),
                row(draft, "visit.situations", Arrays.stream(ReportSituation.values()).map(one -> BOX + draft.value(one)).collect(Collectors.joining("\n"))),
                row(draft, "visit.done", LINE + LINE), row(draft, "visit.nextOn", ""));
        draft.table(draft.text("visit.sheet.form"), columns, rows, "");
        draft.paragraphs("", draft.text("visit.situations.hint"));
        draft.signatures("visit.visitor", "visit.companion");
        return draft.forOffice(draft.text("sheet.visitForm"), sheet.child().name(), organisation.name(plan.stationId()));
    }

    private static List<Object> row(SheetDraft draft, String key, String fill) {
        return List.of(draft.text(key), fill);
    }

    private static String boxes(SheetDraft draft, Enum<?>... constants) {
        return Arrays.stream(constants).map(one -> BOX + draft.value(one)).collect(Collectors.joining("\u3000"));
    }
}
