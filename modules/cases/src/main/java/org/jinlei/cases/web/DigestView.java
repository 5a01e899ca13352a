package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.cases.domain.correction.DigestRow;
import org.jinlei.cases.domain.correction.DigestWork;
import org.jinlei.cases.domain.correction.MentoringDigest;
import org.jinlei.platform.web.Parameters;

/** The weekly digest of mentoring; {@code week} in the address is any day of the week, today's otherwise. */
@Named
@RequestScoped
public class DigestView {

    @Inject
    private DigestWork work;

    @Inject
    private Places places;

    @Inject
    private Parameters parameters;

    private MentoringDigest digest;

    public MentoringDigest getDigest() {
        if (digest == null) {
            digest = work.week(parameters.date("week"));
            places.rememberOfficers(digest.rows().stream().map(DigestRow::mentor).toList());
        }
        return digest;
    }
}
