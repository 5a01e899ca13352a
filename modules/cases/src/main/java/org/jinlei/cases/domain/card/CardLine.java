package org.jinlei.cases.domain.card;

import java.util.Arrays;
import java.util.List;
import org.jinlei.cases.domain.CaseRule;

/**
 * A line of the procedure card.
 *
 * @param participantId whose line it is
 * @param text          key of its sentence below {@code line.}
 * @param values        what the sentence names
 * @param missing       rule that is not kept yet and whose sentence stands instead, or null
 * @param source        law and article in the version that holds, empty for a habit of the house
 */
public record CardLine(long participantId, CardItem item, CardState state, String text, List<Object> values, CaseRule missing, String source) {

    public CardLine {
        values = List.copyOf(values);
    }

    static CardLine of(PersonCard card, CardItem item, CardState state, String source, String text, Object... values) {
        return new CardLine(card.person().id(), item, state, text, Arrays.stream(values).map(value -> value == null ? "" : value).toList(), null, source);
    }

    static CardLine missing(PersonCard card, CardItem item, CaseRule rule, String source) {
        return new CardLine(card.person().id(), item, CardState.OPEN, "", List.of(), rule, source);
    }

    public long getParticipantId() { return participantId; }
    public CardItem getItem() { return item; }
    public CardState getState() { return state; }
    public CaseRule getMissing() { return missing; }
    public String getSource() { return source; }
}
