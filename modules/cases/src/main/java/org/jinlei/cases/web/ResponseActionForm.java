package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.intake.NewResponseStep;
import org.jinlei.cases.domain.intake.ResponseActionFacts;
import org.jinlei.cases.domain.intake.ResponseActionKind;
import org.jinlei.cases.domain.intake.ResponseActionState;

/** What is typed about one action of the emergency response. */
public class ResponseActionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ResponseActionKind kind;
    private ResponseActionState state;
    private LocalDateTime at;
    private int version;

    @Size(max = 500)
    private String note;

    void read(ResponseActionFacts action) {
        kind = action.kind();
        state = action.state();
        at = action.doneAt();
        note = action.note();
        version = action.version();
    }

    NewResponseStep step() {
        return new NewResponseStep(kind, state, at, note);
    }

    int version() {
        return version;
    }

    public ResponseActionKind getKind() { return kind; }
    public void setKind(ResponseActionKind value) { kind = value; }
    public ResponseActionState getState() { return state; }
    public void setState(ResponseActionState value) { state = value; }
    public LocalDateTime getAt() { return at; }
    public void setAt(LocalDateTime value) { at = value; }
    public String getNote() { return note; }
    public void setNote(String value) { note = value; }
}
