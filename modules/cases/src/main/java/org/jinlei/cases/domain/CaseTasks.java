package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.platform.worklist.TaskKeeper;

/** Tasks of case files that a leader may give on: all but the receipt of a file, which is signed by whom the file was sent to. */
@ApplicationScoped
class CaseTasks implements TaskKeeper {

    @Inject
    private CaseDesk desk;

    @Override
    public String subjectKind() {
        return CaseAgenda.SUBJECT;
    }

    @Override
    public boolean mayBeGiven(String taskKind) {
        return !taskKind.equals(FileAgenda.RECEIVE);
    }

    @Override
    public void given(long subjectId, String taskKind, long from, long to) {
        desk.remember(subjectId, TimelineKind.TASK_GIVEN, to, taskKind);
    }
}
