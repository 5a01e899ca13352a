package org.jinlei.platform.access.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.domain.RoleWork;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Merge;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** What one role may do. Permissions that the law forbids to it are shown and cannot be chosen. */
@Named
@ViewScoped
public class RoleEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private Role role;

    @Size(max = 200)
    private String reason;

    private TreeMap<String, ArrayList<String>> chosen;
    private TreeSet<String> opened;
    private transient List<Merge.Difference> differences;

    @Inject
    private transient RoleWork work;

    @Inject
    private transient PermissionTexts texts;

    @Inject
    private transient Parameters parameters;

    /** Reads what the role holds now. */
    public void open() {
        if (chosen == null) {
            role = parameters.constant("role", Role.class);
            if (role == null) {
                throw new NotThere();
            }
            chosen = new TreeMap<>();
            work.permissions().forEach(permission -> chosen.computeIfAbsent(PermissionTexts.moduleOf(permission.key()), module -> new ArrayList<>()));
            opened = new TreeSet<>(work.held().get(role));
            opened.forEach(key -> chosen.get(PermissionTexts.moduleOf(key)).add(key));
        }
    }

    public String save() {
        Set<String> all = new TreeSet<>();
        chosen.values().forEach(all::addAll);
        try {
            work.decide(role, opened, all, reason);
        } catch (ChangedMeanwhile faster) {
            takeOver(work.held().get(role));
            throw faster;
        }
        return Redirect.to("/platform/roles/list").done("platform.role");
    }

    /** Brings what somebody else gave and took meanwhile into the choice, and tells it. */
    private void takeOver(Set<String> theirs) {
        differences = new ArrayList<>();
        Set<String> moved = new TreeSet<>(opened);
        moved.addAll(theirs);
        moved.removeIf(key -> opened.contains(key) == theirs.contains(key));
        for (String key : moved) {
            ArrayList<String> choice = chosen.get(PermissionTexts.moduleOf(key));
            choice.remove(key);
            if (theirs.contains(key)) {
                choice.add(key);
            }
            differences.add(new Merge.Difference(texts.of(key), Labels.text(opened.contains(key)), Labels.text(theirs.contains(key)), null));
        }
        opened = new TreeSet<>(theirs);
    }

    /** The modules that have permissions. */
    public Set<String> getModules() {
        return chosen.keySet();
    }

    public String title(String module) {
        return texts.ofModule(module);
    }

    public List<SelectItem> options(String module) {
        return work.permissions().stream().filter(permission -> PermissionTexts.moduleOf(permission.key()).equals(module)).map(this::option).toList();
    }

    private SelectItem option(Permission permission) {
        boolean forbidden = permission.never().contains(role);
        String text = texts.of(permission.key());
        return new SelectItem(permission.key(), forbidden ? Messages.text("platform", "roles.forbidden", text) : text, null, forbidden);
    }

    public Role getRole() { return role; }
    public Map<String, ArrayList<String>> getChosen() { return chosen; }
    public List<Merge.Difference> getDifferences() { return differences; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
