package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** The emergency response to a report; {@code noticedAt} is null while the township was not told. */
public record ResponseFacts(long reportId, Set<EmergencyTrigger> triggers, long begunBy, LocalDateTime begunAt, List<ResponseActionFacts> actions, Long township,
        LocalDateTime noticedAt, String noticeTo, Long noticedBy) {

    /** Whether the township is to be told and was not. */
    public boolean owesNotice() {
        return tellsTownship() && noticedAt == null;
    }

    /** What was noted of the notice to the township, or null. */
    public TownshipNotice notice() {
        return noticedAt == null ? null : new TownshipNotice(township, noticedAt, noticeTo);
    }

    /** Whether it is about a left-behind child, of whom the township is told. */
    public boolean tellsTownship() {
        return triggers.stream().anyMatch(EmergencyTrigger::tellsTownship);
    }

    /** Actions that are neither done nor found unneeded. */
    public long open() {
        return actions.stream().filter(action -> action.state() == ResponseActionState.OPEN).count();
    }
}
