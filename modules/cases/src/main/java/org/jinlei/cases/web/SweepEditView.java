package org.jinlei.cases.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.domain.sweep.SweepFacts;
import org.jinlei.cases.domain.sweep.SweepReading;
import org.jinlei.cases.domain.sweep.SweepWork;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** A sweep that is begun, or changed when {@code id} names one. */
@Named
@ViewScoped
public class SweepEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SweepWork work;

    @Inject
    private transient SweepReading reading;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Clock clock;

    @Inject
    private transient Places places;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    @Valid
    private final SweepForm form = new SweepForm();

    private SweepForm opened;
    private Long sweepId;
    private int version;

    public void open() {
        sweepId = parameters.number("id");
        if (isChanging()) {
            form.read(read());
        } else {
            form.setFrom(LocalDate.now(clock));
        }
    }

    private SweepFacts read() {
        SweepFacts sweep = reading.view(sweepId);
        version = sweep.version();
        opened = new SweepForm();
        opened.read(sweep);
        return sweep;
    }

    private SweepForm again() {
        read();
        return opened;
    }

    public boolean isChanging() {
        return sweepId != null;
    }

    public List<SelectItem> getLeaders() {
        return work.leaders().stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public String save() {
        if (isChanging()) {
            twoAtOnce.write(() -> work.change(sweepId, form.sweep(), version), opened, form, this::again, field -> Messages.text("cases", "sweep." + field),
                    (field, value) -> field.equals("leader") ? places.officer((Long) value) : Labels.text(value));
            return Redirect.to("/cases/sweeps/view", sweepId).done("cases.sweepChanged");
        }
        return Redirect.to("/cases/sweeps/assign", work.begin(form.sweep())).done("cases.sweepBegun");
    }

    public int getVersion() { return version; }
    public SweepForm getForm() { return form; }
}
