package org.jinlei.cases.domain.missing;

/**
 * A task as its page shows it.
 *
 * @param task the task
 * @param own  whether it is the caller's to do
 */
public record SearchTaskSheet(SearchTaskFacts task, boolean own) {
}
