package org.jinlei.cases.domain.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.jinlei.platform.data.ConfidentialText;

/** An admonition of the minor or, when they fail their duty, of the guardians, to whom guidance may be ordered. */
@Entity
@Table(name = "cases_admonition")
class Admonition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long taskId;
    private boolean ofGuardian;
    private boolean guidanceOrdered;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false)
    private String content;

    private long givenBy;

    @Column(nullable = false)
    private LocalDateTime givenAt;

    protected Admonition() {
    }

    Admonition(long taskId, boolean ofGuardian, boolean guidanceOrdered, String content, long givenBy, LocalDateTime givenAt) {
        this.taskId = taskId;
        this.ofGuardian = ofGuardian;
        this.guidanceOrdered = guidanceOrdered;
        this.content = content;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    AdmonitionFacts facts() {
        return new AdmonitionFacts(ofGuardian, guidanceOrdered, content, givenBy, givenAt);
    }
}
