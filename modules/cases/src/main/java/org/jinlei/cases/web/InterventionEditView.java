package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jinlei.cases.domain.PersonAtAct;
import org.jinlei.cases.domain.misconduct.InterventionWork;
import org.jinlei.cases.domain.misconduct.NewIntervention;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.BehaviourTier;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Records misconduct that was found: the minor is chosen first, then what was seen and how it was stopped. */
@Named
@ViewScoped
public class InterventionEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long personId;
    private Long fileId;
    private BehaviourCode code;
    private LocalDateTime foundAt;

    @Size(max = 20)
    private String foundHow;

    @Size(max = 100)
    private String place;

    @Size(max = 1000)
    private String facts;

    @Size(max = 1000)
    private String stopped;

    @Inject
    private transient InterventionWork work;

    @Inject
    private transient PersonChoice choice;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Clock clock;

    private transient PersonAtAct person;
    private transient List<PersonSummary> namesakes;

    public void open() {
        personId = parameters.number("person");
        fileId = parameters.number("file");
        code = parameters.constant("code", BehaviourCode.class);
        foundAt = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    public String save() {
        long id = work.record(new NewIntervention(personId, fileId, code, foundHow, foundAt, place, facts, stopped));
        return Redirect.to("/cases/interventions/view", id).done("cases.interventionRecorded");
    }

    /** The chosen minor, or null while nobody is chosen. */
    public PersonAtAct getPerson() {
        if (personId != null && person == null) {
            person = work.person(personId);
        }
        return person;
    }

    /** Others who bear the chosen person's name. */
    public List<PersonSummary> getNamesakes() {
        if (namesakes == null) {
            namesakes = personId == null ? List.of() : choice.namesakes(getPerson().person());
        }
        return namesakes;
    }

    public List<BehaviourCode> getCodes() { return BehaviourCode.of(BehaviourTier.ARTICLE_28); }
    public String getChooseLink() { return "/cases/interventions/edit?person="; }
    public String getAgainLink() { return "/cases/interventions/edit"; }

    public BehaviourCode getCode() { return code; }
    public void setCode(BehaviourCode value) { code = value; }
    public LocalDateTime getFoundAt() { return foundAt; }
    public void setFoundAt(LocalDateTime value) { foundAt = value; }
    public String getFoundHow() { return foundHow; }
    public void setFoundHow(String value) { foundHow = value; }
    public String getPlace() { return place; }
    public void setPlace(String value) { place = value; }
    public String getFacts() { return facts; }
    public void setFacts(String value) { facts = value; }
    public String getStopped() { return stopped; }
    public void setStopped(String value) { stopped = value; }
}
