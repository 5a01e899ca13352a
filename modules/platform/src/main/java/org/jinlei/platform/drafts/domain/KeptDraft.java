package org.jinlei.platform.drafts.domain;

import java.time.LocalDateTime;

/**
 * What a page that shows a form knows of its draft.
 *
 * @param ticket  what the page carries for saving it
 * @param fields  the fields as the page's script reads them; an empty object when there is no draft
 * @param count   number of fields
 * @param savedAt when it was last saved, or null
 */
public record KeptDraft(String ticket, String fields, int count, LocalDateTime savedAt) {
}
