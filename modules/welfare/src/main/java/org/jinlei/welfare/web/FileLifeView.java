package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.FileWork;

/** The life of a child's file: restricted, archived, open again. */
@Named
@RequestScoped
public class FileLifeView {

    @Inject
    private FileWork work;

    @Inject
    private Parameters parameters;

    @Size(max = 500)
    private String reason;

    public String restrict() {
        work.restrict(parameters.id(), reason);
        return back("welfare.restricted");
    }

    public String release() {
        work.release(parameters.id(), reason);
        return back("welfare.released");
    }

    public String archive() {
        work.archive(parameters.id(), reason);
        return back("welfare.archived");
    }

    public String reopen() {
        work.reopen(parameters.id(), reason);
        return back("welfare.reopened");
    }

    private String back(String greeting) {
        return Redirect.to("/welfare/files/view", parameters.id()).done(greeting);
    }

    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
