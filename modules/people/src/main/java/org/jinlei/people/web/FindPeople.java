package org.jinlei.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.people.domain.PersonFilter;
import org.jinlei.people.domain.PersonRegister;
import org.jinlei.people.domain.PersonRow;
import org.jinlei.people.domain.PersonSort;
import org.jinlei.people.domain.PlaceSort;
import org.jinlei.people.domain.SchoolRow;
import org.jinlei.people.domain.SchoolWork;
import org.jinlei.people.domain.VillageRow;
import org.jinlei.people.domain.VillageWork;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.web.FindView;

/** The persons, schools and villages that fit what is looked for. */
@Named
@RequestScoped
public class FindPeople {

    @Inject
    private PersonRegister register;

    @Inject
    private SchoolWork schoolWork;

    @Inject
    private VillageWork villageWork;

    @Inject
    private FindView find;

    private Page<PersonRow> persons;
    private Page<SchoolRow> schools;
    private Page<VillageRow> villages;

    public Page<PersonRow> getPersons() {
        if (persons == null) {
            persons = find.of(PersonSort.NAME, false, (text, request) -> register.list(new PersonFilter(text, null, null, null), request));
        }
        return persons;
    }

    public Page<SchoolRow> getSchools() {
        if (schools == null) {
            schools = find.of(PlaceSort.NAME, false, schoolWork::list);
        }
        return schools;
    }

    public Page<VillageRow> getVillages() {
        if (villages == null) {
            villages = find.of(PlaceSort.NAME, false, villageWork::list);
        }
        return villages;
    }
}
