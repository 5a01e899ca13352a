package org.jinlei.platform.codes.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.codes.domain.CodeListRow;
import org.jinlei.platform.codes.domain.CodeReading;
import org.jinlei.platform.codes.domain.CodeStepRow;
import org.jinlei.platform.codes.domain.CodeWork;
import org.jinlei.platform.codes.domain.NewCode;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** A code: what was ever written down about it, a new wording from a day on, its end; without one, a new code. */
@Named
@ViewScoped
public class CodeEntryView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private int seen;
    private boolean fresh;

    @Size(max = NewCode.LONGEST_CODE)
    private String code;

    @Size(max = NewCode.LONGEST)
    private String zh;

    @Size(max = NewCode.LONGEST)
    private String en;

    @Size(max = NewCode.LONGEST)
    private String source;

    @Size(max = NewCode.LONGEST)
    private String endSource;

    private LocalDate from;
    private LocalDate endFrom;
    private transient CodeListRow list;
    private transient List<CodeStepRow> steps;

    @Inject
    private transient CodeReading reading;

    @Inject
    private transient CodeWork work;

    @Inject
    private transient Parameters parameters;

    public void open() {
        id = parameters.id();
        code = parameters.text("code");
        fresh = code == null;
        if (fresh ? !getList().keeper().isOpen() : getSteps().isEmpty()) {
            throw new NotThere();
        }
        if (!fresh) {
            zh = steps.get(0).zh();
            en = steps.get(0).en();
            seen = steps.get(0).revision();
        }
    }

    /** Adds the code, or says how it reads from a day on. */
    public String save() {
        NewCode what = new NewCode(code, from, zh, en, source);
        if (fresh) {
            work.add(id, what);
        } else {
            orTellWhatChanged(() -> work.reword(id, what, seen));
        }
        return Redirect.to("/platform/codes/view", id).done("platform.code");
    }

    public String end() {
        orTellWhatChanged(() -> work.end(id, code, endFrom, endSource, seen));
        return Redirect.to("/platform/codes/view", id).done("platform.codeEnded");
    }

    /** When somebody else was faster, the page shows what they wrote; sending again is then a decision. */
    private void orTellWhatChanged(Runnable change) {
        try {
            change.run();
        } catch (ChangedMeanwhile faster) {
            steps = reading.steps(id, code);
            seen = steps.get(0).revision();
            throw faster;
        }
    }

    public CodeListRow getList() {
        if (list == null) {
            list = reading.list(id);
        }
        return list;
    }

    public List<CodeStepRow> getSteps() {
        if (steps == null && !fresh) {
            steps = reading.steps(id, code);
        }
        return steps;
    }

    public String getName() {
        return getList().name(Messages.locale());
    }

    public boolean isFresh() { return fresh; }
    public long getId() { return id; }
    public String getCode() { return code; }
    public void setCode(String value) { code = value; }
    public String getZh() { return zh; }
    public void setZh(String value) { zh = value; }
    public String getEn() { return en; }
    public void setEn(String value) { en = value; }
    public String getSource() { return source; }
    public void setSource(String value) { source = value; }
    public String getEndSource() { return endSource; }
    public void setEndSource(String value) { endSource = value; }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate value) { from = value; }
    public LocalDate getEndFrom() { return endFrom; }
    public void setEndFrom(LocalDate value) { endFrom = value; }
}
