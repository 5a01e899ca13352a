package org.jinlei.platform.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jinlei.platform.operations.Secrets;

/**
 * Encrypts personal numbers, phones and narratives with SM4 in Galois/counter mode (GB/T 32907). The key lives in the server's
 * credential store; a column holds one byte of format, twelve of nonce, the text and sixteen of tag.
 */
@ApplicationScoped
public class ColumnCipher {

    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 16;

    /** Ciphers that are not in use: their tables depend on the key only, and a list decrypts a column in each row. */
    private final Queue<GCMModeCipher> idle = new ConcurrentLinkedQueue<>();

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Secrets secrets;

    private KeyParameter key;

    @PostConstruct
    void readKey() {
        key = new KeyParameter(Arrays.copyOf(secrets.secret("jinlei-encryption-key"), KEY));
    }

    /** Encrypts a text. */
    public byte[] encrypted(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] body = run(true, nonce, text.getBytes(StandardCharsets.UTF_8), 0);
        return ByteBuffer.allocate(1 + NONCE + body.length).put(FORMAT).put(nonce).put(body).array();
    }

    /**
     * Decrypts what {@link #encrypted} returned.
     *
     * @throws IllegalStateException when the column was changed or the key is not the one that wrote it
     */
    public String decrypted(byte[] column) {
        if (column.length <= 1 + NONCE || column[0] != FORMAT) {
            throw new IllegalStateException("Not an encrypted column");
        }
        return new String(run(false, Arrays.copyOfRange(column, 1, 1 + NONCE), column, 1 + NONCE), StandardCharsets.UTF_8);
    }

    private byte[] run(boolean encrypt, byte[] nonce, byte[] input, int from) {
        GCMModeCipher kept = idle.poll();
        GCMModeCipher gcm = kept == null ? GCMBlockCipher.newInstance(new SM4Engine()) : kept;
        gcm.init(encrypt, new AEADParameters(key, TAG_BITS, nonce));
        byte[] output = new byte[gcm.getOutputSize(input.length - from)];
        int length = gcm.processBytes(input, from, input.length - from, output, 0);
        try {
            length += gcm.doFinal(output, length);
        } catch (InvalidCipherTextException changed) {
            throw new IllegalStateException("An encrypted column was changed, or its key is not the one that wrote it", changed);
        }
        idle.offer(gcm);
        return length == output.length ? output : Arrays.copyOf(output, length);
    }
}
