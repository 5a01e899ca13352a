package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.categories.Parent;
import org.jinlei.welfare.domain.circle.CircleWork;
import org.jinlei.welfare.domain.circle.ContactWay;

/** What follows entrusted care: contact every week, its end. */
@Named
@RequestScoped
public class CareStepView {

    @Inject
    private CircleWork work;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private LocalDate on;
    private Parent parent;
    private ContactWay way;

    @Size(max = 100)
    private String source;

    @Size(max = 500)
    private String reason;

    @PostConstruct
    void prepare() {
        on = LocalDate.now(clock);
    }

    public String contacted() {
        work.contacted(parameters.id(), on, parent, way, source);
        return back("welfare.contactNoted");
    }

    public String end() {
        work.endCare(parameters.id(), on, reason);
        return back("welfare.careEnded");
    }

    private String back(String greeting) {
        return Redirect.to("/welfare/files/circle", parameters.id()).done(greeting);
    }

    public Parent[] getParents() { return Parent.values(); }
    public ContactWay[] getWays() { return ContactWay.values(); }
    public LocalDate getOn() { return on; }
    public void setOn(LocalDate value) { on = value; }
    public Parent getParent() { return parent; }
    public void setParent(Parent value) { parent = value; }
    public ContactWay getWay() { return way; }
    public void setWay(ContactWay value) { way = value; }
    public String getSource() { return source; }
    public void setSource(String value) { source = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
