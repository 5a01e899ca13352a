package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jinlei.cases.domain.sweep.NewFind;
import org.jinlei.cases.domain.sweep.OwnPlace;
import org.jinlei.cases.domain.sweep.OwnSheet;
import org.jinlei.cases.domain.sweep.SweepEntryWork;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** One's own places of a sweep and the round through one of them, mostly on a phone. */
@Named
@RequestScoped
public class SweepVisitView {

    @Inject
    private SweepEntryWork work;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private List<OwnPlace> places;
    private OwnSheet sheet;
    private PersonSummary person;
    private LocalDateTime at;

    @Min(0)
    @Max(5000)
    private Integer households;

    @Size(max = 500)
    private String note;

    private Boolean found;

    @Size(max = 60)
    private String name;

    @Min(0)
    @Max(17)
    private Integer age;

    @Size(max = 500)
    private String about;

    private final FactForm fact = new FactForm();

    @PostConstruct
    void prepare() {
        at = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        fact.setOn(at.toLocalDate());
        found = parameters.number("person") == null ? null : Boolean.TRUE;
    }

    public List<OwnPlace> getPlaces() {
        if (places == null) {
            places = work.mine();
        }
        return places;
    }

    public OwnSheet getSheet() {
        if (sheet == null) {
            sheet = work.sheet(parameters.id());
        }
        return sheet;
    }

    /** The page is there for whoever covers the place. */
    public void open() {
        getSheet();
        getPerson();
    }

    public boolean isSearching() {
        return access.may(PeoplePermissions.READ);
    }

    /** The person of the register that was chosen, or null. */
    public PersonSummary getPerson() {
        Long chosen = parameters.number("person");
        if (person == null && chosen != null) {
            person = work.chosen(chosen);
        }
        return person;
    }

    public String getChooseLink() {
        return "/cases/sweeps/visit?id=" + parameters.id() + "&person=";
    }

    public List<SelectItem> getOutcomes() {
        return List.of(new SelectItem(false, Messages.text("cases", "sweep.nothingFound")), new SelectItem(true, Messages.text("cases", "sweep.somebodyFound")));
    }

    public String save() {
        NewFind minor = Boolean.TRUE.equals(found) ? new NewFind(parameters.number("person"), name, age, about, fact.facts()) : null;
        work.visit(parameters.id(), at, households, note, minor);
        return Redirect.to("/cases/sweeps/visit", parameters.id()).done(minor == null ? "cases.sweepVisited" : "cases.sweepFound");
    }

    public LocalDateTime getAt() { return at; }
    public void setAt(LocalDateTime value) { at = value; }
    public Integer getHouseholds() { return households; }
    public void setHouseholds(Integer value) { households = value; }
    public String getNote() { return note; }
    public void setNote(String value) { note = value; }
    public Boolean getFound() { return found; }
    public void setFound(Boolean value) { found = value; }
    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public Integer getAge() { return age; }
    public void setAge(Integer value) { age = value; }
    public String getAbout() { return about; }
    public void setAbout(String value) { about = value; }
    public FactForm getFact() { return fact; }
}
