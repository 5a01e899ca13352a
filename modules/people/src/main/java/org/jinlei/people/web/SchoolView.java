package org.jinlei.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.people.domain.SchoolFacts;
import org.jinlei.people.domain.SchoolWork;
import org.jinlei.people.domain.PlacePage;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.web.Parameters;

/** A school's page. */
@Named
@RequestScoped
public class SchoolView {

    @Inject
    private SchoolWork work;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Parameters parameters;

    private PlacePage<SchoolFacts> page;

    public PlacePage<SchoolFacts> getPage() {
        if (page == null) {
            page = work.view(parameters.id());
        }
        return page;
    }

    public String unitName(Long id) {
        return organisation.name(id);
    }
}
