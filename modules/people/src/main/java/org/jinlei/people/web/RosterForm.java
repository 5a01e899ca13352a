package org.jinlei.people.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jinlei.people.SchoolTerm;
import org.jinlei.people.domain.roster.RosterField;
import org.jinlei.people.domain.roster.RosterPurpose;

/** What is typed about a roster before its file comes. */
public class RosterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 300)
    private String purpose;

    @Size(max = 300)
    private String basis;

    @Size(max = 100)
    private String provider;

    @Size(max = 60)
    private String assessment;

    private LocalDate expires;
    private String term;
    private Long station;
    private List<RosterField> fields = new ArrayList<>(choosable());

    /** The fields that a station may do without. */
    static List<RosterField> choosable() {
        EnumSet<RosterField> all = EnumSet.complementOf(EnumSet.of(RosterField.IGNORED));
        all.removeAll(RosterField.NEEDED);
        return List.copyOf(all);
    }

    static RosterForm of(RosterPurpose what) {
        RosterForm form = new RosterForm();
        form.purpose = what.purpose();
        form.basis = what.legalBasis();
        form.provider = what.provider();
        form.assessment = what.assessmentNumber();
        form.expires = what.expiresOn();
        form.term = what.term().code();
        form.station = what.station();
        form.fields = new ArrayList<>(choosable());
        form.fields.retainAll(what.fields());
        return form;
    }

    RosterPurpose purposeOf() {
        return new RosterPurpose(purpose, basis, provider, assessment, expires, fields.isEmpty() ? EnumSet.noneOf(RosterField.class) : EnumSet.copyOf(fields),
                SchoolTerm.of(term), station);
    }

    public String getPurpose() { return purpose; }
    public void setPurpose(String value) { purpose = value; }
    public String getBasis() { return basis; }
    public void setBasis(String value) { basis = value; }
    public String getProvider() { return provider; }
    public void setProvider(String value) { provider = value; }
    public String getAssessment() { return assessment; }
    public void setAssessment(String value) { assessment = value; }
    public LocalDate getExpires() { return expires; }
    public void setExpires(LocalDate value) { expires = value; }
    public String getTerm() { return term; }
    public void setTerm(String value) { term = value; }
    public Long getStation() { return station; }
    public void setStation(Long value) { station = value; }
    public List<RosterField> getFields() { return fields; }
    public void setFields(List<RosterField> value) { fields = value; }
}
