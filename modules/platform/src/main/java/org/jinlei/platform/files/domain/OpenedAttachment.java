package org.jinlei.platform.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jinlei.platform.files.FileKind;

/** An attachment that somebody was allowed to read; its bytes are fetched from the database while they are written out. */
public final class OpenedAttachment {

    private static final int PIECE = 64 * 1024;

    private final String name;
    private final FileKind kind;
    private final Bytes bytes;

    OpenedAttachment(String name, FileKind kind, Bytes bytes) {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public long size() {
        return bytes.size();
    }

    /** The bytes from the beginning; may be asked for again. */
    public InputStream stream() {
        return new BytesStream(bytes);
    }

    /** Writes the bytes from a place up to, not including, another. */
    public void write(OutputStream out, long from, long to) throws IOException {
        for (long place = from; place < to;) {
            byte[] piece = bytes.at(place, (int) Math.min(PIECE, to - place));
            out.write(piece);
            place += piece.length;
        }
    }
}
