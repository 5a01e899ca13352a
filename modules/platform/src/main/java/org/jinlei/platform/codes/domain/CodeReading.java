package org.jinlei.platform.codes.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.codes.Code;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.NotThere;

/** The code lists as the administrator reads them. */
@ApplicationScoped
@Transactional
public class CodeReading {

    private static final String NOT_CORRECTED = "not exists (select 1 from platform_code_entry s where s.list_id = e.list_id and s.code = e.code "
            + "and s.valid_from = e.valid_from and s.revision > e.revision)";
    private static final String LAST_BEFORE = "(e.valid_from <= :day and not exists (select 1 from platform_code_entry l where l.list_id = e.list_id "
            + "and l.code = e.code and l.valid_from > e.valid_from and l.valid_from <= :day))";

    @Inject
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private UserDirectory users;

    /** The lists whose name or standard hold the text; all when it is null. */
    @UseCase(PlatformPermissions.PARAMETERS)
    public List<CodeListRow> lists(String text) {
        return em.createQuery("select l from CodeList l order by l.id", CodeList.class).getResultStream().map(CodeList::row)
                .filter(row -> text == null || row.matches(text)).toList();
    }

    /** One list. */
    @UseCase(PlatformPermissions.PARAMETERS)
    public CodeListRow list(long id) {
        return found(id).row();
    }

    /**
     * One page of wordings.
     *
     * @param text beginning of a code or part of a wording, or null
     * @param day  only what holds on this day; null for every wording
     */
    @UseCase(PlatformPermissions.PARAMETERS)
    public Page<Code> page(long id, String text, LocalDate day, PageRequest<CodeSort> request) {
        String escaped = text == null || text.isBlank() ? null : text.strip().replaceAll("[%_\\\\]", "\\\\$0") + "%";
        return ListQuery.of("platform_code_entry e", "e.id").where("e.list_id = :list", found(id).id()).where("e.ended = 0").where(NOT_CORRECTED)
                .when(day, LAST_BEFORE)
                .when(escaped, "(e.code like :text or e.text_zh like concat('%', :text) or e.text_en like concat('%', :text))")
                .page(em, request, "select e.id, e.code, e.valid_from, e.text_zh, e.text_en, (select min(n.valid_from) from platform_code_entry n "
                        + "where n.list_id = e.list_id and n.code = e.code and n.valid_from > e.valid_from) from platform_code_entry e",
                        row -> new Code(row.text(1), row.date(2), row.date(5) == null ? null : row.date(5).minusDays(1), row.text(3), row.text(4)));
    }

    /** Everything that was ever written down about a code, the newest first; also for one that is not there yet. */
    @UseCase(PlatformPermissions.PARAMETERS)
    public List<CodeStepRow> steps(long id, String code) {
        List<CodeEntry> entries = em.createQuery("select e from CodeEntry e where e.listId = :list and e.code = :code order by e.revision desc", CodeEntry.class)
                .setParameter("list", found(id).id()).setParameter("code", code).getResultList();
        Map<Long, UserSummary> writers = users.byIds(entries.stream().map(CodeEntry::createdBy).collect(Collectors.toSet()));
        return entries.stream().map(entry -> {
            UserSummary writer = writers.get(entry.createdBy());
            return entry.row(writer == null ? "" : writer.name());
        }).toList();
    }

    private CodeList found(long id) {
        CodeList list = em.find(CodeList.class, id);
        if (list == null) {
            throw new NotThere();
        }
        audit.concerns("CodeList", id);
        return list;
    }
}
