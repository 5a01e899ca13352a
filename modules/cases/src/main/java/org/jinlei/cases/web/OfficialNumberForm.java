package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The number of the province's system as it is typed. */
public class OfficialNumberForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 40)
    private String number;

    public String getNumber() { return number; }
    public void setNumber(String value) { number = value; }
}
