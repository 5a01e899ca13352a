package org.jinlei.welfare.domain.visits;

/** How far a campaign has come in a village, its grids included. */
public record CampaignCover(String village, int children, int seen) {
    public String getVillage() { return village; }
    public int getChildren() { return children; }
    public int getSeen() { return seen; }
    public boolean isDone() { return seen == children; }
}
