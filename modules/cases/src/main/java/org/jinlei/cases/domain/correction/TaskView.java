package org.jinlei.cases.domain.correction;

/**
 * One task and what its reader may do with it.
 *
 * @param task   the task; why it was closed is told to readers of the case only
 * @param ofCase whether the reader also reads the case file
 * @param worker whether the reader works on the case file and it is open for work
 */
public record TaskView(TaskFacts task, boolean ofCase, boolean worker) {
    public TaskFacts getTask() { return task; }
    public boolean isOfCase() { return ofCase; }
    public boolean isWorker() { return worker; }
}
