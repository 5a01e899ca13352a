package org.jinlei.platform.files.domain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.util.Arrays;
import org.jinlei.platform.data.ChunkCipher;
import org.junit.jupiter.api.Test;

class ChunkCipherTest {

    private final SecureRandom random = new SecureRandom();
    private final String key = ChunkCipher.newKey(random);
    private final byte[] plain = "一段内容".repeat(1000).getBytes();

    @Test
    void what_was_encrypted_is_read_again() {
        byte[] body = new ChunkCipher(7, key).encrypted(3, plain, random);
        assertEquals(plain.length + 28, body.length);
        assertArrayEquals(plain, new ChunkCipher(7, key).decrypted(3, body));
    }

    @Test
    void a_chunk_that_was_changed_or_moved_is_noticed() {
        byte[] body = new ChunkCipher(7, key).encrypted(3, plain, random);
        assertThrows(IllegalStateException.class, () -> new ChunkCipher(7, key).decrypted(4, body));
        assertThrows(IllegalStateException.class, () -> new ChunkCipher(8, key).decrypted(3, body));
        byte[] changed = body.clone();
        changed[50] ^= 1;
        assertThrows(IllegalStateException.class, () -> new ChunkCipher(7, key).decrypted(3, changed));
    }

    @Test
    void a_content_is_read_from_any_place_over_its_chunks() {
        byte[] all = new byte[2 * Contents.CHUNK + 500];
        random.nextBytes(all);
        StoredBytes stored = new StoredBytes(all.length, no -> Arrays.copyOfRange(all, no * Contents.CHUNK, Math.min(all.length, (no + 1) * Contents.CHUNK)));
        for (int from : new int[] {0, 1, Contents.CHUNK - 1, Contents.CHUNK, all.length - 10, all.length}) {
            assertArrayEquals(Arrays.copyOfRange(all, from, Math.min(all.length, from + Contents.CHUNK + 7)), stored.at(from, Contents.CHUNK + 7));
        }
    }
}
