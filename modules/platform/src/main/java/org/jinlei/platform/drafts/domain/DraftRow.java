package org.jinlei.platform.drafts.domain;

import java.time.LocalDateTime;

/**
 * A draft as its owner's list shows it.
 *
 * @param page    path of the page of its form
 * @param address the page with what names the record
 * @param record  how the record is called; empty when the form begins a new one
 * @param fields  how many fields were filled in
 */
public record DraftRow(long id, String page, String address, String record, int fields, LocalDateTime savedAt) {
    public long getId() { return id; }
    public String getPage() { return page; }
    public String getAddress() { return address; }
    public String getRecord() { return record; }
    public int getFields() { return fields; }
    public LocalDateTime getSavedAt() { return savedAt; }
}
