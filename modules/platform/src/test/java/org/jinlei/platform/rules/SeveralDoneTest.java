package org.jinlei.platform.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralDoneTest {

    private final List<Long> asked = new ArrayList<>();

    private enum House implements Rule {
        ODD_ONES_STAY;

        @Override
        public int number() {
            return 0;
        }

        @Override
        public String source() {
            return "";
        }

        @Override
        public LocalDate validFrom() {
            return null;
        }
    }

    @Test
    void each_on_its_own_does_what_can_be_done_and_says_why_the_others_stay() {
        SeveralDone outcome = SeveralDone.each(List.of(4L, 3L, 2L, 0L), this::work);
        assertEquals(2, outcome.done());
        assertEquals(List.of(3L, 0L), outcome.refused().stream().map(SeveralDone.Refusal::id).toList());
        assertEquals(House.ODD_ONES_STAY, outcome.refused().get(0).why().rule());
        assertEquals(null, outcome.refused().get(1).why());
    }

    @Test
    void together_nothing_goes_on_after_the_first_that_refuses() {
        SeveralDone outcome = SeveralDone.together(List.of(8L, 5L, 2L), () -> SeveralDone.all(List.of(8L, 5L, 2L), this::work));
        assertEquals(0, outcome.done());
        assertEquals(List.of(5L), outcome.refused().stream().map(SeveralDone.Refusal::id).toList());
        assertEquals(List.of(2L, 5L), asked);
    }

    @Test
    void together_all_are_done() {
        assertEquals(new SeveralDone(2, List.of()), SeveralDone.together(List.of(4L, 2L), () -> SeveralDone.all(List.of(4L, 2L), this::work)));
        assertEquals(List.of(2L, 4L), asked);
    }

    @Test
    void a_second_click_is_none_of_the_reasons() {
        assertThrows(AlreadyDone.class, () -> SeveralDone.each(List.of(2L), id -> {
            throw new AlreadyDone();
        }));
    }

    private void work(long id) {
        asked.add(id);
        if (id == 0) {
            throw new NotThere();
        }
        if (id % 2 == 1) {
            throw new BrokenRule(House.ODD_ONES_STAY);
        }
    }
}
