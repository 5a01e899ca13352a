package org.jinlei.cases.domain.correction;

import java.util.List;
import java.util.Optional;
import org.jinlei.cases.domain.CaseGuardian;

/**
 * Everything that is shown of one corrective-education task. Admonitions and the membership belong to the case and are empty for
 * readers who do not read it.
 *
 * @param view        the task and what the reader may do
 * @param name        name of the minor
 * @param guardians   parents and appointed guardians of today
 * @param measures    measures of article 41
 * @param plan        mentoring plan
 * @param progress    meetings planned against meetings done
 * @param contacts    the meetings in their order
 * @param admonitions admonitions of the minor and the guardians
 * @param membership  membership of the volunteers' mentored group
 */
public record TaskSheet(TaskView view, String name, List<CaseGuardian> guardians, List<MeasureFacts> measures, Optional<PlanFacts> plan,
        Optional<PlanProgress> progress, List<ContactFacts> contacts, List<AdmonitionFacts> admonitions, Optional<MembershipFacts> membership) {

    public TaskSheet {
        guardians = List.copyOf(guardians);
        measures = List.copyOf(measures);
        contacts = List.copyOf(contacts);
        admonitions = List.copyOf(admonitions);
    }

    public long getId() { return view.task().id(); }
    public TaskFacts getTask() { return view.task(); }
    public boolean isOfCase() { return view.ofCase(); }
    public boolean isWorker() { return view.worker(); }
    public String getName() { return name; }
    public List<CaseGuardian> getGuardians() { return guardians; }
    public List<MeasureFacts> getMeasures() { return measures; }
    public PlanFacts getPlan() { return plan.orElse(null); }
    public PlanProgress getProgress() { return progress.orElse(null); }
    public List<ContactFacts> getContacts() { return contacts; }
    public List<AdmonitionFacts> getAdmonitions() { return admonitions; }
    public MembershipFacts getMembership() { return membership.orElse(null); }
    public boolean isMentoring() { return plan.isPresent() && plan.get().completedAt() == null; }
}
