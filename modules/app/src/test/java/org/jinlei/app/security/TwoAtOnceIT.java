package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.PageForm;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two write on one record of the case work: the later one is told field by field, takes over what only the other changed, and loses nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TwoAtOnceIT {

    @Test
    void on_the_description_of_a_missing_child() throws SQLException {
        String search = TestDatabase.ask("select min(s.id) from cases_search s where s.status = 'RUNNING'").get(0);
        String child = TestDatabase.ask("select min(id) from cases_search_child where search_id = ? and found_at is null", search).get(0);
        agree("/cases/searches/edit?id=" + search + "&child=" + child, Visitor.as("duty"), Visitor.as("officer"), "search:clothes", "search:looks", "search:companions");
    }

    @Test
    void on_a_draft_of_a_letter() throws SQLException {
        String letter = TestDatabase.ask("select min(id) from cases_recommendation_letter where status = 'DRAFT' and sealed = 0").get(0);
        agree("/cases/letters/edit?id=" + letter, Visitor.as("officer"), Visitor.as("officer"), "letter:facts", "letter:advice", "letter:basis");
    }

    /**
     * @param both  field that both change
     * @param ours  field that only the later one changes
     * @param other field that only the faster one changes
     */
    private static void agree(String page, Visitor faster, Visitor later, String both, String ours, String other) {
        PageForm slow = later.form(page, both);
        PageForm fast = faster.form(page, both);
        assertEquals(302, faster.send(fast.with(both, "先保存的内容").with(other, "只有先保存的人改过").pressingAny(":save")).statusCode());
        HttpResponse<String> told = later.send(slow.with(both, "后保存的内容").with(ours, "只有后保存的人改过").pressingAny(":save"));
        assertEquals(200, told.statusCode());
        assertTrue(told.body().contains("先保存的内容"), "what the other saved is shown");
        PageForm merged = PageForm.in(page, told.body(), both);
        assertEquals("后保存的内容", merged.value(both), "what both changed stays as typed");
        assertEquals("只有后保存的人改过", merged.value(ours));
        assertEquals("只有先保存的人改过", merged.value(other), "what only the other changed is taken over");
        assertEquals(302, later.send(merged.pressingAny(":save")).statusCode());
        PageForm kept = later.form(page, both);
        assertEquals("后保存的内容", kept.value(both));
        assertEquals("只有先保存的人改过", kept.value(other));
    }
}
