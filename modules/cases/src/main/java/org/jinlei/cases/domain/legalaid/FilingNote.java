package org.jinlei.cases.domain.legalaid;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** That a matter was filed as a criminal one, or was withdrawn from being one. */
public record FilingNote(LocalDate filedOn, String officialNumber, long notedBy, LocalDateTime notedAt, String withdrawnReason, LocalDateTime withdrawnAt, int version) {
    public boolean isInForce() { return withdrawnAt == null; }
    public LocalDate getFiledOn() { return filedOn; }
    public String getOfficialNumber() { return officialNumber; }
    public long getNotedBy() { return notedBy; }
    public String getWithdrawnReason() { return withdrawnReason; }
    public LocalDateTime getWithdrawnAt() { return withdrawnAt; }
}
