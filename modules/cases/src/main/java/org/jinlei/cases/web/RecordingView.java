package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.cases.domain.procedure.ProcedureWork;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Notes that the recording of a questioning was lost. */
@Named
@RequestScoped
public class RecordingView {

    @Inject
    private ProcedureWork work;

    @Inject
    private Parameters parameters;

    public String lose() {
        Long card = parameters.number("card");
        if (card == null) {
            throw new NotThere();
        }
        work.loseRecording(parameters.id(), card);
        return Redirect.to("/cases/view", parameters.id()).done("cases.recordingLost");
    }
}
