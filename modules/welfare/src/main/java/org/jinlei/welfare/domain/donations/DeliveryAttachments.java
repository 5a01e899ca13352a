package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.files.AttachmentOwner;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;

/** Attachments of a delivery: the signature and a picture of what was brought. They are read with the child's file. */
@ApplicationScoped
class DeliveryAttachments implements AttachmentOwner {

    @Inject
    private DeliveryDesk desk;

    @Inject
    private Access access;

    @Override
    public String kind() {
        return DeliveryDesk.SUBJECT;
    }

    @Override
    public void requireReading(long id) {
        access.require(WelfarePermissions.DONATIONS);
        desk.visible(id);
    }

    @Override
    public void requireWriting(long id) {
        requireReading(id);
        if (!isWaiting(id)) {
            throw new BrokenRule(DonationRule.DELIVERY_IS_SIGNED_ALREADY);
        }
    }

    @Override
    public boolean isWritable(long id) {
        try {
            requireReading(id);
            return isWaiting(id);
        } catch (NotThere notThere) {
            return false;
        }
    }

    private boolean isWaiting(long id) {
        return desk.visible(id).facts().isWaiting();
    }

    @Override
    public String page(long id) {
        return "/welfare/donations/delivery?id=" + id;
    }

    @Override
    public void added(long id) {
        requireWriting(id);
        desk.visible(id).paperAdded();
    }

    @Override
    public void removed(long id) {
        requireWriting(id);
        desk.visible(id).paperRemoved();
    }
}
