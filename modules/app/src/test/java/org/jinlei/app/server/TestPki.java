package org.jinlei.app.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of the tests: it vouches for the server, for the provider of the unified log-in and for people's keys, and has revoked one. */
public final class TestPki {

    /** What the provider of the unified log-in knows as this system's secret. */
    public static final String CLIENT_SECRET = "a secret of the tests / + =";

    /** Number of the certificate on the revocation list. */
    public static final BigInteger REVOKED = BigInteger.valueOf(666);

    private static final String SERVER = "localhost";
    private static final String PASSWORD = "of-the-tests";
    private static final Duration YEARS = Duration.ofDays(3650);

    private final Path folder;
    private final Holder authority;

    /** A key with the certificate that belongs to it. */
    public record Holder(PrivateKey key, X509Certificate certificate) {

        /** The certificate as people hand it over. */
        public String pem() throws GeneralSecurityException {
            return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        }

        /** Key and certificate as a browser takes them. */
        public byte[] pkcs12(String password) throws IOException, GeneralSecurityException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store(password, key, certificate).store(out, password.toCharArray());
            return out.toByteArray();
        }
    }

    private TestPki(Path folder, Holder authority) {
        this.folder = folder;
        this.authority = authority;
    }

    /** The authority of this folder, made at the first time. */
    public static TestPki keptIn(Path workplace) {
        Path folder = workplace.resolve("pki");
        try {
            if (Files.exists(folder.resolve("authority.p12"))) {
                return new TestPki(folder, read(folder.resolve("authority.p12")));
            }
            Files.createDirectories(folder);
            TestPki pki = fresh(folder, "Authority of the tests");
            write(pki.authorities(), null, pki.authority.certificate);
            Holder server = pki.issue(SERVER, Instant.now(), Instant.now().plus(YEARS));
            write(folder.resolve("server.p12"), server.key, server.certificate);
            pki.revoke();
            write(folder.resolve("authority.p12"), pki.authority.key, pki.authority.certificate);
            return pki;
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new CannotStart("The authority of the tests could not be made", e);
        }
    }

    /** An authority that nobody trusts. */
    public static TestPki stranger() throws IOException, GeneralSecurityException, OperatorCreationException {
        return fresh(null, "Somebody else");
    }

    private static TestPki fresh(Path folder, String name) throws IOException, GeneralSecurityException, OperatorCreationException {
        KeyPair pair = pair();
        X500Principal self = new X500Principal("CN=" + name + ", O=Jinlei");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(self, BigInteger.ONE, Date.from(Instant.now().minusSeconds(3600)),
            Date.from(Instant.now().plus(YEARS)), self, pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        return new TestPki(folder, new Holder(pair.getPrivate(), new JcaX509CertificateConverter().getCertificate(builder.build(signer(pair.getPrivate())))));
    }

    /** Makes a key for somebody and vouches for it. */
    public Holder issue(String name, Instant from, Instant until) throws IOException, GeneralSecurityException, OperatorCreationException {
        return issue(name, new BigInteger(64, new SecureRandom()), from, until);
    }

    /** Makes a key for somebody and vouches for it under a number. */
    public Holder issue(String name, BigInteger number, Instant from, Instant until) throws IOException, GeneralSecurityException, OperatorCreationException {
        KeyPair pair = pair();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(authority.certificate, number, Date.from(from), Date.from(until),
            new X500Principal("CN=" + name + ", O=Jinlei"), pair.getPublic());
        if (name.equals(SERVER)) {
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName(GeneralName.dNSName, name)));
        }
        return new Holder(pair.getPrivate(), new JcaX509CertificateConverter().getCertificate(builder.build(signer(authority.key))));
    }

    private void revoke() throws IOException, GeneralSecurityException, OperatorCreationException {
        JcaX509v2CRLBuilder list = new JcaX509v2CRLBuilder(authority.certificate, new Date());
        list.setNextUpdate(Date.from(Instant.now().plus(YEARS)));
        list.addCRLEntry(REVOKED, new Date(), CRLReason.keyCompromise);
        Files.write(folder.resolve("revoked.crl"), list.build(signer(authority.key)).getEncoded());
    }

    /** Whom server and clients trust. */
    Path authorities() {
        return folder.resolve("authorities.p12");
    }

    /** What the scripts of the options ask for. */
    Map<String, String> environment() {
        return Map.of("TLS_KEYSTORE", folder.resolve("server.p12").toString(), "TLS_KEYSTORE_PASSWORD", PASSWORD,
            "CLIENT_TRUSTSTORE", authorities().toString(), "CLIENT_TRUSTSTORE_PASSWORD", PASSWORD, "CLIENT_CRL", folder.resolve("revoked.crl").toString(),
            "OIDC_TRUSTSTORE", authorities().toString(), "OIDC_TRUSTSTORE_PASSWORD", PASSWORD, "OIDC_CLIENT_SECRET", CLIENT_SECRET);
    }

    /** TLS of a server with the name localhost. */
    public SSLContext ofServer() throws IOException, GeneralSecurityException {
        return showing(read(folder.resolve("server.p12")));
    }

    /** TLS of a client that trusts this authority and shows a certificate, whoever is asked for, or none. */
    public SSLContext showing(Holder shown) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", authority.certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(shown == null ? null : new KeyManager[] {new OneKey(shown)}, trust.getTrustManagers(), null);
        return context;
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
    }

    private static void write(Path file, PrivateKey key, X509Certificate certificate) throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(file)) {
            store(PASSWORD, key, certificate).store(out, PASSWORD.toCharArray());
        }
    }

    private static KeyStore store(String password, PrivateKey key, X509Certificate certificate) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        if (key == null) {
            store.setCertificateEntry("it", certificate);
        } else {
            store.setKeyEntry("it", key, password.toCharArray(), new X509Certificate[] {certificate});
        }
        return store;
    }

    private static Holder read(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return new Holder((PrivateKey) store.getKey("it", PASSWORD.toCharArray()), (X509Certificate) store.getCertificate("it"));
    }

    /** Shows its one certificate to everybody; the JDK's own would keep it back from a server that does not name its authority. */
    private static final class OneKey extends X509ExtendedKeyManager {

        private static final String ALIAS = "it";
        private final Holder holder;

        OneKey(Holder holder) {
            this.holder = holder;
        }

        @Override
        public String chooseEngineClientAlias(String[] kinds, Principal[] issuers, SSLEngine engine) {
            return ALIAS;
        }

        @Override
        public String chooseEngineServerAlias(String kind, Principal[] issuers, SSLEngine engine) {
            return kind.startsWith("EC") ? ALIAS : null;
        }

        @Override
        public String chooseClientAlias(String[] kinds, Principal[] issuers, Socket socket) {
            return ALIAS;
        }

        @Override
        public String chooseServerAlias(String kind, Principal[] issuers, Socket socket) {
            return kind.startsWith("EC") ? ALIAS : null;
        }

        @Override
        public String[] getClientAliases(String kind, Principal[] issuers) {
            return new String[] {ALIAS};
        }

        @Override
        public String[] getServerAliases(String kind, Principal[] issuers) {
            return new String[] {ALIAS};
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return new X509Certificate[] {holder.certificate};
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return holder.key;
        }
    }
}
