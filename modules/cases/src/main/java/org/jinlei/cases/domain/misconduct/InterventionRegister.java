package org.jinlei.cases.domain.misconduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseGuardian;
import org.jinlei.cases.domain.FileWorkers;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.data.SearchText;

/** Reading of interventions (ledger 3). */
@ApplicationScoped
@Transactional
public class InterventionRegister {

    private static final String DETAILS = "select i.id, i.number, i.person_id, i.code, i.found_at, i.unit_id, i.status, i.next_visit from cases_intervention i";

    private static final int MOST = 50;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private InterventionDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private FileWorkers workers;

    @Inject
    private PersonDirectory people;

    @Inject
    private Clock clock;

    /** Interventions that the caller reaches by station or village, or by work on the case they come from. */
    @UseCase(CasesPermissions.MEASURES)
    public Page<InterventionRow> list(InterventionFilter filter, PageRequest<InterventionSort> request) {
        return named(query(filter).page(em, request, DETAILS, this::row));
    }

    /** Those whose number begins so, or of the minor who is meant by a number, phone or name. */
    @UseCase(CasesPermissions.MEASURES)
    public Page<InterventionRow> find(String text, PageRequest<InterventionSort> request) {
        Set<Long> persons = people.meant(text);
        ListQuery query = query(InterventionFilter.NONE);
        return named((persons.isEmpty() ? query.where("i.number like :beginning", SearchText.beginning(text)) : query.where("i.person_id in (:persons)", persons))
                .page(em, request, DETAILS, this::row));
    }

    private Page<InterventionRow> named(Page<InterventionRow> page) {
        List<Long> persons = page.rows().stream().map(InterventionRow::personId).toList();
        audit.concerns(InterventionDesk.SUBJECT, page.rows().stream().map(InterventionRow::id).toList());
        audit.concerns("Person", persons);
        Map<Long, PersonSummary> names = people.known(persons);
        return new Page<>(page.rows().stream().map(row -> row.named(names.containsKey(row.personId()) ? names.get(row.personId()).name() : "")).toList(),
                page.previous(), page.next(), page.count(), page.more());
    }

    /** The interventions that fit, for list, ledger and file alike. */
    ListQuery query(InterventionFilter filter) {
        ListQuery query = ListQuery.of("cases_intervention i", "i.id").where("i.sealed = 0")
                .when(filter.status(), "i.status = :status")
                .when(filter.code(), "i.code = :code")
                .when(filter.unitId(), "i.unit_id = :unit")
                .when(filter.from() == null ? null : filter.from().atStartOfDay(), "i.found_at >= :from")
                .when(filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay(), "i.found_at < :to")
                .within(access.scope(CasesPermissions.MEASURES), "i.station_id", "i.unit_id");
        return workers.alsoWorked(query, "select b.id from cases_intervention b where b.file_id in (%s)");
    }

    /** The latest interventions about a person that the caller reaches; within the use case of whoever asks. */
    List<Long> readable(Set<Long> persons) {
        if (!access.may(CasesPermissions.MEASURES)) {
            return List.of();
        }
        List<Long> ids = query(InterventionFilter.NONE).where("i.person_id in (:persons)", persons)
                .keys(em, InterventionSort.FOUND, true, MOST);
        audit.concerns(InterventionDesk.SUBJECT, ids);
        return ids;
    }

    private InterventionRow row(Row row) {
        LocalDate next = row.date(7);
        return new InterventionRow(row.id(), row.text(1), row.number(2), null, row.constant(3, BehaviourCode.class), row.dateTime(4), row.number(5),
                row.constant(6, InterventionStatus.class), next, next != null && next.isBefore(LocalDate.now(clock)));
    }

    /** One intervention with what was done. */
    @UseCase(CasesPermissions.MEASURES)
    public InterventionSheet sheet(long id) {
        InterventionFacts facts = desk.visible(id).facts();
        PersonSummary person = people.known(List.of(facts.personId())).get(facts.personId());
        audit.concerns("Person", facts.personId());
        List<CaseGuardian> guardians = CaseGuardian.of(people.guardiansOf(facts.personId(), LocalDate.now(clock)));
        return new InterventionSheet(facts, person == null ? "" : person.name(), person == null ? null : person.schoolId(), guardians, desk.steps(id),
                facts.fileId() != null && cases.reads(facts.fileId()));
    }
}
