package org.jinlei.platform.codes.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.codes.Code;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** Entries come, read differently and end from a day on that has not come yet. What a code was on a day that is over never changes. */
@ApplicationScoped
@Transactional
public class CodeWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private UserDirectory users;

    @Inject
    private CodeShelf shelf;

    @Inject
    private Clock clock;

    /** Adds a code to an open list; it may also hold for days that are over, since nothing could have used it. */
    @UseCase(PlatformPermissions.PARAMETERS)
    public void add(long listId, NewCode what) {
        CodeList list = changing(listId);
        if (!list.keeper().isOpen()) {
            throw new BrokenRule(list.keeper().isChanging() ? CodeRule.LIST_IS_KEPT_BY_ITS_STANDARD : CodeRule.LIST_IS_KNOWN_TO_THE_RULES);
        }
        CodeHistory history = history(list, what.code());
        if (!history.codes().isEmpty()) {
            throw new BrokenRule(CodeRule.CODE_IS_THERE_ALREADY, what.code());
        }
        write(list, history.revision(), what, false);
    }

    /**
     * Says how a code reads from a day on; also corrects a wording whose day has not come.
     *
     * @param seen number of the last row that the caller has seen
     */
    @UseCase(PlatformPermissions.PARAMETERS)
    public void reword(long listId, NewCode what, int seen) {
        CodeList list = changing(listId);
        CodeHistory history = seen(list, what.code(), seen);
        refusePast(what.validFrom());
        if (!list.keeper().isChanging() && history.on(what.validFrom()).isEmpty()) {
            throw new BrokenRule(CodeRule.LIST_IS_KNOWN_TO_THE_RULES);
        }
        write(list, seen, what, false);
    }

    /** Says from which day on a code is no longer chosen; where it was used it stays readable. */
    @UseCase(PlatformPermissions.PARAMETERS)
    public void end(long listId, String code, LocalDate from, String source, int seen) {
        CodeList list = changing(listId);
        CodeHistory history = seen(list, code, seen);
        refusePast(from);
        if (!list.keeper().isChanging()) {
            throw new BrokenRule(CodeRule.LIST_IS_KNOWN_TO_THE_RULES);
        }
        Code last = history.on(from).orElseThrow(() -> new BrokenRule(CodeRule.CODE_HOLDS_BEFORE_IT_ENDS, from));
        write(list, seen, new NewCode(code, from, last.zh(), last.en(), source), true);
    }

    /** What a file would change from a day on; changes nothing. */
    @UseCase(PlatformPermissions.PARAMETERS)
    public CodePreview preview(long listId, NewEdition edition) {
        CodeList list = em.find(CodeList.class, listId);
        if (list == null) {
            throw new NotThere();
        }
        return compare(list, edition);
    }

    /**
     * Takes a file over.
     *
     * @param seen mark of the preview; refused when the list has changed since
     * @return how many rows were written
     */
    @UseCase(PlatformPermissions.PARAMETERS)
    public int apply(long listId, NewEdition edition, String seen) {
        CodeList list = held(listId);
        CodePreview preview = compare(list, edition);
        if (!preview.isRight()) {
            throw new BrokenRule(CodeRule.CODE_FILE_HAS_FAULTS, preview.faults().size());
        }
        if (!preview.seen().equals(seen)) {
            throw new BrokenRule(CodeRule.CODES_CHANGED_SINCE_THE_PREVIEW);
        }
        if (preview.changes() == 0) {
            return 0;
        }
        em.lock(list, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        shelf.moved();
        Map<String, CodeHistory> known = shelf.list(list.key());
        preview.added().forEach(code -> persist(list, known, edition.as(code), false));
        preview.reworded().forEach(change -> persist(list, known, edition.as(change.now()), false));
        preview.ended().forEach(code -> persist(list, known, edition.as(code), true));
        em.flush();
        audit.detail("codes " + list.key() + " " + edition.validFrom() + " +" + preview.added().size() + " ~" + preview.reworded().size() + " -" + preview.ended().size());
        audit.because(edition.source());
        return preview.changes();
    }

    private CodePreview compare(CodeList list, NewEdition edition) {
        return CodePreview.of(list.keeper(), list.version(), shelf.list(list.key()), edition, LocalDate.now(clock));
    }

    private void persist(CodeList list, Map<String, CodeHistory> known, NewCode what, boolean ended) {
        int last = known.containsKey(what.code()) ? known.get(what.code()).revision() : 0;
        em.persist(new CodeEntry(list.id(), last + 1, what, ended, access.userId(), LocalDateTime.now(clock)));
    }

    private void write(CodeList list, int seen, NewCode what, boolean ended) {
        em.persist(new CodeEntry(list.id(), seen + 1, what, ended, access.userId(), LocalDateTime.now(clock)));
        em.flush();
        audit.detail("code " + list.key() + " " + what.code() + " " + what.validFrom() + (ended ? " ended" : ""));
        audit.because(what.source());
    }

    /** The list, which nobody else changes until the transaction ends. */
    private CodeList changing(long id) {
        CodeList list = held(id);
        em.lock(list, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        shelf.moved();
        return list;
    }

    private CodeList held(long id) {
        CodeList list = em.find(CodeList.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (list == null) {
            throw new NotThere();
        }
        audit.concerns("CodeList", id);
        return list;
    }

    private CodeHistory seen(CodeList list, String code, int seen) {
        List<CodeEntry> entries = entries(list, code);
        if (entries.isEmpty()) {
            throw new NotThere();
        }
        CodeEntry last = entries.get(entries.size() - 1);
        if (last.revision() != seen) {
            throw new ChangedMeanwhile(users.name(last.createdBy()), last.createdAt());
        }
        return CodeHistory.of(code, entries.stream().map(CodeEntry::step).toList());
    }

    private CodeHistory history(CodeList list, String code) {
        return CodeHistory.of(code, entries(list, code).stream().map(CodeEntry::step).toList());
    }

    private List<CodeEntry> entries(CodeList list, String code) {
        return em.createQuery("select e from CodeEntry e where e.listId = :list and e.code = :code order by e.revision", CodeEntry.class)
                .setParameter("list", list.id()).setParameter("code", code).getResultList();
    }

    private void refusePast(LocalDate from) {
        if (from == null || !from.isAfter(LocalDate.now(clock))) {
            throw new BrokenRule(CodeRule.CODE_KEEPS_ITS_PAST);
        }
    }
}
