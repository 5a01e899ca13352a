package org.jinlei.app.bench;

/**
 * A kind of page whose speed is measured.
 *
 * @param name      what it is, in the tables
 * @param account   who asks for it
 * @param address   where it is
 * @param millis    what it may take, median on one connection; NaN without an aim
 * @param perSecond how many a second there must be on sixteen connections; 0 without an aim
 */
record Question(String name, String account, String address, double millis, double perSecond) {

    static Question open(String name, String account, String address) {
        return new Question(name, account, address, 8, 400);
    }

    static Question within(double millis, String name, String account, String address) {
        return new Question(name, account, address, millis, 0);
    }

    static Question without(String name, String account, String address) {
        return new Question(name, account, address, Double.NaN, 0);
    }
}
