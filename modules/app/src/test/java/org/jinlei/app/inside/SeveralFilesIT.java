package org.jinlei.app.inside;

import static org.jinlei.app.inside.CaseBench.CHIEF;
import static org.jinlei.app.inside.CaseBench.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.HandOverFacts;
import org.jinlei.cases.domain.HandOverWork;
import org.jinlei.cases.domain.SeveralFilesWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.rules.SeveralDone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several files sent to an officer at once: each on its own, or all of them or none. */
@ExtendWith(ArquillianExtension.class)
class SeveralFilesIT {

    private static final String REASON = "岗位调整";

    @Inject
    private CaseBench bench;

    @Inject
    private SeveralFilesWork several;

    @Inject
    private HandOverWork one;

    private List<Long> files;
    private long receiver;

    @BeforeEach
    void openThreeFilesOfWhichTheSecondIsOnItsWay() {
        LocalDate act = bench.today().minusDays(3);
        files = Stream.of(1, 2, 3).map(month -> bench.file(OFFICER, bench.minor(BirthDate.on(act.minusYears(13).minusMonths(month), BirthEvidence.IDENTITY_CARD)), act))
            .toList();
        receiver = bench.user("officer2");
        bench.as(OFFICER, () -> one.handOver(files.get(1), receiver, REASON));
    }

    @Test
    void each_on_its_own_what_can_be_sent_is_sent_and_the_other_says_why() {
        SeveralDone outcome = bench.as(CHIEF, () -> SeveralDone.each(files, file -> one.assignOfficer(file, receiver, REASON)));
        assertEquals(2, outcome.done());
        assertEquals(List.of(files.get(1)), outcome.refused().stream().map(SeveralDone.Refusal::id).toList());
        assertEquals(CaseRule.HAND_OVER_WAITS_FOR_ITS_RECEIPT, outcome.refused().get(0).why().rule());
        files.forEach(file -> assertEquals(1, waiting(file), "file " + file));
    }

    @Test
    void together_one_that_refuses_keeps_all_where_they_are() {
        SeveralDone outcome = bench.as(OFFICER, () -> SeveralDone.together(files, () -> several.handOver(files, receiver, REASON)));
        assertEquals(0, outcome.done());
        assertEquals(CaseRule.HAND_OVER_WAITS_FOR_ITS_RECEIPT, outcome.refused().get(0).why().rule());
        assertEquals(List.of(0L, 1L, 0L), files.stream().map(this::waiting).toList());
    }

    @Test
    void together_all_are_sent_when_none_refuses() {
        List<Long> both = List.of(files.get(0), files.get(2));
        assertEquals(2, bench.as(CHIEF, () -> SeveralDone.together(both, () -> several.assign(both, receiver, REASON))).done());
        both.forEach(file -> assertEquals(1, waiting(file), "file " + file));
    }

    @Test
    void a_file_that_is_not_there_for_the_caller_is_not_told_from_one_that_never_was() {
        List<Long> strange = List.of(files.get(0), 987654321L);
        SeveralDone outcome = bench.as(CHIEF, () -> SeveralDone.together(strange, () -> several.assign(strange, receiver, REASON)));
        assertNull(outcome.refused().get(0).why());
        assertEquals(987654321L, outcome.refused().get(0).id());
        assertEquals(0, waiting(files.get(0)));
    }

    private long waiting(long file) {
        return bench.as(OFFICER, () -> one.of(file)).stream().filter(HandOverFacts::isPending).count();
    }
}
