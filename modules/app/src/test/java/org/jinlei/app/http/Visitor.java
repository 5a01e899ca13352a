package org.jinlei.app.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jinlei.app.browser.Browser;
import org.jinlei.app.browser.DemonstrationAccounts;

/** Somebody who talks to the application in plain HTTP, with cookies, following no redirect and running no script. */
public final class Visitor {

    private static final Map<String, Visitor> LOGGED_IN = new ConcurrentHashMap<>();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final String server;

    private Visitor() {
        this(Browser.address(), HttpClient.newBuilder());
    }

    private Visitor(String server, HttpClient.Builder builder) {
        this.server = server;
        this.client = builder.version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).connectTimeout(Duration.ofSeconds(10)).build();
    }

    /** Somebody unknown. */
    public static Visitor anonymous() {
        return new Visitor();
    }

    /** Somebody who comes over TLS and may show a certificate there. */
    public static Visitor over(SSLContext tls) {
        return new Visitor(System.getProperty("jinlei.it.tls"), HttpClient.newBuilder().sslContext(tls));
    }

    /** A person of the demonstration, logged in once for all tests; logged in again when another test ended the session. */
    public static Visitor as(String account) {
        Visitor visitor = LOGGED_IN.computeIfAbsent(account, name -> new Visitor());
        if (visitor.get("/alive").statusCode() != 204) {
            visitor.login(account, DemonstrationAccounts.password(account));
        }
        return visitor;
    }

    /** A person of the demonstration with a session of their own. */
    public static Visitor anew(String account) {
        Visitor visitor = new Visitor();
        visitor.login(account, DemonstrationAccounts.password(account));
        return visitor;
    }

    /** Logs in, and fails when that is refused. */
    public void login(String account, String password) {
        HttpResponse<String> answer = tryLogin(account, password);
        if (answer.statusCode() != 302) {
            throw new AssertionError(account + " could not log in: " + answer.statusCode());
        }
    }

    /** Sends the form of the log-in page. */
    public HttpResponse<String> tryLogin(String account, String password) {
        return send(form("/login").with("login:username", account).with("login:password", password).pressing("login:submit"));
    }

    /** Asks for an address. */
    public HttpResponse<String> get(String address) {
        return exchange(HttpRequest.newBuilder(at(address)).GET());
    }

    /** The first form of a page, as it was sent. */
    public PageForm form(String address) {
        return form(address, "<form[^>]*enctype");
    }

    /** The form of a page that holds a text. */
    public PageForm form(String address, String mark) {
        HttpResponse<String> page = get(address);
        if (page.statusCode() != 200) {
            throw new AssertionError(address + " answers " + page.statusCode());
        }
        return PageForm.in(address, page.body(), mark);
    }

    /** Sends a form. */
    public HttpResponse<String> send(PageForm form) {
        return post(form.action(), form.fields());
    }

    /** Sends fields to an address. */
    public HttpResponse<String> post(String address, Map<String, List<String>> fields, String... headers) {
        String body = fields.entrySet().stream().flatMap(field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(at(address)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request);
    }

    /** Sends any request. */
    public HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Asks for an address and takes the answer as it is, byte by byte. */
    public HttpResponse<byte[]> bytes(String address, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(at(address)).GET().timeout(Duration.ofSeconds(60));
            return client.send((headers.length > 0 ? request.headers(headers) : request).build(), BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Value of the session's cookie, or null. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("jinlei"))
                .map(java.net.HttpCookie::getValue).findFirst().orElse(null);
    }

    private URI at(String address) {
        return URI.create(address.startsWith("http") ? address : server + address);
    }

    /** The address as the client wants it; blanks and Chinese are written as they must. */
    public static URI uri(String address) {
        return URI.create(address.startsWith("http") ? address : Browser.address() + address);
    }

    /** A text as part of an address or a form. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
