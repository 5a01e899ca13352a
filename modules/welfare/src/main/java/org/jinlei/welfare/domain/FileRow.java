package org.jinlei.welfare.domain;

import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.people.Age;
import org.jinlei.welfare.domain.attention.AttentionLevel;
import org.jinlei.welfare.domain.categories.CategoryKind;

/**
 * A file in a list.
 *
 * @param name       name of the child, masked for who reads files masked
 * @param unitId     village, or null when masked
 * @param schoolId   school, or null when masked
 * @param categories reasons for care that hold; none are told of a restricted file
 * @param attention  level that holds, for the circle only; or null
 */
public record FileRow(long id, String label, String name, boolean masked, Age age, Long unitId, Long schoolId, List<CategoryKind> categories,
        AttentionLevel attention, Long officer, boolean restricted, boolean moved, FileStatus status, LocalDateTime openedAt) {

    public FileRow {
        categories = List.copyOf(categories);
    }

    public long getId() { return id; }
    public String getLabel() { return label; }
    public String getName() { return name; }
    public boolean isMasked() { return masked; }
    public Age getAge() { return age; }
    public Long getUnitId() { return unitId; }
    public Long getSchoolId() { return schoolId; }
    public List<CategoryKind> getCategories() { return categories; }
    public AttentionLevel getAttention() { return attention; }
    public Long getOfficer() { return officer; }
    public boolean isRestricted() { return restricted; }
    public boolean isMoved() { return moved; }
    public FileStatus getStatus() { return status; }
    public LocalDateTime getOpenedAt() { return openedAt; }
}
