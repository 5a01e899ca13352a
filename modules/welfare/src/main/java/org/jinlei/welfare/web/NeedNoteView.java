package org.jinlei.welfare.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.care.NeedKind;
import org.jinlei.welfare.domain.care.NeedRegister;
import org.jinlei.welfare.domain.care.NeedRow;
import org.jinlei.welfare.domain.care.NeedUrgency;
import org.jinlei.welfare.domain.care.NeedWork;
import org.jinlei.welfare.domain.care.NewNeed;

/** Notes what a child lacks, mostly on a phone at the door: the child is found, one form, and on to the next. */
@Named
@ViewScoped
public class NeedNoteView implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long personId;
    private NeedKind kind = NeedKind.CLOTHING;
    private NeedUrgency urgency = NeedUrgency.THIS_WEEK;

    @Size(max = 20)
    private String size;

    @Size(max = 500)
    private String what;

    @Inject
    private transient NeedWork work;

    @Inject
    private transient NeedRegister register;

    @Inject
    private transient Parameters parameters;

    private transient PersonSummary child;

    public void open() {
        Long file = parameters.number("file");
        personId = file == null ? parameters.number("person") : Long.valueOf(work.childOf(file).id());
        getChild();
    }

    public String save() {
        work.note(new NewNeed(personId, kind, size, what, urgency, null));
        return Redirect.to("/welfare/needs/note").done("welfare.needNoted");
    }

    /** The chosen child, or null while nobody is chosen. */
    public PersonSummary getChild() {
        if (personId != null && child == null) {
            child = work.chosen(personId);
        }
        return child;
    }

    public List<NeedRow> getToday() { return register.notedToday(); }
    public NeedKind[] getKinds() { return NeedKind.values(); }
    public NeedUrgency[] getUrgencies() { return NeedUrgency.values(); }

    public NeedKind getKind() { return kind; }
    public void setKind(NeedKind value) { kind = value; }
    public NeedUrgency getUrgency() { return urgency; }
    public void setUrgency(NeedUrgency value) { urgency = value; }
    public String getSize() { return size; }
    public void setSize(String value) { size = value; }
    public String getWhat() { return what; }
    public void setWhat(String value) { what = value; }
}
