package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinlei.platform.access.Access;

/** Remembers for each sender what its headings meant. */
@ApplicationScoped
class RosterSenders {

    private static final int MOST_WORDS = 200;
    private static final int SHOWN = 50;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    ColumnMapping remembered(long station, String name) {
        return find(station, name).map(RosterSender::mapping).orElse(ColumnMapping.NONE);
    }

    /** The words of this roster beside those of earlier ones. */
    void remember(long station, String name, ColumnMapping mapping) {
        RosterSender sender = find(station, name).orElse(null);
        Map<String, RosterField> words = new LinkedHashMap<>(mapping.fields());
        if (sender == null) {
            sender = new RosterSender(station, name);
            sender.remember(mapping, access.userId(), LocalDateTime.now(clock));
            em.persist(sender);
        } else {
            sender.mapping().fields().forEach((word, field) -> {
                if (words.size() < MOST_WORDS) {
                    words.putIfAbsent(word, field);
                }
            });
            sender.remember(new ColumnMapping(words), access.userId(), LocalDateTime.now(clock));
        }
    }

    /** Names of those who sent rosters to a station. */
    List<String> names(long station) {
        return em.createQuery("select s.name from RosterSender s where s.stationId = :station order by s.changedAt desc", String.class)
                .setParameter("station", station).setMaxResults(SHOWN).getResultList();
    }

    private Optional<RosterSender> find(long station, String name) {
        return em.createQuery("select s from RosterSender s where s.stationId = :station and s.name = :name", RosterSender.class)
                .setParameter("station", station).setParameter("name", name).getResultStream().findFirst();
    }
}
