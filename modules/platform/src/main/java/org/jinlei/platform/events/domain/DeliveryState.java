package org.jinlei.platform.events.domain;

/**
 * How delivery goes, in three numbers.
 *
 * @param waiting how many are to be delivered, now or later
 * @param failed  how many wait for an administrator
 * @param late    seconds for which the oldest that is due has been waiting
 */
public record DeliveryState(long waiting, long failed, long late) {

    public long getWaiting() { return waiting; }
    public long getFailed() { return failed; }
    public long getLate() { return late; }
}
