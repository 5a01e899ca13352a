package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.CellText;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.BrokenRule;

/**
 * The rows of a roster that were not taken, as a workbook: the cells at fault are marked, a column beside tells why. Mended, it comes back as a roster
 * that follows. Everything in it is text and never a formula.
 */
@ApplicationScoped
@Transactional
public class RosterFaultFile {

    private static final int PIECE = 500;
    private static final int WIDTH = 18;
    private static final int REASONS_WIDTH = 60;

    @Inject
    private EntityManager em;

    @Inject
    private RosterDesk desk;

    @Inject
    private RosterStage stage;

    @Inject
    private ColumnCipher cipher;

    @Inject
    private AuditTrail audit;

    /** Writes the workbook. */
    @UseCase(PeoplePermissions.ROSTER)
    public void write(long id, FaultWords words, OutputStream out) {
        RosterFacts facts = desk.visible(id).facts();
        if (facts.counts().rowsFaulty() == 0 || facts.kept().isOver()) {
            throw new BrokenRule(RosterRule.ROSTER_HAS_NO_FAULTS);
        }
        audit.because(facts.purpose().purpose());
        audit.detail("faulty " + facts.counts().rowsFaulty());
        List<RosterField> fields = List.copyOf(fields(id));
        try {
            Workbook workbook = new Workbook(out, "Jinlei", "1.0");
            Worksheet sheet = workbook.newWorksheet(words.title());
            heading(sheet, fields, words);
            int at = 1;
            long after = 0;
            List<RosterStage.Kept> rows;
            do {
                rows = stage.rows(id, Set.of(RowStatus.FAULTY), after, PIECE);
                Map<Long, List<CellFault>> faults = faults(rows);
                for (RosterStage.Kept row : rows) {
                    line(sheet, at++, row.line(), fields, faults.getOrDefault(row.id(), List.of()), words);
                    after = row.id();
                }
                sheet.flush();
            } while (rows.size() == PIECE);
            sheet.finish();
            workbook.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The fields of the file, in the order of the list. */
    private Set<RosterField> fields(long id) {
        Set<RosterField> fields = EnumSet.noneOf(RosterField.class);
        stage.rows(id, Set.of(RowStatus.FAULTY), 0, 1).forEach(row -> fields.addAll(row.line().columns().keySet()));
        return fields;
    }

    private static void heading(Worksheet sheet, List<RosterField> fields, FaultWords words) {
        sheet.freezePane(0, 1);
        for (int i = 0; i <= fields.size(); i++) {
            sheet.value(0, i, i < fields.size() ? words.field(fields.get(i)) : words.reasons());
            sheet.style(0, i).bold().fillColor("E8EDF3").set();
            sheet.width(i, i < fields.size() ? WIDTH : REASONS_WIDTH);
        }
    }

    private static void line(Worksheet sheet, int at, RosterLine line, List<RosterField> fields, List<CellFault> faults, FaultWords words) {
        Set<RosterField> wrong = faults.stream().map(CellFault::field).collect(Collectors.toSet());
        for (int i = 0; i < fields.size(); i++) {
            String text = line.text(fields.get(i));
            if (!text.isEmpty()) {
                sheet.inlineString(at, i, CellText.harmless(text));
            }
            if (wrong.contains(fields.get(i))) {
                sheet.style(at, i).fillColor("FBD5D5").set();
            }
        }
        sheet.inlineString(at, fields.size(), CellText.harmless(faults.stream().map(words::fault).distinct().collect(Collectors.joining(" "))));
    }

    private Map<Long, List<CellFault>> faults(List<RosterStage.Kept> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        List<Object[]> found = new ArrayList<>();
        for (Object one : em.createNativeQuery("select f.row_id, f.kind, f.fault from people_roster_fault f where f.row_id in (:ids) order by f.id")
                .setParameter("ids", rows.stream().map(RosterStage.Kept::id).toList()).getResultList()) {
            found.add((Object[]) one);
        }
        return found.stream().map(Row::of).collect(Collectors.groupingBy(Row::id, Collectors.mapping(row -> LineText.fault("", 0,
                row.constant(1, RosterFaultKind.class), cipher.decrypted(row.bytes(2))), Collectors.toList())));
    }
}
