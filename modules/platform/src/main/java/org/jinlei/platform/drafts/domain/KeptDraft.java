package org.jinlei.platform.drafts.domain;

import java.time.LocalDateTime;

/**
 * What a page that shows a form knows of its draft.
 *
 * @param ticket  what the page carries for saving what is typed
 * @param resumed what it carries instead once this draft is restored; null when that is the same
 * @param fields  the fields as the page's script reads them; an empty object when there is no draft
 * @param count   number of fields
 * @param savedAt when it was last saved, or null
 */
public record KeptDraft(String ticket, String resumed, String fields, int count, LocalDateTime savedAt) {
}
