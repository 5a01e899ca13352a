package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.SheetNames;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetSource;

/**
 * A public notice to be put up or sent on: what the notice holds and nothing else (rule 11), only while it is published. From the moment the child
 * is found there is none to print.
 */
@ApplicationScoped
class NoticeSheet implements SheetSource {

    @Inject
    private NoticeWork work;

    @Inject
    private SearchReading searches;

    @Inject
    private SheetNames names;

    @Override
    public String name() {
        return "notice";
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
    public boolean isPicture() {
        return true;
    }

    @Override
    public Sheet sheet(SheetOrder order) {
        NoticeFacts notice = Optional.ofNullable(order.part()).map(child -> work.of(order.id(), child)).filter(NoticeFacts::isInPublic)
                .orElseThrow(NotThere::new);
        String unit = names.unit(searches.sheet(order.id()).search().stationId());
        SheetDraft draft = names.begin(order);
        draft.picture(notice.photoId(), draft.text("search.photoOf", notice.name()));
        draft.facts("").fact("person.name", notice.name()).fact("person.sex", notice.sex()).fact("notice.age", names.age(notice.age(), draft))
                .fact("search.looks", notice.looks()).fact("search.clothes", notice.clothes()).fact("search.lastSeenAt", notice.lastSeenAt())
                .fact("search.lastSeenPlace", notice.lastSeenPlace()).fact("notice.contact", notice.contact())
                .fact("sheet.issuedBy", draft.joined(unit, notice.proposedAt().toLocalDate()));
        draft.paragraphs("", draft.text("notice.text"));
        return draft.forPublic(draft.text("notice.title"), unit);
    }
}
