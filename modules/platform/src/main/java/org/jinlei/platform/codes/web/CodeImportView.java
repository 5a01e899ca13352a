package org.jinlei.platform.codes.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jinlei.platform.codes.domain.CodeFile;
import org.jinlei.platform.codes.domain.CodeListRow;
import org.jinlei.platform.codes.domain.CodePreview;
import org.jinlei.platform.codes.domain.CodeReading;
import org.jinlei.platform.codes.domain.CodeWork;
import org.jinlei.platform.codes.domain.NewCode;
import org.jinlei.platform.codes.domain.NewEdition;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Taking over a file of codes: chosen, looked at, applied. */
@Named
@ViewScoped
public class CodeImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 300_000;

    @Size(max = MOST)
    private String text;

    @Size(max = NewCode.LONGEST)
    private String source;

    private LocalDate from;
    private boolean whole;
    private long id;
    private String seen;
    private transient CodePreview preview;
    private transient CodeListRow list;

    @Inject
    private transient CodeReading reading;

    @Inject
    private transient CodeWork work;

    @Inject
    private transient Parameters parameters;

    public void open() {
        id = parameters.id();
        getList();
    }

    /** Shows what the file would change. */
    public void look() {
        preview = work.preview(id, edition());
        seen = preview.seen();
    }

    /** Takes over what was shown. */
    public String apply() {
        work.apply(id, edition(), seen);
        return Redirect.to("/platform/codes/view", id).done("platform.codes");
    }

    private NewEdition edition() {
        return new NewEdition(text, from, source, whole);
    }

    public String fault(CodeFile.Fault fault) {
        return Messages.text("platform", "codes.fault." + fault.what(), fault.text());
    }

    public CodeListRow getList() {
        if (list == null) {
            list = reading.list(id);
        }
        return list;
    }

    public String getName() {
        return getList().name(Messages.locale());
    }

    public long getId() { return id; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
    public String getSource() { return source; }
    public void setSource(String value) { source = value; }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate value) { from = value; }
    public boolean isWhole() { return whole; }
    public void setWhole(boolean value) { whole = value; }
    public CodePreview getPreview() { return preview; }
}
