package org.jinlei.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.people.domain.PersonPage;
import org.jinlei.people.domain.PersonRegister;
import org.jinlei.people.domain.PersonWork;
import org.jinlei.people.domain.RelationRow;
import org.jinlei.people.domain.RelationWork;
import org.jinlei.people.domain.Revealed;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** A person's page. */
@Named
@RequestScoped
public class PersonView {

    @Inject
    private PersonRegister register;

    @Inject
    private RelationWork relationWork;

    @Inject
    private PersonWork work;

    @Inject
    private Parameters parameters;

    private PersonPage page;
    private List<RelationRow> relations;

    @Size(max = 200)
    private String purpose;

    private Revealed revealed;
    private Long relation;
    private LocalDate endedOn;

    public PersonPage getPage() {
        if (page == null) {
            page = register.view(parameters.id());
        }
        return page;
    }

    public List<RelationRow> getRelations() {
        if (relations == null) {
            relations = relationWork.of(parameters.id());
        }
        return relations;
    }

    /** Relations that still hold, to choose one from. */
    public List<SelectItem> getCurrentRelations() {
        return getRelations().stream().filter(row -> !row.over() && !row.inverse())
                .map(row -> new SelectItem(row.id(), Labels.text(row.kind()) + " " + row.other().name())).toList();
    }

    public void reveal() {
        revealed = work.reveal(parameters.id(), purpose);
    }

    public Object confirm() {
        if (relation == null) {
            return null;
        }
        relationWork.confirm(relation);
        return Redirect.to("/people/view", parameters.id()).done("people.confirmed");
    }

    public Object end() {
        if (relation == null || endedOn == null) {
            return null;
        }
        relationWork.end(relation, endedOn);
        return Redirect.to("/people/view", parameters.id()).done("people.ended");
    }

    public Revealed getRevealed() { return revealed; }
    public String getPurpose() { return purpose; }
    public void setPurpose(String value) { purpose = value; }
    public Long getRelation() { return relation; }
    public void setRelation(Long value) { relation = value; }
    public LocalDate getEndedOn() { return endedOn; }
    public void setEndedOn(LocalDate value) { endedOn = value; }
}
