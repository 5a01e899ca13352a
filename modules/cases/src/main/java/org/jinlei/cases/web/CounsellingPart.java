package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.domain.counselling.CounsellingFacts;
import org.jinlei.cases.domain.counselling.CounsellingWork;

/** Psychological tests and counselling of a case, read once a request. */
@Named
@RequestScoped
public class CounsellingPart {

    @Inject
    private CounsellingWork work;

    @Inject
    private CaseInHand file;

    private List<CounsellingFacts> records;

    public List<CounsellingFacts> getRecords() {
        if (records == null) {
            records = work.of(file.getId());
        }
        return records;
    }

    /** Whether any goes on without a consent, for a reason. */
    public boolean isReasoned() {
        return getRecords().stream().anyMatch(one -> one.record().withoutConsentReason() != null);
    }
}
