package org.jinlei.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.OptionalLong;
import org.jinlei.platform.data.ConfidentialText;

/**
 * The app with which a person makes one-time codes. A secret is offered first; with its first code it takes the place of the one before, which
 * goes on until then. The code of a step is taken once: the step is kept here, under a version, so that it counts for all nodes.
 */
@Entity
@Table(name = "platform_authenticator")
class Authenticator {

    /** An offered secret waits so long for its first code. */
    static final Duration OFFERED_FOR = Duration.ofMinutes(15);

    @Id
    private Long userId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 100)
    private String secret;

    private LocalDateTime confirmedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 100)
    private String offeredSecret;

    private LocalDateTime offeredAt;

    private long lastStep;

    @Version
    private int version;

    protected Authenticator() {
    }

    Authenticator(long userId) {
        this.userId = userId;
    }

    /** Offers a secret to be read into an app. */
    void offer(String fresh, LocalDateTime now) {
        offeredSecret = fresh;
        offeredAt = now;
    }

    /** The secret that waits for its first code, null without one or when it has waited too long. */
    String offered(LocalDateTime now) {
        return offeredSecret == null || now.isAfter(offeredAt.plus(OFFERED_FOR)) ? null : offeredSecret;
    }

    /** Takes the offered secret into use if this is one of its codes. */
    boolean confirm(String code, ZonedDateTime now) {
        String fresh = offered(now.toLocalDateTime());
        OptionalLong step = fresh == null ? OptionalLong.empty() : Totp.stepOf(fresh, code, now.toInstant(), 0);
        if (step.isEmpty()) {
            return false;
        }
        secret = fresh;
        confirmedAt = now.toLocalDateTime();
        lastStep = step.getAsLong();
        offeredSecret = null;
        offeredAt = null;
        return true;
    }

    /** Takes a code, if it is one of now and neither it nor a later one was taken before. */
    boolean accept(String code, ZonedDateTime now) {
        OptionalLong step = secret == null ? OptionalLong.empty() : Totp.stepOf(secret, code, now.toInstant(), lastStep);
        step.ifPresent(taken -> lastStep = taken);
        return step.isPresent();
    }

    boolean isConfirmed() {
        return secret != null;
    }

    LocalDateTime confirmedAt() {
        return confirmedAt;
    }
}
