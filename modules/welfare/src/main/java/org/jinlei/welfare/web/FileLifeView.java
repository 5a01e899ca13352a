package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.FileWork;

/** Who answers for a child's file, and its life: restricted, archived, open again. */
@Named
@RequestScoped
public class FileLifeView {

    @Inject
    private FileWork work;

    @Inject
    private Parameters parameters;

    private Long officer;

    @Size(max = 500)
    private String reason;

    public String answer() {
        work.answer(parameters.id(), officer);
        return back("welfare.answered");
    }

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

    public Long getOfficer() { return officer; }
    public void setOfficer(Long value) { officer = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
