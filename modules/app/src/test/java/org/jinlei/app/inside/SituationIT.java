package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.NewPerson;
import org.jinlei.people.RosterBatchId;
import org.jinlei.people.RosterCommitted;
import org.jinlei.people.RosterUndone;
import org.jinlei.people.SchoolTerm;
import org.jinlei.people.domain.PersonDraft;
import org.jinlei.people.domain.PersonWork;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.reporting.domain.LedgerReading;
import org.jinlei.welfare.domain.analysis.Dimension;
import org.jinlei.welfare.domain.analysis.DimensionTable;
import org.jinlei.welfare.domain.analysis.SituationChange;
import org.jinlei.welfare.domain.analysis.SituationFilter;
import org.jinlei.welfare.domain.analysis.SituationOverview;
import org.jinlei.welfare.domain.analysis.SituationReading;
import org.jinlei.welfare.domain.analysis.SituationSelection;
import org.jinlei.welfare.domain.analysis.SituationSort;
import org.jinlei.welfare.domain.analysis.TermComparison;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The analysis follows the rosters, its numbers open their rows, and each sees as much as their duty needs. */
@ExtendWith(ArquillianExtension.class)
class SituationIT {

    private static final SchoolTerm BEFORE = new SchoolTerm(2020, true);
    private static final SchoolTerm TERM = new SchoolTerm(2021, false);
    private static final long BATCH = 900_001;
    private static final int PUPILS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private SituationReading reading;

    @Inject
    private LedgerReading ledgers;

    @Inject
    private SituationSelection selection;

    @Inject
    private PersonWork persons;

    @Inject
    private Event<RosterCommitted> committed;

    @Inject
    private Event<RosterUndone> undone;

    @Inject
    private UserTransaction transaction;

    @Inject
    private EntityManager em;

    @Inject
    private CaseBench bench;

    private final List<Long> pupils = new ArrayList<>();
    private long school;

    /** Twelve pupils who live in two villages, whatever the roster says of that; in the later term the first four have both parents away, in the earlier the fourth and the fifth. */
    @BeforeEach
    void twoTermsAreEnrolled() throws Exception {
        school = number("select min(unit_id) from people_school");
        for (int i = 0; i < PUPILS; i++) {
            pupils.add(bench.minor(BirthDate.on(LocalDate.of(2012, 3, 1 + i), BirthEvidence.IDENTITY_CARD), bench.unit(i % 2 == 0 ? CaseBench.VILLAGE : bench.otherVillage())));
        }
        enrol(BEFORE, BATCH, pupils, List.of(3, 4));
        enrol(TERM, BATCH + 1, pupils, List.of(0, 1, 2, 3));
        await(() -> counted(BEFORE) == PUPILS && counted(TERM) == PUPILS);
    }

    @AfterEach
    void theyAreTakenBack() throws Exception {
        for (SchoolTerm term : List.of(BEFORE, TERM)) {
            transaction.begin();
            em.createNativeQuery("delete from people_enrolment where term = :term").setParameter("term", term.code()).executeUpdate();
            undone.fire(new RosterUndone(new RosterBatchId(BATCH), term));
            transaction.commit();
        }
        await(() -> counted(BEFORE) + counted(TERM) == 0);
        assertEquals(0, number("select count(*) from welfare_situation_block where term in ('2020-2', '2021-1')"));
    }

    private void enrol(SchoolTerm term, long batch, List<Long> persons, List<Integer> bothAway) throws Exception {
        transaction.begin();
        for (int i = 0; i < persons.size(); i++) {
            Query insert = em.createNativeQuery("insert into people_enrolment (person_id, term, station_id, school_id, grade, class_name, village_id, family_type, father_away, mother_away, "
                    + "carer, left_behind_claim, distance, facts, batch_id) values (?, ?, ?, ?, 'PRIMARY_3', '2班', ?, ?, ?, ?, ?, ?, ?, x'00', ?)");
            boolean away = bothAway.contains(i);
            Object[] values = {persons.get(i), term.code(), bench.unit(CaseBench.STATION), school, bench.unit(CaseBench.VILLAGE), i == 11 ? "DIVORCED" : "BOTH_PARENTS", away, away, away ? "PATERNAL_GRANDMOTHER" : "MOTHER", i == 0 && away ? Boolean.TRUE : null, away ? "省外" : null, batch};
            for (int at = 0; at < values.length; at++) {
                insert.setParameter(at + 1, values[at]);
            }
            insert.executeUpdate();
        }
        committed.fire(new RosterCommitted(new RosterBatchId(batch), term));
        transaction.commit();
    }

