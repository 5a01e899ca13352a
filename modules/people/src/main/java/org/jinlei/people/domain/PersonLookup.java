package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.PhoneNumber;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.TemporaryGrants;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;

/** Finds persons by what somebody typed; within the use case of whoever asks. */
@ApplicationScoped
public class PersonLookup {

    private static final String NUMBERED = "select coalesce(m.merged_into, m.id) from people_person m where m.identity_index = :number";
    private static final String CALLED = "select coalesce(m.merged_into, m.id) from people_phone h join people_person m on m.id = h.person_id "
            + "where h.number_index = :phone";
    private static final int MOST = 10;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private PersonIndex index;

    /** See {@link org.jinlei.people.PersonDirectory#numbered}. */
    @SuppressWarnings("unchecked")
    public List<Long> numbered(String text) {
        return IdentityNumber.read(text).map(number -> (List<Long>) em.createNativeQuery(NUMBERED, Long.class).setParameter("number", index.of(number)).getResultList())
                .or(() -> PhoneNumber.read(text).map(phone -> (List<Long>) em.createNativeQuery(CALLED, Long.class).setParameter("phone", index.of(phone)).getResultList()))
                .orElse(List.of());
    }

    /** See {@link org.jinlei.people.PersonDirectory#meant}. */
    public List<Long> meant(String text) {
        List<Long> numbered = numbered(text);
        if (!numbered.isEmpty() || text == null || text.isBlank() || !access.may(PeoplePermissions.READ)) {
            return numbered;
        }
        return searched(ListQuery.of("people_person p", "p.id"), text)
                .page(em, new PageRequest<>(PersonSort.NAME, false, null, MOST), "select p.id from people_person p", Row::id).rows();
    }

    /** Narrows a query to the persons whom a text names among those whom the caller reaches; a name only among those whose names the caller reads. */
    ListQuery searched(ListQuery query, String text) {
        Optional<IdentityNumber> number = IdentityNumber.read(text);
        Optional<PhoneNumber> phone = PhoneNumber.read(text);
        String scope = PeoplePermissions.READ;
        if (number.isPresent()) {
            query.where("p.id in (" + NUMBERED + ")", index.of(number.get()));
        } else if (phone.isPresent()) {
            query.where("p.id in (" + CALLED + ")", index.of(phone.get()));
        } else if (text != null && !text.isBlank()) {
            query.matching("people_person_token", "person_id", text);
            scope = query.isSearch() ? PeoplePermissions.READ_FULL : scope;
        }
        return query.where("p.merged_into is null").within(access.scope(scope), "p.station_id", "p.unit_id").alsoVisible(TemporaryGrants.ids(People.GRANT), access.userId());
    }
}
