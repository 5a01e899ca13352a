package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.categories.CategoryWork;
import org.jinlei.welfare.domain.categories.NewParentState;
import org.jinlei.welfare.domain.categories.Parent;
import org.jinlei.welfare.domain.categories.ParentSituation;

/** Noting where a parent stands. */
@Named
@RequestScoped
public class ParentStateView {

    @Inject
    private CategoryWork work;

    @Inject
    private Parameters parameters;

    private Parent parent;
    private ParentSituation situation;
    private LocalDate since;
    private LocalDate until;
    private boolean incapable;

    @Size(max = 200)
    private String place;

    @Size(max = 100)
    private String source;

    public String note() {
        work.note(parameters.id(), new NewParentState(parent, situation, since, until, incapable, place, source));
        return Redirect.to("/welfare/files/categories", parameters.id()).done("welfare.parentNoted");
    }

    public Parent[] getParents() { return Parent.values(); }
    public ParentSituation[] getSituations() { return ParentSituation.values(); }
    public Parent getParent() { return parent; }
    public void setParent(Parent value) { parent = value; }
    public ParentSituation getSituation() { return situation; }
    public void setSituation(ParentSituation value) { situation = value; }
    public LocalDate getSince() { return since; }
    public void setSince(LocalDate value) { since = value; }
    public LocalDate getUntil() { return until; }
    public void setUntil(LocalDate value) { until = value; }
    public boolean isIncapable() { return incapable; }
    public void setIncapable(boolean value) { incapable = value; }
    public String getPlace() { return place; }
    public void setPlace(String value) { place = value; }
    public String getSource() { return source; }
    public void setSource(String value) { source = value; }
}
