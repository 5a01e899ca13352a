package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.TemporaryGrants;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;

/** Reading of case files. Sealed files are in no list, count or search; who holds a grant opens one by its id. */
@ApplicationScoped
@Transactional
public class CaseRegister {

    private static final String DETAILS = "select f.id, f.number, f.official_number, f.category, f.title, f.status, f.dedicated_officer, "
            + "f.opened_at, f.unit_id from cases_file f";
    private static final String OF_PERSON = "select f.id, f.number, f.official_number, f.category, f.title, f.status, f.dedicated_officer, "
            + "f.opened_at, f.unit_id, p.role from cases_file f join cases_participant p on p.file_id = f.id and p.person_id in (:persons)";
    private static final int SHORT = 20;
    private static final int MOST = 100;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CaseDesk desk;

    @Inject
    private FileWorkers workers;

    @Inject
    private UserDirectory users;

    @Inject
    private PersonDirectory people;

    /** A page of the open and closed files that the caller reaches by station, village, assignment or grant. */
    @UseCase(CasesPermissions.READ)
    public Page<CaseRow> list(CaseFilter filter, PageRequest<CaseSort> request) {
        return page(query(filter), request, DETAILS, CaseRegister::row, CaseRow::id);
    }

    /** The open and closed files that fit and that the caller reaches, for every list, figure and file of them. */
    ListQuery query(CaseFilter filter) {
        return visible(ListQuery.of("cases_file f", "f.id")
                .when(filter.status(), "f.status = :status")
                .when(filter.category(), "f.category = :category")
                .when(filter.officer(), "f.dedicated_officer = :officer")
                .when(filter.from(), "f.opened_at >= :from")
                .when(filter.to(), "f.opened_at < :to")
                .matching("cases_file_token", "file_id", filter.text()), access.scope(CasesPermissions.READ));
    }

    /** Files with this number or official number, whose title has the text, or in which somebody has a part whom it names. */
    @UseCase(CasesPermissions.READ)
    public Page<CaseRow> find(String text, PageRequest<CaseSort> request) {
        Set<Long> numbered = people.numbered(text);
        ListQuery query = numbered.isEmpty() ? query(new CaseFilter(text, null, null, null, null, null)) : of(numbered);
        return page(query, request, DETAILS, CaseRegister::row, CaseRow::id);
    }

    /** Files for which the caller answers as dedicated officer and that are not closed, the latest first. */
    @UseCase(CasesPermissions.WORK)
    public Page<CaseRow> inHand() {
        ListQuery mine = ListQuery.of("cases_file f", "f.id").where("f.status <> 'CLOSED'").where("f.dedicated_officer = :officer", access.userId());
        return page(visible(mine, DataScope.NOWHERE), new PageRequest<>(CaseSort.OPENED, true, null, SHORT), DETAILS, CaseRegister::row, CaseRow::id);
    }

    /** Open and closed files in which a person has a part, as far as the caller reads them. */
    @UseCase(CasesPermissions.READ)
    public Page<PersonCaseRow> ofPerson(long personId) {
        return page(of(people.identities(personId)), new PageRequest<>(CaseSort.OPENED, true, null, SHORT), OF_PERSON,
                row -> new PersonCaseRow(row(row), row.constant(9, ParticipantRole.class)), one -> one.file().id());
    }

    /** The latest hundred files in which somebody has a part and that the caller reads; within the use case of whoever asks. */
    List<Long> readable(Set<Long> persons) {
        if (!access.may(CasesPermissions.READ)) {
            return List.of();
        }
        List<Long> files = of(persons).keys(em, CaseSort.OPENED, true, MOST);
        audit.concerns("CaseFile", files);
        return files;
    }

    private ListQuery of(Set<Long> persons) {
        return visible(ListQuery.of("cases_file f", "f.id").where("f.id in (select o.file_id from cases_participant o where o.person_id in (:persons))", persons),
                access.scope(CasesPermissions.READ));
    }

    private ListQuery visible(ListQuery query, DataScope scope) {
        return workers.alsoWorked(query.where("f.sealed = 0").within(scope, "f.station_id", "f.unit_id"))
                .alsoVisible(TemporaryGrants.ids(CaseDesk.GRANT), access.userId());
    }

    private <T> Page<T> page(ListQuery query, PageRequest<CaseSort> request, String details, Function<Row, T> mapper, Function<T, Long> id) {
        Page<T> page = query.page(em, request, details, mapper);
        audit.concerns("CaseFile", page.rows().stream().map(id).toList());
        return page;
    }

    private static CaseRow row(Row row) {
        return new CaseRow(row.id(), row.text(1), row.text(2), row.constant(3, CaseCategory.class), row.text(4), row.constant(5, CaseStatus.class),
                row.number(6), row.dateTime(7), row.number(8));
    }

    /** One file. */
    @UseCase(CasesPermissions.READ)
    public CaseFacts view(long fileId) {
        return desk.read(fileId);
    }

    /** The persons of a file in the order in which they were added. */
    @UseCase(CasesPermissions.READ)
    public List<ParticipantFacts> participants(long fileId) {
        desk.read(fileId);
        List<ParticipantFacts> participants = desk.participants(fileId);
        audit.concerns("Person", participants.stream().map(ParticipantFacts::personId).toList());
        return participants;
    }

    /** Everything that happened, the latest first. */
    @UseCase(CasesPermissions.READ)
    public List<TimelineRow> timeline(long fileId) {
        desk.read(fileId);
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery("select t.id, t.kind, t.actor, t.at, t.parameters, t.for_user from cases_timeline_entry t "
                + "where t.file_id = :file order by t.at desc, t.id desc limit 500").setParameter("file", fileId).getResultList();
        Map<Long, UserSummary> actors = users.byIds(found.stream().flatMap(row -> Stream.of(row[2], row[5])).filter(Objects::nonNull)
                .map(user -> ((Number) user).longValue()).collect(Collectors.toSet()));
        return found.stream().map(row -> {
            UserSummary actor = actors.get(((Number) row[2]).longValue());
            LocalDateTime at = row[3] instanceof Timestamp time ? time.toLocalDateTime() : (LocalDateTime) row[3];
            return new TimelineRow(((Number) row[0]).longValue(), TimelineKind.valueOf((String) row[1]), actor == null ? "" : actor.name(),
                    row[5] == null ? "" : actors.get(((Number) row[5]).longValue()).name(), at,
                    ((String) row[4]).split("\\|"));
        }).toList();
    }
}
