package org.jinlei.platform.drafts.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.drafts.DraftSubject;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/**
 * The rows of drafts: one for each person and form. A form that was sent or discarded leaves an empty row with the time, so that a save
 * that was still on its way from a page shown before does not bring the draft back.
 */
@ApplicationScoped
@Transactional
class DraftShelf {

    private static final String PLACE = "user_id = :user and page = :page and address = :address and form = :form";
    private static final String OPENING = PLACE + " and opening = :opening";

    @Inject
    private EntityManager em;

    @Inject
    private ColumnCipher cipher;

    @Inject
    private DraftPolicy policy;

    @Inject
    @Any
    private Instance<DraftSubject> subjects;

    @Inject
    private Clock clock;

    /** A draft as it lies here. */
    record Found(long id, long opening, DraftFields fields, LocalDateTime savedAt, LocalDateTime endedAt) {
    }

    /** The draft of the form: of this opening, else of the one that is asked for, else the latest. */
    Optional<Found> find(long user, DraftTicket place, long asked) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = at("select id, opening, content, saved_at, ended_at from platform_draft where " + PLACE + " and (content is not null or opening = :opening) "
                + "order by opening = :opening desc, opening = :asked desc, saved_at desc, id desc limit 1", user, place).setParameter("opening", place.opening())
                .setParameter("asked", asked).getResultList();
        return rows.stream().map(this::found).findFirst();
    }

    private Optional<Found> lock(long user, DraftTicket place) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = at("select id, opening, content, saved_at, ended_at from platform_draft where " + OPENING + " for update", user, place)
                .setParameter("opening", place.opening()).getResultList();
        return rows.stream().map(this::found).findFirst();
    }

    private Found found(Object[] columns) {
        Row row = Row.of(columns);
        DraftFields fields = row.bytes(2) == null ? DraftFields.NONE : DraftFields.read(cipher.decrypted(row.bytes(2)));
        return new Found(row.id(), row.number(1), fields, row.dateTime(3), row.dateTime(4));
    }

    private Query at(String sql, long user, DraftTicket place) {
        return em.createNativeQuery(sql).setParameter("user", user).setParameter("page", place.page()).setParameter("address", place.address())
                .setParameter("form", place.form());
    }

    /** Puts what changed to what is kept; nothing when nothing is left. */
    void save(long user, DraftTicket place, String changes) {
        if (place.subjects().stream().anyMatch(one -> label(one).isEmpty())) {
            throw new NotThere();
        }
        Found found = locked(user, place);
        if (found.endedAt() != null && !place.openedAt().isAfter(found.endedAt())) {
            throw new FormIsOver();
        }
        DraftFields fields = found.fields().with(changes, place.form(), place.version());
        if (fields.size() > policy.bytes()) {
            throw new BrokenRule(DraftRule.DRAFT_IS_TOO_LARGE, policy.kilobytes());
        }
        if (found.fields().count() == 0 && fields.count() > 0 && count(user) >= policy.most()) {
            throw new BrokenRule(DraftRule.PERSON_HAS_ENOUGH_DRAFTS, policy.most());
        }
        em.createNativeQuery("update platform_draft set content = :content, field_count = :count, records = :records, saved_at = :now where id = :id")
                .setParameter("content", fields.count() == 0 ? null : cipher.encrypted(fields.json())).setParameter("count", fields.count())
                .setParameter("records", place.records()).setParameter("now", LocalDateTime.now(clock)).setParameter("id", found.id()).executeUpdate();
    }

    private Found locked(long user, DraftTicket place) {
        return lock(user, place).orElseGet(() -> {
            at("insert ignore into platform_draft (user_id, page, address, form, opening, records, field_count, saved_at) "
                    + "values (:user, :page, :address, :form, :opening, :records, 0, :now)", user, place).setParameter("opening", place.opening())
                    .setParameter("records", place.records()).setParameter("now", LocalDateTime.now(clock)).executeUpdate();
            return lock(user, place).orElseThrow();
        });
    }

    private long count(long user) {
        return ((Number) em.createNativeQuery("select count(*) from platform_draft where user_id = :user and content is not null").setParameter("user", user)
                .getSingleResult()).longValue();
    }

    /** The draft is over; what comes from a page shown before this moment is no longer kept. */
    LocalDateTime end(long user, DraftTicket place) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        Found found = locked(user, place);
        LocalDateTime end = place.openedAt().isAfter(now) ? place.openedAt() : now;
        clear("id = :id", end).setParameter("id", found.id()).executeUpdate();
        return end;
    }

    /** Ends one of the person's drafts. */
    boolean discard(long user, long id) {
        return clear("id = :id and user_id = :user and content is not null", LocalDateTime.now(clock)).setParameter("id", id).setParameter("user", user).executeUpdate() > 0;
    }

    /** Ends everybody's drafts about a record. */
    void forget(String kind, long id) {
        clear("content is not null and concat(' ', records, ' ') like :record", LocalDateTime.now(clock)).setParameter("record", "% " + kind + ":" + id + " %").executeUpdate();
    }

    private Query clear(String which, LocalDateTime end) {
        return em.createNativeQuery("update platform_draft set content = null, field_count = 0, ended_at = :end where " + which).setParameter("end", end);
    }

    /** Whether the person has any draft, reachable or not. */
    boolean isAny(long user) {
        return count(user) > 0;
    }

    /** The person's drafts about records that are there for them, the latest first. */
    List<DraftRow> of(long user) {
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery("select id, page, address, records, field_count, saved_at, opening from platform_draft where user_id = :user "
                + "and content is not null order by saved_at desc, id desc").setParameter("user", user).getResultList();
        List<DraftRow> rows = new ArrayList<>();
        for (Object[] columns : found) {
            Row row = Row.of(columns);
            List<Optional<String>> labels = DraftTicket.subjects(row.text(3)).stream().map(this::label).toList();
            if (labels.stream().allMatch(Optional::isPresent)) {
                rows.add(new DraftRow(row.id(), row.text(1), address(row.text(1), row.text(2), row.number(6)),
                        String.join(" · ", labels.stream().map(Optional::get).toList()), row.number(4).intValue(), row.dateTime(5)));
            }
        }
        return rows;
    }

    private static String address(String page, String address, long opening) {
        String resumed = opening == 0 ? "" : DraftTicket.RESUME + "=" + opening;
        String query = address.isEmpty() || resumed.isEmpty() ? address + resumed : address + "&" + resumed;
        return query.isEmpty() ? page : page + "?" + query;
    }

    private Optional<String> label(DraftTicket.Subject one) {
        return subjects.stream().filter(subject -> subject.kind().equals(one.kind())).findFirst().flatMap(subject -> subject.label(one.id()));
    }

    /** Cleans away what was saved or ended too long ago. */
    void clean() {
        LocalDateTime before = LocalDateTime.now(clock).minus(policy.kept());
        em.createNativeQuery("delete from platform_draft where saved_at < :before and (ended_at is null or ended_at < :before) limit 1000").setParameter("before", before)
                .executeUpdate();
    }
}
