package org.jinlei.cases.domain.guardians;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A failing guardian as a reader of the case sees it.
 *
 * @param admonishedAt when the guardian was admonished, or null while it is to be done
 * @param guidance     guidance that was ordered, or null
 * @param concludedOn  when the guidance ended, or null
 */
public record FailureFacts(long id, long fileId, long participantId, long guardianId, FailureGround ground, LocalDate foundOn, String facts, long notedBy,
        LocalDateTime notedAt, LocalDateTime admonishedAt, Long admonishedBy, String admonition, GuidanceOrder guidance, LocalDate concludedOn, String result) {

    /** Whether guidance goes on. */
    public boolean isGuided() {
        return guidance != null && concludedOn == null;
    }
}
