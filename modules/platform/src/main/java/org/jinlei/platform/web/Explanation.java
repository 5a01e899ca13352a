package org.jinlei.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jinlei.platform.rules.AlreadyDone;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.rules.Rule;

/**
 * Turns what a use case threw into what the person sees. A broken rule, a lost race and a second click are explained on the same page,
 * with everything that was typed; a record that is not there answers like a page that is not there; an expired view is opened anew. The
 * rest goes on to {@link ScreenFilter}, which shows an id and keeps the details in the log.
 */
public class Explanation extends ExceptionHandlerWrapper {

    /** @param wrapped the handler before this one */
    public Explanation(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            Throwable failed = events.next().getContext().getException();
            if (explained(faces, failed)) {
                events.remove();
            }
        }
        super.handle();
    }

    private static boolean explained(FacesContext faces, Throwable failed) {
        if (causeOf(failed, NotThere.class) != null) {
            notThere(faces);
            return true;
        }
        if (causeOf(failed, ViewExpiredException.class) != null) {
            openAnew(faces);
            return true;
        }
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            return false;
        }
        BrokenRule broken = causeOf(failed, BrokenRule.class);
        if (broken != null) {
            Rule rule = broken.rule();
            String module = Messages.moduleOf(rule.getClass());
            String source = rule.source().isEmpty() ? null : Messages.text("platform", "rule.source", rule.source(), rule.validFrom().toString());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text(module, "rule." + rule.name(), broken.arguments()), source));
        } else if (causeOf(failed, AlreadyDone.class) != null) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Messages.text("platform", "error.alreadyDone"), null));
        } else if (causeOf(failed, ChangedMeanwhile.class) != null || causeOf(failed, OptimisticLockException.class) != null) {
            ChangedMeanwhile changed = causeOf(failed, ChangedMeanwhile.class);
            String by = changed == null || changed.changedBy() == null ? "" : changed.changedBy();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    by.isEmpty() ? Messages.text("platform", "error.changed") : Messages.text("platform", "error.changedBy", by), null));
        } else {
            return false;
        }
        faces.renderResponse();
        return true;
    }

    private static void notThere(FacesContext faces) {
        try {
            NotThereAnswer.send((HttpServletRequest) faces.getExternalContext().getRequest(), (HttpServletResponse) faces.getExternalContext().getResponse());
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void openAnew(FacesContext faces) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        String query = request.getQueryString();
        try {
            faces.getExternalContext().redirect(request.getRequestURI() + (query == null ? "?" : "?" + query + "&") + "done=platform.expired");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The first cause of a kind, or null. */
    static <T extends Throwable> T causeOf(Throwable failed, Class<T> kind) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
