package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetSource;

/** The face of a case file on paper: what it is about and its persons. A sealed file is never printed, not even for those who may read it for a time. */
@ApplicationScoped
class CaseFileSheet implements SheetSource {

    @Inject
    private CaseReading reading;

    @Inject
    private SheetNames names;

    @Override
    public String name() {
        return "case";
    }

    @Override
    public String permission() {
        return CasesPermissions.READ;
    }

    @Override
    public String subject() {
        return "CaseFile";
    }

    @Override
    public Sheet sheet(SheetOrder order) {
        CaseSheet all = reading.sheet(order.id());
        CaseFacts file = all.file();
        if (file.status() == CaseStatus.SEALED) {
            throw new NotThere();
        }
        SheetDraft draft = names.begin(order);
        facts(file, draft);
        draft.table(draft.text("sheet.persons"),
                List.of(draft.column("person.name", 18), draft.column("participant.role", 14), draft.column("participant.actDate", 15),
                        draft.column("age.atAct", 21), draft.column("participant.guardians", 32)),
                all.persons().stream().map(one -> Arrays.asList(one.name(), one.getRole(), one.facts().actDate(), names.age(one.facts().age(), draft),
                        names.guardians(one.guardians(), draft))), draft.text("sheet.none"));
        return draft.forOffice(draft.text("sheet.case"), file.number(), names.unit(file.stationId()));
    }

    private void facts(CaseFacts file, SheetDraft draft) {
        draft.facts("").wide("case.title", file.title()).fact("case.category", file.category()).fact("case.nature", file.nature())
                .fact("case.status", file.status()).fact("case.officer", names.officer(file.dedicatedOfficer())).fact("case.official", file.officialNumber())
                .fact("case.station", names.unit(file.stationId())).fact("case.unit", names.unit(file.unitId())).fact("case.openedAt", file.openedAt())
                .fact("case.closedAt", file.closedAt());
    }
}
