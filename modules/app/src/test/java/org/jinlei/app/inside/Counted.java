package org.jinlei.app.inside;

/** An event of the tests. */
public record Counted(long run, long number) implements CountedSomehow {
}
