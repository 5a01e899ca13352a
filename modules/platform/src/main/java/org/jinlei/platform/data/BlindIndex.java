package org.jinlei.platform.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jinlei.platform.operations.Secrets;

/**
 * Finds an encrypted value by its exact text: a keyed SM3 digest (GB/T 32905) beside the encrypted column. Without the key, which lives
 * in the credential store, nobody can try out numbers against it.
 */
@ApplicationScoped
public class BlindIndex {

    /** Digests that are not in use and have taken in the key already: a roster asks for tens of thousands. */
    private final Queue<HMac> idle = new ConcurrentLinkedQueue<>();

    @Inject
    private Secrets secrets;

    private byte[] key;

    @PostConstruct
    void readKey() {
        key = secrets.secret("jinlei-index-key");
    }

    /**
     * @param purpose what the value is, so that equal texts of different kinds differ, for instance {@code identity-number}
     * @param text    the value, already normalised by the caller
     * @return 32 bytes
     */
    public byte[] of(String purpose, String text) {
        HMac kept = idle.poll();
        HMac mac = kept == null ? keyed(key) : kept;
        byte[] digest = digest(mac, purpose + '\n' + text);
        idle.offer(mac);
        return digest;
    }

    private static HMac keyed(byte[] key) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        return mac;
    }

    /** Leaves the digest keyed and ready for the next text. */
    private static byte[] digest(HMac mac, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        byte[] digest = new byte[mac.getMacSize()];
        mac.doFinal(digest, 0);
        return digest;
    }
}
