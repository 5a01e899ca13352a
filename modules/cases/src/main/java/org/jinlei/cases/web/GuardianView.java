package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jinlei.cases.domain.CasePerson;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.guardians.FailureGround;
import org.jinlei.cases.domain.guardians.GuardianWork;
import org.jinlei.cases.domain.guardians.GuidanceOrder;
import org.jinlei.cases.domain.guardians.NewFailure;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Redirect;

/** A failing guardian: noted, admonished, guided (rule 32). */
@Named
@RequestScoped
public class GuardianView {

    @Inject
    private GuardianWork work;

    @Inject
    private GuardiansPart part;

    @Inject
    private CaseInHand file;

    @Inject
    private Clock clock;

    private String who;
    private FailureGround ground;
    private LocalDate day;
    private LocalDate from;
    private LocalDate until;

    @Size(max = 1000)
    private String text;

    @Size(max = 100)
    private String institution;

    @Size(max = 40)
    private String number;

    @PostConstruct
    void prepare() {
        day = LocalDate.now(clock);
        from = day;
    }

    /** A new one is noted by officers of the file only. */
    public void open() {
        if (part.getCurrent() == null && !file.isWorked()) {
            throw new NotThere();
        }
    }

    public String note() {
        String[] chosen = who.split("-");
        long failure = work.note(file.getId(), new NewFailure(Long.parseLong(chosen[0]), Long.valueOf(chosen[1]), ground, day, text));
        return page(failure, "cases.guardianNoted");
    }

    public String admonish() {
        work.admonish(file.getId(), failure(), text);
        return back("cases.guardianAdmonished");
    }

    public String order() {
        work.order(file.getId(), failure(), new GuidanceOrder(institution, from, until, number));
        return back("cases.guidanceOrdered");
    }

    public String progress() {
        work.progress(file.getId(), failure(), day, text);
        return back("cases.guidanceWritten");
    }

    public String conclude() {
        work.conclude(file.getId(), failure(), day, text);
        return back("cases.guidanceConcluded");
    }

    private long failure() {
        return part.getCurrent().facts().id();
    }

    private String back(String greeting) {
        return page(failure(), greeting);
    }

    private String page(long failure, String greeting) {
        return Redirect.to("/cases/guardian", file.getId()).done(greeting) + "&guardian=" + failure;
    }

    /** Every guardian of every minor of the file: numbers of the minor's part and of the guardian. */
    public List<SelectItem> getGuardians() {
        return file.getPersons().stream().filter(one -> one.facts().age().mayBeMinor()).flatMap(child -> Stream.concat(
                child.guardians().stream().map(guardian -> new SelectItem(child.getId() + "-" + guardian.personId(),
                        guardian.name() + " · " + Labels.text(guardian.kind()) + " · " + child.name())),
                file.getPersons().stream().filter(one -> isGuardianNotNamed(child, one)).map(guardian -> new SelectItem(child.getId() + "-"
                        + guardian.facts().personId(), guardian.name() + " · " + child.name())))).toList();
    }

    private static boolean isGuardianNotNamed(CasePerson child, CasePerson one) {
        return one.getRole() == ParticipantRole.GUARDIAN && child.guardians().stream().noneMatch(guardian -> guardian.personId() == one.facts().personId());
    }

    public FailureGround[] getGrounds() { return FailureGround.values(); }

    public String getWho() { return who; }
    public void setWho(String value) { who = value; }
    public FailureGround getGround() { return ground; }
    public void setGround(FailureGround value) { ground = value; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate value) { day = value; }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate value) { from = value; }
    public LocalDate getUntil() { return until; }
    public void setUntil(LocalDate value) { until = value; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
    public String getInstitution() { return institution; }
    public void setInstitution(String value) { institution = value; }
    public String getNumber() { return number; }
    public void setNumber(String value) { number = value; }
}
