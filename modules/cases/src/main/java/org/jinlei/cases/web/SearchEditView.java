package org.jinlei.cases.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.AgeAtAct;
import org.jinlei.cases.domain.PersonAtAct;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.missing.ChildDescription;
import org.jinlei.cases.domain.missing.MissingChildFacts;
import org.jinlei.cases.domain.missing.SearchReading;
import org.jinlei.cases.domain.missing.SearchSheet;
import org.jinlei.cases.domain.missing.SearchWork;
import org.jinlei.cases.domain.missing.SearchedChild;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/**
 * Begins a search ({@code report}, {@code person}), adds a child to one ({@code id}, {@code person}), or writes down what more is known about a
 * child ({@code id}, {@code child}).
 */
@Named
@ViewScoped
public class SearchEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> LABELS = Map.of("photoAuthorisedBy", "photoBy", "photoAuthorisedOn", "photoOn", "photoId", "photoFile");

    @Valid
    private final SearchForm form = new SearchForm();
    private Long searchId;
    private Long childId;
    private Long reportId;
    private Long personId;
    private int version;
    private LocalDateTime reportedAt;
    private SearchForm opened;

    @Inject
    private transient SearchWork work;

    @Inject
    private transient SearchReading reading;

    @Inject
    private transient ReportRegister reports;

    @Inject
    private transient PersonChoice choice;

    @Inject
    private transient Places places;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    @Inject
    private transient Clock clock;

    private transient PersonAtAct person;
    private transient List<PersonSummary> namesakes;

    public void open() {
        searchId = parameters.number("id");
        childId = parameters.number("child");
        reportId = parameters.number("report");
        personId = parameters.number("person");
        form.setStation(places.ownStation());
        form.setReportedAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        if (searchId != null) {
            readSearch(reading.sheet(searchId));
        } else if (reportId != null) {
            form.read(reports.view(reportId));
        }
    }

    private void readSearch(SearchSheet sheet) {
        if (!sheet.working()) {
            throw new NotThere();
        }
        reportedAt = sheet.search().reportedAt();
        if (childId == null) {
            ChildDescription first = sheet.children().get(0).child().description();
            form.read(new ChildDescription(first.lastSeenAt(), first.lastSeenPlace(), null, null, first.companions(), null, null, null, null));
            return;
        }
        SearchedChild child = sheet.child(childId);
        if (child == null || !child.child().isMissing()) {
            throw new NotThere();
        }
        MissingChildFacts facts = child.child();
        personId = facts.personId();
        readPerson(child);
        form.read(facts.description());
        opened(facts);
    }

    private SearchForm opened(MissingChildFacts facts) {
        version = facts.version();
        opened = new SearchForm();
        opened.read(facts.description());
        return opened;
    }

    /** A child of the search is known to who works on it, wherever it lives. */
    private void readPerson(SearchedChild child) {
        person = new PersonAtAct(child.person(), AgeAtAct.of(child.child().age()), child.person().birth().evidence().name(), reportedAt.toLocalDate());
    }

    public String save() {
        if (searchId == null) {
            return Redirect.to("/cases/searches/board", work.begin(form.search(reportId), personId, form.child())).done("cases.searchBegun");
        }
        if (childId == null) {
            work.addChild(searchId, personId, form.child());
            return Redirect.to("/cases/searches/board", searchId).done("cases.childAdded");
        }
        twoAtOnce.write(() -> work.describe(searchId, childId, form.child(), version), opened, form,
                () -> opened(reading.sheet(searchId).child(childId).child()), SearchEditView::label,
                (field, value) -> field.equals("photoId") ? "" : Labels.text(value));
        return Redirect.to("/cases/searches/board", searchId).done("cases.childDescribed");
    }

    private static String label(String field) {
        return Messages.text("cases", "search." + LABELS.getOrDefault(field, field));
    }

    /** The chosen person, or null while nobody is chosen. */
    public PersonAtAct getPerson() {
        if (person == null && childId != null) {
            readPerson(reading.sheet(searchId).child(childId));
        } else if (person == null && personId != null) {
            person = reading.candidate(personId);
        }
        return person;
    }

    /** Others who bear the chosen person's name. */
    public List<PersonSummary> getNamesakes() {
        if (namesakes == null) {
            namesakes = personId == null || childId != null ? List.of() : choice.namesakes(getPerson().person());
        }
        return namesakes;
    }

    /** Address of this page up to the number of a person. */
    public String getChooseLink() {
        return getAgainLink() + (getAgainLink().contains("?") ? "&" : "?") + "person=";
    }

    /** Address of this page without a person. */
    public String getAgainLink() {
        return "/cases/searches/edit" + (searchId != null ? "?id=" + searchId : reportId != null ? "?report=" + reportId : "");
    }

    /** Where the form leads when nothing is saved. */
    public String getBack() {
        return searchId == null ? "/cases/searches/list" : "/cases/searches/board?id=" + searchId;
    }

    public List<SelectItem> getStations() {
        return places.stations(CasesPermissions.SEARCH_WORK);
    }

    public List<SelectItem> getUnits() {
        return places.units(CasesPermissions.SEARCH_WORK);
    }

    public SearchForm getForm() { return form; }
    public boolean isBeginning() { return searchId == null; }
    public boolean isDescribing() { return childId != null; }
    public int getVersion() { return version; }
}
