package org.jinlei.cases.domain.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CaseGuardian;
import org.jinlei.cases.domain.CasePerson;
import org.jinlei.cases.domain.CaseReading;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.CaseSheet;
import org.jinlei.cases.domain.CaseStatus;
import org.jinlei.cases.domain.SheetNames;
import org.jinlei.cases.domain.procedure.ProcedureWork;
import org.jinlei.cases.domain.procedure.QuestioningRecord;
import org.jinlei.cases.domain.procedure.QuestioningView;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetSource;

/** The procedure card of a case on paper: its lines for each minor, then each questioning with its clock, its adults and what is still to be done; never of a sealed file. */
@ApplicationScoped
class ProcedureCardSheet implements SheetSource {

    @Inject
    private CaseReading reading;

    @Inject
    private ProcedureWork work;

    @Inject
    private PersonCards persons;

    @Inject
    private SheetNames names;

    @Override
    public String name() {
        return "procedure-card";
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
        draft.facts("").wide("case.title", file.title()).fact("case.nature", file.nature()).fact("case.officer", names.officer(file.dedicatedOfficer()))
                .fact("case.official", file.officialNumber()).fact("case.openedAt", file.openedAt());
        List<QuestioningView> cards = work.cardsOf(order.id());
        draft.table(draft.text("procedureCard"), List.of(draft.column("procedureCard.person", 2), draft.column("procedureCard.item", 4), draft.column("procedureCard.state", 2),
                draft.column("procedureCard.how", 8), draft.column("procedureCard.source", 6)), persons.of(all, cards).stream().map(line -> row(line, all, draft)),
                draft.text("procedureCard.none"));
        cards.forEach(card -> card(card, all.persons(), draft));
        if (cards.isEmpty()) {
            draft.paragraphs("", draft.text("card.none"));
        }
        draft.signatures("sheet.signature.officer", "sheet.signature.adult");
        return draft.forOffice(draft.text("procedureCard"), file.number(), names.unit(file.stationId()));
    }

    private static List<Object> row(CardLine line, CaseSheet all, SheetDraft draft) {
        String how = line.missing() != null ? draft.text("rule." + line.missing().name())
                : draft.text("line." + line.text(), line.values().stream().map(draft::value).toArray());
        return List.of(name(line.participantId(), all.persons()), line.item(), line.state(), how, line.source());
    }

    private static String name(long participant, List<CasePerson> persons) {
        return persons.stream().filter(one -> one.getId() == participant).findFirst().map(CasePerson::name).orElse("");
    }

    private void card(QuestioningView view, List<CasePerson> persons, SheetDraft draft) {
        QuestioningRecord card = view.card();
        draft.facts(draft.text("sheet.questioning", name(view.participantId(), persons)))
                .fact("card.arrivedAt", card.arrivedAt())
                .fact("card.endedAt", card.endedAt() == null ? draft.text("card.endsBy", draft.value(view.endsBy())) : card.endedAt())
                .fact("card.ground", card.ground()).fact("sheet.state", draft.text(view.isComplete() ? "card.isComplete" : "card.isOpen"))
                .fact("card.notifiedAt", card.guardianNotifiedAt()).fact("card.adult", draft.joined(card.adult(), adult(card, persons)))
                .fact("card.interviewer", draft.joined(names.officer(card.interviewer()), names.officer(card.secondOfficer())))
                .fact("card.woman", names.officer(card.femaleStaff()))
                .fact("card.recording", recording(card, draft)).fact("sheet.evidence", view.evidenceUsable() ? null : draft.text("card.unusable"))
                .wide("card.note", card.note()).wide("card.doubts", view.doubts().isEmpty() ? null : draft.joined(List.copyOf(view.doubts()), card.doubtReason()))
                .wide("card.lateReason", card.lateReason()).wide("card.repeated", card.repeated())
                .wide("card.missing", missing(view.missing(), draft));
    }

    private static String recording(QuestioningRecord card, SheetDraft draft) {
        return card.recording() == null ? null : card.recording() + (card.recordingLost() ? draft.text("card.isLost") : "");
    }

    private static String missing(List<CaseRule> rules, SheetDraft draft) {
        return String.join("\n", rules.stream().map(rule -> draft.joined("·", draft.text("rule." + rule.name()), rule.source())).toList());
    }

    private String adult(QuestioningRecord card, List<CasePerson> persons) {
        if (card.adultUserId() != null) {
            return names.officer(card.adultUserId());
        }
        Optional<String> known = persons.stream().flatMap(one -> Stream.concat(
                one.facts().personId() == number(card.adultPersonId()) ? Stream.of(one.name()) : Stream.empty(),
                one.guardians().stream().filter(guardian -> guardian.personId() == number(card.adultPersonId())).map(CaseGuardian::name))).findFirst();
        return known.orElse(card.adultName());
    }

    private static long number(Long id) {
        return id == null ? 0 : id;
    }
}
