package org.jinlei.people.web;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;
import org.jinlei.people.domain.MergeField;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;

/** One thing in which two entries differ or agree, and from which of them it is taken: what is written down wins over nothing. */
public final class MergeChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MergeField field;
    private final String kept;
    private final String merged;
    private final boolean differing;
    private boolean ofMerged;

    MergeChoice(MergeField field, String kept, String merged, boolean differing) {
        this.field = field;
        this.kept = kept;
        this.merged = merged;
        this.differing = differing;
        ofMerged = differing && kept.isEmpty();
    }

    public String getId() {
        return "take" + field.ordinal();
    }

    public String getLabel() {
        return Labels.text(field);
    }

    /** The two values to choose from. */
    public List<SelectItem> getOptions() {
        return List.of(new SelectItem(false, written(kept)), new SelectItem(true, written(merged)));
    }

    private static String written(String value) {
        return value.isEmpty() ? Messages.text("people", "person.merge.nothing") : value;
    }

    /** Whether both entries say something, and not the same. */
    public boolean isContradicting() {
        return differing && !kept.isEmpty() && !merged.isEmpty();
    }

    public MergeField getField() { return field; }
    public String getText() { return kept; }
    public boolean isDiffering() { return differing; }
    public boolean isOfMerged() { return ofMerged; }
    public void setOfMerged(boolean value) { ofMerged = value; }
}