    @Test
    void numbers_narrow_each_other_and_open_their_rows() {
        SituationOverview sheet = overview(CaseBench.OFFICER, Map.of("term", TERM.code(), "away", "BOTH"));
        assertTrue(sheet.open());
        assertEquals(4, sheet.all());
        assertEquals(Map.of("TOLD", 1L, "POINTED_OUT", 3L), counts(sheet, Dimension.STATE));
        assertEquals(Map.of("NEITHER", 8L, "BOTH", 4L), counts(sheet, Dimension.AWAY), "its own table shows what else there is");
        assertEquals(Map.of("PATERNAL_GRANDMOTHER", 4L), counts(sheet, Dimension.CARER));
        assertEquals(Map.of("OUT_OF_PROVINCE", 4L), counts(sheet, Dimension.DISTANCE));
        assertEquals(2L, counts(sheet, Dimension.VILLAGE).get(String.valueOf(bench.unit(CaseBench.VILLAGE))));
        List<LedgerRow> rows = rows(CaseBench.OFFICER, Map.of("term", TERM.code(), "away", "BOTH", "village", String.valueOf(bench.unit(CaseBench.VILLAGE))));
        assertEquals(List.of(pupils.get(0), pupils.get(2)), rows.stream().map(LedgerRow::id).toList());
        assertEquals("宁小北", rows.get(0).values().get(0));
    }

    @Test
    void two_terms_tell_who_became_left_behind_and_who_came_back() {
        TermComparison comparison = bench.as(CaseBench.OFFICER, () -> reading.compare(BEFORE, TERM));
        assertEquals(3, comparison.counts().get(SituationChange.BECAME));
        assertEquals(1, comparison.counts().get(SituationChange.RETURNED));
        assertEquals(1, comparison.counts().get(SituationChange.STAYED));
        assertEquals(0, comparison.gone());
        assertEquals(List.of(pupils.get(0), pupils.get(1), pupils.get(2)), rows(CaseBench.OFFICER, Map.of("term", TERM.code(), "since", BEFORE.code(), "change", "BECAME"))
                .stream().map(LedgerRow::id).toList());
        assertEquals(List.of(pupils.get(4)), rows(CaseBench.OFFICER, Map.of("term", TERM.code(), "since", BEFORE.code(), "change", "RETURNED")).stream().map(LedgerRow::id).toList());
    }

    @Test
    void a_community_officer_counts_and_reads_the_own_villages() {
        SituationOverview sheet = overview("community", Map.of("term", TERM.code()));
        assertEquals(6, sheet.all());
        assertTrue(sheet.open());
        assertEquals(6, rows("community", Map.of("term", TERM.code())).size());
        assertEquals(0, rows("community", Map.of("term", TERM.code(), "village", String.valueOf(bench.unit(bench.otherVillage())))).size());
    }

    @Test
    void a_child_is_counted_where_it_lives_by_the_register_and_whoever_counts_it_reaches_its_file() throws Exception {
        long settled = pupils.get(0);
        long elsewhere = pupils.get(2);
        live(settled, bench.unit(bench.otherVillage()));
        live(elsewhere, null);
        await(() -> lives(settled) == bench.unit(bench.otherVillage()) && lives(elsewhere) == 0);
        assertEquals(4, overview("community", Map.of("term", TERM.code())).all(), "the former village counts them no longer (rule 39)");
        assertEquals(4, overview("community", Map.of("term", BEFORE.code())).all(), "nor in an earlier term");
        assertEquals(1L, counts(overview(CaseBench.OFFICER, Map.of("term", TERM.code())), Dimension.VILLAGE).get("0"), "who lives elsewhere stays a pupil");
        List<Long> counted = rows("community", Map.of("term", TERM.code())).stream().map(LedgerRow::id).toList();
        assertEquals(List.of(pupils.get(4), pupils.get(6), pupils.get(8), pupils.get(10)), counted);
        counted.forEach(child -> bench.as("community", () -> selection.beginFile(child)));
        assertThrows(NotThere.class, () -> bench.as("community", () -> selection.beginFile(settled)));
        live(elsewhere, bench.unit(CaseBench.VILLAGE));
        await(() -> lives(elsewhere) == bench.unit(CaseBench.VILLAGE));
        bench.as("community", () -> selection.beginFile(elsewhere));
    }

