package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.circle.CircleMember;
import org.jinlei.welfare.domain.circle.CircleSheet;
import org.jinlei.welfare.domain.circle.CircleWork;
import org.jinlei.welfare.domain.circle.LivingArrangement;
import org.jinlei.welfare.domain.circle.NetRole;

/** The circle of adults around a child: confirmed, joined, left; and with whom the child lives. */
@Named
@RequestScoped
public class CirclePart {

    @Inject
    private CircleWork work;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private CircleSheet sheet;
    private String who;
    private NetRole role;
    private LivingArrangement arrangement;
    private boolean unattended;
    private LocalDate since;

    @Size(max = 60)
    private String name;

    @Size(max = 20)
    private String phone;

    @Size(max = 100)
    private String source;

    @PostConstruct
    void prepare() {
        since = LocalDate.now(clock);
    }

    public CircleSheet getSheet() {
        if (sheet == null) {
            sheet = work.of(parameters.id());
        }
        return sheet;
    }

    /** The circle as it is now, after somebody else was faster. */
    CircleSheet again() {
        sheet = null;
        return getSheet();
    }

    /** Members to choose from, whoever was confirmed longest ago first. */
    public List<SelectItem> getMembers() {
        return getSheet().members().stream().filter(one -> one.confirmedOn() != null).sorted(Comparator.comparing(CircleMember::confirmedOn))
                .map(one -> new SelectItem(one.member() == null ? "r" + one.relation() : "m" + one.member(),
                        Labels.text(one.role()) + " " + one.name() + " " + Labels.text(one.confirmedOn()))).toList();
    }

    /** Members who are not in the register. */
    public List<SelectItem> getOwnMembers() {
        return getMembers().stream().filter(one -> String.valueOf(one.getValue()).startsWith("m")).toList();
    }

    public String confirm() {
        work.confirm(parameters.id(), number("r"), number("m"));
        return back("welfare.confirmed");
    }

    /** Only members who are not in the register leave here; relations end there. */
    public String leave() {
        work.leave(parameters.id(), number("m") == null ? -1 : number("m"));
        return back("welfare.left");
    }

    private Long number(String kind) {
        return who != null && who.matches(kind + "\\d{1,18}") ? Long.valueOf(who.substring(1)) : null;
    }

    public String add() {
        work.add(parameters.id(), role, name, phone);
        return back("welfare.joined");
    }

    public String live() {
        work.live(parameters.id(), arrangement, unattended, since, source);
        return back("welfare.livingNoted");
    }

    private String back(String greeting) {
        return Redirect.to("/welfare/files/circle", parameters.id()).done(greeting);
    }

    public NetRole[] getRoles() { return NetRole.values(); }
    public LivingArrangement[] getArrangements() { return LivingArrangement.values(); }
    public String getWho() { return who; }
    public void setWho(String value) { who = value; }
    public NetRole getRole() { return role; }
    public void setRole(NetRole value) { role = value; }
    public LivingArrangement getArrangement() { return arrangement; }
    public void setArrangement(LivingArrangement value) { arrangement = value; }
    public boolean isUnattended() { return unattended; }
    public void setUnattended(boolean value) { unattended = value; }
    public LocalDate getSince() { return since; }
    public void setSince(LocalDate value) { since = value; }
    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public String getPhone() { return phone; }
    public void setPhone(String value) { phone = value; }
    public String getSource() { return source; }
    public void setSource(String value) { source = value; }
}
