package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.visits.CampaignFacts;
import org.jinlei.welfare.domain.visits.CampaignSheet;
import org.jinlei.welfare.domain.visits.VisitCampaigns;

/** Campaigns of visits, and one of them with its coverage. */
@Named
@RequestScoped
public class CampaignView {

    @Inject
    private VisitCampaigns campaigns;

    @Inject
    private Parameters parameters;

    private List<CampaignFacts> all;
    private CampaignSheet sheet;

    public void open() {
        getSheet();
    }

    public List<CampaignFacts> getAll() {
        if (all == null) {
            all = campaigns.list();
        }
        return all;
    }

    public CampaignSheet getSheet() {
        if (sheet == null) {
            sheet = campaigns.view(parameters.id());
        }
        return sheet;
    }

    /** How far it has come within the caller's reach. */
    public String getProgress() {
        return Messages.text("welfare", "campaign.doneOf", getSheet().getSeen(), getSheet().getAll());
    }

    public String end() {
        campaigns.end(parameters.id());
        return Redirect.to("/welfare/visits/campaign", parameters.id()).done("welfare.campaignEnded");
    }
}
