package org.jinlei.platform.jobs;

/**
 * A change gives a job something to do. Fired within its transaction, it wakes that job on this node as soon as the change is there, instead of after its
 * next pause; when it is lost, that pause is all that is lost.
 *
 * @param job name of the job
 */
public record JobWanted(String job) {
}
