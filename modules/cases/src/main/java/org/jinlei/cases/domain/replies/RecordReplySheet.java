package org.jinlei.cases.domain.replies;

import org.jinlei.people.PersonSummary;

/**
 * A reply with the person whom it is about.
 *
 * @param person   as far as the reader may see them
 * @param deciding whether the caller decides on it now
 */
public record RecordReplySheet(RecordReplyFacts reply, PersonSummary person, boolean own, boolean deciding) {
    public RecordReplyFacts getReply() { return reply; }
    public PersonSummary getPerson() { return person; }
    public boolean isOwn() { return own; }
    public boolean isDeciding() { return deciding; }
}
