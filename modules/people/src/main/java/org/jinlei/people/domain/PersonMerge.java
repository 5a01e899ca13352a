package org.jinlei.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jinlei.people.NewPerson;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Two entries of the register were found to be one person. No record is rewritten: the merged entry stays as it was and only leads to the one
 * that is kept, and what the kept one was before and after is written down here. Parting them gives back whatever nobody has touched since,
 * and leaves later work where it was done.
 */
@Entity
@Table(name = "people_merge")
class PersonMerge {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long keptId;
    private long mergedId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 8029, nullable = false)
    private String keptBefore;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 8029, nullable = false)
    private String keptAfter;

    private long stationBefore;
    private boolean numberMoved;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 929, nullable = false)
    private String reason;

    private long mergedBy;

    @Column(nullable = false)
    private LocalDateTime mergedAt;

    private Long partedBy;
    private LocalDateTime partedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 929)
    private String partedReason;

    @Version
    private int version;

    protected PersonMerge() {
    }

    PersonMerge(long keptId, long mergedId, NewPerson before, NewPerson after, long stationBefore, boolean numberMoved, String reason, long by, LocalDateTime now) {
        this.keptId = keptId;
        this.mergedId = mergedId;
        keptBefore = FactsText.of(before);
        keptAfter = FactsText.of(after);
        this.stationBefore = stationBefore;
        this.numberMoved = numberMoved;
        this.reason = reason;
        mergedBy = by;
        mergedAt = now;
    }

    void part(String why, long by, LocalDateTime now) {
        if (partedAt != null) {
            throw new BrokenRule(PersonRule.ENTRIES_ARE_PARTED_ALREADY);
        }
        partedReason = why;
        partedBy = by;
        partedAt = now;
    }

    /** What the kept entry becomes: as before the merge, but for what was changed since. */
    NewPerson restored(NewPerson current) {
        NewPerson before = FactsText.read(keptBefore);
        NewPerson after = FactsText.read(keptAfter);
        Set<MergeField> untouched = MergeField.differing(before, after);
        untouched.removeIf(field -> !field.isEqual(after, current));
        Set<NewPerson.Phone> phones = new LinkedHashSet<>(current.phones());
        after.phones().stream().filter(phone -> !before.phones().contains(phone)).forEach(phones::remove);
        return MergeField.mixed(current, before, untouched, List.copyOf(phones));
    }

    /** Jurisdiction over the kept entry when it gets back the village it had. */
    long stationBefore() {
        return stationBefore;
    }

    /** Whether the kept entry took the identity number of the merged one. */
    boolean isNumberMoved() {
        return numberMoved;
    }

    NewPerson after() {
        return FactsText.read(keptAfter);
    }

    long id() {
        return id;
    }

    long keptId() {
        return keptId;
    }

    long mergedId() {
        return mergedId;
    }

    String reason() {
        return reason;
    }

    long mergedBy() {
        return mergedBy;
    }

    LocalDateTime mergedAt() {
        return mergedAt;
    }

    LocalDateTime partedAt() {
        return partedAt;
    }
}
