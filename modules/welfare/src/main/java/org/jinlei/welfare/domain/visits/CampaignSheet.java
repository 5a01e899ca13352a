package org.jinlei.welfare.domain.visits;

import java.util.List;

/** A campaign with its first children of the reader's reach, and how far it has come there with all of them. */
public record CampaignSheet(CampaignFacts campaign, List<CampaignRow> children, List<CampaignCover> coverage) {

    public CampaignSheet {
        children = List.copyOf(children);
        coverage = List.copyOf(coverage);
    }

    public CampaignFacts getCampaign() { return campaign; }
    public List<CampaignRow> getChildren() { return children; }
    public List<CampaignCover> getCoverage() { return coverage; }
    public int getAll() { return coverage.stream().mapToInt(CampaignCover::children).sum(); }
    public int getSeen() { return coverage.stream().mapToInt(CampaignCover::seen).sum(); }
    public boolean isCut() { return getAll() > children.size(); }
}
