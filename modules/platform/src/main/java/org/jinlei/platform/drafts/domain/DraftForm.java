package org.jinlei.platform.drafts.domain;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A form as its page shows it.
 *
 * @param page    path of the page
 * @param query   question of its address, or null
 * @param form    id of the form
 * @param records the records that it is about, as {@code CaseFile:12}; none when it begins something new
 * @param version version of the record, or -1
 */
public record DraftForm(String page, String query, String form, List<String> records, int version) {

    public DraftForm {
        records = List.copyOf(records);
    }

    DraftTicket ticket(LocalDateTime now) {
        return new DraftTicket(page, DraftTicket.addressOf(query), form, records.isEmpty() ? DraftTicket.micros(now) : 0, String.join(" ", records), version, now);
    }
}
