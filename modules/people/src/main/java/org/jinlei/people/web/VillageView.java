package org.jinlei.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.people.domain.VillageFacts;
import org.jinlei.people.domain.VillageWork;
import org.jinlei.people.domain.PlacePage;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.web.Parameters;

/** A village's page. */
@Named
@RequestScoped
public class VillageView {

    @Inject
    private VillageWork work;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Parameters parameters;

    private PlacePage<VillageFacts> page;

    public PlacePage<VillageFacts> getPage() {
        if (page == null) {
            page = work.view(parameters.id());
        }
        return page;
    }

    public String unitName(Long id) {
        return organisation.name(id);
    }
}
