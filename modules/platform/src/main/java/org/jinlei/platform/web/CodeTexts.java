package org.jinlei.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.codes.Codes;

/**
 * Code lists on pages: {@code options="#{codeTexts.choices('ethnicity', form.ethnicity)}"} in a form, {@code #{codeTexts.text('ethnicity', person.ethnicity)}}
 * where a record is shown.
 */
@Named("codeTexts")
@RequestScoped
public class CodeTexts {

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    private final Map<List<String>, List<SelectItem>> offered = new HashMap<>();

    /** How a code reads today, or last read. */
    public String text(String list, String code) {
        return codes.text(list, code, today(), Messages.locale());
    }

    /** How a code read that was written down on a day. */
    public String textOn(String list, String code, LocalDate day) {
        return codes.text(list, code, day, Messages.locale());
    }

    /** What may be chosen today; besides what a record already has, though it has ended. */
    public List<SelectItem> choices(String list, String current) {
        return offered.computeIfAbsent(List.of(list, current == null ? "" : current), any -> read(list, current));
    }

    private List<SelectItem> read(String list, String current) {
        List<SelectItem> items = new ArrayList<>();
        codes.on(list, today()).forEach(code -> items.add(new SelectItem(code.code(), code.text(Messages.locale()))));
        if (current != null && !current.isBlank() && items.stream().noneMatch(item -> item.getValue().equals(current)) && !codes.ever(list, current).isEmpty()) {
            items.add(new SelectItem(current, Messages.text("platform", "codes.ended.choice", text(list, current))));
        }
        return items;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
