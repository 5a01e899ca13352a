package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.SheetNames;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetSource;

/** A mentoring plan on paper with its meetings; nothing of the case behind it is on it, nor the membership among the volunteers (rule 42). */
@ApplicationScoped
class MentoringPlanSheet implements SheetSource {

    @Inject
    private CorrectionReading reading;

    @Inject
    private MentoringGroupWork group;

    @Inject
    private SheetNames names;

    @Override
    public String name() {
        return "mentoring-plan";
    }

    @Override
    public String permission() {
        return CasesPermissions.MEASURES;
    }

    @Override
    public String subject() {
        return "CorrectiveTask";
    }

    @Override
    public Sheet sheet(SheetOrder order) {
        TaskSheet task = reading.sheet(order.id());
        PlanFacts plan = task.plan().orElseThrow(NotThere::new);
        SheetDraft draft = names.begin(order);
        draft.facts("").fact("task.minor", task.name()).fact("task.guardians", names.guardians(task.guardians(), draft))
                .fact("task.mentor", names.officer(plan.mentor())).fact("mentoring.rhythm", plan.rhythm())
                .fact("mentoring.span", draft.value(plan.startsOn()) + " — " + draft.value(plan.endsOn()))
                .fact("mentoring.progress", task.getProgress().done() + " / " + task.getProgress().planned())
                .fact("task.unit", names.unit(task.getTask().unitId())).fact("mentoring.last", task.getProgress().lastOn())
                .wide("mentoring.goal", plan.goal()).wide("mentoring.result", plan.result());
        members(group.of(order.id()), draft);
        meetings(task.contacts(), draft);
        draft.signatures("task.mentor", "sheet.signature.guardian");
        return draft.forOffice(draft.text("mentoring.plan"), task.name(), names.unit(task.getTask().stationId()));
    }

    private static void members(List<CompanionFacts> group, SheetDraft draft) {
        List<CompanionFacts> present = group.stream().filter(one -> one.untilOn() == null).toList();
        if (!present.isEmpty()) {
            draft.table(draft.text("group.title"), List.of(draft.column("group.name", 40), draft.column("group.role", 30), draft.column("group.since", 30)),
                    present.stream().map(one -> Arrays.asList(one.name(), one.role(), one.sinceOn())), "");
        }
    }

    private void meetings(List<ContactFacts> contacts, SheetDraft draft) {
        draft.table(draft.text("mentoring.contacts"),
                List.of(draft.column("mentoring.plannedOn", 14), draft.column("mentoring.doneAt", 19), draft.column("mentoring.topic", 29),
                        draft.column("mentoring.mood", 9), draft.column("mentoring.nextStep", 18), draft.column("mentoring.by", 11)),
                contacts.stream().map(one -> Arrays.asList(one.plannedOn() == null ? draft.text("mentoring.unplanned") : one.plannedOn(), one.doneAt(),
                        topic(one, draft), one.mood(), one.nextStep(), names.officer(one.doneBy()))), draft.text("sheet.none"));
    }

    /** What was spoken of; before the meeting what is planned, and why it did not take place. */
    private static String topic(ContactFacts contact, SheetDraft draft) {
        if (contact.doneAt() != null) {
            return contact.topic();
        }
        String postponed = contact.postponedTo() == null ? "" : draft.joined(draft.text("mentoring.postponedTo"), contact.postponedTo());
        return draft.joined(contact.missedReason() == null ? contact.plannedTopic() : contact.missedReason(), postponed);
    }
}
