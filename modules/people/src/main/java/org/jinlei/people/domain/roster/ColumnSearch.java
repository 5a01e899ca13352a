package org.jinlei.people.domain.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what the columns of a sheet seem to hold: what a person confirmed before, then headings that are known, then headings that resemble known ones, then
 * what stands below.
 */
final class ColumnSearch {

    private static final int EXAMPLES = 3;

    private final Headings headings;
    private final List<List<String>> texts = new ArrayList<>();
    private final RosterField[] fields;
    private final Certainty[] certainties;
    private final Set<RosterField> taken = EnumSet.noneOf(RosterField.class);

    /** @param rows below the headings, enough of them to judge by */
    ColumnSearch(Headings headings, List<SheetRow> rows) {
        this.headings = headings;
        int columns = headings.words().size();
        this.fields = new RosterField[columns];
        this.certainties = new Certainty[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            texts.add(rows.stream().map(row -> Tidy.text(row.cell(at))).filter(text -> !text.isEmpty()).toList());
        }
    }

    List<ColumnGuess> guess(ColumnMapping remembered) {
        each(column -> Optional.ofNullable(remembered.fields().get(headings.words().get(column))), false, Certainty.REMEMBERED);
        each(this::known, true, Certainty.CERTAIN);
        each(this::known, false, Certainty.LIKELY);
        each(column -> headings.groups().get(column).isEmpty() ? HeadingWords.within(headings.headings().get(column)) : Optional.empty(), true,
                Certainty.LIKELY);
        byContent();
        List<ColumnGuess> guesses = new ArrayList<>();
        for (int column = 0; column < fields.length; column++) {
            boolean unknown = fields[column] == null;
            if (!unknown || !headings.headings().get(column).isEmpty() || !texts.get(column).isEmpty()) {
                guesses.add(new ColumnGuess(column, headings.words().get(column), unknown ? RosterField.IGNORED : fields[column],
                        unknown ? Certainty.UNKNOWN : certainties[column],
                        texts.get(column).stream().distinct().limit(EXAMPLES).toList()));
            }
        }
        return guesses;
    }

    private Optional<RosterField> known(int column) {
        String heading = headings.headings().get(column);
        String group = headings.groups().get(column);
        return group.isEmpty() ? HeadingWords.exact(heading) : HeadingWords.grouped(group, heading);
    }

    private interface Guess {
        Optional<RosterField> of(int column);
    }

    private void each(Guess guess, boolean contentMustFit, Certainty certainty) {
        for (int column = 0; column < fields.length; column++) {
            int at = column;
            if (fields[column] == null) {
                guess.of(column).filter(field -> field.isFree(taken)).filter(field -> !contentMustFit || ContentSigns.fit(field, texts.get(at)))
                        .ifPresent(field -> take(at, field, certainty));
            }
        }
    }

    /** Never below a heading about somebody else: the father's number looks like the pupil's. */
    private void byContent() {
        for (RosterField field : ContentSigns.TELLING) {
            for (int column = 0; column < fields.length && field.isFree(taken) && !isNamedInParts(field); column++) {
                boolean open = fields[column] == null && headings.groups().get(column).isEmpty() && !HeadingWords.speaksOfOthers(headings.headings()
                        .get(column));
                if (open && ContentSigns.tell(field, texts.get(column))) {
                    take(column, field, Certainty.LIKELY);
                }
            }
        }
    }

    private boolean isNamedInParts(RosterField field) {
        return field == RosterField.NAME && taken.contains(RosterField.GIVEN_NAME);
    }

    private void take(int column, RosterField field, Certainty certainty) {
        fields[column] = field;
        certainties[column] = certainty;
        taken.add(field);
    }
}
