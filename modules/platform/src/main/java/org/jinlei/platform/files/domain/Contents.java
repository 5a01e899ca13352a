package org.jinlei.platform.files.domain;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jinlei.platform.data.ChunkCipher;
import org.jinlei.platform.operations.Secrets;

/**
 * The bytes of attachments. A content is recognised by the keyed SM3 digest of its size and of the keyed digests of its chunks, which is
 * known as soon as the last chunk has arrived, on whichever node; without the key nobody can try a known file against the database.
 */
@ApplicationScoped
class Contents {

    /** Length of every chunk but the last. */
    static final int CHUNK = 1 << 20;

    private static final int DIGEST = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private EntityManager em;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    private KeyParameter digestKey;

    @PostConstruct
    void readKey() {
        byte[] purpose = "attachment content".getBytes(StandardCharsets.UTF_8);
        digestKey = new KeyParameter(mac(new KeyParameter(secrets.secret("jinlei-index-key")), purpose));
    }

    /** A content whose chunks are still to come. */
    Content begin() {
        Content content = new Content(ChunkCipher.newKey(random), LocalDateTime.now(clock));
        em.persist(content);
        return content;
    }

    Content find(long contentId) {
        return em.find(Content.class, contentId);
    }

    /** Keeps a chunk; sent again, it replaces the former. */
    void keep(Content content, int no, byte[] plain) {
        em.createNativeQuery("replace into platform_content_chunk (content_id, no, size, digest, body) values (:content, :no, :size, :digest, :body)")
                .setParameter("content", content.id()).setParameter("no", no).setParameter("size", plain.length)
                .setParameter("digest", mac(digestKey, plain))
                .setParameter("body", new ChunkCipher(content.id(), content.contentKey()).encrypted(no, plain, random)).executeUpdate();
    }

    /** Digest of a content, empty while chunks are missing or do not make up the size. */
    Optional<byte[]> digest(Content content, long size) {
        @SuppressWarnings("unchecked")
        List<Object[]> chunks = em.createNativeQuery("select no, size, digest from platform_content_chunk where content_id = :content order by no")
                .setParameter("content", content.id()).getResultList();
        ByteBuffer all = ByteBuffer.allocate(8 + chunks.size() * DIGEST).putLong(size);
        long sum = 0;
        for (int i = 0; i < chunks.size(); i++) {
            long length = ((Number) chunks.get(i)[1]).longValue();
            if (((Number) chunks.get(i)[0]).intValue() != i || i < chunks.size() - 1 && length != CHUNK) {
                return Optional.empty();
            }
            sum += length;
            all.put((byte[]) chunks.get(i)[2]);
        }
        return sum == size ? Optional.of(mac(digestKey, all.array())) : Optional.empty();
    }

    /**
     * The complete content of this digest, if there is one. That it is used now is noted in its row, so that it cannot be cleaned away
     * by somebody who does not see the new attachment yet.
     */
    Optional<Long> use(byte[] digest) {
        List<Long> found = em.createQuery("select c.id from Content c where c.digest = :digest", Long.class).setParameter("digest", digest).getResultList();
        return found.stream().findFirst().filter(this::use);
    }

    /** Notes that a content is used now; false when it is no longer there. */
    boolean use(long contentId) {
        return em.createNativeQuery("update platform_content set used_at = :now where id = :id and status = 'COMPLETE'")
                .setParameter("now", LocalDateTime.now(clock)).setParameter("id", contentId).executeUpdate() == 1;
    }

    /** The bytes, read from the database chunk by chunk as they are asked for, within or outside a transaction. */
    StoredBytes bytes(long contentId, long size, String contentKey) {
        ChunkCipher cipher = new ChunkCipher(contentId, contentKey);
        return new StoredBytes(size, no -> cipher.decrypted(no, (byte[]) em.createNativeQuery(
                "select body from platform_content_chunk where content_id = :content and no = :no", byte[].class)
                .setParameter("content", contentId).setParameter("no", no).getSingleResult()));
    }

    /** Removes some chunks of a discarded content; whether there may be more. */
    boolean sweep(long contentId, int most) {
        return em.createNativeQuery("delete from platform_content_chunk where content_id = :content limit " + most)
                .setParameter("content", contentId).executeUpdate() == most;
    }

    private static byte[] mac(KeyParameter key, byte[] bytes) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(key);
        mac.update(bytes, 0, bytes.length);
        byte[] digest = new byte[mac.getMacSize()];
        mac.doFinal(digest, 0);
        return Arrays.copyOf(digest, DIGEST);
    }
}
