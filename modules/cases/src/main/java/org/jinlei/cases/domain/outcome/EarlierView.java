package org.jinlei.cases.domain.outcome;

/**
 * What somebody may know of earlier violations of an offender for the handling of this case.
 *
 * @param readable count of the records that the reader reads anyway
 * @param others   count of those that the reader does not read, sealed or kept elsewhere; null unless the reader is the officer of the
 *                 case with an approved look-back, whether or not there are any
 */
public record EarlierView(EarlierCount readable, EarlierCount others) {
    public EarlierCount getReadable() { return readable; }
    public EarlierCount getOthers() { return others; }
}
