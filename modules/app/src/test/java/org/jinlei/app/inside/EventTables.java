package org.jinlei.app.inside;

import java.util.List;

/** The tables in which the tests of durable events keep what was published and what was done about it. */
public final class EventTables {

    /** Statements that make them, and let the application write. */
    public static final List<String> MADE = List.of(table("test_event_cause"), table("test_event_effect"), grant("test_event_cause"), grant("test_event_effect"));

    private EventTables() {
    }

    private static String table(String name) {
        return "create table if not exists " + name + " (id bigint not null auto_increment, run bigint not null, number bigint not null, primary key (id), key " + name
                + "_run (run, number)) engine = InnoDB";
    }

    private static String grant(String table) {
        return "grant select, insert on jinlei." + table + " to 'jinlei_app'@'127.0.0.1'";
    }
}
