package org.jinlei.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jinlei.people.NewPerson;
import org.jinlei.people.domain.Duplicate;
import org.jinlei.people.domain.DuplicateSearch;
import org.jinlei.people.domain.PersonDraft;
import org.jinlei.people.domain.PersonWork;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.web.Merge;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Onward;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Registers a person after a search, or changes what is written down. */
@Named
@ViewScoped
public class PersonEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    private PersonForm form = new PersonForm();

    private PersonForm opened;
    private Long id;
    private int version;
    private String searchKey;

    @Size(max = 200)
    private String different;

    private String then;
    private transient List<Duplicate> found;
    private transient List<Merge.Difference> differences;

    @Inject
    private transient PersonWork work;

    @Inject
    private transient Choices choices;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Onward onward;

    /** Opens the person of the address, if there is one. */
    public void open() {
        id = parameters.number("id");
        then = onward.asked();
        if (id != null) {
            form = read();
        }
    }

    private PersonForm read() {
        PersonDraft draft = work.forChange(id);
        version = draft.version();
        opened = PersonForm.of(draft.facts());
        return PersonForm.of(draft.facts());
    }

    /** Changes, or searches and registers when nobody was found. */
    public Object save() {
        NewPerson what = form.person().orElse(null);
        if (what == null) {
            return null;
        }
        if (id != null) {
            change(what);
            return Redirect.to("/people/view", id).done("people.changed");
        }
        DuplicateSearch search = work.duplicatesOf(what);
        found = search.found();
        boolean seen = search.key().equals(searchKey);
        searchKey = search.key();
        if (!found.isEmpty() && !seen) {
            return null;
        }
        long person = work.register(what, search.key(), different);
        return (then == null ? Redirect.to("/people/view", person) : onward.to(then, person)).done("people.registered");
    }

    /** Changes the person; when somebody else was faster, the form takes over what only they changed and tells the rest. */
    private void change(NewPerson what) {
        try {
            work.change(id, version, what);
        } catch (ChangedMeanwhile faster) {
            PersonForm before = opened;
            differences = Merge.into(before, form, read(), field -> Messages.text("people", "person." + field), choices::textOf);
            throw faster;
        }
    }

    /** Where somebody who was found is gone on with: on the page that waits for the person, else on the person's own. */
    public String getFoundLink() {
        return then == null ? "/people/view?id=" : then;
    }

    /** Where it goes back to when nothing is saved. */
    public String getBack() {
        return !isNew() ? "/people/view?id=" + id : then == null ? "/people/list" : then;
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isSomebodyFound() {
        return found != null && !found.isEmpty();
    }

    public List<Duplicate> getFound() { return found; }
    public List<Merge.Difference> getDifferences() { return differences; }
    public int getVersion() { return version; }
    public PersonForm getForm() { return form; }
    public Long getId() { return id; }
    public String getDifferent() { return different; }
    public void setDifferent(String value) { different = value; }
}
