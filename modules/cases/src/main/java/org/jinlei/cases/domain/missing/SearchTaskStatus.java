package org.jinlei.cases.domain.missing;

import org.jinlei.platform.rules.BrokenRule;

/** Life cycle of a task of a search: given, received by its assignee, done; or called off before. */
public enum SearchTaskStatus {
    GIVEN,
    RECEIVED,
    DONE,
    CALLED_OFF;

    public boolean isOpen() {
        return this == GIVEN || this == RECEIVED;
    }

    SearchTaskStatus to(SearchTaskStatus next) {
        if (!isOpen() || next.ordinal() <= ordinal()) {
            throw new BrokenRule(SearchRule.SEARCH_TASK_IS_OVER);
        }
        return next;
    }

    public boolean isReceived() {
        return this == RECEIVED || this == DONE;
    }
}
