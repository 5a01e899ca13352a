package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.audit.AuditFinding;
import org.jinlei.platform.audit.AuditFinding.Kind;
import org.jinlei.platform.audit.AuditVerification;
import org.jinlei.platform.audit.domain.AuditVerifier;
import org.jinlei.platform.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The second half of item 39: somebody who holds the database's most powerful account changes the audit trail, and the verification names
 * what was done. Each test puts things back; the sealing job is held off meanwhile, as another node would by its lease.
 */
@ExtendWith(ArquillianExtension.class)
class TamperingIT {

    private static final String SEALER = "audit-sealer";
    private static final String ENTRY = "insert into platform_audit_entry (id, at, user_id, username, address, node, request_id, action, result) "
            + "values (?, utc_timestamp(6) + interval 8 hour - interval 120001000 microsecond, 0, 'tampering', 'local', 'local', '', 'Tampering.test', 'DONE')";

    @Resource(lookup = "java:/jdbc/JinleiMigration")
    private DataSource privileged;

    @Resource(lookup = "java:/jdbc/Jinlei")
    private DataSource working;

    @Inject
    @Any
    private Instance<Job> jobs;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private Access access;

    /** Three closed entries with nine unused numbers between the first and the second. */
    private long first;

    @BeforeEach
    void sealSomething() throws SQLException {
        change("update platform_job_lease set owner = 'test', fencing_no = fencing_no + 1, until_at = now(6) + interval 1 hour where name = ?", SEALER);
        first = number("select max(id) from platform_audit_entry") + 10;
        change(ENTRY, first);
        change(ENTRY, first + 10);
        change(ENTRY, first + 11);
        seal();
        closeBehindThem();
        assertEquals(List.of(), verify().findings());
    }

    /** The trail is closed up to the latest entry of two minutes ago, which may be one of others: more of ours follow until it is closed behind the three. */
    private void closeBehindThem() throws SQLException {
        while (number("select max(closed_up_to) from platform_audit_seal") < first + 11) {
            change(ENTRY, number("select max(id) from platform_audit_entry") + 10);
            seal();
        }
    }

    @AfterEach
    void release() throws SQLException {
        assertEquals(List.of(), verify().findings());
        change("update platform_job_lease set until_at = now(6) - interval 1 second where name = ?", SEALER);
    }

    @Test
    void a_changed_entry_is_named() throws SQLException {
        for (String column : List.of("username", "action", "result", "address", "node", "request_id")) {
            String before = text("select " + column + " from platform_audit_entry where id = " + first);
            change("update platform_audit_entry set " + column + " = 'x' where id = ?", first);
            assertEquals(List.of(finding(Kind.CHANGED, first)), named(), column);
            change("update platform_audit_entry set " + column + " = ? where id = " + first, before);
        }
        for (String column : List.of("subjects", "reason", "detail")) {
            change("update platform_audit_entry set " + column + " = 'x' where id = ?", first);
            assertEquals(List.of(finding(Kind.CHANGED, first)), named(), column);
            change("update platform_audit_entry set " + column + " = null where id = ?", first);
        }
        change("update platform_audit_entry set at = at + interval 1 microsecond where id = ?", first);
        assertEquals(List.of(finding(Kind.CHANGED, first)), named());
        change("update platform_audit_entry set at = at - interval 1 microsecond where id = ?", first);
    }

    @Test
    void a_removed_entry_is_named() throws SQLException {
        String at = text("select date_format(at, '%Y-%m-%d %H:%i:%s.%f') from platform_audit_entry where id = " + first);
        change("delete from platform_audit_entry where id = ?", first);
        assertEquals(List.of(finding(Kind.REMOVED, first)), named());
        change(ENTRY, first);
        change("update platform_audit_entry set at = ? where id = " + first, at);
    }

    @Test
    void an_inserted_entry_is_named() throws SQLException {
        change(ENTRY, first + 5);
        assertEquals(List.of(finding(Kind.INSERTED, first + 5)), named());
        seal();
        assertEquals(List.of(finding(Kind.INSERTED, first + 5)), named(), "it is not linked afterwards");
        change("delete from platform_audit_entry where id = ?", first + 5);
    }

