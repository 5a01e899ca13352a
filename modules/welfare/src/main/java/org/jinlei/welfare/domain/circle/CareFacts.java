package org.jinlei.welfare.domain.circle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.people.Masked;

/** Care entrusted to somebody as a reader of the file sees it. */
public record CareFacts(long id, String carer, String phone, String relation, LocalDate from, LocalDate until, boolean childHeard, String checked,
        long checkedBy, LocalDateTime checkedAt, LocalDate schoolTold, LocalDate villageTold, LocalDate endedOn, String endedReason) {

    CareFacts masked() {
        return new CareFacts(id, Masked.name(carer), null, relation, from, until, childHeard, null, checkedBy, checkedAt, schoolTold, villageTold, endedOn, null);
    }

    public long getId() { return id; }
    public String getCarer() { return carer; }
    public String getPhone() { return phone; }
    public String getRelation() { return relation; }
    public LocalDate getFrom() { return from; }
    public LocalDate getUntil() { return until; }
    public boolean isChildHeard() { return childHeard; }
    public String getChecked() { return checked; }
    public long getCheckedBy() { return checkedBy; }
    public LocalDateTime getCheckedAt() { return checkedAt; }
    public LocalDate getSchoolTold() { return schoolTold; }
    public LocalDate getVillageTold() { return villageTold; }
    public LocalDate getEndedOn() { return endedOn; }
    public String getEndedReason() { return endedReason; }
}
