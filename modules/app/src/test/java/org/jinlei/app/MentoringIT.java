package org.jinlei.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A meeting is written down on a phone, and once however often its form is sent. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MentoringIT {

    /** Sends the form of the page as often as asked at the same moment, as a double click and a replay do. */
    private static final String SEND = """
        async times => {
          const form = document.getElementById('met');
          const body = new URLSearchParams(new FormData(form));
          body.append('met:save', '1');
          const answers = await Promise.all(Array.from({length: times}, () => fetch(form.action, {method: 'POST', body, credentials: 'same-origin'})));
          return answers.map(answer => answer.status).sort().join(' ');
        }""";

    @RegisterExtension
    final Browser community = new Browser();

    @Test
    void aMeetingSentThreeTimesIsWrittenOnce() {
        String topic = "谈心 " + UUID.randomUUID();
        community.page().setViewportSize(390, 844);
        community.loginAs("community");
        community.open("/cases/tasks/list?status=OPEN");
        community.follow(community.page().locator("td.main a").last());
        String task = community.page().url();
        community.follow(community.page().locator("a[href*='/cases/tasks/contact']"));
        community.axe();
        community.page().locator("[id='met:planned']").selectOption("");
        community.page().locator("[id='met:topic']").fill(topic);
        assertEquals("200 200 200", community.page().evaluate(SEND, 3));
        community.page().navigate(task);
        assertThat(community.page().getByText(topic)).hasCount(1);
    }
}
