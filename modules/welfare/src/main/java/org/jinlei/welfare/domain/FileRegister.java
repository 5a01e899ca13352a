package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinlei.people.Masked;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.TemporaryGrants;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.attention.AttentionDoor;
import org.jinlei.welfare.domain.attention.AttentionLevel;
import org.jinlei.welfare.domain.categories.CategoryKind;

/** Which children have a file. Whoever writes in the files of an area reads names there, everybody else surnames only (rule 38). */
@ApplicationScoped
@Transactional
public class FileRegister {

    private static final String DETAILS = "select f.id, f.person_id, f.station_id, f.unit_id, f.school_id, f.status, f.officer, f.restricted, f.moved_at, f.opened_at, "
            + "(select group_concat(c.kind order by c.id) from welfare_category c where c.file_id = f.id and c.ended_on is null) from welfare_child_file f";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private PersonDirectory people;

    @Inject
    private AttentionDoor attention;

    /** One page of the files that the caller reaches, those opened by approval included. */
    @UseCase(WelfarePermissions.FILES)
    public Page<FileRow> list(FileFilter filter, PageRequest<FileSort> request) {
        Optional<ListQuery> query = query(filter.status() == null ? filter.with(FileStatus.OPEN) : filter);
        Page<FileRow> page = query.isEmpty() ? Page.empty() : query.get().pageOf(em, request, DETAILS, this::rows);
        audit.concerns(FileDoor.FILE, page.rows().stream().map(FileRow::id).toList());
        return page;
    }

    /** The files of a person that the caller reaches. */
    @UseCase(WelfarePermissions.FILES)
    public List<FileRow> ofPerson(long personId) {
        return ListQuery.of("welfare_child_file f", "f.id").where("f.person_id in (:persons)", people.identities(personId))
                .within(access.scope(WelfarePermissions.FILES), "f.station_id", "f.unit_id").alsoVisible(TemporaryGrants.ids(FileDoor.FILE), access.userId())
                .pageOf(em, PageRequest.first(FileSort.OPENED, true), DETAILS, this::rows).rows();
    }

    /** The files that fit, for list and ledger alike; nothing where the text names nobody. */
    Optional<ListQuery> query(FileFilter filter) {
        ListQuery query = ListQuery.of("welfare_child_file f", "f.id")
                .when(filter.status(), "f.status = :status")
                .when(filter.unit(), "f.unit_id = :unit")
                .when(filter.school(), "f.school_id = :school")
                .when(filter.officer(), "f.officer = :officer")
                .when(filter.category(), "exists (select 1 from welfare_category c where c.file_id = f.id and c.ended_on is null and c.kind = :category)")
                .within(access.scope(WelfarePermissions.FILES), "f.station_id", "f.unit_id")
                .alsoVisible(TemporaryGrants.ids(FileDoor.FILE), access.userId());
        if (filter.category() != null) {
            query.where("f.restricted = 0");
        }
        if (filter.text() != null) {
            Set<Long> persons = people.meant(filter.text());
            return persons.isEmpty() ? Optional.empty() : Optional.of(query.where("f.person_id in (:persons)", persons));
        }
        return Optional.of(query);
    }

    private List<FileRow> rows(List<Row> rows) {
        Map<Long, PersonSummary> children = people.known(rows.stream().map(row -> row.number(1)).toList());
        Map<Long, AttentionLevel> levels = attention.shown(rows.stream().filter(row -> !row.flag(7)).map(Row::id).toList());
        DataScope full = access.may(WelfarePermissions.WORK) ? access.scope(WelfarePermissions.WORK) : DataScope.NOWHERE;
        return rows.stream().map(row -> {
            boolean open = full.covers(row.number(2), row.number(3));
            boolean restricted = row.flag(7);
            PersonSummary child = children.get(row.number(1));
            List<CategoryKind> kinds = restricted || row.text(10) == null ? List.of() : Arrays.stream(row.text(10).split(",")).map(CategoryKind::valueOf).toList();
            return new FileRow(row.id(), String.format("%06d", row.id()), open ? child.name() : Masked.name(child.name()), !open, child.age(),
                    open ? row.number(3) : null, open ? row.number(4) : null, kinds, levels.get(row.id()), row.number(6), restricted, row.dateTime(8) != null,
                    row.constant(5, FileStatus.class), row.dateTime(9));
        }).toList();
    }
}
