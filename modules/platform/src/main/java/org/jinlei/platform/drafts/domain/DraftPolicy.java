package org.jinlei.platform.drafts.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jinlei.platform.settings.PlatformSettings;
import org.jinlei.platform.settings.Settings;

/** How large drafts may be, how many one person may have and how long they are kept. */
@ApplicationScoped
public class DraftPolicy {

    private static final int KILOBYTE = 1024;

    @Inject
    @ConfigProperty(name = "jinlei.drafts.kilobytes", defaultValue = "64")
    private int kilobytes;

    @Inject
    @ConfigProperty(name = "jinlei.drafts.most", defaultValue = "50")
    private int most;

    @Inject
    private Settings settings;

    /** Bytes of one draft. */
    public int bytes() {
        return kilobytes * KILOBYTE;
    }

    int kilobytes() {
        return kilobytes;
    }

    /** Drafts that one person may have at once. */
    int most() {
        return most;
    }

    /** How long a draft is kept after it was last saved. */
    Duration kept() {
        return settings.duration(PlatformSettings.DRAFTS);
    }

    /** Days that a draft is kept, for pages. */
    public long days() {
        return kept().toDays();
    }
}
