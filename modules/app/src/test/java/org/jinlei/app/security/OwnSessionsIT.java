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

/** People see where they are logged in and end what they left open somewhere else, and nobody else's. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OwnSessionsIT {

    private static final String OPEN = "select count(*) from platform_user_session where ended_at is null and user_id = ?";

    @Test
    void one_session_or_all_others_end_at_once_and_this_one_goes_on() throws SQLException {
        Newcomer person = Newcomer.settled();
        Visitor here = person.loggedIn();
        here.send(here.form("/platform/sessions", "all:others").pressing("all:others"));
        Visitor village = person.loggedIn();
        assertEquals(2, TestDatabase.number(OPEN, person.id()));
        String latest = TestDatabase.ask("select max(id) from platform_user_session where ended_at is null and user_id = ?", person.id()).get(0);
        here.send(here.form("/platform/sessions").with("sessions:ended", latest).pressing("sessions:end"));
        assertLoggedOut(village);

        Visitor office = person.loggedIn();
        assertEquals(200, office.get("/home").statusCode());
        here.send(here.form("/platform/sessions", "all:others").pressing("all:others"));
        assertLoggedOut(office);
        assertEquals(200, here.get("/home").statusCode());
        assertEquals(1, TestDatabase.number(OPEN, person.id()));
    }

    @Test
    void nobody_ends_the_session_of_somebody_else() throws SQLException {
        Newcomer victim = Newcomer.settled();
        Visitor theirs = victim.loggedIn();
        String session = TestDatabase.ask("select max(id) from platform_user_session where ended_at is null and user_id = ?", victim.id()).get(0);
        Newcomer attacker = Newcomer.settled();
        Visitor here = attacker.loggedIn();
        attacker.loggedIn();
        PageForm form = here.form("/platform/sessions").with("sessions:ended", session).pressing("sessions:end");
        HttpResponse<String> answer = here.send(form);
        assertTrue(answer.statusCode() == 200 || answer.statusCode() == 404, "refused: " + answer.statusCode());
        assertEquals(200, theirs.get("/home").statusCode());
    }

    private static void assertLoggedOut(Visitor visitor) {
        HttpResponse<String> answer = visitor.get("/home");
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").contains("/login"));
    }
}
