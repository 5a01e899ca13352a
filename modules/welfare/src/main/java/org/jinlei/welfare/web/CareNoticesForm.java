package org.jinlei.welfare.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.jinlei.welfare.domain.circle.CircleSheet;
import org.jinlei.welfare.domain.circle.NoticesTold;

/** When school and village were told of entrusted care. */
public class CareNoticesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate school;
    private LocalDate village;

    void read(CircleSheet circle) {
        if (circle.care() != null) {
            school = circle.care().schoolTold();
            village = circle.care().villageTold();
        }
    }

    NoticesTold told() {
        return new NoticesTold(school, village);
    }

    public LocalDate getSchool() { return school; }
    public void setSchool(LocalDate value) { school = value; }
    public LocalDate getVillage() { return village; }
    public void setVillage(LocalDate value) { village = value; }
}
