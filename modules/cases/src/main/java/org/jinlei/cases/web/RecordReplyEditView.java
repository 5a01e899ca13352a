package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jinlei.cases.domain.AgeWork;
import org.jinlei.cases.domain.PersonAtAct;
import org.jinlei.cases.domain.replies.Asker;
import org.jinlei.cases.domain.replies.NewRecordReply;
import org.jinlei.cases.domain.replies.RecordReplyWork;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Prepares a reply: about whom, who asks, on what ground. */
@Named
@ViewScoped
public class RecordReplyEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long personId;
    private Asker asker;

    @Size(max = 100)
    private String organ;

    @Size(max = 200)
    private String clause;

    @Size(max = 500)
    private String purpose;

    @Size(max = 200)
    private String document;

    private boolean undertaking;

    @Inject
    private transient RecordReplyWork work;

    @Inject
    private transient AgeWork ages;

    @Inject
    private transient PersonChoice choice;

    @Inject
    private transient Parameters parameters;

    private transient PersonAtAct person;
    private transient List<PersonSummary> namesakes;

    public void open() {
        personId = parameters.number("person");
    }

    public String save() {
        return Redirect.to("/cases/replies/view", work.propose(new NewRecordReply(asker, organ, clause, purpose, document, undertaking, personId)))
                .done("cases.replyProposed");
    }

    /** The chosen person as of today, or null while nobody is chosen. */
    public PersonAtAct getPerson() {
        if (personId != null && person == null) {
            person = ages.at(personId, null);
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

    public Asker[] getAskers() { return Asker.values(); }
    public String getChooseLink() { return "/cases/replies/edit?person="; }
    public String getAgainLink() { return "/cases/replies/edit"; }
    public Asker getAsker() { return asker; }
    public void setAsker(Asker value) { asker = value; }
    public String getOrgan() { return organ; }
    public void setOrgan(String value) { organ = value; }
    public String getClause() { return clause; }
    public void setClause(String value) { clause = value; }
    public String getPurpose() { return purpose; }
    public void setPurpose(String value) { purpose = value; }
    public String getDocument() { return document; }
    public void setDocument(String value) { document = value; }
    public boolean isUndertaking() { return undertaking; }
    public void setUndertaking(boolean value) { undertaking = value; }
}
