package org.jinlei.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.jinlei.people.domain.SchoolFacts;
import org.jinlei.people.domain.SchoolWork;
import org.jinlei.people.domain.PlacePage;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.web.Merge;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Writes down what is known of a school. */
@Named
@ViewScoped
public class SchoolEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private int version;
    private String name;

    @Valid
    private SchoolForm form = new SchoolForm();

    private SchoolForm opened;
    private transient List<Merge.Difference> differences;

    @Inject
    private transient SchoolWork work;

    @Inject
    private transient Choices choices;

    @Inject
    private transient Parameters parameters;

    public void open() {
        id = parameters.id();
        form = read();
    }

    private SchoolForm read() {
        PlacePage<SchoolFacts> page = work.view(id);
        name = page.unit().name();
        version = page.version();
        opened = SchoolForm.of(page.facts());
        return SchoolForm.of(page.facts());
    }

    public Object save() {
        if (!form.isRight()) {
            return null;
        }
        try {
            work.describe(id, version, form.facts());
        } catch (ChangedMeanwhile faster) {
            SchoolForm before = opened;
            differences = Merge.into(before, form, read(), field -> Messages.text("people", "place." + field), choices::textOf);
            throw faster;
        }
        return Redirect.to("/people/schools/view", id).done("people.described");
    }

    public List<Merge.Difference> getDifferences() { return differences; }
    public long getId() { return id; }
    public String getName() { return name; }
    public SchoolForm getForm() { return form; }
}
