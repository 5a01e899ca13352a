package org.jinlei.welfare.domain.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.FileRule;
import org.jinlei.welfare.domain.Written;

/** Something that was learned about a child. Written once; what turns out wrong is put right by another note. */
@Entity
@Immutable
@Table(name = "welfare_file_note")
class FileNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long fileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private NoteKind kind;

    @Column(nullable = false)
    private LocalDate onDay;

    @Column(length = 100, nullable = false)
    private String source;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false)
    private String text;

    private long notedBy;

    @Column(nullable = false)
    private LocalDateTime notedAt;

    protected FileNote() {
    }

    FileNote(long fileId, NewNote what, long by, LocalDateTime now) {
        if (what.kind() == null) {
            throw new BrokenRule(FileRule.WRITING_NEEDS_CONTENT);
        }
        this.fileId = fileId;
        this.kind = what.kind();
        this.onDay = Written.past(what.onDay(), now.toLocalDate());
        this.source = Written.text(what.source());
        this.text = Written.text(what.text());
        this.notedBy = by;
        this.notedAt = now;
    }

    NoteFacts facts() {
        return new NoteFacts(id, kind, onDay, source, text, notedBy, notedAt);
    }
}
