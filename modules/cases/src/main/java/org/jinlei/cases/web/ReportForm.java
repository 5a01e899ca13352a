package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.NewReport;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportFacts;

/** What is typed about a report; who reported only when it is taken, afterwards that lies in its own compartment. */
public class ReportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long station;
    private Long unit;
    private LocalDateTime receivedAt;
    private ReportChannel channel;
    private boolean anonymous;

    @Size(max = 60)
    private String reporterName;

    @Size(max = 30)
    private String reporterPhone;

    @Size(max = 60)
    private String reporterRelation;

    @Size(max = 4000)
    private String narrative;

    @Size(max = 200)
    private String place;

    private LocalDateTime happenedFrom;
    private LocalDateTime happenedTo;
    private Jurisdiction jurisdiction = Jurisdiction.OWN;

    @Size(max = 40)
    private String officialNumber;

    void read(ReportFacts report) {
        station = report.stationId();
        unit = report.unitId();
        receivedAt = report.receivedAt();
        channel = report.channel();
        narrative = report.narrative();
        place = report.place();
        happenedFrom = report.happenedFrom();
        happenedTo = report.happenedTo();
        jurisdiction = report.jurisdiction();
        officialNumber = report.officialNumber();
    }

    NewReport report() {
        return new NewReport(station, unit, receivedAt, channel, anonymous, reporterName, reporterPhone, reporterRelation, narrative, place,
                happenedFrom, happenedTo, jurisdiction, officialNumber);
    }

    public Long getStation() { return station; }
    public void setStation(Long value) { station = value; }
    public Long getUnit() { return unit; }
    public void setUnit(Long value) { unit = value; }
    public LocalDateTime getReceivedAt() { return receivedAt; }
    public void setReceivedAt(LocalDateTime value) { receivedAt = value; }
    public ReportChannel getChannel() { return channel; }
    public void setChannel(ReportChannel value) { channel = value; }
    public boolean isAnonymous() { return anonymous; }
    public void setAnonymous(boolean value) { anonymous = value; }
    public String getReporterName() { return reporterName; }
    public void setReporterName(String value) { reporterName = value; }
    public String getReporterPhone() { return reporterPhone; }
    public void setReporterPhone(String value) { reporterPhone = value; }
    public String getReporterRelation() { return reporterRelation; }
    public void setReporterRelation(String value) { reporterRelation = value; }
    public String getNarrative() { return narrative; }
    public void setNarrative(String value) { narrative = value; }
    public String getPlace() { return place; }
    public void setPlace(String value) { place = value; }
    public LocalDateTime getHappenedFrom() { return happenedFrom; }
    public void setHappenedFrom(LocalDateTime value) { happenedFrom = value; }
    public LocalDateTime getHappenedTo() { return happenedTo; }
    public void setHappenedTo(LocalDateTime value) { happenedTo = value; }
    public Jurisdiction getJurisdiction() { return jurisdiction; }
    public void setJurisdiction(Jurisdiction value) { jurisdiction = value; }
    public String getOfficialNumber() { return officialNumber; }
    public void setOfficialNumber(String value) { officialNumber = value; }
}
