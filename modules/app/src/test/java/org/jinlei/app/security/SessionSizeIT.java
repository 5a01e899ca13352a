package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session stays small enough to be copied to another node with every request (rule R4). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SessionSizeIT {

    private static final long MOST = 64 * 1024;

    @Test
    void after_twenty_pages_a_session_weighs_at_most_64_kilobytes() {
        Visitor officer = Visitor.anew("officer2");
        List<String> pages = List.of("/home", "/people/list", "/people/edit", "/cases/reports/list", "/cases/reports/edit");
        for (int i = 0; i < 20; i++) {
            assertEquals(200, officer.get(pages.get(i % pages.size())).statusCode());
        }
        HttpResponse<String> scale = officer.get("/test-session");
        assertEquals(200, scale.statusCode());
        long bytes = scale.body().lines().mapToLong(line -> Long.parseLong(line.split(" ")[0])).sum();
        assertTrue(bytes > 0 && bytes <= MOST, () -> "the session weighs " + bytes + " bytes:\n" + scale.body());
    }
}
