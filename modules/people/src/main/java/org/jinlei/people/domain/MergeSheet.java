package org.jinlei.people.domain;

/**
 * Two entries side by side.
 *
 * @param kept   the one that is proposed to stay: the one that others were merged into already, else the older one
 * @param merged the one that would lead to it
 */
public record MergeSheet(PersonDraft kept, PersonDraft merged) {
}
