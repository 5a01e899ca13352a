package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.donations.StockEventKind;
import org.jinlei.welfare.domain.donations.StockEventRow;
import org.jinlei.welfare.domain.donations.StockFacts;
import org.jinlei.welfare.domain.donations.StockFilter;
import org.jinlei.welfare.domain.donations.StockItem;
import org.jinlei.welfare.domain.donations.StockRegister;
import org.jinlei.welfare.domain.donations.StockSort;

/** The stock by item and size, and the events that make it. */
@Named
@RequestScoped
public class StockView {

    private static final int MONTHS_OF_YEAR = 100;

    @Inject
    private StockRegister register;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private List<StockFacts> stock;
    private PagedTable<StockEventRow> events;

    @PostConstruct
    void prepare() {
        StockFilter filter = new StockFilter(parameters.constant("kind", StockEventKind.class), parameters.constant("item", StockItem.class),
                parameters.number("stock"), parameters.date("from"), parameters.date("to"));
        events = PagedTable.of(parameters, StockSort.RECORDED, true, request -> register.events(filter, request));
    }

    public List<StockFacts> getStock() {
        if (stock == null) {
            stock = register.stock();
        }
        return stock;
    }

    /** This month's sheet for posting. */
    public String getPosting() {
        LocalDate today = LocalDate.now(clock);
        return "/sheet/donation-posting?id=" + register.station() + "&part=" + ((long) today.getYear() * MONTHS_OF_YEAR + today.getMonthValue());
    }

    public PagedTable<StockEventRow> getEvents() { return events; }
    public StockEventKind[] getKinds() { return StockEventKind.values(); }
    public StockItem[] getItems() { return StockItem.values(); }
}
