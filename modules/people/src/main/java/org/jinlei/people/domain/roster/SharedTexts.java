package org.jinlei.people.domain.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jinlei.people.domain.roster.RosterRefused.Kind;

/**
 * The texts to which the cells of a workbook point. A large roster has more of them than fit in the memory, so all but the first and the last used blocks are
 * put down in a temporary file, under a key that only this
 * object ever has: what the file holds are names and numbers of children.
 */
final class SharedTexts implements AutoCloseable {

    private static final int BLOCK = 1 << 16;
    private static final int IN_MEMORY = 64;
    private static final int CACHED = 64;
    private static final int STARTS = 1 << 16;

    private final int most;
    private final List<int[]> starts = new ArrayList<>();
    private final List<byte[]> first = new ArrayList<>();
    private final byte[] key = new byte[16];
    private final Map<Integer, byte[]> cached = new LinkedHashMap<>(CACHED * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
            return size() > CACHED;
        }
    };
    private byte[] current = new byte[BLOCK];
    private int blocks;
    private int end;
    private int count;
    private FileChannel file;

    /** @param most texts that are taken before the file is refused */
    SharedTexts(int most) {
        this.most = most;
        new SecureRandom().nextBytes(key);
    }

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (count >= most || end > Integer.MAX_VALUE - bytes.length) {
            throw new RosterRefused(Kind.TOO_LARGE);
        }
        start(count++, end);
        for (int done = 0; done < bytes.length;) {
            int at = end % BLOCK;
            int part = Math.min(BLOCK - at, bytes.length - done);
            System.arraycopy(bytes, done, current, at, part);
            done += part;
            end += part;
            if (end % BLOCK == 0) {
                put();
            }
        }
    }

    /** The text of a number, "" for one that is not there. */
    String get(int number) {
        if (number < 0 || number >= count) {
            return "";
        }
        int from = starts.get(number / STARTS)[number % STARTS];
        int to = number + 1 < count ? starts.get((number + 1) / STARTS)[(number + 1) % STARTS] : end;
        if (from / BLOCK == (to - 1) / BLOCK) {
            return new String(block(from / BLOCK), from % BLOCK, to - from, StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[to - from];
        for (int done = 0; done < bytes.length;) {
            int at = (from + done) % BLOCK;
            int part = Math.min(BLOCK - at, bytes.length - done);
            System.arraycopy(block((from + done) / BLOCK), at, bytes, done, part);
            done += part;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void start(int number, int at) {
        if (number / STARTS == starts.size()) {
            starts.add(new int[STARTS]);
        }
        starts.get(number / STARTS)[number % STARTS] = at;
    }

    private void put() {
        if (blocks < IN_MEMORY) {
            first.add(current);
        } else {
            putDown(ByteBuffer.wrap(crypt(current, blocks)), (long) (blocks - IN_MEMORY) * BLOCK);
        }
        blocks++;
        current = new byte[BLOCK];
    }

    private void putDown(ByteBuffer hidden, long from) {
        try {
            if (file == null) {
                file = FileChannel.open(Files.createTempFile("roster", ".part"), StandardOpenOption.READ, StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
            }
            while (hidden.hasRemaining()) {
                file.write(hidden, from + hidden.position());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private byte[] block(int number) {
        if (number == blocks) {
            return current;
        }
        return number < IN_MEMORY ? first.get(number) : cached.computeIfAbsent(number, this::fetch);
    }

    private byte[] fetch(int number) {
        ByteBuffer hidden = ByteBuffer.allocate(BLOCK);
        try {
            long from = (long) (number - IN_MEMORY) * BLOCK;
            while (hidden.hasRemaining() && file.read(hidden, from + hidden.position()) >= 0) {
                continue;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return crypt(hidden.array(), number);
    }

    /** Counter mode: the same for hiding and reading; each block has its own stretch of the counter. */
    private byte[] crypt(byte[] block, int number) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(ByteBuffer.allocate(16).putInt(number).array()));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
        if (file != null) {
            try {
                file.close();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
