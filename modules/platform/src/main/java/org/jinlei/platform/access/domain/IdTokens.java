package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.stream.Collectors;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** Checks ID tokens as OpenID Connect Core 3.1.3.7 asks: signature, issuer, audience, dates, nonce. */
@ApplicationScoped
class IdTokens {

    /** Clocks of two systems may differ by this much. */
    private static final int SKEW_SECONDS = 30;

    private static final AlgorithmConstraints PUBLIC_KEYS = new AlgorithmConstraints(ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256, AlgorithmIdentifiers.RSA_USING_SHA384, AlgorithmIdentifiers.RSA_USING_SHA512,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256, AlgorithmIdentifiers.RSA_PSS_USING_SHA384, AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256, AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384);

    @Inject
    private OidcSettings settings;

    @Inject
    private Clock clock;

    /**
     * The person whom the token names.
     *
     * @param keys the provider's keys of this moment (JWK set)
     */
    String person(String token, String keys, String nonce) throws NotConfirmed {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(PUBLIC_KEYS)
                    .setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                    .setExpectedIssuer(settings.issuer())
                    .setExpectedAudience(settings.client())
                    .setRequireSubject().setRequireExpirationTime().setRequireIssuedAt()
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis())).setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .build().processToClaims(token);
            require(isFor(claims), "the token is for another party");
            require(claims.hasClaim("nonce") && same(nonce, claims.getStringClaimValue("nonce")), "the nonce is another");
            String person = claims.getStringClaimValue(settings.claim());
            require(person != null && !person.isBlank(), "the token lacks the claim " + settings.claim());
            return person.strip();
        } catch (InvalidJwtException wrong) {
            throw new NotConfirmed("the token does not hold: " + reasons(wrong));
        } catch (MalformedClaimException | JoseException unreadable) {
            throw new NotConfirmed("token or keys cannot be read", unreadable);
        }
    }

    /** A token for several parties, or one asked for by somebody else, names the party for which it was issued. */
    private boolean isFor(JwtClaims claims) throws MalformedClaimException {
        String party = claims.getStringClaimValue("azp");
        return party == null ? claims.getAudience().size() == 1 : party.equals(settings.client());
    }

    /** Numbers of jose4j's {@code ErrorCodes}; its words repeat what the token says about the person. */
    private static String reasons(InvalidJwtException wrong) {
        return wrong.getErrorDetails().stream().map(error -> Integer.toString(error.getErrorCode())).collect(Collectors.joining(", "));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static void require(boolean holds, String otherwise) throws NotConfirmed {
        if (!holds) {
            throw new NotConfirmed(otherwise);
        }
    }
}
