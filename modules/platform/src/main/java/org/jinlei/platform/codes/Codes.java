package org.jinlei.platform.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jinlei.platform.codes.domain.CodeHistory;
import org.jinlei.platform.codes.domain.CodeRule;
import org.jinlei.platform.codes.domain.CodeShelf;
import org.jinlei.platform.rules.BrokenRule;

/** The code lists for other modules; lists are named by {@link CodeLists}. A list that is not there has no codes. */
@ApplicationScoped
public class Codes {

    @Inject
    private CodeShelf shelf;

    /** What may be chosen for something of this day, in the order of the codes. */
    public List<Code> on(String list, LocalDate day) {
        return shelf.list(list).values().stream().map(history -> history.on(day)).flatMap(Optional::stream).toList();
    }

    /** What a code was on a day; empty when it did not hold. */
    public Optional<Code> on(String list, String code, LocalDate day) {
        return history(list, code).flatMap(history -> history.on(day));
    }

    /** Every wording that a code ever had or will have, in order. */
    public List<Code> ever(String list, String code) {
        return history(list, code).map(CodeHistory::codes).orElse(List.of());
    }

    /**
     * How a code reads that was written down on a day, so that records stay readable after it ended: as on the day, else as it last read
     * before, else as it first read. A code that never was is shown itself.
     */
    public String text(String list, String code, LocalDate day, Locale locale) {
        return code == null ? "" : history(list, code).map(history -> history.nearest(day).text(locale)).orElse(code);
    }

    /**
     * Continues only if the code holds on the day; null passes.
     *
     * @throws BrokenRule otherwise
     */
    public void require(String list, String code, LocalDate day) {
        if (code != null && on(list, code, day).isEmpty()) {
            throw new BrokenRule(CodeRule.CODE_HOLDS_ON_THE_DAY, code.length() > 20 ? code.substring(0, 20) : code, day);
        }
    }

    private Optional<CodeHistory> history(String list, String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(shelf.list(list).get(code)).filter(history -> !history.codes().isEmpty());
    }
}
