package org.jinlei.welfare.domain.visits;

import java.util.List;

/** A campaign with its children of the reader's reach and how far it has come there. */
public record CampaignSheet(CampaignFacts campaign, List<CampaignRow> children, List<CampaignCover> coverage) {

    public CampaignSheet {
        children = List.copyOf(children);
        coverage = List.copyOf(coverage);
    }

    public CampaignFacts getCampaign() { return campaign; }
    public List<CampaignRow> getChildren() { return children; }
    public List<CampaignCover> getCoverage() { return coverage; }
    public int getAll() { return children.size(); }
    public int getSeen() { return (int) children.stream().filter(CampaignRow::isDone).count(); }
}
