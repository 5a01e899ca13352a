package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.RelationKind;
import org.jinlei.people.Sex;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.Row;

/**
 * Looks many persons of the register up at once, wherever they live: whoever brings a roster must not double anybody. Who reads what of them is for
 * the asking use case. An entry that was merged is followed to the one that is kept.
 */
@ApplicationScoped
public class RegisteredPersons {

    @Inject
    private EntityManager em;

    @Inject
    private PersonIndex index;

    @Inject
    private ColumnCipher cipher;

    /** A relation that holds today, with the phones of the other as digests. */
    public record Related(long relation, long person, long other, RelationKind kind, String otherName) {
    }

    /** Somebody of a name and birth date. */
    public record Namesake(long person, String name, LocalDate born, boolean numbered) {
    }

    /** A person who has a phone. */
    public record Reached(String phone, long person, String name) {
    }

    /** The persons who have these identity numbers. */
    public Map<IdentityNumber, Long> numbered(Collection<IdentityNumber> numbers) {
        Map<String, IdentityNumber> asked = new HashMap<>();
        numbers.forEach(number -> asked.put(hex(index.of(number)), number));
        Map<IdentityNumber, Long> found = new HashMap<>();
        rows("select coalesce(p.merged_into, p.id), p.identity_index from people_person p where p.identity_index in (:keys)", "keys",
                asked.values().stream().map(index::of).toList()).forEach(row -> found.put(asked.get(hex(row.bytes(1))), row.id()));
        return found;
    }

    /** The persons of these names who were born within a span. */
    public List<Namesake> named(Collection<String> names, LocalDate from, LocalDate to) {
        if (names.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery("select coalesce(p.merged_into, p.id), p.name, p.born_from, p.identity_index is not null from people_person p "
                + "where p.name in (:names) and p.born_from between :from and :to").setParameter("names", names).setParameter("from", from)
                .setParameter("to", to).getResultList();
        return found.stream().map(Row::of).map(row -> new Namesake(row.id(), row.text(1), row.date(2), row.flag(3))).toList();
    }

    /** Who is reached under these phone numbers. */
    public List<Reached> reached(Collection<PhoneNumber> phones) {
        return rows("select coalesce(p.merged_into, p.id), h.number_index, p.name from people_phone h join people_person p on p.id = h.person_id "
                + "where h.number_index in (:keys)", "keys", phones.stream().map(index::of).toList()).stream()
                .map(row -> new Reached(hex(row.bytes(1)), row.id(), row.text(2))).toList();
    }

    /** What stands in the register of these persons. */
    public Map<Long, PersonState> states(Collection<Long> ids) {
        Map<Long, PersonState> states = new LinkedHashMap<>();
        rows("select p.id, p.name, p.former_names, p.sex, p.born_from, p.born_to, p.birth_evidence, p.identity_number, p.ethnicity, p.station_id, p.unit_id, "
                + "p.school_id, p.version from people_person p where p.id in (:keys)", "keys", new TreeSet<>(ids)).forEach(row -> states.put(row.id(),
                new PersonState(row.id(), row.text(1), row.text(2), row.constant(3, Sex.class),
                        new BirthDate(row.date(4), row.date(5), row.constant(6, BirthEvidence.class)),
                        row.bytes(7) == null ? null : new IdentityNumber(cipher.decrypted(row.bytes(7))), row.text(8), row.number(9), row.number(10),
                        row.number(11), row.number(12).intValue())));
        return states;
    }

    /** The relations of these persons that hold on a day, under the numbers that are kept. */
    public List<Related> related(Collection<Long> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery("select r.id, r.person_id, coalesce(o.merged_into, o.id), r.kind, coalesce(k.name, o.name) "
                + "from people_relation r join people_person o on o.id = r.other_id left join people_person k on k.id = o.merged_into "
                + "where r.person_id in (:ids) and (r.valid_from is null or r.valid_from <= :day) and (r.valid_until is null or r.valid_until >= :day)")
                .setParameter("ids", new TreeSet<>(ids)).setParameter("day", day).getResultList();
        return found.stream().map(Row::of).map(row -> new Related(row.id(), row.number(1), row.number(2), row.constant(3, RelationKind.class), row.text(4))).toList();
    }

    /** The phones of these persons, as {@link #key} writes them. */
    public Map<Long, Set<String>> phones(Collection<Long> ids) {
        Map<Long, Set<String>> phones = new HashMap<>();
        rows("select h.person_id, h.number_index from people_phone h where h.person_id in (:keys)", "keys", new TreeSet<>(ids))
                .forEach(row -> phones.computeIfAbsent(row.id(), any -> new TreeSet<>()).add(hex(row.bytes(1))));
        return phones;
    }

    /** A phone number so that it can be compared with others of the register without decrypting them. */
    public String key(PhoneNumber phone) {
        return hex(index.of(phone));
    }

    /** The digest of an identity number, to look for it. */
    public byte[] digest(IdentityNumber number) {
        return index.of(number);
    }

    private List<Row> rows(String sql, String name, Collection<?> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery(sql).setParameter(name, keys).getResultList();
        return found.stream().map(Row::of).toList();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
