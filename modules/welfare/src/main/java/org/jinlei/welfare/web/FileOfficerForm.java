package org.jinlei.welfare.web;

import java.io.Serializable;

/** Who is to answer for a child's file. */
public class FileOfficerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long officer;

    public Long getOfficer() { return officer; }
    public void setOfficer(Long value) { officer = value; }
}
