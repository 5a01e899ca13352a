package org.jinlei.platform.access.domain;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import org.jinlei.platform.access.CertificateFacts;
import org.jinlei.platform.rules.BrokenRule;

/** A certificate as it is handed in: PEM as it stands, PEM or DER in Base64. */
final class CertificateText {

    private static final String BEGIN = "-----BEGIN";
    private static final int LONGEST = 400;

    private CertificateText() {
    }

    /**
     * Reads the certificate.
     *
     * @throws BrokenRule when it is none, a private key lies beside it, or it may issue certificates itself
     */
    static X509Certificate read(String text) {
        byte[] bytes = bytes(text);
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains("PRIVATE KEY")) {
            throw new BrokenRule(AccessRule.CERTIFICATE_COMES_WITHOUT_ITS_KEY);
        }
        try {
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
            if (certificate.getBasicConstraints() >= 0) {
                throw new BrokenRule(AccessRule.CERTIFICATE_IS_A_PERSONS);
            }
            return certificate;
        } catch (CertificateException unreadable) {
            throw new BrokenRule(AccessRule.CERTIFICATE_IS_READABLE);
        }
    }

    private static byte[] bytes(String text) {
        if (text.contains(BEGIN)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getMimeDecoder().decode(text.strip());
        } catch (IllegalArgumentException unreadable) {
            throw new BrokenRule(AccessRule.CERTIFICATE_IS_READABLE);
        }
    }

    /** What the certificate says, its dates in the zone of the office. */
    static CertificateFacts facts(X509Certificate certificate, ZoneId zone) {
        return new CertificateFacts(shortened(certificate.getSubjectX500Principal().getName()), shortened(certificate.getIssuerX500Principal().getName()),
                certificate.getSerialNumber().toString(16), fingerprint(certificate), time(certificate.getNotBefore(), zone),
                time(certificate.getNotAfter(), zone));
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static LocalDateTime time(Date date, ZoneId zone) {
        return LocalDateTime.ofInstant(date.toInstant(), zone);
    }

    private static String shortened(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
