package org.jinlei.platform.access.web;

import jakarta.security.enterprise.credential.AbstractClearableCredential;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** The certificate whose key the browser has shown in its TLS connection, and the password typed beside it. */
public class CertificateCredential extends AbstractClearableCredential {

    /**
     * Where the server puts the certificates of a connection whose TLS it ended itself. What a proxy writes into headers does not come here
     * and is not believed: whoever reaches this server past the proxy could write the same.
     */
    private static final String CHAIN = "jakarta.servlet.request.X509Certificate";

    private final X509Certificate certificate;
    private String password;

    CertificateCredential(X509Certificate certificate, String password) {
        this.certificate = certificate;
        this.password = password;
    }

    /** The certificate of the request's own TLS connection. */
    static Optional<X509Certificate> of(HttpServletRequest request) {
        return request.getAttribute(CHAIN) instanceof X509Certificate[] chain && chain.length > 0 ? Optional.of(chain[0]) : Optional.empty();
    }

    X509Certificate certificate() {
        return certificate;
    }

    String password() {
        return password;
    }

    @Override
    protected void clearCredential() {
        password = "";
    }
}
