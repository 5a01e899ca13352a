package org.jinlei.platform.data;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Encrypts the chunks of one content with SM4 in Galois/counter mode under the content's own key: twelve bytes of nonce, the bytes and
 * sixteen of tag. Content and place are part of what the tag proves, so that chunks cannot be exchanged in the database.
 */
public final class ChunkCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 16;

    private final long contentId;
    private final KeyParameter key;

    /** @param contentKey key of the content as {@link #newKey} made it */
    public ChunkCipher(long contentId, String contentKey) {
        this.contentId = contentId;
        this.key = new KeyParameter(Base64.getDecoder().decode(contentKey));
    }

    /** A new key in base 64. */
    public static String newKey(SecureRandom random) {
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** Encrypts the chunk of a number. */
    public byte[] encrypted(int no, byte[] plain, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] body = Arrays.copyOf(nonce, NONCE + plain.length + TAG_BITS / 8);
        run(cipher(true, no, nonce), plain, 0, plain.length, body, NONCE);
        return body;
    }

    /**
     * Decrypts what {@link #encrypted} returned.
     *
     * @throws IllegalStateException when the chunk was changed or belongs elsewhere
     */
    public byte[] decrypted(int no, byte[] body) {
        byte[] plain = new byte[body.length - NONCE - TAG_BITS / 8];
        run(cipher(false, no, Arrays.copyOf(body, NONCE)), body, NONCE, body.length - NONCE, plain, 0);
        return plain;
    }

    private GCMModeCipher cipher(boolean encrypt, int no, byte[] nonce) {
        GCMModeCipher gcm = GCMBlockCipher.newInstance(new SM4Engine());
        gcm.init(encrypt, new AEADParameters(key, TAG_BITS, nonce, ByteBuffer.allocate(12).putLong(contentId).putInt(no).array()));
        return gcm;
    }

    private static void run(GCMModeCipher gcm, byte[] in, int from, int length, byte[] out, int to) {
        try {
            int done = gcm.processBytes(in, from, length, out, to);
            gcm.doFinal(out, to + done);
        } catch (InvalidCipherTextException changed) {
            throw new IllegalStateException("A chunk of a content was changed, or its key is not the one that wrote it", changed);
        }
    }
}
