package org.jinlei.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.people.domain.roster.RosterCounts;
import org.jinlei.people.domain.roster.RosterFacts;
import org.jinlei.people.domain.roster.RosterReading;
import org.jinlei.people.domain.roster.RosterStatus;
import org.jinlei.people.domain.roster.RosterWork;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** A roster: how far it is and what may be done with it. The page asks again by itself while the system is at work. */
@Named
@RequestScoped
public class RosterView {

    private static final String SECONDS = "1";
    private static final long MEGABYTES = 100;

    @Inject
    private RosterReading reading;

    @Inject
    private RosterWork work;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private UserDirectory users;

    @Inject
    private Parameters parameters;

    private RosterFacts facts;

    public RosterFacts getFacts() {
        if (facts == null) {
            facts = reading.view(parameters.id());
            if (facts.status().isUnderWay()) {
                FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", SECONDS);
            }
        }
        return facts;
    }

    /** Whether there are rows to look at. */
    public boolean isRead() {
        return getFacts().checkedAt() != null && !facts.kept().isOver() && facts.status() != RosterStatus.DROPPED && facts.status() != RosterStatus.QUEUED
                && facts.status() != RosterStatus.CHECKING && facts.status() != RosterStatus.ARRIVED && facts.status() != RosterStatus.COLUMNS;
    }

    public boolean isFaulty() {
        return isRead() && facts.counts().rowsFaulty() > 0;
    }

    public boolean isCommittable() {
        return getFacts().status() == RosterStatus.CHECKED;
    }

    /** Names what is about to happen. */
    public String getCommitQuestion() {
        RosterCounts counts = getFacts().counts();
        return Messages.text("people", "roster.commit.sure", facts.purpose().provider(), counts.rowsNew(), counts.rowsChanged(), counts.rowsUnchanged(),
                counts.rowsFaulty() + counts.rowsDuplicate() + counts.rowsAdult());
    }

    public String getStation() {
        return organisation.name(getFacts().purpose().station());
    }

    public String getFields() {
        return Labels.text(List.copyOf(getFacts().purpose().fields()));
    }

    public String who(Long user) {
        return user == null ? "" : users.name(user);
    }

    public long getMegabytes() {
        return MEGABYTES;
    }

    public String commit() {
        work.commit(parameters.id());
        return here().done("people.rosterOrdered");
    }

    public String recall() {
        work.recall(parameters.id());
        return here().done("people.rosterRecalled");
    }

    public String reread() {
        work.reread(parameters.id());
        return here().toString();
    }

    public String drop() {
        work.drop(parameters.id());
        return Redirect.to("/people/rosters/list").done("people.rosterDropped");
    }

    public String follow() {
        return Redirect.to("/people/rosters/view", work.follow(parameters.id())).done("people.rosterOpened");
    }

    private Redirect.To here() {
        return Redirect.to("/people/rosters/view", parameters.id());
    }
}
