package org.jinlei.cases.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jinlei.cases.domain.intake.EmergencyTrigger;

/** What triggers an emergency response, as it is ticked. */
public class ResponseTriggersForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<EmergencyTrigger> triggers = new ArrayList<>();

    void read(Collection<EmergencyTrigger> before) {
        triggers = new ArrayList<>(before);
    }

    public List<EmergencyTrigger> getTriggers() { return triggers; }

    /** The order in which they are ticked means nothing. */
    public void setTriggers(List<EmergencyTrigger> value) { triggers = new ArrayList<>(value.stream().sorted().toList()); }
}
