package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.AboutChild;
import org.jinlei.welfare.domain.FileDoor;
import org.jinlei.welfare.domain.RestrictedChildren;

/** Reading of needs. */
@ApplicationScoped
@Transactional
public class NeedRegister {

    private static final String DETAILS = "select n.id, n.number, n.person_id, n.kind, n.size, n.urgency, n.noticed_at, n.owner_id, n.due_on, n.status, n.unit_id "
            + "from welfare_need n";
    private static final String OPEN = "n.status in ('OPEN', 'PLANNED')";
    private static final int MOST = 50;
    private static final int OF_TODAY = 10;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private NeedDesk desk;

    @Inject
    private FileDoor files;

    @Inject
    private RestrictedChildren restricted;

    @Inject
    private PersonDirectory people;

    @Inject
    private UserDirectory users;

    @Inject
    private Clock clock;

    /** Needs of children whom the caller reaches. */
    @UseCase(WelfarePermissions.CARE)
    public Page<NeedRow> list(NeedFilter filter, PageRequest<NeedSort> request) {
        return named(query(filter).page(em, request, DETAILS, this::row));
    }

    /** The latest that the caller noted today. */
    @UseCase(WelfarePermissions.CARE)
    public List<NeedRow> notedToday() {
        LocalDate today = LocalDate.now(clock);
        ListQuery mine = query(new NeedFilter(null, null, null, null, null, today, today)).where("n.noticed_by = :me", access.userId());
        return named(mine.page(em, new PageRequest<>(NeedSort.NOTICED, true, null, OF_TODAY), DETAILS, this::row)).rows();
    }

    /** Needs of the child of a file that the caller reaches, the latest first; also those that were noted under another number of the child. */
    @UseCase(WelfarePermissions.CARE)
    public List<NeedRow> ofFile(long fileId) {
        Set<Long> persons = people.identities(files.require(fileId, WelfarePermissions.CARE).personId());
        return named(query(NeedFilter.NONE).where("n.person_id in (:persons)", persons).page(em, new PageRequest<>(NeedSort.NOTICED, true, null, MOST), DETAILS, this::row))
                .rows();
    }

    private Page<NeedRow> named(Page<NeedRow> page) {
        List<Long> persons = page.rows().stream().map(NeedRow::personId).toList();
        audit.concerns(NeedDesk.SUBJECT, page.rows().stream().map(NeedRow::id).toList());
        audit.concerns("Person", persons);
        Map<Long, PersonSummary> names = people.known(persons);
        return new Page<>(page.rows().stream().map(row -> row.named(names.containsKey(row.personId()) ? names.get(row.personId()).name() : "")).toList(),
                page.previous(), page.next(), page.count(), page.more());
    }

    /** The needs that fit, for list, ledger and file alike. */
    ListQuery query(NeedFilter filter) {
        ListQuery query = ListQuery.of("welfare_need n", "n.id")
                .when(filter.status(), "n.status = :status")
                .when(filter.kind(), "n.kind = :kind")
                .when(filter.unitId(), "n.unit_id = :unit")
                .when(filter.from() == null ? null : filter.from().atStartOfDay(), "n.noticed_at >= :from")
                .when(filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay(), "n.noticed_at < :to")
                .where(restricted.condition(AboutChild.NEED)).within(access.scope(WelfarePermissions.CARE), "n.station_id", "n.unit_id");
        if (filter.open() != null) {
            query.where(filter.open() ? OPEN : "not " + OPEN);
        }
        if (filter.overdue() != null) {
            query.where(filter.overdue() ? OPEN + " and n.due_on < :today" : "not (" + OPEN + " and n.due_on < :today)", LocalDate.now(clock));
        }
        return query;
    }

    /** The latest needs of a person that the caller reaches; within the use case of whoever asks. */
    List<Long> readable(Set<Long> persons) {
        if (!access.may(WelfarePermissions.CARE)) {
            return List.of();
        }
        List<Long> ids = query(NeedFilter.NONE).where("n.person_id in (:persons)", persons)
                .keys(em, NeedSort.NOTICED, true, MOST);
        audit.concerns(NeedDesk.SUBJECT, ids);
        return ids;
    }

    private NeedRow row(Row row) {
        NeedStatus status = row.constant(9, NeedStatus.class);
        return new NeedRow(row.id(), row.text(1), row.number(2), null, row.constant(3, NeedKind.class), row.text(4), row.constant(5, NeedUrgency.class),
                row.dateTime(6), row.number(7), row.date(8), status, row.number(10), status.isOpen() && row.date(8).isBefore(LocalDate.now(clock)));
    }

    /** One need with what is planned. */
    @UseCase(WelfarePermissions.CARE)
    public NeedSheet sheet(long id) {
        NeedFacts need = desk.visible(id).facts();
        PersonSummary child = people.known(List.of(need.personId())).get(need.personId());
        audit.concerns("Person", need.personId());
        return new NeedSheet(need, child == null ? "" : child.name(), desk.items(id));
    }

    /** The need to which something planned belongs. */
    @UseCase(WelfarePermissions.CARE)
    public NeedSheet ofItem(long itemId) {
        audit.concerns("PlanItem", itemId);
        return sheet(desk.item(itemId).facts().needId());
    }

    /** Who may see to needs at a station, the caller among them. */
    @UseCase(WelfarePermissions.CARE)
    public List<UserSummary> owners(long station) {
        List<UserSummary> holding = users.holding(WelfarePermissions.CARE, station);
        return holding.stream().anyMatch(one -> one.id() == access.userId()) ? holding
                : Stream.concat(users.user(access.userId()).stream(), holding.stream()).toList();
    }
}
