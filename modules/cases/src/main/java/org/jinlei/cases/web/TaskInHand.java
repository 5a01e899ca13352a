package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.domain.correction.ContactFacts;
import org.jinlei.cases.domain.correction.CorrectionReading;
import org.jinlei.cases.domain.correction.MeasureFacts;
import org.jinlei.cases.domain.correction.TaskSheet;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Parameters;

/** The corrective-education task that a page is about, read once a request; {@code id} in the address is its number. */
@Named
@RequestScoped
public class TaskInHand {

    @Inject
    private CorrectionReading reading;

    @Inject
    private Parameters parameters;

    private TaskSheet sheet;

    public TaskSheet getSheet() {
        if (sheet == null) {
            sheet = reading.sheet(parameters.id());
        }
        return sheet;
    }

    public long getId() {
        return parameters.id();
    }

    /** Whether something may be written by an officer of the case. */
    public boolean isWorked() {
        return getSheet().isWorker() && getSheet().getTask().isOpen();
    }

    /** The page of a form is there for an officer of the case only. */
    public void requireWorked() {
        if (!isWorked()) {
            throw new NotThere();
        }
    }

    /** The page of a form is there while the task is open. */
    public void requireOpen() {
        if (!getSheet().getTask().isOpen()) {
            throw new NotThere();
        }
    }

    /** The page of a form about meetings is there while the mentoring runs. */
    public void requireMentoring() {
        requireOpen();
        if (!getSheet().isMentoring()) {
            throw new NotThere();
        }
    }

    /** The measure that the address names. */
    public MeasureFacts getMeasure() {
        Long id = parameters.number("measure");
        return getSheet().measures().stream().filter(one -> id != null && one.id() == id).findFirst().orElseThrow(NotThere::new);
    }

    /** Planned meetings of which nothing is written yet. */
    public List<ContactFacts> getOpenContacts() {
        return getSheet().contacts().stream().filter(ContactFacts::isOpen).toList();
    }
}
