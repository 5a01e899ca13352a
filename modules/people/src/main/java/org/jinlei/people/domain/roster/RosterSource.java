package org.jinlei.people.domain.roster;

import java.io.IOException;
import java.io.InputStream;

/** Where a roster is read from; asked several times, because the texts of a workbook stand behind its cells. Nothing is put down on disk in the clear. */
@FunctionalInterface
public interface RosterSource {

    /** The bytes from the beginning. The reader closes the stream. */
    InputStream open() throws IOException;
}
