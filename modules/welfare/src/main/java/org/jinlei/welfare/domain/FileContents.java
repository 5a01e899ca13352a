package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.drafts.Drafts;
import org.jinlei.platform.files.OwnedFiles;

/**
 * Everything that was written about a child in and beside its file, for the day on which it is deleted. What stays: that there was a file, where it lay, who
 * opened it for what (rule 40), and, of what donations brought, the entries of the stock with their needs, without words.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FileContents {

    /** Kind of the visits whose pictures go with them. */
    private static final String VISIT = "HomeVisit";

    private static final String OF_FILE = " where x.file_id = :file";
    private static final String BOUND = "exists (select 1 from welfare_reservation r where r.plan_item_id = i.id) or exists (select 1 from welfare_delivery d "
            + "where d.plan_item_id = i.id) or exists (select 1 from welfare_stock_event e where e.plan_item_id = i.id)";

    /** In this order, because of what refers to what. */
    private static final List<String> DELETED = List.of(
            "delete b from welfare_attention_basis b join welfare_attention x on x.id = b.attention_id" + OF_FILE,
            "delete x from welfare_attention x" + OF_FILE, "delete x from welfare_attention_fact x" + OF_FILE,
            "delete x from welfare_category x" + OF_FILE, "delete x from welfare_parent_state x" + OF_FILE, "delete x from welfare_living x" + OF_FILE,
            "delete x from welfare_entrusted_care x" + OF_FILE, "delete x from welfare_parent_contact x" + OF_FILE, "delete x from welfare_net_member x" + OF_FILE,
            "delete x from welfare_file_note x" + OF_FILE, "delete x from welfare_care_check x" + OF_FILE,
            "delete d from welfare_care_done d join welfare_care_child x on x.id = d.child_id" + OF_FILE, "delete x from welfare_care_child x" + OF_FILE,
            "delete p from welfare_planned_visit p join welfare_visit_plan x on x.id = p.plan_id" + OF_FILE,
            "delete c from welfare_campaign_child c join welfare_visit_plan x on x.id = c.plan_id" + OF_FILE,
            "delete v from welfare_visit_version v join welfare_visit x on x.id = v.visit_id" + OF_FILE,
            "delete x from welfare_visit x" + OF_FILE, "delete x from welfare_visit_plan x" + OF_FILE,
            "delete i from welfare_plan_item i join welfare_need x on x.id = i.need_id" + OF_FILE + " and not (" + BOUND + ")",
            "delete x from welfare_need x" + OF_FILE + " and not exists (select 1 from welfare_plan_item i where i.need_id = x.id)");

    private static final String WORDS_OF_NEEDS = "update welfare_need x set x.size = null, x.what = :blank, x.result = if(x.result is null, null, :blank), "
            + "x.version = x.version + 1" + OF_FILE;
    private static final String WORDS_OF_PLANS = "update welfare_plan_item i join welfare_need x on x.id = i.need_id set i.what = :blank, "
            + "i.words = if(i.words is null, null, :blank), i.version = i.version + 1" + OF_FILE;

    private static final String AT_WORK = "select x.id from welfare_need x" + OF_FILE + " and x.ended_on is null union all "
            + "select x.id from welfare_delivery x" + OF_FILE + " and x.status = 'HANDED_OVER' union all select x.id from welfare_care_check x" + OF_FILE + " and x.outcome is null union all "
            + "select x.id from welfare_feedback x where x.person_id in (:persons) and x.status = 'UNANSWERED'";

    private static final String OTHER_FILE = "select f.id from welfare_child_file f where f.person_id in (:persons) and f.id <> :file and f.emptied_at is null";

    @Inject
    private EntityManager em;

    @Inject
    private PersonDirectory people;

    @Inject
    private OwnedFiles files;

    @Inject
    private Drafts drafts;

    @Inject
    private ColumnCipher cipher;

    /** Whether something is still owed to the child, or somebody waits for an answer: then nothing is deleted. */
    boolean isAtWork(ChildFileFacts file) {
        return !em.createNativeQuery(AT_WORK).setParameter("file", file.id()).setParameter("persons", people.identities(file.personId())).setMaxResults(1).getResultList().isEmpty();
    }

    /** Deletes it. Answers how much of what, for the audit trail. */
    String delete(ChildFileFacts file) {
        @SuppressWarnings("unchecked")
        List<Number> visits = em.createNativeQuery("select x.id from welfare_visit x" + OF_FILE).setParameter("file", file.id()).getResultList();
        visits.forEach(visit -> files.letAllGo(VISIT, visit.longValue()));
        files.letAllGo(FileDoor.FILE, file.id());
        drafts.forget(FileDoor.FILE, file.id());
        Map<String, Integer> gone = new LinkedHashMap<>();
        for (String statement : DELETED) {
            note(gone, table(statement), em.createNativeQuery(statement).setParameter("file", file.id()));
        }
        for (String statement : List.of(WORDS_OF_NEEDS, WORDS_OF_PLANS)) {
            em.createNativeQuery(statement).setParameter("file", file.id()).setParameter("blank", cipher.encrypted("")).executeUpdate();
        }
        Set<Long> persons = people.identities(file.personId());
        if (em.createNativeQuery(OTHER_FILE).setParameter("persons", persons).setParameter("file", file.id()).setMaxResults(1).getResultList().isEmpty()) {
            note(gone, "feedback", em.createNativeQuery("delete from welfare_feedback where person_id in (:persons)").setParameter("persons", persons));
        }
        return gone.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining(" "));
    }

    private static void note(Map<String, Integer> gone, String table, Query statement) {
        int rows = statement.executeUpdate();
        if (rows > 0) {
            gone.put(table, rows);
        }
    }

    private static String table(String statement) {
        return statement.replaceFirst("delete \\w from welfare_(\\w+).*", "$1");
    }
}
