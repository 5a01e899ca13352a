package org.jinlei.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.people.domain.AgeBand;
import org.jinlei.people.domain.PersonFilter;
import org.jinlei.people.domain.PersonRegister;
import org.jinlei.people.domain.PersonRow;
import org.jinlei.people.domain.PersonSort;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** The persons as a list. */
@Named
@RequestScoped
public class PersonListView {

    @Inject
    private PersonRegister register;

    @Inject
    private Parameters parameters;

    private PagedTable<PersonRow> table;

    @PostConstruct
    void prepare() {
        PersonFilter filter = new PersonFilter(parameters.text("q"), parameters.constant("band", AgeBand.class), parameters.number("school"),
                parameters.number("unit"));
        table = PagedTable.of(parameters, PersonSort.NAME, false, request -> register.list(filter, request)).searchedBy("q");
    }

    public PagedTable<PersonRow> getTable() {
        return table;
    }
}
