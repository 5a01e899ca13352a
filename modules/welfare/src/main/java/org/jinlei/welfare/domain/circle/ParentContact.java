package org.jinlei.welfare.domain.circle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.FileRule;
import org.jinlei.welfare.domain.Written;
import org.jinlei.welfare.domain.categories.Parent;

/** A parent was in touch with the child. Written once. */
@Entity
@Immutable
@Table(name = "welfare_parent_contact")
class ParentContact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long fileId;

    @Column(nullable = false)
    private LocalDate contactedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private Parent parent;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ContactWay way;

    @Column(length = 100, nullable = false)
    private String source;

    private long notedBy;

    @Column(nullable = false)
    private LocalDateTime notedAt;

    protected ParentContact() {
    }

    ParentContact(long fileId, LocalDate on, Parent parent, ContactWay way, String source, long by, LocalDateTime now) {
        if (parent == null || way == null) {
            throw new BrokenRule(FileRule.WRITING_NEEDS_CONTENT);
        }
        this.fileId = fileId;
        this.contactedOn = Written.past(on, now.toLocalDate());
        this.parent = parent;
        this.way = way;
        this.source = Written.text(source);
        this.notedBy = by;
        this.notedAt = now;
    }

    ContactFacts facts() {
        return new ContactFacts(contactedOn, parent, way, source, notedBy);
    }
}
