package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinlei.people.AdultSummary;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.RelationDirectory;
import org.jinlei.people.RelationKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.circle.CareFacts;
import org.jinlei.welfare.domain.circle.CircleDoor;

/**
 * The children of one's own villages for those who go from door to door: where they live, who looks after them, when they are visited next. Nothing says
 * why a child is on the list (rules 41 and 42); restricted files are not on it.
 */
@ApplicationScoped
@Transactional
public class BasicsRegister {

    private static final List<RelationKind> LIKELY_CARERS = List.of(RelationKind.ENTRUSTED_CARER, RelationKind.GRANDPARENT, RelationKind.GUARDIAN,
            RelationKind.MOTHER, RelationKind.FATHER);

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private PersonDirectory people;

    @Inject
    private RelationDirectory relations;

    @Inject
    private CircleDoor circle;

    @Inject
    private Instance<NextVisits> visits;

    @Inject
    private Clock clock;

    /** One page of the children whom the caller looks after in their villages. */
    @UseCase(WelfarePermissions.BASICS)
    public Page<BasicsRow> list(String text, Long unit, PageRequest<FileSort> request) {
        ListQuery query = ListQuery.of("welfare_child_file f", "f.id").where("f.status = 'OPEN'").where("f.restricted = 0").when(unit, "f.unit_id = :unit")
                .within(access.scope(WelfarePermissions.BASICS), "f.station_id", "f.unit_id");
        if (text != null) {
            Set<Long> persons = people.meant(text);
            if (persons.isEmpty()) {
                return Page.empty();
            }
            query.where("f.person_id in (:persons)", persons);
        }
        Page<BasicsRow> page = query.pageOf(em, request, "select f.id, f.person_id, f.unit_id from welfare_child_file f", this::rows);
        audit.concerns(FileDoor.FILE, page.rows().stream().map(BasicsRow::id).toList());
        return page;
    }

    private List<BasicsRow> rows(List<Row> rows) {
        List<Long> files = rows.stream().map(Row::id).toList();
        List<Long> persons = rows.stream().map(row -> row.number(1)).toList();
        Map<Long, PersonSummary> children = people.known(persons);
        Map<Long, String> addresses = relations.addresses(persons);
        Map<Long, List<AdultSummary>> adults = relations.around(persons, LocalDate.now(clock));
        Map<Long, CareFacts> care = circle.careOf(files);
        Map<Long, LocalDate> next = new HashMap<>();
        visits.forEach(source -> next.putAll(source.of(files)));
        return rows.stream().map(row -> {
            PersonSummary child = children.get(row.number(1));
            CareFacts entrusted = care.get(row.id());
            Optional<AdultSummary> adult = adults.getOrDefault(row.number(1), List.of()).stream().filter(one -> LIKELY_CARERS.contains(one.kind()))
                    .min(Comparator.comparing(one -> LIKELY_CARERS.indexOf(one.kind())));
            return new BasicsRow(row.id(), child.name(), child.age(), row.number(2), addresses.get(row.number(1)),
                    entrusted != null ? entrusted.carer() : adult.map(one -> one.adult().name()).orElse(null),
                    entrusted != null ? entrusted.phone() : adult.flatMap(one -> one.phones().stream().findFirst()).orElse(null), next.get(row.id()));
        }).toList();
    }
}
