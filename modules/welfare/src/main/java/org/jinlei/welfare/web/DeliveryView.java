package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.files.AttachmentSheet;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.donations.DeliveryRegister;
import org.jinlei.welfare.domain.donations.DeliveryRow;
import org.jinlei.welfare.domain.donations.DeliverySheetFacts;
import org.jinlei.welfare.domain.donations.DeliverySort;
import org.jinlei.welfare.domain.donations.DeliveryStatus;
import org.jinlei.welfare.domain.donations.DeliveryWork;
import org.jinlei.welfare.domain.donations.SignatureWay;

/** Deliveries as a list, and one of them with the guardian's signature. */
@Named
@RequestScoped
public class DeliveryView {

    @Inject
    private DeliveryRegister register;

    @Inject
    private DeliveryWork work;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private PagedTable<DeliveryRow> table;
    private DeliverySheetFacts sheet;
    private SignatureWay way = SignatureWay.ON_SCREEN;
    private Long file;
    private LocalDate on;

    @PostConstruct
    void prepare() {
        on = LocalDate.now(clock);
        DeliveryStatus status = parameters.constant("status", DeliveryStatus.class);
        table = PagedTable.of(parameters, DeliverySort.DELIVERED, true, request -> register.list(status, request));
    }

    public DeliverySheetFacts getSheet() {
        if (sheet == null) {
            sheet = register.sheet(parameters.id());
        }
        return sheet;
    }

    public String sign() {
        work.sign(parameters.id(), way, file, on);
        return Redirect.to("/welfare/donations/delivery", parameters.id()).done("welfare.signed");
    }

    /** The pictures that could be the signature, the latest first. */
    public List<SelectItem> papers(AttachmentSheet attachments) {
        return attachments.rows().stream().filter(one -> one.kind().isPicture()).map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public PagedTable<DeliveryRow> getTable() { return table; }
    public DeliveryStatus[] getStatuses() { return DeliveryStatus.values(); }
    public SignatureWay[] getWays() { return SignatureWay.values(); }

    public SignatureWay getWay() { return way; }
    public void setWay(SignatureWay value) { way = value; }
    public Long getFile() { return file; }
    public void setFile(Long value) { file = value; }
    public LocalDate getOn() { return on; }
    public void setOn(LocalDate value) { on = value; }
}
