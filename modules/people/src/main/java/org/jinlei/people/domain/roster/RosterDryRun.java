package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jinlei.people.NameTokens;
import org.jinlei.platform.files.OwnedFiles;

/** Reads the file of a roster: first for its columns, then, when somebody has confirmed them, row after row against the register, writing nothing into it. */
@ApplicationScoped
class RosterDryRun {

    private static final int PIECE = 500;

    @Inject
    private RosterSteps steps;

    @Inject
    private RosterSenders senders;

    @Inject
    private PupilSorting sorting;

    @Inject
    private OwnedFiles files;

    @Inject
    private RosterPlaceList placeList;

    @Inject
    private Clock clock;

    /** Proposes what each column is, by the sender's last roster where there was one. */
    void columns(RosterOrder order) {
        try (RosterReader reader = open(order)) {
            List<SheetLayout> sheets = reader.layouts(senders.remembered(order.purpose().station(), order.purpose().provider()));
            steps.propose(order, LayoutText.of(sheets));
        }
    }

    /** Sorts every row; what the fields of the roster do not name is dropped here. */
    void check(RosterOrder order) {
        boolean more = true;
        while (more) {
            more = steps.sweep(order);
        }
        LocalDate day = LocalDate.now(clock);
        Piece piece = new Piece(order, day);
        try (RosterReader reader = open(order)) {
            ColumnMapping mapping = LayoutText.mapping(order.layout()).only(order.purpose().fields());
            piece.expected = LayoutText.rows(order.layout());
            reader.lines(mapping, piece::add);
        }
        piece.flush();
        steps.check(order, piece.schools, piece.unclear);
    }

    private RosterReader open(RosterOrder order) {
        return RosterReader.open(files.open(order.attachment())::get, RosterLimits.USUAL);
    }

    /** Some hundred rows on their way through. */
    private final class Piece {

        private final RosterOrder order;
        private final LocalDate day;
        private final RosterChecks checks;
        private final RosterPlaces places = placeList.places();
        private final RosterTwins twins = new RosterTwins();
        private final List<PupilSorting.Read> rows = new ArrayList<>(PIECE);
        private final Set<Long> schools = new HashSet<>();
        private final Set<String> unclear = new HashSet<>();
        private long done;
        private long expected;

        Piece(RosterOrder order, LocalDate day) {
            this.order = order;
            this.day = day;
            this.checks = new RosterChecks(day);
        }

        void add(RosterLine line) {
            Checked checked = checks.check(line, places);
            List<CellFault> faults = new ArrayList<>(checked.faults());
            faults.addAll(twins.check(line, checked.pupil()));
            if (checked.pupil() == null) {
                unclear.add(line.text(RosterField.NAME));
            } else {
                schools.add(checked.pupil().school());
                readNames(checked.pupil());
            }
            rows.add(new PupilSorting.Read(line, checked.pupil(), faults, null));
            if (rows.size() == PIECE) {
                flush();
            }
        }

        /** How a character is read is looked up once for all: here, and not while the commit keeps others waiting. */
        private void readNames(RosterPupil pupil) {
            NameTokens.pinyin(pupil.name());
            Adult.of(pupil).forEach(adult -> NameTokens.pinyin(adult.name()));
        }

        void flush() {
            done += rows.size();
            if (!rows.isEmpty() && !steps.keep(order, sorting.sorted(rows, order.purpose().term(), day), done, Math.max(done, expected))) {
                throw new RosterTakenOver();
            }
            rows.clear();
        }
    }
}
