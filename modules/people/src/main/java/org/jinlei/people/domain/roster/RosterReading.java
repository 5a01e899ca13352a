package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.jinlei.people.Masked;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.domain.People;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;

/** Reading rosters: the list, one of them, its rows and what is wrong in them. */
@ApplicationScoped
@Transactional
public class RosterReading {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private RosterDesk desk;

    @Inject
    private RosterSenders senders;

    @Inject
    private ColumnCipher cipher;

    @Inject
    private UserDirectory users;

    @Inject
    private People people;

    /** One page of the rosters of one's stations. */
    @UseCase(PeoplePermissions.ROSTER)
    public Page<RosterRow> list(PageRequest<RosterSort> request) {
        Page<RosterRow> page = ListQuery.of("people_roster_batch b", "b.id").within(access.scope(PeoplePermissions.ROSTER), "b.station_id", null)
                .page(em, request, "select b.id, b.provider, b.term, b.status, b.rows_new + b.rows_changed + b.rows_unchanged, b.rows_faulty, b.created_by, b.created_at "
                        + "from people_roster_batch b", row -> new RosterRow(row.id(), row.text(1), row.text(2), row.constant(3, RosterStatus.class),
                        row.number(4).intValue(), row.number(5).intValue(), users.name(row.number(6)), row.dateTime(7)));
        audit.concerns(RosterDesk.SUBJECT, page.rows().stream().map(RosterRow::id).toList());
        return page;
    }

    /** One roster. */
    @UseCase(PeoplePermissions.ROSTER)
    public RosterFacts view(long id) {
        return desk.visible(id).facts();
    }

    /** What its columns seem to hold, while somebody is to confirm them. */
    @UseCase(PeoplePermissions.ROSTER)
    public List<SheetLayout> columns(long id) {
        RosterBatch batch = desk.visible(id);
        return batch.status() == RosterStatus.COLUMNS ? LayoutText.sheets(batch.order().layout()) : List.of();
    }

    /** Who sent rosters to a station before. */
    @UseCase(PeoplePermissions.ROSTER)
    public List<String> senders(long station) {
        return desk.reaches(station) ? senders.names(station) : List.of();
    }

    /** Rows of a status, or those on which somebody has built, as they stand in the file. */
    @UseCase(PeoplePermissions.ROSTER)
    public Page<PupilRow> rows(long id, RowStatus status, PageRequest<RowSort> request) {
        desk.visible(id);
        ListQuery query = ListQuery.of("people_roster_row r", "r.id").where("r.batch_id = :batch", id);
        Page<PupilRow> page = (status == null ? query.where("r.stayed = 1") : query.where("r.status = :status", status.name()))
                .page(em, in(RowSort.PLACE, request), "select r.id, r.sheet, r.line, r.person_id, r.pupil, r.was, coalesce(k.name, p.name), coalesce(k.station_id, p.station_id), "
                        + "coalesce(k.unit_id, p.unit_id) from people_roster_row r "
                        + "left join people_person p on p.id = r.person_id left join people_person k on k.id = p.merged_into", this::pupil);
        audit.concerns("Person", page.rows().stream().map(PupilRow::person).filter(Objects::nonNull).toList());
        return page;
    }

    /** Each list has the order of its own table, whatever the address says. */
    private static PageRequest<RowSort> in(RowSort sort, PageRequest<RowSort> request) {
        return new PageRequest<>(sort, request.descending(), request.cursor(), request.size());
    }

    private PupilRow pupil(Row row) {
        boolean open = row.number(7) == null || people.isOpen(row.number(7), row.number(8));
        if (row.bytes(4) == null) {
            return new PupilRow(row.id(), "", row.number(3), open ? row.text(6) : Masked.name(row.text(6)), "", "", "", List.of());
        }
        RosterLine line = LineText.read(row.text(1), row.number(2).intValue(), cipher.decrypted(row.bytes(4)));
        String place = line.sheet().isEmpty() ? String.valueOf(line.number()) : line.sheet() + " " + line.number();
        String name = line.has(RosterField.NAME) ? line.text(RosterField.NAME) : line.text(RosterField.FAMILY_NAME) + line.text(RosterField.GIVEN_NAME);
        return new PupilRow(row.id(), place, row.number(3), name, line.text(RosterField.SCHOOL), line.text(RosterField.GRADE), line.text(RosterField.CLASS_NAME),
                row.bytes(5) == null ? List.of() : changes(cipher.decrypted(row.bytes(5)), open));
    }

    /** What the register has of a person of another station is not for showing; what the roster brings is. */
    private static List<PupilRow.Change> changes(String text, boolean open) {
        try (JsonReader reader = JsonTexts.JSON.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            return all.entrySet().stream().map(one -> {
                JsonArray pair = one.getValue().asJsonArray();
                return new PupilRow.Change(RosterField.valueOf(one.getKey()), open ? pair.getString(0) : pair.getString(0).isEmpty() ? "" : null, pair.getString(1));
            }).toList();
        }
    }

    /** Which faults there are, the most frequent first. */
    @UseCase(PeoplePermissions.ROSTER)
    public List<FaultCount> faultKinds(long id) {
        desk.visible(id);
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery("select f.kind, count(*), sum(f.fixable) from people_roster_fault f where f.batch_id = :batch group by f.kind "
                + "order by count(*) desc, f.kind").setParameter("batch", id).getResultList();
        return found.stream().map(Row::of).map(row -> new FaultCount(row.constant(0, RosterFaultKind.class), row.number(1).intValue(), row.number(2).intValue())).toList();
    }

    /** Faults, of a kind or all, cell by cell. */
    @UseCase(PeoplePermissions.ROSTER)
    public Page<FaultRow> faults(long id, RosterFaultKind kind, PageRequest<RowSort> request) {
        desk.visible(id);
        return ListQuery.of("people_roster_fault f", "f.id").where("f.batch_id = :batch", id).when(kind, "f.kind = :kind")
                .page(em, in(RowSort.FAULT, request), "select f.id, r.sheet, r.line, f.kind, f.fault, r.pupil, r.person_id from people_roster_fault f "
                        + "join people_roster_row r on r.id = f.row_id", row -> {
                    RosterLine line = LineText.read(row.text(1), row.number(2).intValue(), cipher.decrypted(row.bytes(5)));
                    RosterFaultKind what = row.constant(3, RosterFaultKind.class);
                    return new FaultRow(row.id(), line.text(RosterField.NAME), LineText.fault(line.sheet(), line.number(), what, cipher.decrypted(row.bytes(4))),
                            what == RosterFaultKind.NUMBER_OF_ANOTHER ? people.summaries(List.of(row.number(6)), false).get(row.number(6)) : null);
                });
    }
}
