package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jinlei.cases.domain.counselling.CounsellingKind;
import org.jinlei.cases.domain.counselling.CounsellingRecord;

/** What is typed about a psychological test or counselling. */
public class CounsellingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long participant;
    private CounsellingKind kind;

    @Size(max = 100)
    private String institution;

    private LocalDate referredOn;
    private LocalDate minorConsentOn;
    private LocalDate representativeConsentOn;

    @Size(max = 60)
    private String representative;

    @Size(max = 100)
    private String paper;

    @Size(max = 500)
    private String withoutConsentReason;

    void read(long participantId, CounsellingRecord record) {
        participant = participantId;
        kind = record.kind();
        institution = record.institution();
        referredOn = record.referredOn();
        minorConsentOn = record.minorConsentOn();
        representativeConsentOn = record.representativeConsentOn();
        representative = record.representative();
        paper = record.paper();
        withoutConsentReason = record.withoutConsentReason();
    }

    CounsellingRecord record() {
        return new CounsellingRecord(kind, text(institution), referredOn, minorConsentOn, representativeConsentOn, text(representative), text(paper),
                text(withoutConsentReason));
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public Long getParticipant() { return participant; }
    public void setParticipant(Long value) { participant = value; }
    public CounsellingKind getKind() { return kind; }
    public void setKind(CounsellingKind value) { kind = value; }
    public String getInstitution() { return institution; }
    public void setInstitution(String value) { institution = value; }
    public LocalDate getReferredOn() { return referredOn; }
    public void setReferredOn(LocalDate value) { referredOn = value; }
    public LocalDate getMinorConsentOn() { return minorConsentOn; }
    public void setMinorConsentOn(LocalDate value) { minorConsentOn = value; }
    public LocalDate getRepresentativeConsentOn() { return representativeConsentOn; }
    public void setRepresentativeConsentOn(LocalDate value) { representativeConsentOn = value; }
    public String getRepresentative() { return representative; }
    public void setRepresentative(String value) { representative = value; }
    public String getPaper() { return paper; }
    public void setPaper(String value) { paper = value; }
    public String getWithoutConsentReason() { return withoutConsentReason; }
    public void setWithoutConsentReason(String value) { withoutConsentReason = value; }
}
