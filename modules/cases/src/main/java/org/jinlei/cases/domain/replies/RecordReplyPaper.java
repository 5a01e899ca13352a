package org.jinlei.cases.domain.replies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.SheetNames;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetSource;

/**
 * The reply about a person's record on paper, while its answer is shown: what the official certificate or letter is written from, which the
 * province's system issues (rule 1). It says no more than the page, so that a sealed record is none on paper either (rule 37).
 */
@ApplicationScoped
class RecordReplyPaper implements SheetSource {

    @Inject
    private RecordReplyWork work;

    @Inject
    private SheetNames names;

    @Override
    public String name() {
        return "reply";
    }

    @Override
    public String permission() {
        return CasesPermissions.REPLIES;
    }

    @Override
    public String subject() {
        return "RecordReply";
    }

    @Override
    public Sheet sheet(SheetOrder order) {
        RecordReplySheet all = work.view(order.id());
        RecordReplyFacts reply = all.reply();
        if (reply.answer() == null) {
            throw new NotThere();
        }
        String person = all.person() == null ? "" : all.person().name();
        SheetDraft draft = names.begin(order);
        draft.paragraphs("", draft.text("reply.words." + reply.answer().name(), draft.value(reply.decidedAt().toLocalDate()), person, reply.organ(), reply.clause()));
        draft.facts("").fact("reply.asker", reply.asker()).fact("reply.organ", reply.organ()).fact("reply.person", person).fact("reply.clause", reply.clause())
                .fact("reply.document", reply.document()).fact("proposedBy", draft.joined(names.officer(reply.proposedBy()), reply.proposedAt()))
                .fact("decidedBy", draft.joined(names.officer(reply.decidedBy()), reply.decidedAt())).wide("reply.purpose", reply.purpose());
        draft.paragraphs("", draft.text("reply.sheet.note"));
        return draft.forOffice(draft.text(reply.asker() == Asker.PERSON_THEMSELVES ? "reply.sheet.certificate" : "reply.sheet.letter"), reply.getReference(), "");
    }
}
