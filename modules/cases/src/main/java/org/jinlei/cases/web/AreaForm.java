package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jinlei.cases.domain.correction.AreaFinding;
import org.jinlei.cases.domain.correction.AssessmentLevel;

/** What is typed about one area of an assessment. */
public class AreaForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private AssessmentLevel level;

    @Size(max = 500)
    private String finding;

    void read(AreaFinding found) {
        level = found.level();
        finding = found.finding();
    }

    public AssessmentLevel getLevel() { return level; }
    public void setLevel(AssessmentLevel value) { level = value; }
    public String getFinding() { return finding; }
    public void setFinding(String value) { finding = value; }
}
