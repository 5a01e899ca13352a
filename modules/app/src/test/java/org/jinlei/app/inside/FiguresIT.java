package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.procedure.AdultPresent;
import org.jinlei.cases.domain.procedure.ProcedureWork;
import org.jinlei.cases.domain.procedure.QuestioningGround;
import org.jinlei.cases.domain.procedure.QuestioningRecord;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.data.Cursor;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.SortKey;
import org.jinlei.platform.ledger.Figure;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.platform.ledger.SmallCounts;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.reporting.domain.ExportFormat;
import org.jinlei.reporting.domain.ExportMaking;
import org.jinlei.reporting.domain.ExportRow;
import org.jinlei.reporting.domain.ExportWish;
import org.jinlei.reporting.domain.ExportWork;
import org.jinlei.reporting.domain.FigureCount;
import org.jinlei.reporting.domain.FigureFact;
import org.jinlei.reporting.domain.FigureReading;
import org.jinlei.reporting.domain.LedgerReading;
import org.jinlei.reporting.domain.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A figure, the rows behind it and the exported file agree on random questionings, and on what really was written down. */
@ExtendWith(ArquillianExtension.class)
class FiguresIT {

    private static final int QUESTIONINGS = 40;
    private static final int[] HOURS = {8, 12, 24};
    private static final int HEADING = 4;

    /** A month of long ago, in which no other test questions anybody. */
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Inject
    private CaseBench bench;

    @Inject
    private ProcedureWork procedure;

    @Inject
    private FigureReading figures;

    @Inject
    private LedgerReading ledgers;

    @Inject
    private ExportWork exports;

    @Inject
    private ExportMaking making;

    private Long file;

    @Test
    void a_figure_its_rows_and_the_file_agree() throws IOException {
        Map<String, Long> before = met();
        Random random = new Random(20261124);
        long adults = 0;
        long notified = 0;
        long recorded = 0;
        long inTime = 0;
        for (int i = 0; i < QUESTIONINGS; i++) {
            long of = i % 4 == 0 ? newFile() : file;
            QuestioningGround ground = QuestioningGround.values()[random.nextInt(3)];
            int hours = HOURS[ground.ordinal()];
            LocalDateTime arrived = FIRST.atTime(8, 0).plusDays(random.nextInt(58));
            LocalDateTime ended = random.nextInt(4) == 0 ? null : arrived.plusHours(hours).plusSeconds(random.nextInt(3) - 1);
            boolean adult = random.nextBoolean();
            boolean told = random.nextBoolean();
            String recording = random.nextBoolean() ? "AV-" + i : null;
            boolean lost = random.nextInt(3) == 0;
            bench.as(CaseBench.OFFICER, () -> procedure.record(of, bench.participant(of), new QuestioningRecord(arrived, ended, ground,
                    bench.user(CaseBench.OFFICER), null, null, told ? arrived : null, adult ? AdultPresent.GUARDIAN : AdultPresent.NONE_NOTED, null, null, null,
                    null, null, null, recording, lost, null)));
            adults += adult ? 1 : 0;
            notified += told ? 1 : 0;
            recorded += recording != null && !lost ? 1 : 0;
            inTime += ended != null && !ended.isAfter(arrived.plusHours(hours)) ? 1 : 0;
        }
        Map<String, Long> after = met();
        assertEquals(adults, after.get("adultPresent") - before.get("adultPresent"));
        assertEquals(notified, after.get("guardianNotified") - before.get("guardianNotified"));
        assertEquals(recorded, after.get("recorded") - before.get("recorded"));
        assertEquals(inTime, after.get("inTime") - before.get("inTime"));
        for (FigureFact fact : facts()) {
            String name = fact.figure().name();
            assertEquals(fact.all(), rows(fact.ledger(), fact.figure().all(FIRST, LAST)), name);
            assertEquals(fact.met(), rows(fact.ledger(), fact.figure().met(FIRST, LAST)), name);
            assertEquals(fact.all() - fact.met(), rows(fact.ledger(), fact.figure().unmet(FIRST, LAST)), name);
            assertEquals(fact.met(), exported(fact.ledger(), fact.figure().met(FIRST, LAST)), name);
            assertEquals(List.of("2026-02", "2026-03"), fact.months().stream().map(FigureFact.Month::month).toList());
            assertEquals(fact.all(), fact.months().stream().mapToLong(FigureFact.Month::all).sum(), name);
        }
        assertTrue(namesOf(facts().stream().map(FigureFact::figure).toList()).containsAll(List.of("legalAidTold", "periodKept", "noRepeat", "sealedAsDue", "queryGrounded")));
        assertFalse(facts().stream().anyMatch(fact -> fact.figure().name().equals("carriedOut")), "the ledger with names is not the chief's");
        countsWithoutRows();
    }

