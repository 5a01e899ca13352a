package org.jinlei.platform.access.domain;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.platform.operations.Secrets;
import org.jinlei.platform.operations.Trust;

/**
 * The site's provider of the unified log-in, asked by the authorization code flow with PKCE. Its addresses and keys are read anew at every
 * log-in: a changed key counts at once, and no node remembers anything.
 */
@ApplicationScoped
public class OidcProvider {

    /** Alias of the client's secret in the credential store; without it the system is a public client. */
    private static final String SECRET = "oidc-client";

    /** Name of the TLS context that trusts the provider; without it the JDK's authorities do. */
    private static final String TRUST = "jinlei-oidc";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SecureRandom random = new SecureRandom();

    private HttpClient client;

    @Inject
    private OidcSettings settings;

    @Inject
    private IdTokens tokens;

    @Inject
    private Secrets secrets;

    @Inject
    private Trust trust;

    @Inject
    private Clock clock;

    @PostConstruct
    void prepare() {
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER);
        trust.context(TRUST).ifPresent(builder::sslContext);
        client = builder.build();
    }

    /** Begins a log-in that ends at {@code redirect} and leads on to {@code target}. */
    public OidcAttempt begin(String redirect, String target) {
        return OidcAttempt.begin(random, redirect, target, LocalDateTime.now(clock));
    }

    /** Where the browser goes to log in. */
    public String invitation(OidcAttempt attempt) throws NotConfirmed {
        String page = address(discover(), "authorization_endpoint");
        return page + (page.contains("?") ? "&" : "?") + form(Map.of("response_type", "code", "client_id", settings.client(), "scope", settings.scope(),
                "redirect_uri", attempt.redirect(), "state", attempt.state(), "nonce", attempt.nonce(),
                "code_challenge", attempt.challenge(), "code_challenge_method", "S256"));
    }

    /**
     * Hears from the provider whom it has confirmed.
     *
     * @param attempt what this browser had begun, null when it had not
     * @param state   state with which the browser came back
     * @param code    code with which it came back, null when the provider refused
     * @return the claim that names the person
     */
    public String confirm(OidcAttempt attempt, String state, String code) throws NotConfirmed {
        if (attempt == null || !attempt.isAnsweredBy(state, LocalDateTime.now(clock))) {
            throw new NotConfirmed("no log-in was begun with this state");
        }
        if (code == null || code.isBlank()) {
            throw new NotConfirmed("the provider refused");
        }
        JsonObject discovered = discover();
        JsonObject answer = ask(authorized(HttpRequest.newBuilder(URI.create(address(discovered, "token_endpoint"))))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", attempt.redirect(),
                        "client_id", settings.client(), "code_verifier", attempt.verifier())))));
        String token = answer.getString("id_token", null);
        if (token == null) {
            throw new NotConfirmed("the provider sent no ID token");
        }
        String keys = ask(HttpRequest.newBuilder(URI.create(address(discovered, "jwks_uri")))).toString();
        return tokens.person(token, keys, attempt.nonce());
    }

    private JsonObject discover() throws NotConfirmed {
        JsonObject discovered = ask(HttpRequest.newBuilder(URI.create(settings.issuer() + "/.well-known/openid-configuration")));
        if (!settings.issuer().equals(discovered.getString("issuer", "").replaceAll("/+$", ""))) {
            throw new NotConfirmed("the provider calls itself otherwise");
        }
        return discovered;
    }

    private static String address(JsonObject discovered, String name) throws NotConfirmed {
        String address = discovered.getString(name, "");
        if (!address.startsWith("https://")) {
            throw new NotConfirmed("the provider has no safe " + name);
        }
        return address;
    }

    private HttpRequest.Builder authorized(HttpRequest.Builder request) {
        secrets.password(SECRET).ifPresent(secret -> request.header("Authorization", "Basic "
                + Base64.getEncoder().encodeToString((encoded(settings.client()) + ":" + encoded(secret)).getBytes(StandardCharsets.UTF_8))));
        return request;
    }

    private JsonObject ask(HttpRequest.Builder request) throws NotConfirmed {
        try {
            HttpResponse<String> answer = client.send(request.timeout(PATIENCE).header("Accept", "application/json").build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new NotConfirmed("the provider answers " + answer.statusCode());
            }
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject();
            }
        } catch (IOException | JsonException unreachable) {
            throw new NotConfirmed("the provider cannot be reached or understood", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotConfirmed("interrupted", stopped);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
