package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.domain.AgeWork;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.NewParticipant;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.PersonAtAct;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Adds a person to a case file; the age at the act is shown before it is kept. */
@Named
@ViewScoped
public class ParticipantEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long fileId;
    private Long personId;
    private ParticipantRole role;
    private LocalDate actDate;
    private boolean suspectedAbuser;

    @Size(max = 500)
    private String note;

    private boolean checking;

    @Inject
    private transient CaseWork work;

    @Inject
    private transient AgeWork ages;

    @Inject
    private transient CaseInHand file;

    @Inject
    private transient PersonChoice choice;

    @Inject
    private transient Parameters parameters;

    private transient PersonAtAct person;
    private transient List<PersonSummary> namesakes;

    public void open() {
        fileId = file.getId();
        personId = parameters.number("person");
        actDate = file.getOffenders().stream().map(one -> one.getFacts().actDate()).findFirst().orElse(null);
    }

    /** Shows the answers for checking. */
    public void check() {
        work.checkParticipant(fileId, participant());
        checking = true;
    }

    /** Back to the answers. */
    public void change() {
        checking = false;
    }

    public String save() {
        work.addParticipant(fileId, participant());
        return Redirect.to("/cases/view", fileId).done("cases.participantAdded");
    }

    private NewParticipant participant() {
        return new NewParticipant(personId, role, actDate, suspectedAbuser && role == ParticipantRole.GUARDIAN, note);
    }

    /** The chosen person with the age on the day of the act, or null while nobody is chosen. */
    public PersonAtAct getPerson() {
        if (personId != null && (person == null || actDate != null && !actDate.equals(person.day()))) {
            person = ages.at(personId, actDate);
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

    public ParticipantRole[] getRoles() { return ParticipantRole.values(); }
    public String getChooseLink() { return "/cases/participant?id=" + fileId + "&person="; }
    public String getAgainLink() { return "/cases/participant?id=" + fileId; }
    public ParticipantRole getRole() { return role; }
    public void setRole(ParticipantRole value) { role = value; }
    public LocalDate getActDate() { return actDate; }
    public void setActDate(LocalDate value) { actDate = value; }
    public boolean isSuspectedAbuser() { return suspectedAbuser; }
    public void setSuspectedAbuser(boolean value) { suspectedAbuser = value; }
    public String getNote() { return note; }
    public void setNote(String value) { note = value; }
    public boolean isChecking() { return checking; }
}
