package org.jinlei.platform.codes.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.platform.codes.Code;
import org.jinlei.platform.codes.domain.CodeListRow;
import org.jinlei.platform.codes.domain.CodeReading;
import org.jinlei.platform.codes.domain.CodeSort;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** A list with its wordings: all that ever were, or those of a day. */
@Named
@RequestScoped
public class CodeListView {

    @Inject
    private CodeReading reading;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private CodeListRow list;
    private PagedTable<Code> table;

    @PostConstruct
    void prepare() {
        list = reading.list(parameters.id());
        table = PagedTable.of(parameters, CodeSort.CODE, false, request -> reading.page(list.id(), parameters.text("q"), parameters.date("day"), request));
    }

    /** What a wording is today: in force, over, or still to come. */
    public String state(Code code) {
        LocalDate today = LocalDate.now(clock);
        return Messages.text("platform", code.isValidOn(today) ? "codes.valid" : code.validFrom().isAfter(today) ? "codes.coming" : "codes.over");
    }

    public String tone(Code code) {
        LocalDate today = LocalDate.now(clock);
        return code.isValidOn(today) ? "good" : code.validFrom().isAfter(today) ? "active" : "quiet";
    }

    public String getName() {
        return list.name(Messages.locale());
    }

    public CodeListRow getList() { return list; }
    public PagedTable<Code> getTable() { return table; }
}
