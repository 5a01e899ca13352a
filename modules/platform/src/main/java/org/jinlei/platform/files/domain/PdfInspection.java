package org.jinlei.platform.files.domain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for what makes a PDF act: scripts, programs to launch, files inside, forms that send. Names are read wherever they stand, whatever
 * way they are spelt, also in compressed streams of objects. A document is not understood any further: nothing is rendered or resolved, so
 * that there is nothing to attack; what cannot be looked into (a password, an unusual packing) is refused instead.
 */
final class PdfInspection {

    private static final Set<String> ACTS = Set.of("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "Rendition", "ImportData", "SubmitForm",
            "GoToE", "XFA");
    private static final Set<String> OTHER_PACKING = Set.of("LZWDecode", "ASCIIHexDecode", "ASCII85Decode", "RunLengthDecode", "Crypt", "Predictor");
    private static final int PIECE = 64 * 1024;
    private static final long MOST_UNPACKED = 256L << 20;
    /** The word that begins a stream, and the seven letters of which the last six are it. */
    private static final long STREAM = 0x73747265616DL;
    private static final long SIX = 0xFFFFFFFFFFFFL;
    private static final long SEVEN = 0xFFFFFFFFFFFFFFL;

    private final Bytes content;
    private final Set<String> sinceStream = new HashSet<>();
    private long unpacked;
    private boolean acts;
    private boolean unreadable;

    private PdfInspection(Bytes content) {
        this.content = content;
    }

    /** The rule that keeps the document out, or nothing. */
    static Optional<FilesRule> obstacle(Bytes content) {
        PdfInspection inspection = new PdfInspection(content);
        inspection.look();
        return inspection.acts ? Optional.of(FilesRule.FILE_ACTS_BY_ITSELF) : inspection.unreadable ? Optional.of(FilesRule.FILE_CANNOT_BE_LOOKED_INTO) : Optional.empty();
    }

    /** Goes through all bytes once; the word that ends a stream is the one that has a d before it. */
    private void look() {
        PdfNames names = new PdfNames(this::met);
        long letters = 0;
        for (long from = 0; from < content.size() && !acts && !unreadable; from += PIECE) {
            byte[] piece = content.at(from, PIECE);
            for (int i = 0; i < piece.length && !unreadable; i++) {
                names.take(piece[i]);
                letters = (letters << 8 | piece[i] & 0xFF) & SEVEN;
                if ((letters & SIX) == STREAM && letters >> 48 != 'd') {
                    openStream(from + i + 1);
                    sinceStream.clear();
                }
            }
        }
        names.end();
    }

    private void met(String name) {
        acts |= ACTS.contains(name);
        unreadable |= name.equals("Encrypt");
        sinceStream.add(name);
    }

    /** Objects may lie in a stream that says how many they are and where the first one begins. */
    private void openStream(long from) {
        if (!sinceStream.contains("ObjStm") && !(sinceStream.contains("First") && sinceStream.contains("N"))) {
            return;
        }
        boolean packed = sinceStream.contains("FlateDecode");
        if (sinceStream.stream().anyMatch(OTHER_PACKING::contains) || sinceStream.contains("Filter") && !packed) {
            unreadable = true;
        } else if (packed) {
            unpack(from);
        }
    }

    private void unpack(long from) {
        Inflater inflater = new Inflater();
        PdfNames names = new PdfNames(name -> {
            acts |= ACTS.contains(name);
            unreadable |= name.equals("Encrypt");
        });
        try {
            byte[] plain = new byte[PIECE];
            long place = from + blanks(from);
            while (!inflater.finished() && !unreadable) {
                if (inflater.needsInput()) {
                    byte[] piece = content.at(place, PIECE);
                    inflater.setInput(piece);
                    place += piece.length;
                    unreadable = piece.length == 0;
                }
                int length = inflater.inflate(plain);
                unpacked += length;
                unreadable |= unpacked > MOST_UNPACKED || inflater.needsDictionary();
                for (int i = 0; i < length; i++) {
                    names.take(plain[i]);
                }
            }
            names.end();
        } catch (DataFormatException otherwisePacked) {
            unreadable = true;
        } finally {
            inflater.end();
        }
    }

    private int blanks(long from) {
        byte[] head = content.at(from, 16);
        int blanks = 0;
        while (blanks < head.length && (head[blanks] == ' ' || head[blanks] == '\t' || head[blanks] == '\r' || head[blanks] == '\n')) {
            blanks++;
        }
        return blanks;
    }
}
