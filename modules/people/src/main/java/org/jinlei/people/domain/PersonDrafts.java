package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.drafts.DraftSubject;

/** Drafts about a person of the register: there for who sees the person. */
@ApplicationScoped
class PersonDrafts implements DraftSubject {

    @Inject
    private People people;

    @Override
    public String kind() {
        return "Person";
    }

    @Override
    public Optional<String> label(long id) {
        return people.find(id).map(PersonSummary::name);
    }
}