    @Test
    void a_broken_link_is_named() throws SQLException {
        byte[] digest = bytes("select digest from platform_audit_link where entry_id = " + first);
        change("update platform_audit_link set digest = ? where entry_id = " + first, new byte[32]);
        List<AuditFinding> findings = verify().findings();
        assertTrue(findings.stream().anyMatch(found -> found.kind() == Kind.CHANGED && found.entry() == first), findings::toString);
        change("update platform_audit_link set digest = ? where entry_id = " + first, digest);
        long seq = number("select seq from platform_audit_link where entry_id = " + first);
        change("delete from platform_audit_link where seq = ?", seq);
        findings = verify().findings();
        assertTrue(findings.stream().anyMatch(found -> found.kind() == Kind.LINK_MISSING && found.place() == seq), findings::toString);
        change("insert into platform_audit_link (seq, entry_id, digest) values (" + seq + ", " + first + ", ?)", digest);
    }

    @Test
    void a_tail_that_was_cut_off_is_named() throws SQLException {
        long seq = number("select seq from platform_audit_link where entry_id = " + (first + 11));
        byte[] digest = bytes("select digest from platform_audit_link where entry_id = " + (first + 11));
        String at = text("select date_format(at, '%Y-%m-%d %H:%i:%s.%f') from platform_audit_entry where id = " + (first + 11));
        change("delete from platform_audit_link where seq = ?", seq);
        change("delete from platform_audit_entry where id = ?", first + 11);
        List<AuditFinding> findings = verify().findings();
        assertTrue(findings.stream().anyMatch(found -> found.kind() == Kind.LINK_MISSING && found.place() == seq), findings::toString);
        change(ENTRY, first + 11);
        change("update platform_audit_entry set at = ? where id = " + (first + 11), at);
        change("insert into platform_audit_link (seq, entry_id, digest) values (" + seq + ", " + (first + 11) + ", ?)", digest);
    }

    @Test
    void a_forged_seal_is_named() throws SQLException {
        long no = number("select max(no) from platform_audit_seal");
        for (String column : List.of("last_seq", "closed_up_to", "fencing_no")) {
            change("update platform_audit_seal set " + column + " = " + column + " + 1 where no = ?", no);
            List<AuditFinding> findings = verify().findings();
            assertTrue(findings.stream().anyMatch(found -> found.kind() == Kind.SEAL_BROKEN && found.place() == no), () -> column + " " + findings);
            change("update platform_audit_seal set " + column + " = " + column + " - 1 where no = ?", no);
        }
    }

    @Test
    void the_working_account_can_change_nothing_in_it() throws SQLException {
        for (String forbidden : List.of("update platform_audit_entry set username = 'x'", "delete from platform_audit_entry", "truncate platform_audit_entry",
                "update platform_audit_link set entry_id = 0", "delete from platform_audit_link", "update platform_audit_seal set node = 'x'", "delete from platform_audit_seal",
                "drop table platform_audit_entry", "alter table platform_audit_entry comment ''", "rename table platform_audit_entry to gone")) {
            try (Connection connection = working.getConnection(); PreparedStatement statement = connection.prepareStatement(forbidden)) {
                assertThrows(SQLException.class, statement::executeUpdate, forbidden);
            }
        }
    }

    private static AuditFinding finding(Kind kind, long entry) {
        return new AuditFinding(kind, entry, 0);
    }

    /** What the verification finds, without the places. */
    private List<AuditFinding> named() {
        return verify().findings().stream().map(found -> finding(found.kind(), found.entry())).toList();
    }

    private AuditVerification verify() {
        return access.as("audit", verifier::verify);
    }

    private void seal() throws SQLException {
        long fencing = number("select fencing_no from platform_job_lease where name = 'audit-sealer'");
        jobs.stream().filter(job -> job.name().equals(SEALER)).findFirst().orElseThrow().run(fencing);
    }

    private void change(String statement, Object value) throws SQLException {
        try (Connection connection = privileged.getConnection(); PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, value);
            assertEquals(1, prepared.executeUpdate(), statement);
        }
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = privileged.getConnection(); PreparedStatement statement = connection.prepareStatement(query);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getString(1);
        }
    }

    private byte[] bytes(String query) throws SQLException {
        try (Connection connection = privileged.getConnection(); PreparedStatement statement = connection.prepareStatement(query);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getBytes(1);
        }
    }
}