    private void live(long child, Long place) {
        bench.as(CaseBench.OFFICER, () -> {
            PersonDraft draft = persons.forChange(child);
            NewPerson known = draft.facts();
            persons.change(child, draft.version(), new NewPerson(known.name(), null, known.sex(), known.birth(), null, null, List.of(), null, place, null, null));
        });
    }

    private long lives(long child) {
        return number("select coalesce(max(unit_id), 0) from welfare_situation where term = '" + TERM.code() + "' and person_id = " + child);
    }

    @Test
    void who_only_leads_sees_no_small_number_and_no_row() {
        SituationOverview sheet = overview("deputy", Map.of("term", TERM.code()));
        assertEquals(12, sheet.all());
        assertTrue(sheet.tables().stream().flatMap(table -> table.lines().stream()).allMatch(line -> line.count() == null || line.count() >= 5));
        assertNull(counts(sheet, Dimension.AWAY).get("BOTH"));
        assertThrows(NotThere.class, () -> rows("deputy", Map.of("term", TERM.code())));
        SituationOverview narrowed = overview("deputy", Map.of("term", TERM.code(), "away", "BOTH", "family", "DIVORCED"));
        assertEquals(1, narrowed.filter().values().size());
        assertThrows(NotThere.class, () -> overview("auxiliary", Map.of()));
    }

    @Test
    void a_roster_that_is_taken_back_leaves_what_the_one_before_told() throws Exception {
        transaction.begin();
        em.createNativeQuery("update people_enrolment set mother_away = 0, batch_id = :batch where term = :term and person_id = :person").setParameter("batch", BATCH)
                .setParameter("term", TERM.code()).setParameter("person", pupils.get(1)).executeUpdate();
        em.createNativeQuery("delete from people_enrolment where term = :term and person_id = :person").setParameter("term", TERM.code()).setParameter("person", pupils.get(0)).executeUpdate();
        undone.fire(new RosterUndone(new RosterBatchId(BATCH + 1), TERM));
        transaction.commit();
        await(() -> counted(TERM) == PUPILS - 1);
        assertEquals(Map.of("NEITHER", 8L, "FATHER", 1L, "BOTH", 2L), counts(overview(CaseBench.OFFICER, Map.of("term", TERM.code())), Dimension.AWAY));
    }

    private SituationOverview overview(String who, Map<String, String> address) {
        return bench.as(who, () -> reading.overview(SituationFilter.of(address::get)));
    }

    private static Map<String, Long> counts(SituationOverview sheet, Dimension dimension) {
        Map<String, Long> counts = new java.util.HashMap<>();
        sheet.tables().stream().filter(table -> table.dimension() == dimension).flatMap(table -> table.lines().stream())
                .forEach((DimensionTable.Line line) -> counts.put(line.code(), line.count()));
        return counts;
    }

    @SuppressWarnings("unchecked")
    private List<LedgerRow> rows(String who, Map<String, String> criteria) {
        return bench.as(who, () -> {
            Ledger<SituationSort> ledger = (Ledger<SituationSort>) ledgers.ledger("situation");
            return ledgers.page(ledger, new LedgerCriteria(criteria).only(ledger.filters()), PageRequest.first(SituationSort.ROSTER, false)).rows();
        });
    }

    /** How many pupils of a term lie in its blocks. */
    private long counted(SchoolTerm term) {
        return number("select coalesce(sum(length(pupils)) / 16, 0) from welfare_situation_block where term = '" + term.code() + "'");
    }

    private long number(String query) {
        return ((Number) em.createNativeQuery(query, Long.class).getSingleResult()).longValue();
    }

    private static void await(Supplier<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.get()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
