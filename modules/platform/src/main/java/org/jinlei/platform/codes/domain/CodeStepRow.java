package org.jinlei.platform.codes.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What was once written down about a code.
 *
 * @param createdBy name of who wrote it, empty for what came with the system
 */
public record CodeStepRow(LocalDate validFrom, int revision, boolean ended, String zh, String en, String source, String createdBy, LocalDateTime createdAt) {
    public LocalDate getValidFrom() { return validFrom; }
    public int getRevision() { return revision; }
    public boolean isEnded() { return ended; }
    public String getZh() { return zh; }
    public String getEn() { return en; }
    public String getSource() { return source; }
    public String getCreatedBy() { return createdBy; }
    public LocalDateTime getCreatedAt() { return createdAt; }
}
