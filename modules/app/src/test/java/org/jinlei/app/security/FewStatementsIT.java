package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages for which the aim is ten milliseconds ask the database few questions, and no more of them the more there is to show. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FewStatementsIT {

    private static final int TRIES = 5;

    @Test
    void a_board_drawn_anew_asks_the_same_for_however_many_children() throws SQLException {
        long search = TestDatabase.number("select min(id) from cases_search where status = 'RUNNING'");
        String wall = "/cases/searches/wall?live=true&id=" + search;
        long before = fewest("duty", wall);
        assertTrue(before <= 13, "questions of a board drawn anew: " + before);
        String columns = "last_seen_at, last_seen_place, age_least, age_most, age_proven, filing, changed_by, changed_at, version";
        long other = TestDatabase.number("select min(person_id) from people_relation where person_id not in (select person_id from cases_search_child)");
        TestDatabase.change("insert into cases_search_child (search_id, person_id, " + columns + ") select search_id, ?, " + columns
                + " from cases_search_child where search_id = ? limit 1", other, search);
        try {
            assertTrue(fewest("duty", wall) <= before, "one child more asks nothing more");
        } finally {
            TestDatabase.change("delete from cases_search_child where search_id = ? and person_id = ?", search, other);
        }
    }

    @Test
    void a_timeline_asks_each_part_once_or_twice_however_much_it_tells() throws SQLException {
        long silent = TestDatabase.number("select min(p.id) from people_person p where p.merged_into is null and p.unit_id is not null and not exists "
                + "(select 1 from cases_participant c where c.person_id = p.id) and not exists (select 1 from welfare_child_file f where f.person_id = p.id)");
        long told = TestDatabase.number("select min(person_id) from cases_corrective_task where sealed = 0");
        long few = fewest("officer", "/people/timeline?id=" + silent);
        assertTrue(few <= 17, "questions of a timeline on which nothing is: " + few);
        long all = fewest("officer", "/people/timeline?id=" + told);
        assertTrue(all <= few + 11, "one question more at most for each of eleven parts: " + all + ", not " + few);
    }

    @Test
    void who_waits_for_a_visit_and_how_many_in_each_village_is_asked_at_once() throws SQLException {
        long asked = fewest("officer", "/welfare/visits/due?state=not_visited");
        assertTrue(asked <= 7, "questions of a list of children not visited: " + asked);
    }

    /** Jobs of the server may ask meanwhile. */
    private static long fewest(String account, String address) throws SQLException {
        Visitor visitor = Visitor.as(account);
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            fewest = Math.min(fewest, TestDatabase.selects(() -> assertEquals(200, visitor.get(address).statusCode())));
        }
        return fewest;
    }
}
