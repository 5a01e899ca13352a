package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.Objects;
import org.jinlei.cases.domain.correction.MeasureEffect;
import org.jinlei.cases.domain.correction.MeasureWork;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** What a measure brought about, judged by an officer and, with new reasons, judged again. */
@Named
@ViewScoped
public class EvaluationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    private EvaluationForm form;

    private EvaluationForm opened;

    @Inject
    private transient MeasureWork work;

    @Inject
    private transient TaskInHand task;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    public EvaluationForm getForm() {
        if (form == null) {
            form = new EvaluationForm();
            form.read(task.getMeasure());
            read();
        }
        return form;
    }

    private EvaluationForm read() {
        opened = new EvaluationForm();
        opened.read(task.getMeasure());
        return opened;
    }

    public String evaluate() {
        twoAtOnce.write(() -> work.evaluate(task.getId(), task.getMeasure().id(), form.getEffect(), form.getReasons(), opened.getReasons()), opened, form, this::read,
                field -> Messages.text("cases", field.equals("effect") ? "measure.effect" : "measure.effectReasons"), (field, value) -> Labels.text(value));
        return Redirect.to("/cases/tasks/view", task.getId()).done("cases.measureEvaluated");
    }

    /** Another number when another judgement stands there: for drafts of the form. */
    public int getVersion() {
        getForm();
        return Objects.hash(opened.getEffect() == null ? null : opened.getEffect().name(), opened.getReasons()) & Integer.MAX_VALUE;
    }

    public MeasureEffect[] getEffects() { return MeasureEffect.values(); }
}
