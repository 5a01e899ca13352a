package org.jinlei.platform.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.jboss.logging.Logger;

/**
 * Brings the schema up to date before Hibernate validates it: one Flyway history a module, under an account of its own that may change
 * tables. Afterwards the working account is granted what it needs table by table; on tables marked {@code append-only} it may
 * only read and insert, on those marked {@code never deleted} also update. A failed script fails the deployment.
 */
public class Migrations implements Integrator {

    private static final Logger LOG = Logger.getLogger(Migrations.class);
    private static final String MODULE_MARK = "META-INF/jinlei-module";

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        try {
            InitialContext naming = new InitialContext();
            DataSource migration = (DataSource) naming.lookup("java:/jdbc/JinleiMigration");
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            int applied = 0;
            for (String module : modules(loader)) {
                applied += Flyway.configure(loader)
                        .dataSource(migration)
                        .locations("classpath:db/migration/" + module)
                        .table(module + "_schema_history")
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .load()
                        .migrate().migrationsExecuted;
            }
            DataSource working = (DataSource) naming.lookup("java:/jdbc/Jinlei");
            if (applied > 0 || isWithoutRights(working, migration)) {
                grant(migration, workingAccount(working));
                LOG.infof("%d migrations applied", applied);
            }
        } catch (NamingException | SQLException | IOException failed) {
            throw new IllegalStateException("The database could not be brought up to date", failed);
        }
    }

    private static List<String> modules(ClassLoader loader) throws IOException {
        List<String> modules = new ArrayList<>();
        for (URL url : Collections.list(loader.getResources(MODULE_MARK))) {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
                modules.add(reader.readLine().strip());
            }
        }
        Collections.sort(modules);
        return modules;
    }

    /** Whether a table is not granted to the working account, as after a restored backup: dumps hold no grants. */
    private static boolean isWithoutRights(DataSource working, DataSource migration) throws SQLException {
        return count(working, "select count(distinct table_name) from information_schema.table_privileges where table_schema = database()")
                < count(migration, "select count(*) from information_schema.tables where table_schema = database()");
    }

    private static int count(DataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static String workingAccount(DataSource working) throws SQLException {
        try (Connection connection = working.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select current_user()")) {
            result.next();
            String[] account = result.getString(1).split("@", 2);
            return "'" + account[0].replace("'", "''") + "'@'" + account[1].replace("'", "''") + "'";
        }
    }

    private static void grant(DataSource migration, String account) throws SQLException {
        try (Connection connection = migration.getConnection(); Statement statement = connection.createStatement()) {
            List<String> grants = new ArrayList<>();
            try (ResultSet tables = statement.executeQuery(
                    "select table_name, table_comment from information_schema.tables where table_schema = database()")) {
                while (tables.next()) {
                    grants.add("grant " + rights(tables.getString(1), tables.getString(2)) + " on `" + tables.getString(1) + "` to " + account);
                }
            }
            for (String sql : grants) {
                statement.execute(sql);
            }
        }
    }

    private static String rights(String table, String comment) {
        if (table.endsWith("_schema_history")) {
            return "select";
        }
        if (comment.startsWith("append-only")) {
            return "select, insert";
        }
        if (comment.startsWith("never changed")) {
            return "select, insert, delete";
        }
        return comment.startsWith("never deleted") ? "select, insert, update" : "select, insert, update, delete";
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        LOG.debug("Nothing to undo: migrations stay");
    }
}
