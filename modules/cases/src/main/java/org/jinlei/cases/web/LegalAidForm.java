package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.legalaid.LegalAidRecord;
import org.jinlei.cases.domain.legalaid.NoticeWay;

/** What is typed about the defence of a minor suspect. */
public class LegalAidForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 60)
    private String defender;

    private LocalDate defenderSince;
    private LocalDateTime foundOutAt;

    @Size(max = 100)
    private String institution;

    private NoticeWay way;
    private LocalDateTime notifiedAt;

    @Size(max = 60)
    private String lawyer;

    private LocalDate lawyerAssignedOn;

    @Size(max = 500)
    private String exemptReason;

    void read(LegalAidRecord record) {
        defender = record.defender();
        defenderSince = record.defenderSince();
        foundOutAt = record.foundOutAt();
        institution = record.institution();
        way = record.way();
        notifiedAt = record.notifiedAt();
        lawyer = record.lawyer();
        lawyerAssignedOn = record.lawyerAssignedOn();
        exemptReason = record.exemptReason();
    }

    LegalAidRecord record() {
        return new LegalAidRecord(text(defender), defenderSince, foundOutAt, text(institution), way, notifiedAt, text(lawyer), lawyerAssignedOn,
                text(exemptReason));
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public String getDefender() { return defender; }
    public void setDefender(String value) { defender = value; }
    public LocalDate getDefenderSince() { return defenderSince; }
    public void setDefenderSince(LocalDate value) { defenderSince = value; }
    public LocalDateTime getFoundOutAt() { return foundOutAt; }
    public void setFoundOutAt(LocalDateTime value) { foundOutAt = value; }
    public String getInstitution() { return institution; }
    public void setInstitution(String value) { institution = value; }
    public NoticeWay getWay() { return way; }
    public void setWay(NoticeWay value) { way = value; }
    public LocalDateTime getNotifiedAt() { return notifiedAt; }
    public void setNotifiedAt(LocalDateTime value) { notifiedAt = value; }
    public String getLawyer() { return lawyer; }
    public void setLawyer(String value) { lawyer = value; }
    public LocalDate getLawyerAssignedOn() { return lawyerAssignedOn; }
    public void setLawyerAssignedOn(LocalDate value) { lawyerAssignedOn = value; }
    public String getExemptReason() { return exemptReason; }
    public void setExemptReason(String value) { exemptReason = value; }
}
