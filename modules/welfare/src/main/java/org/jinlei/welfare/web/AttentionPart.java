package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.attention.AttentionFactKind;
import org.jinlei.welfare.domain.attention.AttentionLevel;
import org.jinlei.welfare.domain.attention.AttentionSheet;
import org.jinlei.welfare.domain.attention.AttentionWork;
import org.jinlei.welfare.domain.attention.NewAttention;
import org.jinlei.welfare.domain.attention.NewAttentionFact;

/** Facts that call for attention, and the decision on the level (rule 45). */
@Named
@RequestScoped
public class AttentionPart {

    private static final int MONTHS = 2;

    @Inject
    private AttentionWork work;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private AttentionSheet sheet;
    private AttentionFactKind kind;
    private LocalDate day;
    private AttentionLevel level;
    private LocalDate expires;
    private List<Long> chosen = new ArrayList<>();

    @Size(max = 100)
    private String source;

    @Size(max = 500)
    private String text;

    @Size(max = 1000)
    private String reason;

    @PostConstruct
    void prepare() {
        day = LocalDate.now(clock);
        expires = day.plusMonths(MONTHS);
    }

    public AttentionSheet getSheet() {
        if (sheet == null) {
            sheet = work.of(parameters.id());
        }
        return sheet;
    }

    /** Facts to choose from for a decision. */
    public List<SelectItem> getChoices() {
        return getSheet().facts().stream().map(one -> new SelectItem(one.id(), Labels.text(one.kind()) + " " + Labels.text(one.onDay()))).toList();
    }

    public String note() {
        work.note(parameters.id(), new NewAttentionFact(kind, day, source, text));
        return back("welfare.factNoted");
    }

    public String decide() {
        work.decide(parameters.id(), new NewAttention(level, reason, expires, new HashSet<>(chosen)));
        return back("welfare.attentionDecided");
    }

    public String end() {
        work.end(parameters.id(), reason);
        return back("welfare.attentionEnded");
    }

    private String back(String greeting) {
        return Redirect.to("/welfare/files/attention", parameters.id()).done(greeting);
    }

    public AttentionFactKind[] getKinds() { return AttentionFactKind.values(); }
    public AttentionLevel[] getLevels() { return AttentionLevel.values(); }
    public AttentionFactKind getKind() { return kind; }
    public void setKind(AttentionFactKind value) { kind = value; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate value) { day = value; }
    public AttentionLevel getLevel() { return level; }
    public void setLevel(AttentionLevel value) { level = value; }
    public LocalDate getExpires() { return expires; }
    public void setExpires(LocalDate value) { expires = value; }
    public List<Long> getChosen() { return chosen; }
    public void setChosen(List<Long> value) { chosen = value == null ? List.of() : value; }
    public String getSource() { return source; }
    public void setSource(String value) { source = value; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
