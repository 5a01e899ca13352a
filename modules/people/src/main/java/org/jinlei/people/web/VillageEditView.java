package org.jinlei.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import org.jinlei.people.domain.VillageFacts;
import org.jinlei.people.domain.VillageWork;
import org.jinlei.people.domain.PlacePage;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Writes down what is known of a village. */
@Named
@ViewScoped
public class VillageEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private int version;
    private String name;

    @Valid
    private VillageForm form = new VillageForm();

    @Inject
    private transient VillageWork work;

    @Inject
    private transient Parameters parameters;

    public void open() {
        id = parameters.id();
        PlacePage<VillageFacts> page = work.view(id);
        name = page.unit().name();
        version = page.version();
        form = VillageForm.of(page.facts());
    }

    public Object save() {
        if (!form.isRight()) {
            return null;
        }
        work.describe(id, version, form.facts());
        return Redirect.to("/people/villages/view", id).done("people.described");
    }

    public long getId() { return id; }
    public String getName() { return name; }
    public VillageForm getForm() { return form; }
}
