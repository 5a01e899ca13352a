package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.notes.NewNote;
import org.jinlei.welfare.domain.notes.NoteKind;
import org.jinlei.welfare.domain.notes.NoteWork;

/** Writing a note into a child's file. */
@Named
@RequestScoped
public class FileNoteView {

    @Inject
    private NoteWork work;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private NoteKind kind;
    private LocalDate day;

    @Size(max = 100)
    private String source;

    @Size(max = 1000)
    private String text;

    @PostConstruct
    void prepare() {
        day = LocalDate.now(clock);
    }

    public String write() {
        work.write(parameters.id(), new NewNote(kind, day, source, text));
        return Redirect.to("/welfare/files/view", parameters.id()).done("welfare.noted");
    }

    public NoteKind[] getKinds() { return NoteKind.values(); }
    public NoteKind getKind() { return kind; }
    public void setKind(NoteKind value) { kind = value; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate value) { day = value; }
    public String getSource() { return source; }
    public void setSource(String value) { source = value; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
}
