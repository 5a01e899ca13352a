package org.jinlei.people.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.people.RelationKind;
import org.jinlei.people.domain.NewRelation;
import org.jinlei.people.domain.PersonRegister;
import org.jinlei.people.domain.RelationWork;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Writes down what another person is to a person: look the other up, choose, save. */
@Named
@ViewScoped
public class RelationEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private String personName;

    @Size(max = 60)
    private String text;

    private Long other;
    private RelationKind kind;
    private String family;

    @Size(max = 200)
    private String note;

    private LocalDate from;
    private final ArrayList<SelectItem> found = new ArrayList<>();

    @Inject
    private transient PersonRegister register;

    @Inject
    private transient RelationWork work;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient AgeText ages;

    public void open() {
        id = parameters.id();
        personName = register.view(id).person().name();
    }

    /** Looks for the other person. */
    public void lookUp() {
        found.clear();
        register.suggest(text).stream().filter(person -> person.id() != id)
                .forEach(person -> found.add(new SelectItem(person.id(), person.name() + " " + ages.age(person.age()))));
        if (found.isEmpty()) {
            Faults.at("find:text", Messages.text("people", "person.relation.nobody"));
        }
    }

    public Object save() {
        work.relate(id, new NewRelation(other, kind, family, note, from));
        return Redirect.to("/people/view", id).done("people.related");
    }

    public boolean isSomebodyFound() {
        return !found.isEmpty();
    }

    public List<SelectItem> getFound() { return found; }
    public long getId() { return id; }
    public String getPersonName() { return personName; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
    public Long getOther() { return other; }
    public void setOther(Long value) { other = value; }
    public RelationKind getKind() { return kind; }
    public void setKind(RelationKind value) { kind = value; }
    public String getFamily() { return family; }
    public void setFamily(String value) { family = value; }
    public String getNote() { return note; }
    public void setNote(String value) { note = value; }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate value) { from = value; }
}
