package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.platform.operations.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The schema as the migrations leave it and the rights of the account that works, seen from inside the server. */
@ExtendWith(ArquillianExtension.class)
class DatabaseIT {

    @Resource(lookup = "java:/jdbc/Jinlei")
    private DataSource working;

    @Inject
    private Secrets secrets;

    @Test
    void worksReadCommitted() throws SQLException {
        try (Connection connection = working.getConnection()) {
            assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
        }
    }

    @Test
    void everyTableIsInnoDbAndHasAPrimaryKey() throws SQLException {
        assertEquals(List.of(), strings("""
            select t.table_name from information_schema.tables t
            where t.table_schema = database() and t.table_type = 'BASE TABLE' and (t.engine <> 'InnoDB' or not exists (
                select 1 from information_schema.table_constraints c
                where c.table_schema = t.table_schema and c.table_name = t.table_name and c.constraint_type = 'PRIMARY KEY'))"""));
    }

    @Test
    void appendOnlyTablesAreNeverChangedByTheWorkingAccount() throws SQLException {
        List<String> appendOnly = strings(
            "select table_name from information_schema.tables where table_schema = database() and table_comment like 'append-only%'");
        assertFalse(appendOnly.isEmpty());
        assertEquals(List.of(), strings("""
            select concat(p.privilege_type, ' on ', p.table_name) from information_schema.table_privileges p
            join information_schema.tables t on t.table_schema = p.table_schema and t.table_name = p.table_name
            where t.table_comment like 'append-only%' and p.privilege_type not in ('SELECT', 'INSERT')"""));
    }

    @Test
    void whatIsDeletedWithItsFileIsNeverChangedBefore() throws SQLException {
        assertEquals(List.of("DELETE", "INSERT", "SELECT"), strings("""
            select distinct p.privilege_type from information_schema.table_privileges p
            join information_schema.tables t on t.table_schema = p.table_schema and t.table_name = p.table_name
            where t.table_comment like 'never changed%' order by 1"""));
    }

    @Test
    void theWorkingAccountHasNoRightToChangeTables() throws SQLException {
        assertEquals(List.of("SHOW VIEW"), strings("select privilege_type from information_schema.schema_privileges"));
        assertEquals(List.of(), strings("""
            select distinct privilege_type from information_schema.table_privileges
            where privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')"""));
    }

    @Test
    void everyKeyIsThirtyTwoBytesOfItsOwn() {
        byte[] encryption = secrets.secret("jinlei-encryption-key");
        byte[] index = secrets.secret("jinlei-index-key");
        assertEquals(32, encryption.length);
        assertEquals(32, index.length);
        assertEquals(32, secrets.secret("jinlei-audit-key").length);
        assertNotEquals(HexFormat.of().formatHex(encryption), HexFormat.of().formatHex(index));
    }

    private List<String> strings(String query) throws SQLException {
        try (Connection connection = working.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> strings = new ArrayList<>();
            while (result.next()) {
                strings.add(result.getString(1));
            }
            return strings;
        }
    }
}
