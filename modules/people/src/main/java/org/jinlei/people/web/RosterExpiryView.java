package org.jinlei.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jinlei.people.domain.roster.RosterFacts;
import org.jinlei.people.domain.roster.RosterReading;
import org.jinlei.people.domain.roster.RosterWork;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Keeps what came with a roster for longer, when it is still needed. */
@Named
@ViewScoped
public class RosterExpiryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RosterReading reading;

    @Inject
    private transient RosterWork work;

    @Inject
    private transient Parameters parameters;

    private long id;
    private int version;
    private String provider;
    private LocalDate former;
    private LocalDate until;

    @Size(max = 300)
    private String reason;

    public void open() {
        RosterFacts facts = reading.view(parameters.id());
        id = facts.id();
        version = facts.version();
        provider = facts.purpose().provider();
        former = facts.kept().until();
        until = former;
    }

    public String save() {
        work.prolong(id, version, until, reason);
        return Redirect.to("/people/rosters/view", id).done("people.rosterProlonged");
    }

    public String getBack() {
        return "/people/rosters/view?id=" + id;
    }

    public String getProvider() { return provider; }
    public LocalDate getFormer() { return former; }
    public LocalDate getUntil() { return until; }
    public void setUntil(LocalDate value) { until = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
