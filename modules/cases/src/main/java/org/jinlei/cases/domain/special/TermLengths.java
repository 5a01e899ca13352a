package org.jinlei.cases.domain.special;

/**
 * How long the terms are in this county.
 *
 * @param first  days from the first of September to the last day of the first term
 * @param second days from the first of February to the last day of the second term
 */
public record TermLengths(int first, int second) {
}
