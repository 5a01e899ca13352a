package org.jinlei.welfare.domain.attention;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That a decision on attention rests on a fact. Written once. */
@Entity
@Immutable
@Table(name = "welfare_attention_basis")
class AttentionBasis {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long attentionId;

    private long factId;

    protected AttentionBasis() {
    }

    AttentionBasis(long attentionId, long factId) {
        this.attentionId = attentionId;
        this.factId = factId;
    }

    long attentionId() {
        return attentionId;
    }

    long factId() {
        return factId;
    }
}
