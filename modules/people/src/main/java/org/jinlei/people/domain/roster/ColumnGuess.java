package org.jinlei.people.domain.roster;

import java.util.List;

/**
 * What a column seems to hold, for a person to confirm.
 *
 * @param column   counted from zero
 * @param word     the heading by which a mapping remembers it; #A for a column without one
 * @param examples the first texts below the heading
 */
public record ColumnGuess(int column, String word, RosterField field, Certainty certainty, List<String> examples) {

    public ColumnGuess {
        examples = List.copyOf(examples);
    }

    public String letters() {
        return SheetRow.letters(column);
    }
}
