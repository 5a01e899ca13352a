package org.jinlei.cases.domain.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.PublicOrderLaw;
import org.jinlei.cases.domain.procedure.QuestioningView;
import org.jinlei.platform.time.LimitState;

/** The lines about the questionings of a minor (rules 15 to 20): a rule that any of them does not keep yet is open. */
final class QuestioningLines {

    private QuestioningLines() {
    }

    static List<CardLine> of(PersonCard card) {
        List<CardLine> lines = new ArrayList<>();
        List<QuestioningView> all = card.questionings();
        if (all.isEmpty()) {
            lines.add(CardLine.of(card, CardItem.GUARDIAN, CardState.NOTED, CardItem.GUARDIAN.rule().source(), "notAsked"));
            return lines;
        }
        LocalDate first = all.get(0).card().arrivedAt().toLocalDate();
        lines.add(line(card, CardItem.GUARDIAN, first, all.size(), all.get(0).card().guardianNotifiedAt()));
        lines.add(attendee(card, first));
        if (card.person().female() && card.isOffender()) {
            lines.add(line(card, CardItem.WOMEN, first, all.size(), ""));
        }
        if (card.isCareVictim()) {
            if (card.person().female()) {
                lines.add(line(card, CardItem.WOMAN_ASKS, first, all.size(), ""));
            }
            lines.add(line(card, CardItem.RECORDED_ONCE, first, all.size(), all.get(0).card().recording()));
        }
        lines.add(all.stream().allMatch(QuestioningView::evidenceUsable) ? line(card, CardItem.OFFICERS, first, all.size(), "")
                : CardLine.of(card, CardItem.OFFICERS, CardState.LATE, source(CardItem.OFFICERS, first), "unusable"));
        lines.add(clock(card, first));
        return lines;
    }

    private static CardLine line(PersonCard card, CardItem item, LocalDate day, Object... values) {
        CaseRule missing = missing(card, item);
        return missing == null ? CardLine.of(card, item, CardState.DONE, source(item, day), item.name(), values)
                : CardLine.missing(card, item, missing, PublicOrderLaw.of(day).source(missing));
    }

    private static CardLine attendee(PersonCard card, LocalDate day) {
        boolean doubted = missing(card, CardItem.ATTENDEE) == null && card.questionings().stream().anyMatch(one -> !one.doubts().isEmpty());
        return doubted ? CardLine.of(card, CardItem.ATTENDEE, CardState.NOTED, source(CardItem.ATTENDEE, day), "attendee.doubted")
                : line(card, CardItem.ATTENDEE, day, card.questionings().size());
    }

    private static CardLine clock(PersonCard card, LocalDate day) {
        String source = source(CardItem.CLOCK, day);
        QuestioningView running = card.questionings().stream().filter(one -> one.card().endedAt() == null).findFirst().orElse(null);
        if (running != null) {
            return CardLine.of(card, CardItem.CLOCK, running.clock() == LimitState.LATE ? CardState.LATE : CardState.OPEN, source, "clock.running", running.endsBy());
        }
        boolean late = card.questionings().stream().anyMatch(one -> one.clock() == LimitState.EXCEEDED);
        return CardLine.of(card, CardItem.CLOCK, late ? CardState.LATE : CardState.DONE, source, late ? "clock.exceeded" : "clock.kept", card.questionings().size());
    }

    private static CaseRule missing(PersonCard card, CardItem item) {
        return card.questionings().stream().flatMap(one -> one.missing().stream()).filter(rule -> rule.number() == item.rule().number()).findFirst().orElse(null);
    }

    private static String source(CardItem item, LocalDate day) {
        return PublicOrderLaw.of(day).source(item.rule());
    }
}
