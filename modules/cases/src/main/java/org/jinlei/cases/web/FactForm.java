package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.domain.sweep.FactSource;
import org.jinlei.cases.domain.sweep.NewFact;
import org.jinlei.cases.domain.sweep.RiskFact;

/** Facts about a minor as they are ticked at the door: several of one source and day. */
public class FactForm {

    private List<RiskFact> kinds = new ArrayList<>();
    private FactSource source = FactSource.SEEN_OURSELVES;
    private LocalDate on;

    @Size(max = 500)
    private String note;

    List<NewFact> facts() {
        return kinds.stream().map(kind -> new NewFact(kind, source, on, note)).toList();
    }

    public RiskFact[] getAllKinds() { return RiskFact.values(); }
    public FactSource[] getSources() { return FactSource.values(); }
    public List<RiskFact> getKinds() { return kinds; }
    public void setKinds(List<RiskFact> value) { kinds = value == null ? List.of() : value; }
    public FactSource getSource() { return source; }
    public void setSource(FactSource value) { source = value; }
    public LocalDate getOn() { return on; }
    public void setOn(LocalDate value) { on = value; }
    public String getNote() { return note; }
    public void setNote(String value) { note = value; }
}
