package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.analysis.SelectionAim;
import org.jinlei.welfare.domain.analysis.SelectionSheet;
import org.jinlei.welfare.domain.analysis.SelectionWork;

/** How far something has come that was ordered for a large selection; the page looks again by itself while it goes on. */
@Named
@RequestScoped
public class SelectionOrderView {

    private static final String SECONDS = "3";

    @Inject
    private SelectionWork work;

    @Inject
    private Parameters parameters;

    private SelectionSheet sheet;

    public void open() {
        getSheet();
    }

    public SelectionSheet getSheet() {
        if (sheet == null) {
            sheet = work.view(parameters.id());
            if (sheet.order().isRunning()) {
                FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", SECONDS);
            }
        }
        return sheet;
    }

    /** Page of what was begun, or null where there is none. */
    public String getNext() {
        Long target = getSheet().order().targetId();
        if (target == null) {
            return null;
        }
        return (getSheet().order().aim() == SelectionAim.PLAN ? "/welfare/plans/view?id=" : "/welfare/visits/campaign?id=") + target;
    }

    /** Why it was not done for a child. */
    public String why(SelectionSheet.Refused refused) {
        return Messages.text("welfare", refused.rule() == null ? "situation.several.gone" : "rule." + refused.rule());
    }
}
