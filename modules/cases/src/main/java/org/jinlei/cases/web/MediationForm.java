package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.mediation.MediationOutcome;
import org.jinlei.cases.domain.mediation.MediationRecord;

/** What is typed about a mediation. */
public class MediationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDateTime heldAt;
    private Long host;
    private Long secondOfficer;
    private boolean caseArea;

    @Size(max = 100)
    private String recording;

    private LocalDateTime guardiansNotifiedAt;

    @Size(max = 500)
    private String note;

    @Size(max = 2000)
    private String content;

    private MediationOutcome outcome;

    @Size(max = 100)
    private String agreement;

    private LocalDate performBy;

    MediationRecord record() {
        boolean agreed = outcome == MediationOutcome.AGREED;
        return new MediationRecord(heldAt, host, secondOfficer, caseArea, text(recording), guardiansNotifiedAt, text(note), text(content), outcome,
                agreed ? text(agreement) : null, agreed ? performBy : null);
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public LocalDateTime getHeldAt() { return heldAt; }
    public void setHeldAt(LocalDateTime value) { heldAt = value; }
    public Long getHost() { return host; }
    public void setHost(Long value) { host = value; }
    public Long getSecondOfficer() { return secondOfficer; }
    public void setSecondOfficer(Long value) { secondOfficer = value; }
    public boolean isCaseArea() { return caseArea; }
    public void setCaseArea(boolean value) { caseArea = value; }
    public String getRecording() { return recording; }
    public void setRecording(String value) { recording = value; }
    public LocalDateTime getGuardiansNotifiedAt() { return guardiansNotifiedAt; }
    public void setGuardiansNotifiedAt(LocalDateTime value) { guardiansNotifiedAt = value; }
    public String getNote() { return note; }
    public void setNote(String value) { note = value; }
    public String getContent() { return content; }
    public void setContent(String value) { content = value; }
    public MediationOutcome getOutcome() { return outcome; }
    public void setOutcome(MediationOutcome value) { outcome = value; }
    public String getAgreement() { return agreement; }
    public void setAgreement(String value) { agreement = value; }
    public LocalDate getPerformBy() { return performBy; }
    public void setPerformBy(LocalDate value) { performBy = value; }
}
