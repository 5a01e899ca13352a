package org.jinlei.platform.events.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

/** The life of an event on its way. */
class EventPublicationTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 26, 9, 0);
    private static final Duration FIRST = Duration.ofSeconds(10);

    private final EventPublication publication = new EventPublication("some.Observer.hear", "some.Event", "{}", NOW);

    @Test
    void pauses_grow_up_to_six_hours() {
        assertEquals(Duration.ofSeconds(10), EventPublication.pause(1, FIRST));
        assertEquals(Duration.ofSeconds(30), EventPublication.pause(2, FIRST));
        assertEquals(Duration.ofSeconds(90), EventPublication.pause(3, FIRST));
        assertEquals(Duration.ofHours(6), EventPublication.pause(9, FIRST));
        assertEquals(Duration.ofHours(6), EventPublication.pause(1000, FIRST));
    }

    @Test
    void after_the_last_try_somebody_has_to_look() {
        for (int i = 1; i < 3; i++) {
            fail(false);
            assertTrue(publication.isWaiting());
        }
        fail(false);
        assertEquals(PublicationStatus.FAILED, status());
        assertNull(publicationRow().dueAt());
        publication.resend(NOW);
        assertEquals(PublicationStatus.RESUBMITTED, status());
        assertEquals(0, publicationRow().attempts());
        publication.completed(NOW);
        assertEquals(PublicationStatus.COMPLETED, status());
    }

    @Test
    void what_no_try_can_deliver_fails_at_once() {
        fail(true);
        assertEquals(PublicationStatus.FAILED, status());
        assertFalse(publication.isWaiting());
    }

    @Test
    void giving_up_needs_a_reason_and_something_to_give_up() {
        assertThrows(BrokenRule.class, () -> publication.giveUp(" "));
        publication.giveUp("对方模块已停用");
        assertEquals(PublicationStatus.GIVEN_UP, status());
        assertThrows(BrokenRule.class, () -> publication.giveUp("again"));
        publication.resend(NOW);
        assertThrows(BrokenRule.class, () -> publication.resend(NOW));
    }

    private void fail(boolean forGood) {
        publication.failed("SomeFailure", forGood, 3, FIRST, NOW);
    }

    private PublicationStatus status() {
        return publicationRow().status();
    }

    private PublicationRow publicationRow() {
        return publication.row();
    }
}
