package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.cases.domain.mediation.MediationWork;
import org.jinlei.platform.web.Redirect;

/** What becomes of a mediation that was written down: performed, broken, its recording lost. */
@Named
@RequestScoped
public class MediationCourseView {

    @Inject
    private MediationWork work;

    @Inject
    private MediationView view;

    @Inject
    private CaseInHand file;

    @Inject
    private Clock clock;

    private LocalDate on;

    @PostConstruct
    void prepare() {
        on = LocalDate.now(clock);
    }

    public String perform() {
        work.perform(file.getId(), view.getMediation().id(), on);
        return back("mediationPerformed");
    }

    public String breakOff() {
        work.breakOff(file.getId(), view.getMediation().id(), on);
        return back("mediationBroken");
    }

    public String lose() {
        work.loseRecording(file.getId(), view.getMediation().id());
        return back("recordingLost");
    }

    private String back(String done) {
        return Redirect.to("/cases/view", file.getId()).done("cases." + done);
    }

    public LocalDate getOn() { return on; }
    public void setOn(LocalDate value) { on = value; }
}
