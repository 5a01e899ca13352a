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
import org.jinlei.welfare.domain.care.NeedFacts;
import org.jinlei.welfare.domain.care.NeedWork;

/** Hands a need on; when two do so at once, the second decides knowing of the first. */
@Named
@ViewScoped
public class NeedHandView implements Serializable {

    private static final long serialVersionUID = 1L;

    private NeedHandForm form;
    private NeedHandForm opened;

    @Inject
    private transient NeedWork work;

    @Inject
    private transient NeedView need;

    @Inject
    private transient CarePlaces places;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    public NeedHandForm getForm() {
        if (form == null) {
            form = new NeedHandForm();
            form.read(need.getSheet().need());
            read(need.getSheet().need());
        }
        return form;
    }

    private NeedHandForm read(NeedFacts now) {
        opened = new NeedHandForm();
        opened.read(now);
        return opened;
    }

    /** Whoever no longer has part in the need of a restricted child goes back to the list. */
    public String handOn() {
        boolean[] there = new boolean[1];
        twoAtOnce.write(() -> there[0] = work.handOn(parameters.id(), form.getOwner(), form.getDue(), opened.getOwner(), opened.getDue()), opened, form,
                () -> read(need.again()), field -> Messages.text("welfare", "care." + field),
                (field, value) -> field.equals("owner") ? places.officer((Long) value) : Labels.text(value));
        return (there[0] ? Redirect.to("/welfare/needs/view", parameters.id()) : Redirect.to("/welfare/needs/list")).done("welfare.handedOn");
    }
}
