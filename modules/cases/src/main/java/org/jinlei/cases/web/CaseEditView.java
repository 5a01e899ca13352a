package org.jinlei.cases.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.AgeWork;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseNature;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.PersonAtAct;
import org.jinlei.cases.domain.intake.ReportFacts;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Opens a case file about a person, mostly from a report: the person is chosen, the answers are given, then checked. */
@Named
@ViewScoped
public class CaseEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    private final CaseForm form = new CaseForm();
    private Long reportId;
    private Long personId;
    private boolean checking;

    @Inject
    private transient CaseWork work;

    @Inject
    private transient AgeWork ages;

    @Inject
    private transient ReportRegister reports;

    @Inject
    private transient PersonChoice choice;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Places places;

    private transient ReportFacts report;
    private transient PersonAtAct person;
    private transient List<PersonSummary> namesakes;

    public void open() {
        reportId = parameters.number("report");
        personId = parameters.number("person");
        form.setStation(places.ownStation());
        if (reportId != null) {
            form.read(getReport());
        }
    }

    /** Shows the answers for checking. */
    public void check() {
        work.checkOpening(form.newCase(reportId, personId), form.getStation());
        checking = true;
    }

    /** Back to the answers. */
    public void change() {
        checking = false;
    }

    public String save() {
        return Redirect.to("/cases/view", work.open(form.newCase(reportId, personId), form.getStation())).done("cases.opened");
    }

    /** The report from which the file is opened, or null. */
    public ReportFacts getReport() {
        if (report == null && reportId != null) {
            report = reports.view(reportId);
        }
        return report;
    }

    /** The chosen person with the age on the day of the act, or null while nobody is chosen. */
    public PersonAtAct getPerson() {
        if (personId != null && (person == null || form.getActDate() != null && !form.getActDate().equals(person.day()))) {
            person = ages.at(personId, form.getActDate());
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

    /** Address of this page up to the number of a person. */
    public String getChooseLink() {
        return "/cases/edit?" + (reportId == null ? "" : "report=" + reportId + "&") + "person=";
    }

    /** Address of this page without a person. */
    public String getAgainLink() {
        return "/cases/edit" + (reportId == null ? "" : "?report=" + reportId);
    }

    public List<SelectItem> getStations() {
        return places.stations(CasesPermissions.INTAKE);
    }

    public List<SelectItem> getUnits() {
        return places.units(CasesPermissions.INTAKE);
    }

    public CaseCategory[] getCategories() { return CaseCategory.values(); }
    public CaseNature[] getNatures() { return CaseNature.values(); }
    public ParticipantRole[] getRoles() { return ParticipantRole.values(); }
    public CaseForm getForm() { return form; }
    public boolean isChecking() { return checking; }
}
