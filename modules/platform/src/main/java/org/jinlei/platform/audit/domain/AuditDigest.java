package org.jinlei.platform.audit.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.Mac;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** The arithmetic of the hash chain, SM3 (GB/T 32905): each entry's digest covers the digest before it. */
final class AuditDigest {

    /** What stands before the first entry. */
    static final byte[] BEGINNING = new byte[32];

    private AuditDigest() {
    }

    /** Digest of an entry whose fields are given in the order of {@link AuditChain#FIELDS}. */
    static byte[] of(byte[] previous, Object... fields) {
        SM3Digest sm3 = new SM3Digest();
        sm3.update(previous, 0, previous.length);
        byte[] text = canonical(fields);
        sm3.update(text, 0, text.length);
        byte[] digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return digest;
    }

    static byte[] mac(byte[] key, Object... fields) {
        Mac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        byte[] text = canonical(fields);
        mac.update(text, 0, text.length);
        byte[] result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }

    /** Each field with its length before it, so that no two different rows read alike. */
    private static byte[] canonical(Object... fields) {
        StringBuilder text = new StringBuilder(256);
        for (Object field : fields) {
            if (field == null) {
                text.append("-;");
            } else {
                String value = field instanceof byte[] bytes ? Arrays.toString(bytes) : field.toString();
                text.append(value.length()).append(':').append(value).append(';');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
