package org.jinlei.platform.files.domain;

import java.io.InputStream;

/** A content read from its beginning to its end, some kilobytes at a time. */
final class BytesStream extends InputStream {

    private static final int MOST = 8192;

    private final Bytes content;
    private long place;

    BytesStream(Bytes content) {
        this.content = content;
    }

    @Override
    public int read() {
        byte[] one = content.at(place, 1);
        place += one.length;
        return one.length == 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        byte[] some = content.at(place, Math.min(length, MOST));
        System.arraycopy(some, 0, into, offset, some.length);
        place += some.length;
        return some.length == 0 && length > 0 ? -1 : some.length;
    }
}
