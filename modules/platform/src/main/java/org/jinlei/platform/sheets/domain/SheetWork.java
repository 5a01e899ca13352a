package org.jinlei.platform.sheets.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetSource;

/** Printing of sheets: that something was printed is in the audit trail beside what was read for it. */
@ApplicationScoped
@Transactional
public class SheetWork {

    @Inject
    private Instance<SheetSource> sources;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    /**
     * What a sheet says.
     *
     * @param name      which one
     * @param asPicture whether it is wanted as a picture
     * @throws NotThere when there is no such sheet or record for the caller
     */
    @UseCase
    public Sheet print(String name, boolean asPicture, SheetOrder order) {
        SheetSource source = sources.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(NotThere::new);
        if (!access.may(source.permission()) || asPicture && !source.isPicture()) {
            throw new NotThere();
        }
        audit.detail(asPicture ? name + ".png" : name);
        audit.concerns(source.subject(), order.id());
        return source.sheet(order);
    }
}
