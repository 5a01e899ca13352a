package org.jinlei.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jboss.logging.Logger;
import org.jinlei.platform.operations.RequestFacts;
import org.jinlei.platform.rules.AlreadyDone;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.rules.Rule;
import org.primefaces.csp.CspException;

/**
 * The one place that turns an exception into what a person sees. A refusal stays on the page and keeps what was typed; what is not
 * there looks like what is forbidden; everything else becomes a page with the request's id, and the log has the rest.
 */
public class Explanation extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(Explanation.class);

    /** @param wrapped the handler before this one */
    public Explanation(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            if (faces.getResponseComplete()) {
                LOG.debug("After the answer was complete", failure);
                continue;
            }
            try {
                explain(faces, failure);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        getWrapped().handle();
    }

    private void explain(FacesContext faces, Throwable failure) throws IOException {
        Throwable cause = meant(failure);
        boolean shown = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (cause instanceof NotThere || cause instanceof CspException) {
            answer(faces, "not there", null);
        } else if (cause instanceof ViewExpiredException && !shown) {
            StaleForm.show(faces, Part.say("error.expired"));
        } else if (cause instanceof AlreadyDone && !shown) {
            refuse(faces, Part.say("error.alreadyDone"), null);
        } else if (cause instanceof BrokenRule broken && !shown) {
            refuse(faces, explanation(broken), source(broken.rule()));
        } else if (cause instanceof ChangedMeanwhile changed && !shown) {
            refuse(faces, changed(changed), Part.say("error.changed.hint"));
        } else if (cause instanceof OptimisticLockException && !shown) {
            refuse(faces, Part.say("error.changed"), Part.say("error.changed.hint"));
        } else {
            LOG.error("Request failed: " + faces.getExternalContext().getRequestServletPath(), failure);
            answer(faces, "failed", CDI.current().select(RequestFacts.class).get().requestId());
        }
    }

    /** What the layers around an exception of ours hide. */
    private static Throwable meant(Throwable failure) {
        Throwable last = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotThere || cause instanceof BrokenRule || cause instanceof ChangedMeanwhile || cause instanceof AlreadyDone
                    || cause instanceof OptimisticLockException || cause instanceof ViewExpiredException) {
                return cause;
            }
            last = cause;
        }
        return last;
    }

    private static void refuse(FacesContext faces, String text, String source) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, source == null ? text : source));
        faces.renderResponse();
    }

    private static String changed(ChangedMeanwhile changed) {
        if (changed.changedBy() == null) {
            return Part.say("error.changed");
        }
        return changed.changedAt() == null ? Part.say("error.changedBy", changed.changedBy())
                : Part.say("error.changedByAt", changed.changedBy(), Labels.text(changed.changedAt()));
    }

    /** Why a rule refused and what to do, in the language of the screen. */
    public static String explanation(BrokenRule broken) {
        Rule rule = broken.rule();
        Object[] arguments = broken.arguments();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = Labels.text(arguments[i]);
        }
        return Messages.text(Messages.moduleOf(rule.getClass()), "rule." + rule.name(), arguments);
    }

    private static String source(Rule rule) {
        return rule.source() == null || rule.source().isBlank() ? null
                : rule.validFrom() == null ? Part.say("rule.source", rule.source()) : Part.say("rule.sourceSince", rule.source(), rule.validFrom().toString());
    }

    private static void answer(FacesContext faces, String what, String requestId) throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        if (!external.isResponseCommitted()) {
            if (requestId == null) {
                ErrorPages.notThere(request, response);
            } else {
                ErrorPages.failed(request, response, requestId);
            }
        } else {
            LOG.warn("The answer had begun when it turned out: " + what);
        }
        faces.responseComplete();
    }
}
