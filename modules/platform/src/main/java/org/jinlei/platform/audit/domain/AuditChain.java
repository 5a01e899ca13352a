package org.jinlei.platform.audit.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import org.jinlei.platform.operations.RequestFacts;
import org.jinlei.platform.operations.Secrets;

/** Reads entries, links and seals, and writes links and seals. */
@ApplicationScoped
class AuditChain {

    /** The covered columns, the time to the microsecond as text. */
    static final String FIELDS = "e.id, date_format(e.at, '%Y-%m-%d %H:%i:%s.%f'), e.user_id, e.username, e.address, e.node, e.request_id, e.action, e.result, "
            + "e.subjects, e.reason, e.detail";
    static final int FIELD_COUNT = 12;

    /** An entry is saved at the end of its transaction; after this time no older one can still appear. */
    static final Duration CLOSED_AFTER = Duration.ofMinutes(2);

    private static final String KEY = "jinlei-audit-key";

    @Inject
    private EntityManager em;

    @Inject
    private Secrets secrets;

    @Inject
    private RequestFacts facts;

    @Inject
    private Clock clock;

    /** @param closedUpTo no entry with a number up to this one may appear any more */
    record Seal(long no, long previousNo, long lastSeq, long closedUpTo, byte[] digest, byte[] mac, LocalDateTime sealedAt, String node, long fencingNo) {
    }

    Seal lastSeal() {
        List<Seal> seals = seals("order by no desc", 0, 1);
        return seals.isEmpty() ? new Seal(0, -1, 0, 0, AuditDigest.BEGINNING, null, null, "", 0) : seals.get(0);
    }

    List<Seal> sealsAfter(long no, int most) {
        return seals("where no > :after order by no", no, most);
    }

    private List<Seal> seals(String which, long after, int most) {
        Query query = em.createNativeQuery("select no, previous_no, last_seq, closed_up_to, digest, mac, sealed_at, node, fencing_no from platform_audit_seal "
                + which + " limit " + most);
        if (which.contains(":after")) {
            query.setParameter("after", after);
        }
        return rows(query).stream().map(row -> new Seal(number(row[0]), number(row[1]), number(row[2]), number(row[3]), (byte[]) row[4], (byte[]) row[5],
                ((java.sql.Timestamp) row[6]).toLocalDateTime(), (String) row[7], number(row[8]))).toList();
    }

    /** Entries after a number that have no link yet, in order. */
    List<Object[]> unlinked(long after, int most) {
        return rows(em.createNativeQuery("select " + FIELDS + " from platform_audit_entry e left join platform_audit_link l on l.entry_id = e.id "
                + "where e.id > :after and l.entry_id is null order by e.id limit " + most).setParameter("after", after));
    }

    /** Entries of numbers after one and up to another that have no link: they were inserted behind the chain's back. */
    List<Long> inserted(long after, long upTo, int most) {
        return rows(em.createNativeQuery("select e.id, e.action from platform_audit_entry e left join platform_audit_link l on l.entry_id = e.id "
                + "where e.id > :after and e.id <= :upTo and l.entry_id is null order by e.id limit " + most)
                .setParameter("after", after).setParameter("upTo", upTo)).stream().map(row -> number(row[0])).toList();
    }

    /** Links after a place with their entries: seq, entry number, digest, then the fields, all null when the entry is gone. */
    List<Object[]> links(long afterSeq, int most) {
        return rows(em.createNativeQuery("select l.seq, l.entry_id, l.digest, " + FIELDS + " from platform_audit_link l "
                + "left join platform_audit_entry e on e.id = l.entry_id where l.seq > :after order by l.seq limit " + most).setParameter("after", afterSeq));
    }

    /** The number up to which all entries are older than {@link #CLOSED_AFTER}. */
    long closable() {
        List<?> last = em.createNativeQuery("select id from platform_audit_entry where at < :limit order by at desc limit 1", Long.class)
                .setParameter("limit", LocalDateTime.now(clock).minus(CLOSED_AFTER)).getResultList();
        return last.isEmpty() ? 0 : number(last.get(0));
    }

    void writeLinks(long firstSeq, long[] entries, byte[][] digests) {
        em.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into platform_audit_link (seq, entry_id, digest) values (?, ?, ?)")) {
                for (int i = 0; i < entries.length; i++) {
                    insert.setLong(1, firstSeq + i);
                    insert.setLong(2, entries[i]);
                    insert.setBytes(3, digests[i]);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    Seal writeSeal(Seal last, long lastSeq, long closedUpTo, byte[] digest, long fencingNo) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        Seal seal = new Seal(last.no() + 1, last.no(), lastSeq, closedUpTo, digest, null, now, facts.node(), fencingNo);
        em.createNativeQuery("insert into platform_audit_seal (no, previous_no, last_seq, closed_up_to, digest, mac, sealed_at, node, fencing_no) "
                + "values (:no, :previous, :seq, :closed, :digest, :mac, :now, :node, :fencing)")
                .setParameter("no", seal.no()).setParameter("previous", seal.previousNo()).setParameter("seq", lastSeq)
                .setParameter("closed", closedUpTo).setParameter("digest", digest).setParameter("mac", mac(seal)).setParameter("now", now)
                .setParameter("node", seal.node()).setParameter("fencing", fencingNo).executeUpdate();
        return seal;
    }

    boolean isGenuine(Seal seal) {
        return Arrays.equals(seal.mac(), mac(seal));
    }

    private byte[] mac(Seal seal) {
        return AuditDigest.mac(secrets.secret(KEY), seal.no(), seal.previousNo(), seal.lastSeq(), seal.closedUpTo(), seal.digest(), seal.sealedAt(),
                seal.node(), seal.fencingNo());
    }

    static long number(Object column) {
        return ((Number) column).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
