package org.jinlei.app.http;

import java.sql.SQLException;
import java.util.List;
import org.jinlei.app.server.TestDatabase;

/** Nine pupils of one school, enrolled past the application in terms of long ago, so that the analysis has something to count; the first two are told to be left-behind. */
public final class PupilsOfTerms {

    /** How many they are. */
    public static final int PUPILS = 9;

    private final List<String> terms;
    private final List<String> children;

    private PupilsOfTerms(List<String> terms, List<String> children) {
        this.terms = terms;
        this.children = children;
    }

    /** Enrols them. */
    public static PupilsOfTerms enrol(String... terms) throws SQLException {
        long station = TestDatabase.number("select id from platform_organisation_unit where code = '140590001'");
        long village = TestDatabase.number("select id from platform_organisation_unit where code = '140590100200'");
        long school = TestDatabase.number("select min(unit_id) from people_school");
        List<String> children = TestDatabase.ask("select p.id from people_person p where p.station_id = ? and not exists (select 1 from welfare_child_file f where f.person_id = p.id) "
                + "order by p.id limit " + PUPILS, station);
        for (String term : terms) {
            StringBuilder block = new StringBuilder();
            for (int i = 0; i < PUPILS; i++) {
                boolean away = i < 2;
                String child = children.get(i);
                TestDatabase.change("insert into people_enrolment (person_id, term, station_id, school_id, facts, batch_id) values (?, ?, ?, ?, x'00', 0)", child, term, station, school);
                TestDatabase.change("insert into welfare_situation (person_id, term, station_id, unit_id, school_id, grade, family, away, carer, distance, state, batch_id) "
                        + "values (?, ?, ?, ?, ?, 'KINDERGARTEN_1', 'BOTH_PARENTS', ?, 'FATHER', ?, ?, 0)", child, term, station, village, school, away ? "BOTH" : "NEITHER",
                        away ? "OUT_OF_PROVINCE" : "TOGETHER", away ? "TOLD" : "NO");
                block.append(String.format("%016x%08x%08x", Long.parseLong(child), village, away ? 3 << 2 | 4 << 14 : 2));
            }
            TestDatabase.change("insert into welfare_situation_block (term, station_id, school_id, pupils) values (?, ?, ?, unhex(?))", term, station, school, block.toString());
        }
        return new PupilsOfTerms(List.of(terms), children);
    }

    /** Numbers of the children in the register. */
    public List<String> children() {
        return children;
    }

    /** An order for many pupils that somebody gave: of the last two children something is refused. */
    public PupilsOfTerms order(String username) throws SQLException {
        TestDatabase.change("insert into welfare_selection_order (aim, target_id, ordered_by, username, ordered_at, pupils, done, refused, ended_at, version) "
                + "select 'PLAN', (select min(id) from welfare_care_plan), id, username, now(6), 236, 234, 2, now(6), 0 from platform_user where username = ?", username);
        refuse(children.get(PUPILS - 2), "CARE_PLAN_HAS_ENDED");
        refuse(children.get(PUPILS - 1), null);
        return this;
    }

    private static void refuse(String child, String rule) throws SQLException {
        TestDatabase.change("insert into welfare_selection_pupil (order_id, person_id, status, rule) select max(id), ?, 'REFUSED', ? from welfare_selection_order", child, rule);
    }

    /** Takes everything away again. */
    public void leave() throws SQLException {
        for (String term : terms) {
            for (String table : List.of("people_enrolment", "welfare_situation", "welfare_situation_block")) {
                TestDatabase.change("delete from " + table + " where term = ?", term);
            }
        }
        TestDatabase.change("delete from welfare_child_file where person_id in (" + String.join(",", children) + ")");
        TestDatabase.change("delete from welfare_selection_pupil");
        TestDatabase.change("delete from welfare_selection_order");
    }
}
