package org.jinlei.platform.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jinlei.platform.drafts.domain.DraftDesk;

/** What modules and pages tell the platform about drafts. */
@RequestScoped
public class Drafts {

    /** Name of the hidden field that says of which form a request is. */
    public static final String PARAMETER = "draft";

    @Inject
    private DraftDesk desk;

    @Inject
    private HttpServletRequest request;

    /** What the form of this request held is saved as a record: its draft is over, and what is still on its way no longer counts. */
    public void over() {
        String ticket = request.getParameter(PARAMETER);
        if (ticket != null) {
            desk.end(ticket);
        }
    }

    /** Nobody keeps a draft about the record any longer, because it was sealed; in the same transaction. */
    public void forget(String kind, long id) {
        desk.forget(kind, id);
    }
}
