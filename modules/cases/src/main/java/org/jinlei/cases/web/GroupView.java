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
import org.jinlei.cases.domain.correction.CompanionRole;
import org.jinlei.cases.domain.correction.GroupChoice;
import org.jinlei.cases.domain.correction.MentoringGroupWork;
import org.jinlei.cases.domain.correction.NewCompanion;
import org.jinlei.platform.web.Redirect;

/** Who joins and who leaves the group around a child. */
@Named
@RequestScoped
public class GroupView {

    @Inject
    private MentoringGroupWork work;

    @Inject
    private MentoringPart part;

    @Inject
    private TaskInHand task;

    @Inject
    private Clock clock;

    private GroupChoice choice;
    private CompanionRole role;
    private Long colleague;
    private Long guardian;

    @Size(max = 60)
    private String name;

    @Size(max = 20)
    private String phone;

    private LocalDate since;
    private LocalDate consentOn;

    @Size(max = 60)
    private String consentBy;

    private Long leaving;
    private LocalDate leftOn;

    @PostConstruct
    void prepare() {
        since = LocalDate.now(clock);
        leftOn = since;
    }

    private GroupChoice choice() {
        if (choice == null) {
            choice = work.choices(task.getId());
        }
        return choice;
    }

    public List<SelectItem> getColleagues() {
        return choice().colleagues().stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public List<SelectItem> getGuardians() {
        return choice().guardians().stream().map(one -> new SelectItem(one.guardian().id(), one.guardian().name())).toList();
    }

    public List<SelectItem> getMembers() {
        return part.getPresent().stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public CompanionRole[] getRoles() {
        return CompanionRole.values();
    }

    public String add() {
        work.add(task.getId(), new NewCompanion(role, role == CompanionRole.OFFICER ? colleague : null, role == CompanionRole.PARENT ? guardian : null, name, phone, since,
                consentOn, consentBy));
        return Redirect.to("/cases/tasks/view", task.getId()).done("cases.companionJoined");
    }

    public String remove() {
        work.remove(task.getId(), leaving, leftOn);
        return Redirect.to("/cases/tasks/view", task.getId()).done("cases.companionLeft");
    }

    public CompanionRole getRole() { return role; }
    public void setRole(CompanionRole value) { role = value; }
    public Long getColleague() { return colleague; }
    public void setColleague(Long value) { colleague = value; }
    public Long getGuardian() { return guardian; }
    public void setGuardian(Long value) { guardian = value; }
    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public String getPhone() { return phone; }
    public void setPhone(String value) { phone = value; }
    public LocalDate getSince() { return since; }
    public void setSince(LocalDate value) { since = value; }
    public LocalDate getConsentOn() { return consentOn; }
    public void setConsentOn(LocalDate value) { consentOn = value; }
    public String getConsentBy() { return consentBy; }
    public void setConsentBy(String value) { consentBy = value; }
    public Long getLeaving() { return leaving; }
    public void setLeaving(Long value) { leaving = value; }
    public LocalDate getLeftOn() { return leftOn; }
    public void setLeftOn(LocalDate value) { leftOn = value; }
}
