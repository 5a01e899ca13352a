package org.jinlei.app.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jinlei.app.server.TestPki;
import org.jinlei.app.server.Workplace;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** A provider of the unified log-in as a county may have one, small: it asks for no password, it confirms whom the test names. */
public final class UnifiedProvider implements AutoCloseable {

    private static final String CLIENT = "jinlei";

    private final HttpsServer server;
    private final String issuer;
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private volatile RsaJsonWebKey key;

    /** What stands behind a code until it is taken. */
    private record Granted(String challenge, String redirect, String token) {
    }

    /** Opens on the port that the server was told. */
    public UnifiedProvider() throws IOException, GeneralSecurityException, JoseException {
        int port = Integer.getInteger("jinlei.it.provider");
        issuer = "https://localhost:" + port;
        changeKey();
        server = HttpsServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(TestPki.keptIn(Workplace.of("it").folder()).ofServer()));
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, "{\"issuer\":\"" + issuer
                + "\",\"authorization_endpoint\":\"" + issuer + "/authorize\",\"token_endpoint\":\"" + issuer + "/token\",\"jwks_uri\":\"" + issuer + "/keys\"}"));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY)));
        server.createContext("/token", this::token);
        server.start();
    }

    /** From now on signs with another key, and shows that one only. */
    public void changeKey() throws JoseException {
        key = strangeKey("k" + UUID.randomUUID());
    }

    /** The key in use. */
    public RsaJsonWebKey key() {
        return key;
    }

    /** Name of the key in use. */
    public String keyId() {
        return key.getKeyId();
    }

    /** A key with a name. */
    public static RsaJsonWebKey strangeKey(String name) throws JoseException {
        RsaJsonWebKey made = RsaJwkGenerator.generateJwk(2048);
        made.setKeyId(name);
        return made;
    }

    /** Confirms somebody to whoever sent the browser here, and says where the browser goes next. */
    public String confirm(String invitation, String person) throws JoseException {
        return confirm(invitation, person, claims -> { }, key);
    }

    /** Confirms somebody with a token that differs in a claim or is signed with another key. */
    public String confirm(String invitation, String person, Consumer<JwtClaims> otherwise, RsaJsonWebKey signing) throws JoseException {
        Map<String, String> asked = fields(URI.create(invitation).getRawQuery());
        if (!invitation.startsWith(issuer + "/authorize?") || !"S256".equals(asked.get("code_challenge_method")) || !CLIENT.equals(asked.get("client_id"))) {
            throw new AssertionError("No invitation of ours: " + invitation);
        }
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(CLIENT);
        claims.setSubject("subject of " + person);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("nonce", asked.get("nonce"));
        claims.setClaim("preferred_username", person);
        otherwise.accept(claims);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(signing.getKeyId());
        signature.setKey(signing.getPrivateKey());
        String code = UUID.randomUUID().toString();
        codes.put(code, new Granted(asked.get("code_challenge"), asked.get("redirect_uri"), signature.getCompactSerialization()));
        return asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String client = Base64.getEncoder().encodeToString((CLIENT + ":" + Visitor.encoded(TestPki.CLIENT_SECRET)).getBytes(StandardCharsets.UTF_8));
        Granted granted = codes.remove(sent.getOrDefault("code", ""));
        boolean right = List.of("Basic " + client).equals(exchange.getRequestHeaders().get("Authorization")) && granted != null
                && granted.redirect.equals(sent.get("redirect_uri")) && granted.challenge.equals(digest(sent.getOrDefault("code_verifier", "")));
        answer(exchange, right ? 200 : 400, right ? "{\"token_type\":\"Bearer\",\"access_token\":\"unused\",\"id_token\":\"" + granted.token + "\"}" : "{\"error\":\"invalid_grant\"}");
    }

    private static String digest(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
