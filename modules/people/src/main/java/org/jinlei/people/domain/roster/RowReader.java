package org.jinlei.people.domain.roster;

/** Takes the rows of a file one after the other. */
@FunctionalInterface
interface RowReader {

    void row(SheetRow row);
}
