package org.jinlei.welfare.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;
import org.jinlei.welfare.domain.circle.CircleSheet;
import org.jinlei.welfare.domain.circle.CircleWork;

/** Notes the written notices about entrusted care; of two who do so at once neither undoes what the other noted. */
@Named
@ViewScoped
public class CareNoticesView implements Serializable {

    private static final long serialVersionUID = 1L;

    private CareNoticesForm form;
    private CareNoticesForm opened;

    @Inject
    private transient CircleWork work;

    @Inject
    private transient CirclePart circle;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    public CareNoticesForm getForm() {
        if (form == null) {
            form = new CareNoticesForm();
            form.read(circle.getSheet());
            read(circle.getSheet());
        }
        return form;
    }

    private CareNoticesForm read(CircleSheet sheet) {
        opened = new CareNoticesForm();
        opened.read(sheet);
        return opened;
    }

    public String told() {
        twoAtOnce.write(() -> work.told(parameters.id(), form.getSchool(), form.getVillage(), opened.told()), opened, form, () -> read(circle.again()),
                field -> Messages.text("welfare", "care." + field + "Told"), (field, value) -> Labels.text(value));
        return Redirect.to("/welfare/files/circle", parameters.id()).done("welfare.noticesNoted");
    }
}
