package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.intake.ReportFacts;
import org.jinlei.cases.domain.missing.ChildDescription;
import org.jinlei.cases.domain.missing.NewSearch;

/** What is typed about a search and a child that is missing. */
public class SearchForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    private Long station;
    private Long unit;
    private LocalDateTime reportedAt;
    private LocalDateTime lastSeenAt;
    @Size(max = 200)
    private String lastSeenPlace;

    @Size(max = 200)
    private String clothes;

    @Size(max = 200)
    private String looks;

    @Size(max = 200)
    private String companions;

    @Size(max = LONGEST)
    private String known;

    @Size(max = 60)
    private String photoAuthorisedBy;

    private LocalDate photoAuthorisedOn;
    private Long photoId;

    void read(ReportFacts report) {
        station = report.stationId();
        unit = report.unitId();
        reportedAt = report.receivedAt();
        lastSeenAt = report.happenedFrom();
        lastSeenPlace = report.place();
        known = report.narrative() == null || report.narrative().length() <= LONGEST ? report.narrative() : report.narrative().substring(0, LONGEST);
    }

    void read(ChildDescription child) {
        lastSeenAt = child.lastSeenAt();
        lastSeenPlace = child.lastSeenPlace();
        clothes = child.clothes();
        looks = child.looks();
        companions = child.companions();
        known = child.known();
        photoAuthorisedBy = child.photoAuthorisedBy();
        photoAuthorisedOn = child.photoAuthorisedOn();
        photoId = child.photoId();
    }

    NewSearch search(Long report) {
        return new NewSearch(report, station, unit, reportedAt);
    }

    ChildDescription child() {
        return new ChildDescription(lastSeenAt, lastSeenPlace, clothes, looks, companions, known, photoAuthorisedBy, photoAuthorisedOn, photoId);
    }

    public Long getStation() { return station; }
    public void setStation(Long value) { station = value; }
    public Long getUnit() { return unit; }
    public void setUnit(Long value) { unit = value; }
    public LocalDateTime getReportedAt() { return reportedAt; }
    public void setReportedAt(LocalDateTime value) { reportedAt = value; }
    public LocalDateTime getLastSeenAt() { return lastSeenAt; }
    public void setLastSeenAt(LocalDateTime value) { lastSeenAt = value; }
    public String getLastSeenPlace() { return lastSeenPlace; }
    public void setLastSeenPlace(String value) { lastSeenPlace = value; }
    public String getClothes() { return clothes; }
    public void setClothes(String value) { clothes = value; }
    public String getLooks() { return looks; }
    public void setLooks(String value) { looks = value; }
    public String getCompanions() { return companions; }
    public void setCompanions(String value) { companions = value; }
    public String getKnown() { return known; }
    public void setKnown(String value) { known = value; }
    public String getPhotoAuthorisedBy() { return photoAuthorisedBy; }
    public void setPhotoAuthorisedBy(String value) { photoAuthorisedBy = value; }
    public LocalDate getPhotoAuthorisedOn() { return photoAuthorisedOn; }
    public void setPhotoAuthorisedOn(LocalDate value) { photoAuthorisedOn = value; }
    public Long getPhotoId() { return photoId; }
    public void setPhotoId(Long value) { photoId = value; }
}
