package org.jinlei.cases.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jinlei.cases.domain.intake.DirectFilingCondition;

/** Which conditions of direct filing are ticked. */
public class FilingConditionsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<DirectFilingCondition> conditions = new ArrayList<>();

    void read(Collection<DirectFilingCondition> met) {
        conditions = new ArrayList<>(met);
    }

    public List<DirectFilingCondition> getConditions() { return conditions; }

    /** The order in which they are ticked means nothing. */
    public void setConditions(List<DirectFilingCondition> value) { conditions = new ArrayList<>(value.stream().sorted().toList()); }
}
