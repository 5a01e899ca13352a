package org.jinlei.people.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jinlei.people.domain.Duplicate;
import org.jinlei.people.domain.MergeField;
import org.jinlei.people.domain.MergeOrder;
import org.jinlei.people.domain.MergeSheet;
import org.jinlei.people.domain.MergeWork;
import org.jinlei.people.domain.PersonRegister;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Puts two entries side by side and makes one of them; before that, finds the other entry. */
@Named
@ViewScoped
public class MergeEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private Long other;
    private String personName;

    @Size(max = 60)
    private String text;

    private final ArrayList<SelectItem> found = new ArrayList<>();
    private long kept;
    private long merged;
    private int keptVersion;
    private int mergedVersion;
    private ArrayList<MergeChoice> choices = new ArrayList<>();

    @Size(max = 200)
    private String reason;

    private transient List<Duplicate> candidates;

    @Inject
    private transient MergeWork work;

    @Inject
    private transient PersonRegister register;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Choices texts;

    @Inject
    private transient AgeText ages;

    /** Opens the person of the address, beside the other entry if the address names it. */
    public void open() {
        id = parameters.id();
        other = parameters.number("other");
        personName = register.view(id).person().name();
        if (other == null) {
            candidates = work.candidates(id);
        } else {
            compare();
        }
    }

    private void compare() {
        MergeSheet sheet = work.compare(id, other);
        kept = sheet.kept().id();
        merged = sheet.merged().id();
        keptVersion = sheet.kept().version();
        mergedVersion = sheet.merged().version();
        choices = new ArrayList<>();
        Set<MergeField> differing = MergeField.differing(sheet.kept().facts(), sheet.merged().facts());
        for (MergeField field : MergeField.values()) {
            choices.add(new MergeChoice(field, texts.mergeText(field, sheet.kept().facts()), texts.mergeText(field, sheet.merged().facts()),
                    differing.contains(field)));
        }
    }

    /** Looks for the other entry. */
    public void lookUp() {
        found.clear();
        register.suggest(text).stream().filter(person -> person.id() != id)
                .forEach(person -> found.add(new SelectItem(person.id(), person.name() + " " + ages.age(person.age()))));
        if (found.isEmpty()) {
            Faults.at("find:text", Messages.text("people", "person.relation.nobody"));
        }
    }

    /** Goes on to the two entries side by side. */
    public Object choose() {
        return Redirect.to("/people/merge?id=" + id + "&other=" + other);
    }

    /** Makes one of the two entries; when somebody was faster, they are compared anew. */
    public Object save() {
        Set<MergeField> ofMerged = EnumSet.noneOf(MergeField.class);
        choices.stream().filter(MergeChoice::isOfMerged).forEach(choice -> ofMerged.add(choice.getField()));
        try {
            work.merge(new MergeOrder(kept, keptVersion, merged, mergedVersion, ofMerged, reason));
        } catch (ChangedMeanwhile faster) {
            compare();
            throw faster;
        }
        return Redirect.to("/people/view", kept).done("people.merged");
    }

    public boolean isComparing() {
        return !choices.isEmpty();
    }

    public List<MergeChoice> getDiffering() {
        return choices.stream().filter(MergeChoice::isDiffering).toList();
    }

    public List<MergeChoice> getEqual() {
        return choices.stream().filter(choice -> !choice.isDiffering() && !choice.getText().isEmpty()).toList();
    }

    /** Whether each entry has an identity number of its own: mostly two persons. */
    public boolean isTwoNumbers() {
        return choices.stream().anyMatch(choice -> choice.getField() == MergeField.NUMBER && choice.isContradicting());
    }

    public List<Duplicate> getCandidates() { return candidates; }
    public List<SelectItem> getFound() { return found; }
    public boolean isSomebodyFound() { return !found.isEmpty(); }
    public long getId() { return id; }
    public long getKept() { return kept; }
    public String getPersonName() { return personName; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
    public Long getOther() { return other; }
    public void setOther(Long value) { other = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
