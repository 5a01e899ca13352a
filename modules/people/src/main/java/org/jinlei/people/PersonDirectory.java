package org.jinlei.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinlei.people.domain.People;
import org.jinlei.people.domain.PersonLookup;
import org.jinlei.people.domain.PersonRegister;

/**
 * The register for other modules. Call it within a use case: what it reads is noted in that use case's audit entry.
 */
@ApplicationScoped
public class PersonDirectory {

    @Inject
    private People people;

    @Inject
    private PersonRegister register;

    @Inject
    private PersonLookup lookup;

    /** Persons by number, with names masked unless the caller's right to full names reaches them. Unknown numbers are left out. */
    public Map<Long, PersonSummary> summaries(Collection<Long> ids) {
        return people.summaries(ids, false);
    }

    /**
     * Persons by number with their names, wherever they live: for a record that the asking module has found the caller entitled to,
     * such as the participants of a case on which the caller works.
     */
    public Map<Long, PersonSummary> known(Collection<Long> ids) {
        return people.summaries(ids, true);
    }

    /** One person within the caller's scope. */
    public Optional<PersonSummary> find(long id) {
        return people.find(id);
    }

    /**
     * All numbers under which records may know a person: the entry that is kept first, then those that were merged into it. Records keep the
     * number they were written with; whoever looks for the records of a person asks for all of these.
     */
    public Set<Long> identities(long id) {
        return people.identities(id);
    }

    /**
     * Age of a person on a day (rules 2 and 3).
     *
     * @throws org.jinlei.platform.rules.NotThere if there is no such person
     */
    public Age ageOf(long id, LocalDate on) {
        return people.summary(id).birth().ageOn(on);
    }

    /** Search words of a person's name and former names, for the search tables of other modules. */
    public Set<String> nameTokens(long id) {
        return people.nameTokens(id);
    }

    /** At most ten persons of the caller's scope whose name, pinyin or initials contain the text; a use case of its own, audited as such. */
    public List<PersonSummary> suggest(String text) {
        return register.suggest(text);
    }

    /**
     * All numbers of the persons whose whole identity number or phone number a text is, whoever may read them; empty for any other text. Only for
     * looking up records that the asking module finds the caller entitled to by itself.
     */
    public Set<Long> numbered(String text) {
        return people.identities(lookup.numbered(text));
    }

    /** The same, or else the numbers of at most ten persons of the caller's scope whose name, pinyin or initials contain the text. */
    public Set<Long> meant(String text) {
        return people.identities(lookup.meant(text));
    }

    /** Parents and appointed guardians on a day, by name; names as {@link #known} gives them. */
    public List<GuardianSummary> guardiansOf(long id, LocalDate on) {
        return people.guardiansOf(List.of(id), on).getOrDefault(id, List.of());
    }

    /** The same for several persons at once, by the numbers that were asked for; who has none is left out. */
    public Map<Long, List<GuardianSummary>> guardiansOf(Collection<Long> ids, LocalDate on) {
        return people.guardiansOf(ids, on);
    }

    /** Numbers of those whose parent or appointed guardian a person is on a day. */
    public Set<Long> wardsOf(long id, LocalDate on) {
        return people.wardsOf(id, on);
    }
}
