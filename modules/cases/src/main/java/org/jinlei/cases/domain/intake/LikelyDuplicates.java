package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.OfficialNumber;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.Row;

/** Finds reports of the last days that have much in common with one; within the caller's reach and without who reported. */
@ApplicationScoped
class LikelyDuplicates {

    private static final int COMPARED = 60;
    private static final int SHOWN = 5;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private ColumnCipher cipher;

    /** @param itself number of the report that is compared, or 0 before it has one */
    List<LikelyDuplicate> of(NewReport what, long itself) {
        if (what.receivedAt() == null) {
            return List.of();
        }
        Likeness.Told told = new Likeness.Told(what.receivedAt(), what.unitId(), what.happenedFrom(), what.happenedTo(), words(what.narrative(), what.place()),
                OfficialNumber.textOf(what.officialNumber()));
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery("select r.id, r.receipt_number, r.received_at, r.channel, r.unit_id, r.happened_from, r.happened_to, "
                + "r.narrative, r.place, r.official_number, r.status from cases_report r where r.sealed = 0 and r.station_id = :station and r.id <> :itself "
                + "and r.received_at between :from and :to and r.jurisdiction = 'OWN' and (" + ReportDesk.within(access.scope(CasesPermissions.INTAKE)) + ") "
                + "and not exists (select 1 from cases_report_joining j where j.active_report_id = r.id) "
                + "order by abs(timestampdiff(second, r.received_at, :received)) limit " + COMPARED).setParameter("station", what.stationId())
                .setParameter("itself", itself).setParameter("received", what.receivedAt()).setParameter("from", what.receivedAt().minus(Likeness.COMPARED))
                .setParameter("to", what.receivedAt().plus(Likeness.COMPARED)).getResultList();
        return found.stream().map(Row::of).map(row -> compared(row, told)).filter(one -> Likeness.isLikely(one.common()))
                .sorted(Comparator.comparing((LikelyDuplicate one) -> one.common().size()).reversed()).limit(SHOWN).toList();
    }

    private LikelyDuplicate compared(Row row, Likeness.Told told) {
        String place = row.bytes(8) == null ? null : cipher.decrypted(row.bytes(8));
        Set<Likeness> common = Likeness.of(told, new Likeness.Told(row.dateTime(2), row.number(4), row.dateTime(5), row.dateTime(6),
                words(cipher.decrypted(row.bytes(7)), place), row.text(9)));
        return new LikelyDuplicate(row.id(), row.text(1), row.dateTime(2), row.constant(3, ReportChannel.class), place, row.constant(10, ReportStatus.class), common);
    }

    private static String words(String narrative, String place) {
        return (narrative == null ? "" : narrative) + (place == null ? "" : place);
    }
}
