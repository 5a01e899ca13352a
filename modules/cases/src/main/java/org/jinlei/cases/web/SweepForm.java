package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jinlei.cases.domain.sweep.NewSweep;
import org.jinlei.cases.domain.sweep.SweepFacts;

/** What is typed of a sweep. */
public class SweepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 60)
    private String name;

    @Size(max = 500)
    private String purpose;

    @Size(max = 500)
    private String basis;

    private LocalDate from;
    private LocalDate to;
    private Long leader;

    void read(SweepFacts sweep) {
        name = sweep.name();
        purpose = sweep.purpose();
        basis = sweep.basis();
        from = sweep.startsOn();
        to = sweep.endsOn();
        leader = sweep.leader();
    }

    NewSweep sweep() {
        return new NewSweep(name, purpose, basis, from, to, leader);
    }

    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public String getPurpose() { return purpose; }
    public void setPurpose(String value) { purpose = value; }
    public String getBasis() { return basis; }
    public void setBasis(String value) { basis = value; }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate value) { from = value; }
    public LocalDate getTo() { return to; }
    public void setTo(LocalDate value) { to = value; }
    public Long getLeader() { return leader; }
    public void setLeader(Long value) { leader = value; }
}
