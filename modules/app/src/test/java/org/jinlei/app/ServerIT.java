package org.jinlei.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the configured server does by itself, seen from outside: items 11, 34, 35 and 37 of the attacks it must withstand. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ServerIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isReadyAndAlive() throws IOException, InterruptedException {
        String management = "http://localhost:" + System.getProperty("jinlei.it.management");
        assertEquals(200, get(management + "/health/ready").statusCode());
        assertTrue(get(management + "/health/ready").body().contains("\"migrated\":true"));
        assertEquals(200, get(management + "/health/live").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/no-such-page", "/jakarta.faces.resource/no-such.css.xhtml"})
    void everyAnswerCarriesTheSecurityHeaders(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(Browser.address() + path);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("same-origin", header(answer, "Referrer-Policy"));
        assertTrue(header(answer, "Permissions-Policy").contains("camera=()"));
        assertFalse(answer.headers().firstValue("Server").isPresent());
        assertFalse(answer.headers().firstValue("X-Powered-By").isPresent());
        assertTrue(header(answer, "X-Request-Id").matches("[0-9a-f-]{36}"));
    }

    @Test
    void pagesAreNeverKeptByCaches() throws IOException, InterruptedException {
        assertTrue(header(get(Browser.address() + "/login"), "Cache-Control").contains("no-store"));
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() throws IOException, InterruptedException {
        String cookie = header(get(Browser.address() + "/login"), "Set-Cookie");
        assertTrue(cookie.startsWith("jinlei="), cookie);
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/metrics", "/management", "/wildfly-services", "/.git/config", "/WEB-INF/web.xml"})
    void nothingElseIsServed(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(Browser.address() + path);
        assertEquals(404, answer.statusCode(), path);
    }

    @Test
    void traceIsNotAllowed() throws IOException {
        URI address = URI.create(Browser.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
