package org.jinlei.platform.events.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.events.domain.DeliveryState;
import org.jinlei.platform.events.domain.PublicationFilter;
import org.jinlei.platform.events.domain.PublicationRow;
import org.jinlei.platform.events.domain.PublicationSort;
import org.jinlei.platform.events.domain.PublicationStatus;
import org.jinlei.platform.events.domain.PublicationWork;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Events on their way from one module to another. */
@Named
@RequestScoped
public class EventListView {

    @Inject
    private PublicationWork work;

    @Inject
    private Parameters parameters;

    private PagedTable<PublicationRow> table;
    private DeliveryState state;

    @PostConstruct
    void prepare() {
        PublicationFilter filter = new PublicationFilter(parameters.constant("status", PublicationStatus.class), parameters.text("listener"),
                parameters.date("from"), parameters.date("to"));
        table = PagedTable.of(parameters, PublicationSort.PUBLISHED, true, request -> work.page(filter, request));
    }

    public PagedTable<PublicationRow> getTable() {
        return table;
    }

    public PublicationStatus[] getStatuses() {
        return PublicationStatus.values();
    }

    public List<SelectItem> getListeners() {
        return work.listeners().stream().map(name -> new SelectItem(name, name.replaceFirst("^org\\.jinlei\\.", ""))).toList();
    }

    public DeliveryState getState() {
        if (state == null) {
            state = work.state();
        }
        return state;
    }

    public String resendFailed() {
        work.resendFailed();
        return Redirect.to("/platform/events/list").done("platform.eventsResent");
    }
}
