package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the law asks to be sealed of a file today, from everything that is recorded about its persons (rule 35). */
@ApplicationScoped
class SealingDuties {

    @Inject
    @Any
    private Instance<SealableSource> sources;

    @Inject
    private CaseDesk desk;

    @Inject
    private Clock clock;

    /** The duties of a file that was fetched before. */
    List<SealDuty> of(long fileId) {
        List<SealableRecord> records = new ArrayList<>();
        sources.forEach(source -> records.addAll(source.of(fileId)));
        return SealingRule.duties(records, desk.participants(fileId), LocalDate.now(clock));
    }
}
