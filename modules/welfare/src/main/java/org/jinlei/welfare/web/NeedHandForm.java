package org.jinlei.welfare.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.jinlei.welfare.domain.care.NeedFacts;

/** Who is to see to a need, and by when. */
public class NeedHandForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long owner;
    private LocalDate due;

    void read(NeedFacts need) {
        owner = need.ownerId();
        due = need.dueOn();
    }

    public Long getOwner() { return owner; }
    public void setOwner(Long value) { owner = value; }
    public LocalDate getDue() { return due; }
    public void setDue(LocalDate value) { due = value; }
}
