package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.missing.LeadFacts;
import org.jinlei.cases.domain.missing.LeadGrade;

/** What is typed about how far a lead is to be trusted. */
public class LeadForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LeadGrade grade;
    private LocalDateTime gradedAt;

    @Size(max = 200)
    private String reason;

    void read(LeadFacts lead) {
        grade = lead.grade();
        gradedAt = lead.gradedAt();
        reason = lead.gradingReason();
    }

    /** When it was graded before, or null. */
    LocalDateTime gradedAt() {
        return gradedAt;
    }

    public LeadGrade getGrade() { return grade; }
    public void setGrade(LeadGrade value) { grade = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
