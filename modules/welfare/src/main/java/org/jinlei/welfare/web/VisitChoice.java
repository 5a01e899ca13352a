package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;

/** The search by which the child of a visit or of a feedback is chosen; the page carries the choice in its address. */
@Named
@RequestScoped
public class VisitChoice {

    @Inject
    private PersonDirectory people;

    @Size(max = 60)
    private String text;

    private List<PersonSummary> found;

    public void search() {
        found = people.suggest(text);
    }

    public boolean isAsked() { return found != null; }
    public List<PersonSummary> getFound() { return found; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
}
