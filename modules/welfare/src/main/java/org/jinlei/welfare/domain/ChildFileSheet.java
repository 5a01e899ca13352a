package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetSource;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.categories.CategorySheet;
import org.jinlei.welfare.domain.categories.CategoryWork;
import org.jinlei.welfare.domain.circle.CareFacts;
import org.jinlei.welfare.domain.circle.CircleSheet;
import org.jinlei.welfare.domain.circle.CircleWork;
import org.jinlei.welfare.domain.notes.NoteWork;

/** A child's file on paper, for who has opened it and reads it in full. What calls for attention, phone numbers and restricted files are never printed. */
@ApplicationScoped
class ChildFileSheet implements SheetSource {

    @Inject
    private FileReading reading;

    @Inject
    private CategoryWork categories;

    @Inject
    private CircleWork circle;

    @Inject
    private NoteWork notes;

    @Inject
    private Wording wording;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Override
    public String name() {
        return "child-file";
    }

    @Override
    public String permission() {
        return WelfarePermissions.WORK;
    }

    @Override
    public String subject() {
        return FileDoor.FILE;
    }

    @Override
    public Sheet sheet(SheetOrder order) {
        FileHead head = reading.head(order.id());
        if (!head.open() || !head.full() || head.file().restricted()) {
            throw new NotThere();
        }
        SheetDraft draft = new SheetDraft(wording, "welfare", order.language());
        ChildFileFacts file = head.file();
        draft.facts("").fact("file.child", head.name()).fact("file.sex", head.sex()).fact("file.unit", organisation.name(file.unitId()))
                .fact("file.school", organisation.name(file.schoolId())).fact("file.officer", users.name(file.officer())).fact("file.status", file.status())
                .fact("file.openedAt", file.openedAt()).fact("file.archivedAt", file.archivedAt());
        reasons(categories.of(file.id()), draft);
        around(circle.of(file.id()), draft);
        draft.table(draft.text("notes"), List.of(draft.column("note.kind", 14), draft.column("note.day", 14), draft.column("note.text", 50), draft.column("source", 22)),
                notes.of(file.id()).stream().map(one -> Arrays.asList(one.kind(), one.onDay(), one.text(), one.source())), draft.text("notes.none"));
        return draft.forOffice(draft.text("sheet.childFile"), file.label(), organisation.name(file.stationId()));
    }

    private static void reasons(CategorySheet sheet, SheetDraft draft) {
        draft.table(draft.text("categories"), List.of(draft.column("category", 22), draft.column("category.reason", 30), draft.column("category.evidence", 22),
                draft.column("category.enteredOn", 13), draft.column("category.endedOn", 13)),
                sheet.all().stream().map(one -> Arrays.asList(one.kind(), one.reason(), draft.joined(one.evidence(), one.decision()), one.enteredOn(), one.endedOn())),
                draft.text("categories.none"));
        draft.table(draft.text("parents"), List.of(draft.column("parent", 12), draft.column("parent.situation", 26), draft.column("parent.since", 16),
                draft.column("parent.place", 28), draft.column("source", 18)),
                sheet.parents().stream().map(one -> Arrays.asList(one.parent(), one.situation(), one.since(), one.place(), one.source())), draft.text("circle.none"));
    }

    private static void around(CircleSheet sheet, SheetDraft draft) {
        draft.table(draft.text("circle"), List.of(draft.column("circle.net", 14), draft.column("circle.role", 26), draft.column("circle.name", 34),
                draft.column("circle.confirmedOn", 26)),
                sheet.members().stream().map(one -> Arrays.asList(one.net(), one.role(), one.name(), one.confirmedOn())), draft.text("circle.none"));
        CareFacts care = sheet.care();
        if (care != null) {
            draft.facts(draft.text("care")).fact("care.carer", care.carer()).fact("care.relation", care.relation()).fact("care.from", care.from())
                    .fact("care.until", care.until()).fact("care.schoolTold", care.schoolTold()).fact("care.villageTold", care.villageTold())
                    .wide("care.checked", draft.joined(draft.text("care.fourTimesNo"), care.checked()));
        }
    }
}
