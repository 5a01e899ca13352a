package org.jinlei.cases.domain.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.ReportDoor;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.SearchText;

/** Reading of recommendation letters. */
@ApplicationScoped
@Transactional
public class LetterRegister {

    private static final String DETAILS = "select l.id, l.number, l.addressee, l.problem, l.drafted_at, l.sent_on, l.reply_due_at, l.replied_on, l.status "
            + "from cases_recommendation_letter l";
    private static final String OVERDUE = "(l.status = 'SENT' and l.reply_due_at < :now)";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private LetterDesk desk;

    @Inject
    private ReportDoor reports;

    @Inject
    private StandIns standIns;

    @Inject
    private Clock clock;

    /** A page of the letters that the caller reaches. */
    @UseCase(CasesPermissions.LETTERS)
    public Page<LetterRow> list(LetterFilter filter, PageRequest<LetterSort> request) {
        return page(query(filter), request);
    }

    /** Letters whose number, or whose addressee, begins with a text. */
    @UseCase(CasesPermissions.LETTERS)
    public Page<LetterRow> find(String text, PageRequest<LetterSort> request) {
        return page(query(LetterFilter.NONE).where("(l.number like :beginning or l.official_number like :beginning or l.addressee like :beginning)", SearchText.beginning(text)), request);
    }

    private Page<LetterRow> page(ListQuery query, PageRequest<LetterSort> request) {
        LocalDateTime now = LocalDateTime.now(clock);
        Page<LetterRow> page = query.alsoVisible("select m.id from cases_recommendation_letter m where m.drafted_by = :me", access.userId())
                .page(em, request, DETAILS, row -> new LetterRow(row.id(), row.text(1), row.text(2), row.constant(3, LetterProblem.class), row.dateTime(4),
                        row.date(5), row.dateTime(6), row.date(7), row.constant(8, LetterStatus.class),
                        row.constant(8, LetterStatus.class) == LetterStatus.SENT && now.isAfter(row.dateTime(6))));
        audit.concerns(LetterDesk.SUBJECT, page.rows().stream().map(LetterRow::id).toList());
        return page;
    }

    /** The letters that fit, for list, ledger and file alike. */
    ListQuery query(LetterFilter filter) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        ListQuery query = ListQuery.of("cases_recommendation_letter l", "l.id").where("l.sealed = 0")
                .when(filter.status(), "l.status = :status")
                .when(filter.problem(), "l.problem = :problem")
                .when(from == null ? null : from.atStartOfDay(), "l.drafted_at >= :from")
                .when(to == null ? null : to.plusDays(1).atStartOfDay(), "l.drafted_at < :to")
                .within(access.scope(CasesPermissions.LETTERS), "l.station_id", null);
        return filter.overdue() == null ? query : query.where(filter.overdue() ? OVERDUE : "not " + OVERDUE, LocalDateTime.now(clock));
    }

    /** One letter. */
    @UseCase(CasesPermissions.LETTERS)
    public LetterFacts view(long id) {
        RecommendationLetter letter = desk.visible(id, CasesPermissions.LETTERS);
        return letter.facts(standIns.actsFor(letter.facts().draftedBy()));
    }

    /** The letters that come from a report. */
    @UseCase(CasesPermissions.LETTERS)
    public List<LetterFacts> ofReport(long reportId) {
        reports.require(reportId, null);
        return em.createQuery("select l from RecommendationLetter l where l.reportId = :report and l.sealed = false order by l.id", RecommendationLetter.class)
                .setParameter("report", reportId).getResultStream().map(RecommendationLetter::facts).toList();
    }
}
