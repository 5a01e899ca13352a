package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.platform.files.AttachmentOwner;
import org.jinlei.platform.rules.NotThere;

/** Pictures of a visit: there for who reads what was written about it, also when they are added later. */
@ApplicationScoped
class VisitPictures implements AttachmentOwner {

    @Inject
    private VisitDesk desk;

    @Override
    public String kind() {
        return VisitDesk.VISIT;
    }

    @Override
    public void requireReading(long id) {
        desk.requireOpen(desk.visit(id).facts());
    }

    @Override
    public void requireWriting(long id) {
        requireReading(id);
        desk.visit(id).requireCounting();
    }

    @Override
    public boolean isWritable(long id) {
        try {
            VisitFacts visit = desk.visit(id).facts();
            return !visit.isWithdrawn() && desk.isOpen(visit);
        } catch (NotThere notThere) {
            return false;
        }
    }

    @Override
    public String page(long id) {
        return "/welfare/visits/view?id=" + id;
    }

    /** The picture itself is all there is to note. */
    @Override
    public void added(long id) {
        requireWriting(id);
    }

    @Override
    public void removed(long id) {
        requireWriting(id);
    }
}
