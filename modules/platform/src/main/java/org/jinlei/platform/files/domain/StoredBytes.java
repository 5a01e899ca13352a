package org.jinlei.platform.files.domain;

import java.util.function.IntFunction;

/** A content in the database, of which one chunk at a time is in memory. */
final class StoredBytes implements Bytes {

    private final long size;
    private final IntFunction<byte[]> chunks;
    private int held = -1;
    private byte[] chunk;

    /** @param chunks reads and decrypts the chunk of a number */
    StoredBytes(long size, IntFunction<byte[]> chunks) {
        this.size = size;
        this.chunks = chunks;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public byte[] at(long from, int length) {
        int wanted = (int) Math.max(0, Math.min(length, size - from));
        byte[] bytes = new byte[wanted];
        for (int done = 0; done < wanted;) {
            long place = from + done;
            byte[] source = chunk((int) (place / Contents.CHUNK));
            int inside = (int) (place % Contents.CHUNK);
            int some = Math.min(wanted - done, source.length - inside);
            if (some <= 0) {
                throw new IllegalStateException("A content ends before its size");
            }
            System.arraycopy(source, inside, bytes, done, some);
            done += some;
        }
        return bytes;
    }

    private byte[] chunk(int no) {
        if (no != held) {
            chunk = chunks.apply(no);
            held = no;
        }
        return chunk;
    }
}
