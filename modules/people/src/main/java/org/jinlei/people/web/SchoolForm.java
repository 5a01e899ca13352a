package org.jinlei.people.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.jinlei.people.domain.SchoolFacts;
import org.jinlei.people.domain.SchoolKind;

/** What is typed about a school. */
public class SchoolForm extends PlaceForm {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100_000;

    private SchoolKind kind;
    private Long village;

    @Min(0)
    @Max(MOST)
    private int pupils;

    @Min(0)
    @Max(MOST)
    private int boarders;

    @Min(0)
    @Max(MOST)
    private int guards;

    @Min(0)
    @Max(100)
    private int gates;

    @Size(max = 20)
    private String phone;

    private LocalTime morningFrom;
    private LocalTime morningTo;
    private LocalTime afternoonFrom;
    private LocalTime afternoonTo;

    static SchoolForm of(SchoolFacts facts) {
        SchoolForm form = new SchoolForm();
        if (facts != null) {
            form.kind = facts.kind();
            form.village = facts.villageId();
            form.pupils = facts.pupils();
            form.boarders = facts.boarders();
            form.guards = facts.guards();
            form.gates = facts.gates();
            form.phone = facts.securityPhone();
            form.morningFrom = facts.morningFrom();
            form.morningTo = facts.morningTo();
            form.afternoonFrom = facts.afternoonFrom();
            form.afternoonTo = facts.afternoonTo();
            form.fill(facts.position());
        }
        return form;
    }

    SchoolFacts facts() {
        return new SchoolFacts(kind, village, pupils, boarders, guards, gates, phone, morningFrom, morningTo, afternoonFrom, afternoonTo, position());
    }

    public SchoolKind getKind() { return kind; }
    public void setKind(SchoolKind value) { kind = value; }
    public Long getVillage() { return village; }
    public void setVillage(Long value) { village = value; }
    public int getPupils() { return pupils; }
    public void setPupils(int value) { pupils = value; }
    public int getBoarders() { return boarders; }
    public void setBoarders(int value) { boarders = value; }
    public int getGuards() { return guards; }
    public void setGuards(int value) { guards = value; }
    public int getGates() { return gates; }
    public void setGates(int value) { gates = value; }
    public String getPhone() { return phone; }
    public void setPhone(String value) { phone = value; }
    public LocalTime getMorningFrom() { return morningFrom; }
    public void setMorningFrom(LocalTime value) { morningFrom = value; }
    public LocalTime getMorningTo() { return morningTo; }
    public void setMorningTo(LocalTime value) { morningTo = value; }
    public LocalTime getAfternoonFrom() { return afternoonFrom; }
    public void setAfternoonFrom(LocalTime value) { afternoonFrom = value; }
    public LocalTime getAfternoonTo() { return afternoonTo; }
    public void setAfternoonTo(LocalTime value) { afternoonTo = value; }
}
