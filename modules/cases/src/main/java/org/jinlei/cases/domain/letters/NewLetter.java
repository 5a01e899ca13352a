package org.jinlei.cases.domain.letters;

/**
 * What a recommendation letter says.
 *
 * @param addresseeKind kind of addressee
 * @param addresseeUnit school or department of the organisation tree, or null
 * @param addressee     name of the addressee; that of the unit when one is chosen
 * @param problem       what it is about
 * @param facts         the problem that was found; nobody who reported is named
 * @param advice        what is recommended
 * @param basis         law and article
 */
public record NewLetter(AddresseeKind addresseeKind, Long addresseeUnit, String addressee, LetterProblem problem, String facts, String advice, String basis) {
}
