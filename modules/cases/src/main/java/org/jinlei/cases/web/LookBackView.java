package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jinlei.cases.domain.CaseRow;
import org.jinlei.cases.domain.correction.LookBackWork;
import org.jinlei.cases.domain.correction.Reoffence;
import org.jinlei.platform.web.Redirect;

/** What became of a minor half a year after the mentoring. */
@Named
@RequestScoped
public class LookBackView {

    @Inject
    private LookBackWork work;

    @Inject
    private TaskInHand task;

    private List<CaseRow> later;
    private Reoffence reoffence;

    @Size(max = 1000)
    private String note;

    /** Later files of the minor that the caller reads; asked when the page opens, so that it is not there for anybody else. */
    public void open() {
        later = work.laterFiles(task.getId());
    }

    public List<CaseRow> getLater() {
        if (later == null) {
            open();
        }
        return later;
    }

    public Reoffence[] getChoices() {
        return Reoffence.values();
    }

    public String save() {
        work.lookBack(task.getId(), reoffence, note);
        return Redirect.to("/cases/tasks/view", task.getId()).done("cases.lookedBack");
    }

    public Reoffence getReoffence() { return reoffence; }
    public void setReoffence(Reoffence value) { reoffence = value; }
    public String getNote() { return note; }
    public void setNote(String value) { note = value; }
}
