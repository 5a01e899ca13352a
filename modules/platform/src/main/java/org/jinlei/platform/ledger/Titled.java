package org.jinlei.platform.ledger;

/**
 * A name of the program that people read in words, such as the use case of an audit entry: the text {@code PREFIX + NAME} of whichever module
 * has it. The interface for machines gives both.
 *
 * @param prefix for instance {@code action.}
 * @param name   the name, which is written as it is when no module has a text for it
 */
public record Titled(String prefix, String name) {
}
