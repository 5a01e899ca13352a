package org.jinlei.app.inside;

/** What the observer of the tests hears, as {@code cases.Referral} is heard: whichever record implements it. */
public interface CountedSomehow {

    /** Which test it belongs to. */
    long run();

    /** Its number within the test. */
    long number();
}
