package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work whose commit fails was not done: it is tried again where another node was faster, and is in the audit trail otherwise. */
@ExtendWith(ArquillianExtension.class)
class CommitIT {

    private static final int DEADLOCK = 1213;
    private static final int SOMETHING_ELSE = 1030;

    @Inject
    private UndoneWork work;

    @Inject
    private CaseBench bench;

    @Inject
    private EntityManager em;

    @Test
    void a_commit_that_the_database_gave_up_is_tried_again() {
        UndoneWork.UNDONE.set(2);
        assertEquals("done", bench.as(CaseBench.OFFICER, () -> work.end(DEADLOCK)), "a cluster finds at the commit that two wrote the same");
        assertEquals(0, UndoneWork.UNDONE.get());
    }

    @Test
    void a_commit_that_fails_is_in_the_audit_trail() {
        long before = failures();
        UndoneWork.UNDONE.set(1);
        assertThrows(Exception.class, () -> bench.as(CaseBench.OFFICER, () -> work.end(SOMETHING_ELSE)));
        assertEquals(before + 1, failures());
    }

    private long failures() {
        return ((Number) em.createNativeQuery("select count(*) from platform_audit_entry where action = 'UndoneWork.end' and result = 'FAILED'").getSingleResult()).longValue();
    }
}
