package org.jinlei.platform.files.domain;

/** A content that can be read from any place without being in memory as a whole. */
interface Bytes {

    long size();

    /** At most {@code length} bytes from a place; fewer at the end, none behind it. */
    byte[] at(long from, int length);
}
