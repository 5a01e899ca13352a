package org.jinlei.welfare.domain.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinlei.people.AdultSummary;
import org.jinlei.people.PlaceDirectory;
import org.jinlei.people.RelationDirectory;
import org.jinlei.people.RelationKind;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.settings.Settings;
import org.jinlei.welfare.WelfareSettings;
import org.jinlei.welfare.domain.ChildFileFacts;

/** Who is around a child, for the other packages of this module; whoever asks has found the caller entitled. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CircleDoor {

    @Inject
    private EntityManager em;

    @Inject
    private RelationDirectory relations;

    @Inject
    private PlaceDirectory places;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** With whom the child lives, if that was noted. */
    public Optional<LivingFacts> living(long fileId) {
        return em.createQuery("select l from Living l where l.currentFileId = :file", Living.class).setParameter("file", fileId).getResultStream()
                .map(Living::facts).findFirst();
    }

    /** All care that was entrusted, the latest first. */
    public List<CareFacts> care(long fileId) {
        return em.createQuery("select c from EntrustedCare c where c.fileId = :file order by c.id desc", EntrustedCare.class).setParameter("file", fileId)
                .getResultStream().map(EntrustedCare::facts).toList();
    }

    /** Care that lasts, by file; files without one are left out. */
    public Map<Long, CareFacts> careOf(Collection<Long> files) {
        return files.isEmpty() ? Map.of() : em.createQuery("select c.fileId, c from EntrustedCare c where c.currentFileId in :files", Object[].class)
                .setParameter("files", files).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> ((EntrustedCare) row[1]).facts()));
    }

    /** When a parent was in touch, the latest first. */
    public List<ContactFacts> contacts(long fileId) {
        return em.createQuery("select c from ParentContact c where c.fileId = :file order by c.contactedOn desc, c.id desc", ParentContact.class)
                .setParameter("file", fileId).getResultStream().map(ParentContact::facts).toList();
    }

    /** The three nets of a child. */
    public List<CircleMember> members(ChildFileFacts file) {
        LocalDate today = LocalDate.now(clock);
        LocalDate stale = today.minusDays(settings.number(WelfareSettings.CONFIRM));
        List<CircleMember> members = new ArrayList<>();
        for (AdultSummary one : relations.around(file.personId(), today)) {
            members.add(new CircleMember(net(one.kind()), one.kind(), one.adult().name(), one.phones(), one.confirmedOn(), one.confirmedOn().isBefore(stale),
                    one.relationId(), null));
        }
        em.createQuery("select m from NetMember m where m.fileId = :file and m.endedOn is null order by m.id", NetMember.class).setParameter("file", file.id())
                .getResultStream().map(one -> new CircleMember(one.role().net(), one.role(), one.name(), one.phone() == null ? List.of() : List.of(one.phone()),
                        one.confirmedOn(), one.confirmedOn().isBefore(stale), null, one.id())).forEach(members::add);
        directorOf(file.unitId()).ifPresent(members::add);
        members.sort(Comparator.comparing(CircleMember::net));
        return members;
    }

    /** The first day on which somebody around the child waits to be confirmed again; of nobody who is kept with the village. */
    Optional<LocalDate> toConfirmOn(ChildFileFacts file) {
        Optional<LocalDate> member = Optional.ofNullable(em.createQuery("select min(m.confirmedOn) from NetMember m where m.fileId = :file and m.endedOn is null", LocalDate.class)
                .setParameter("file", file.id()).getSingleResult());
        return Stream.of(relations.confirmedSince(file.personId(), LocalDate.now(clock)), member).flatMap(Optional::stream).min(LocalDate::compareTo)
                .map(day -> day.plusDays(settings.number(WelfareSettings.CONFIRM) + 1L));
    }

    /** The child director whom the register of villages names; of a grid that of its village. */
    private Optional<CircleMember> directorOf(Long unit) {
        Optional<UnitSummary> place = unit == null ? Optional.empty() : organisation.unit(unit);
        return place.map(one -> one.kind() == UnitKind.GRID && one.parent() != null ? one.parent() : one.id()).flatMap(places::childDirector)
                .map(one -> new CircleMember(Net.SOCIETY, NetRole.VILLAGE_CHILD_DIRECTOR, one.name(), one.phone() == null ? List.of() : List.of(one.phone()), null, false,
                        null, null));
    }

    private static Net net(RelationKind kind) {
        return switch (kind) {
            case FATHER, MOTHER, GUARDIAN, ENTRUSTED_CARER, GRANDPARENT, SIBLING -> Net.FAMILY;
            case CLASS_TEACHER -> Net.SCHOOL;
            case NEIGHBOUR, OTHER -> Net.SOCIETY;
        };
    }
}
