package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.FileHead;
import org.jinlei.welfare.domain.FileWork;

/** The life of a child's file: restricted, archived, open again. */
@Named
@RequestScoped
public class FileLifeView {

    @Inject
    private FileWork work;

    @Inject
    private FileInHand file;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private LocalDate until;

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

    /** Whether the contents of an archived file end so soon that somebody may have them kept longer. */
    public boolean isKeepable() {
        FileHead head = file.getHead();
        return head.open() && head.works() && head.endsOn() != null && head.endsOn().isBefore(LocalDate.now(clock).plusYears(FileHead.MOST_YEARS_LONGER));
    }

    public String keepLonger() {
        work.keepLonger(parameters.id(), until, reason);
        return back("welfare.fileKept");
    }

    private String back(String greeting) {
        return Redirect.to("/welfare/files/view", parameters.id()).done(greeting);
    }

    public LocalDate getUntil() { return until; }
    public void setUntil(LocalDate value) { until = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
