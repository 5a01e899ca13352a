package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;

/** The search by which a person of the register is chosen for a case; the page carries the choice in its address. */
@Named
@RequestScoped
public class PersonChoice {

    @Inject
    private PersonDirectory people;

    @Size(max = 60)
    private String text;

    private List<PersonSummary> found;

    public void search() {
        found = people.suggest(text);
    }

    /** Others who bear the name of a person: the wrong one is easily chosen. */
    List<PersonSummary> namesakes(PersonSummary person) {
        return person.masked() ? List.of() : people.suggest(person.name()).stream()
                .filter(one -> one.id() != person.id() && one.name().equals(person.name())).toList();
    }

    public boolean isAsked() { return found != null; }
    public List<PersonSummary> getFound() { return found; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
}
