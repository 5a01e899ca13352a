package org.jinlei.people.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.SchoolTerm;
import org.jinlei.people.domain.roster.RosterFacts;
import org.jinlei.people.domain.roster.RosterField;
import org.jinlei.people.domain.roster.RosterPurpose;
import org.jinlei.people.domain.roster.RosterReading;
import org.jinlei.people.domain.roster.RosterWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** Says what a roster is for, before its file comes; or says it anew when {@code id} names one. */
@Named
@ViewScoped
public class RosterEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RosterWork work;

    @Inject
    private transient RosterReading reading;

    @Inject
    private transient OrganisationDirectory organisation;

    @Inject
    private transient RosterTexts texts;

    @Inject
    private transient Access access;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    @Inject
    private transient Clock clock;

    private Long id;
    private int version;

    @Valid
    private RosterForm form = new RosterForm();

    private RosterForm opened;

    public void open() {
        id = parameters.number("id");
        if (isChanging()) {
            form = RosterForm.of(read());
        } else {
            LocalDate today = LocalDate.now(clock);
            form.setTerm(SchoolTerm.of(today).code());
            form.setExpires(today.plusYears(1));
            getStations().stream().limit(1).forEach(one -> form.setStation((Long) one.getValue()));
        }
    }

    private RosterPurpose read() {
        RosterFacts facts = reading.view(id);
        version = facts.version();
        opened = RosterForm.of(facts.purpose());
        return facts.purpose();
    }

    private RosterForm again() {
        read();
        return opened;
    }

    public boolean isChanging() {
        return id != null;
    }

    /** The term of today, those around it and the one a year ago. */
    public List<SelectItem> getTerms() {
        SchoolTerm now = SchoolTerm.of(LocalDate.now(clock));
        return Stream.of(now.next(), now, now.previous(), now.previous().previous()).map(term -> new SelectItem(term.code(), texts.term(term.code()))).toList();
    }

    public List<SelectItem> getStations() {
        return organisation.within(access.scope(PeoplePermissions.ROSTER), UnitKind.POLICE_STATION).stream().map(unit -> new SelectItem(unit.id(), unit.name())).toList();
    }

    public List<RosterField> getFields() {
        return RosterForm.choosable();
    }

    /** Who sent rosters before, whose columns are remembered. */
    public String getSenders() {
        List<String> names = form.getStation() == null ? List.of() : reading.senders(form.getStation()).stream().limit(3).toList();
        return names.isEmpty() ? Messages.text("people", "roster.provider.help")
                : Messages.text("people", "roster.provider.known", String.join(Messages.text("platform", "list.separator"), names));
    }

    public String getBack() {
        return isChanging() ? "/people/rosters/view?id=" + id : "/people/rosters/list";
    }

    public String save() {
        if (isChanging()) {
            twoAtOnce.write(() -> work.describe(id, version, form.purposeOf()), opened, form, this::again, field -> Messages.text("people", "roster." + field), this::textOf);
            return Redirect.to("/people/rosters/view", id).done("people.rosterChanged");
        }
        return Redirect.to("/people/rosters/view", work.open(form.purposeOf())).done("people.rosterOpened");
    }

    private String textOf(String field, Object value) {
        return field.equals("term") ? texts.term((String) value) : Labels.text(value);
    }

    public RosterForm getForm() { return form; }
}
