package org.jinlei.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.people.domain.roster.ColumnGuess;
import org.jinlei.people.domain.roster.ColumnMapping;
import org.jinlei.people.domain.roster.RosterField;
import org.jinlei.people.domain.roster.RosterReading;
import org.jinlei.people.domain.roster.RosterWork;
import org.jinlei.people.domain.roster.SheetLayout;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Confirms what each column of a roster is. What the list of fields does not name is offered as left out only. */
@Named
@ViewScoped
public class RosterColumnsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RosterReading reading;

    @Inject
    private transient RosterWork work;

    @Inject
    private transient Parameters parameters;

    private long id;
    private List<RosterField> allowed = List.of();
    private final List<Sheet> sheets = new ArrayList<>();

    /** A sheet with its columns. */
    public record Sheet(String title, List<ColumnChoice> columns) implements Serializable {
        public String getTitle() { return title; }
        public List<ColumnChoice> getColumns() { return columns; }
    }

    public void open() {
        id = parameters.id();
        EnumSet<RosterField> fields = EnumSet.of(RosterField.IGNORED);
        fields.addAll(reading.view(id).purpose().fields());
        allowed = List.copyOf(fields);
        List<SheetLayout> layouts = reading.columns(id);
        for (int i = 0; i < layouts.size(); i++) {
            sheets.add(sheet(i, layouts.get(i)));
        }
    }

    private Sheet sheet(int number, SheetLayout layout) {
        String title = layout.sheet().isEmpty() ? Messages.text("people", "roster.columns") : layout.sheet();
        List<ColumnChoice> columns = new ArrayList<>();
        for (ColumnGuess guess : layout.columns()) {
            RosterField field = allowed.contains(guess.field()) ? guess.field() : RosterField.IGNORED;
            columns.add(new ColumnChoice("c" + number + "x" + guess.column(), guess.word(), guess.letters(), field,
                    Labels.text(guess.certainty()) + (guess.examples().isEmpty() ? "" : "：" + String.join(" · ", guess.examples()))));
        }
        return new Sheet(Messages.text("people", "roster.columns.sheet", title, layout.rows()), columns);
    }

    public String save() {
        Map<String, RosterField> fields = new LinkedHashMap<>();
        sheets.forEach(sheet -> sheet.columns().forEach(column -> fields.put(column.word(), column.getField())));
        work.confirmColumns(id, new ColumnMapping(fields));
        return Redirect.to("/people/rosters/view", id).done("people.rosterQueued");
    }

    public long getId() { return id; }
    public List<Sheet> getSheets() { return sheets; }
    public List<RosterField> getFields() { return allowed; }
}
