package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseNature;
import org.jinlei.cases.domain.NewCase;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.intake.ReportFacts;

/** What is typed when a case file is opened. */
public class CaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private CaseCategory category;
    private CaseNature nature = CaseNature.ORDINARY;

    @Size(max = 200)
    private String title;

    @Size(max = 40)
    private String officialNumber;

    private Long station;
    private Long unit;
    private ParticipantRole role;
    private LocalDate actDate;

    void read(ReportFacts report) {
        station = report.stationId();
        unit = report.unitId();
        actDate = report.happenedFrom() == null ? null : report.happenedFrom().toLocalDate();
    }

    NewCase newCase(Long report, long person) {
        return new NewCase(category, nature, title, officialNumber, report, unit, person, role, actDate);
    }

    public CaseCategory getCategory() { return category; }
    public void setCategory(CaseCategory value) { category = value; }
    public CaseNature getNature() { return nature; }
    public void setNature(CaseNature value) { nature = value; }
    public String getTitle() { return title; }
    public void setTitle(String value) { title = value; }
    public String getOfficialNumber() { return officialNumber; }
    public void setOfficialNumber(String value) { officialNumber = value; }
    public Long getStation() { return station; }
    public void setStation(Long value) { station = value; }
    public Long getUnit() { return unit; }
    public void setUnit(Long value) { unit = value; }
    public ParticipantRole getRole() { return role; }
    public void setRole(ParticipantRole value) { role = value; }
    public LocalDate getActDate() { return actDate; }
    public void setActDate(LocalDate value) { actDate = value; }
}
