package org.jinlei.platform.operations;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/** Ready for work: the database takes writes, and every migration of every module was applied. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Readiness.class);
    private static final int SECONDS = 3;

    @Resource(lookup = "java:/jdbc/Jinlei")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            boolean writable = yes(statement, "select @@global.read_only = 0");
            boolean migrated = migrated(statement);
            return HealthCheckResponse.named("database").status(writable && migrated)
                .withData("writable", writable).withData("migrated", migrated).build();
        } catch (SQLException unavailable) {
            LOG.warn("The database does not answer", unavailable);
            return HealthCheckResponse.named("database").down().build();
        }
    }

    private static boolean migrated(Statement statement) throws SQLException {
        List<String> histories = new ArrayList<>();
        try (ResultSet tables = statement.executeQuery("select table_name from information_schema.tables"
                + " where table_schema = database() and table_name like '%\\_schema\\_history'")) {
            while (tables.next()) {
                histories.add(tables.getString(1));
            }
        }
        for (String history : histories) {
            if (!yes(statement, "select not exists (select 1 from `" + history + "` where success = 0)")) {
                return false;
            }
        }
        return !histories.isEmpty();
    }

    private static boolean yes(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
