package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** The emergency response to a report; {@code noticedAt} is null while the township was not told. */
public record ResponseFacts(long reportId, Set<EmergencyTrigger> triggers, long begunBy, LocalDateTime begunAt, List<ResponseActionFacts> actions, Long township,
        LocalDateTime noticedAt, String noticeTo, Long noticedBy) {

    /** Actions that are neither done nor found unneeded. */
    public long open() {
        return actions.stream().filter(action -> action.state() == ResponseActionState.OPEN).count();
    }
}
