package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;

/** Puts what is to be done in a search on the worklists, after every change of it and in its transaction. */
@ApplicationScoped
class SearchAgenda {

    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    @Inject
    private Worklist worklist;

    void settle(SearchFacts search, List<MissingChildFacts> children, List<FindingFacts> findings, List<SearchTaskFacts> tasks,
            List<NoticeFacts> notices) {
        List<Step> steps = new ArrayList<>();
        String board = "/cases/searches/board?id=" + search.id();
        children.forEach(child -> filing(search, child, board, steps));
        tasks.stream().filter(task -> task.status().isOpen()).forEach(task -> {
            Step step = Step.of(task.status() == SearchTaskStatus.GIVEN ? "cases.receiveSearchTask" : "cases.doSearchTask", CasesPermissions.SEARCH_TASKS,
                    task.assignee(), "/cases/searches/task?id=" + task.id());
            steps.add(task.dueAt() == null ? step : step.due(task.dueAt(), task.dueAt()));
        });
        findings.forEach(finding -> returned(finding, steps));
        notices.forEach(notice -> published(notice, steps));
        worklist.settle(new Subject("MissingChildSearch", search.id(), search.number(), search.stationId(), search.unitId()), steps);
    }

    /** Filing is due at once (rule 10): no time is given for it. */
    private static void filing(SearchFacts search, MissingChildFacts child, String board, List<Step> steps) {
        if (child.filing() == FilingState.DUE) {
            steps.add(Step.forHolders("cases.fileMissing", CasesPermissions.SEARCH_COMMAND, null, board + "&child=" + child.id())
                    .due(search.reportedAt(), search.reportedAt()));
        } else if (child.filing() == FilingState.REFUSAL_PROPOSED) {
            steps.add(Step.forHolders("cases.decideFilingRefusal", CasesPermissions.APPROVE, child.refusalBy(), board + "&child=" + child.id())
                    .due(search.reportedAt(), search.reportedAt()));
        }
    }

    /** A child that is found is withdrawn from the public at once (rule 11). */
    private static void published(NoticeFacts notice, List<Step> steps) {
        String page = "/cases/searches/notice?id=" + notice.searchId() + "&child=" + notice.childId();
        if (notice.status() == NoticeStatus.PROPOSED) {
            steps.add(Step.forHolders("cases.publishNotice", CasesPermissions.APPROVE, notice.proposedBy(), page).due(notice.proposedAt(), notice.proposedAt()));
        } else if (notice.status() == NoticeStatus.TO_WITHDRAW) {
            steps.add(Step.forHolders("cases.withdrawNotice", CasesPermissions.SEARCH_COMMAND, null, page).due(notice.decidedAt(), notice.decidedAt()));
        }
    }

    private static void returned(FindingFacts finding, List<Step> steps) {
        String page = "/cases/searches/found?id=" + finding.searchId() + "&child=" + finding.childId();
        if (finding.interviewedAt() == null && finding.what().state() != ChildState.DEAD) {
            steps.add(Step.forHolders("cases.interviewReturned", CasesPermissions.SEARCH_WORK, null, page));
        }
        if (finding.talkedAt() == null) {
            var until = SearchClock.talkDay(finding.what().foundAt()).atTime(LAST_HOUR, LAST_MINUTE);
            steps.add(Step.forHolders("cases.talkWithGuardians", CasesPermissions.SEARCH_WORK, null, page).due(until, until.toLocalDate().atStartOfDay()));
        }
        if (finding.goesOnAs() == null) {
            steps.add(Step.forHolders("cases.followReturn", CasesPermissions.SEARCH_COMMAND, null, page));
        } else if (finding.owesFollowUp()) {
            steps.add(Step.forHolders("cases.openFollowUp", CasesPermissions.SEARCH_COMMAND, null, page));
        }
    }
}