    /** Whoever does not read the rows gets counts of a quarter that is over, the small ones and what would give them away suppressed. */
    private void countsWithoutRows() {
        Quarter quarter = Quarter.over(FIRST, bench.today());
        assertEquals(List.of("carriedOut", "visitDone", "visitSeen"), names(bench.as(CaseBench.CHIEF, () -> figures.counts(quarter))),
                "what the chief reads by rows is not counted again");
        String deputy = bench.colleague("countdeputy", CaseBench.STATION, Role.DEPUTY_CHIEF);
        assertEquals(List.of(), bench.as(deputy, () -> figures.figures(FIRST, LAST)));
        List<FigureCount> counts = bench.as(deputy, () -> figures.counts(quarter));
        assertEquals(List.of("noRepeat", "careNoticed", "careInTouch", "periodKept", "carriedOut", "letterAnswered", "reporterTold", "foundInADay", "visitDone",
                "adultPresent", "guardianNotified", "recorded", "complete", "transferKept", "queryGrounded", "visitSeen"), names(counts),
                "of each ledger figures of the same rows only");
        List<FigureCount.Line> lines = counts.get(names(counts).indexOf("recorded")).lines();
        assertThrows(NotThere.class, () -> bench.as(deputy, () -> ledgers.ledger("questionings")));
        FigureFact whole = bench.as(CaseBench.CHIEF, () -> figures.figures(quarter.from(), quarter.to())).stream()
                .filter(fact -> fact.figure().name().equals("recorded")).findFirst().orElseThrow();
        for (FigureCount.Line line : lines) {
            for (Long shown : Arrays.asList(line.met(), line.unmet(), line.all())) {
                assertTrue(shown == null || shown >= SmallCounts.LEAST, counts.toString());
            }
        }
        FigureCount.Line last = lines.get(quarter.months().size());
        assertTrue(last.all() == null || last.all() == whole.all());
        assertEquals(quarter, Quarter.over(quarter.to(), bench.today()));
        assertFalse(Quarter.over(bench.today(), bench.today()).to().isAfter(bench.today().minusDays(1)), "a quarter that still grows is not counted");
    }

    private static List<String> namesOf(List<Figure> figures) {
        return figures.stream().map(Figure::name).toList();
    }

    private static List<String> names(List<FigureCount> counts) {
        return counts.stream().map(count -> count.figure().name()).toList();
    }

    private long newFile() {
        long person = bench.minor(BirthDate.on(LocalDate.of(2013, 1, 5), BirthEvidence.IDENTITY_CARD));
        file = bench.file(CaseBench.OFFICER, person, FIRST);
        return file;
    }

    private List<FigureFact> facts() {
        return bench.as(CaseBench.CHIEF, () -> figures.figures(FIRST, LAST));
    }

    private Map<String, Long> met() {
        return facts().stream().collect(Collectors.toMap(fact -> fact.figure().name(), FigureFact::met));
    }

    private <S extends Enum<S> & SortKey> long rows(Ledger<S> ledger, LedgerCriteria criteria) {
        long rows = 0;
        Cursor next = null;
        do {
            PageRequest<S> request = new PageRequest<>(ledger.usual(), ledger.descending(), next, 20);
            Page<LedgerRow> page = bench.as(CaseBench.CHIEF, () -> ledgers.page(ledger, criteria, request));
            rows += page.rows().size();
            next = page.next();
        } while (next != null);
        return rows;
    }

    private long exported(Ledger<?> ledger, LedgerCriteria criteria) throws IOException {
        ExportRow asked = bench.as(CaseBench.CHIEF, () -> exports.ask(new ExportWish(ledger.name(), criteria, null, true, ExportFormat.CSV, "核对统计", Locale.CHINA)));
        making.make(asked.id());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bench.as(CaseBench.CHIEF, () -> exports.open(asked.id())).write(out);
        return out.toString(StandardCharsets.UTF_8).lines().count() - HEADING;
    }
}
