package org.jinlei.welfare.web;

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
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.categories.CategoryEnd;
import org.jinlei.welfare.domain.categories.CategoryKind;
import org.jinlei.welfare.domain.categories.CategorySheet;
import org.jinlei.welfare.domain.categories.CategoryWork;
import org.jinlei.welfare.domain.categories.NewCategory;

/** Reasons for care of a child: entered and ended. */
@Named
@RequestScoped
public class CategoryPart {

    @Inject
    private CategoryWork work;

    @Inject
    private Parameters parameters;

    @Inject
    private FileWords words;

    @Inject
    private Clock clock;

    private CategorySheet sheet;
    private CategoryKind kind;
    private LocalDate on;
    private Long which;
    private CategoryEnd why;

    @Size(max = 500)
    private String reason;

    @Size(max = 500)
    private String evidence;

    @Size(max = 100)
    private String decision;

    @PostConstruct
    void prepare() {
        on = LocalDate.now(clock);
    }

    public CategorySheet getSheet() {
        if (sheet == null) {
            sheet = work.of(parameters.id());
        }
        return sheet;
    }

    /** Reasons that hold, to choose one from. */
    public List<SelectItem> getCurrent() {
        return getSheet().getCurrent().stream().map(one -> new SelectItem(one.id(), Labels.text(one.kind()))).toList();
    }

    public String enter() {
        work.enter(parameters.id(), new NewCategory(kind, reason, evidence, decision, on));
        return Redirect.to("/welfare/files/categories", parameters.id()).done("welfare.categoryEntered");
    }

    public String end() {
        work.end(parameters.id(), which, on, why, reason);
        return Redirect.to("/welfare/files/categories", parameters.id()).done("welfare.categoryEnded");
    }

    /** Every reason with its definition in law. */
    public List<SelectItem> getDefined() {
        return Stream.of(CategoryKind.values()).map(one -> new SelectItem(one, words.definition(one))).toList();
    }

    public CategoryEnd[] getWhys() { return CategoryEnd.values(); }
    public CategoryKind getKind() { return kind; }
    public void setKind(CategoryKind value) { kind = value; }
    public LocalDate getOn() { return on; }
    public void setOn(LocalDate value) { on = value; }
    public Long getWhich() { return which; }
    public void setWhich(Long value) { which = value; }
    public CategoryEnd getWhy() { return why; }
    public void setWhy(CategoryEnd value) { why = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
    public String getEvidence() { return evidence; }
    public void setEvidence(String value) { evidence = value; }
    public String getDecision() { return decision; }
    public void setDecision(String value) { decision = value; }
}
