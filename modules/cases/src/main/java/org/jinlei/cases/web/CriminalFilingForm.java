package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jinlei.cases.domain.legalaid.FilingNote;

/** What is typed of the criminal filing. */
public class CriminalFilingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate filedOn;

    @Size(max = 40)
    private String officialNumber;

    void read(FilingNote note) {
        filedOn = note.filedOn();
        officialNumber = note.officialNumber();
    }

    public LocalDate getFiledOn() { return filedOn; }
    public void setFiledOn(LocalDate value) { filedOn = value; }
    public String getOfficialNumber() { return officialNumber; }
    public void setOfficialNumber(String value) { officialNumber = value; }
}
