package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jinlei.cases.domain.intake.ReporterFacts;

/** What is typed about who reported. */
public class ReporterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean anonymous;

    @Size(max = 60)
    private String name;

    @Size(max = 30)
    private String phone;

    @Size(max = 60)
    private String relation;

    void read(ReporterFacts reporter) {
        anonymous = reporter.anonymous();
        name = reporter.name();
        phone = reporter.phone();
        relation = reporter.relation();
    }

    ReporterFacts reporter() {
        return new ReporterFacts(anonymous, name, phone, relation, null);
    }

    public boolean isAnonymous() { return anonymous; }
    public void setAnonymous(boolean value) { anonymous = value; }
    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public String getPhone() { return phone; }
    public void setPhone(String value) { phone = value; }
    public String getRelation() { return relation; }
    public void setRelation(String value) { relation = value; }
}
