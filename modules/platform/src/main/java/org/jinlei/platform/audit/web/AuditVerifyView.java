package org.jinlei.platform.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.platform.audit.AuditVerification;
import org.jinlei.platform.audit.domain.AuditVerifier;

/** Verifies the audit trail and shows what was found. */
@Named
@RequestScoped
public class AuditVerifyView {

    @Inject
    private AuditVerifier verifier;

    private AuditVerification result;

    public void verify() {
        result = verifier.verify();
    }

    public AuditVerification getResult() {
        return result;
    }
}
