package org.jinlei.cases.domain.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.SheetNames;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetSource;

/** The working copy of a recommendation letter; the letter itself is a document of the province's system. */
@ApplicationScoped
class LetterSheet implements SheetSource {

    @Inject
    private LetterRegister register;

    @Inject
    private SheetNames names;

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public String permission() {
        return CasesPermissions.LETTERS;
    }

    @Override
    public String subject() {
        return LetterDesk.SUBJECT;
    }

    @Override
    public Sheet sheet(SheetOrder order) {
        LetterFacts letter = register.view(order.id());
        NewLetter text = letter.text();
        SheetDraft draft = names.begin(order);
        draft.facts("").wide("letter.addressee", text.addressee()).fact("letter.addresseeKind", text.addresseeKind()).fact("letter.problem", text.problem())
                .fact("sheet.state", letter.status()).fact("letter.draftedBy", draft.joined(names.officer(letter.draftedBy()), letter.draftedAt()))
                .fact("decidedBy", draft.joined(names.officer(letter.decidedBy()), letter.decidedAt())).fact("letter.official", letter.officialNumber())
                .fact("letter.sentOn", letter.sentOn()).fact("letter.replyDue", letter.replyDueAt() == null ? null : letter.replyDueAt().toLocalDate());
        draft.paragraphs(draft.text("letter.facts"), text.facts()).paragraphs(draft.text("letter.advice"), text.advice())
                .paragraphs(draft.text("letter.basis"), text.basis()).paragraphs(draft.text("letter.reply"), letter.reply())
                .paragraphs(draft.text("letter.assessment.text"), letter.assessmentText()).paragraphs("", draft.text("letter.sheet"));
        return draft.forOffice(draft.text("sheet.letter"), letter.number(), names.unit(letter.stationId()));
    }
}
