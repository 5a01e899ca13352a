package org.jinlei.people;

/**
 * What a birth date rests on (rule 3). Where the age at an act cannot be proven, it is presumed that the age of liability was not
 * reached: 法释〔2006〕1号 article 4.
 */
public enum BirthEvidence {
    /** 居民身份证. */
    IDENTITY_CARD(true),
    /** 出生医学证明. */
    BIRTH_CERTIFICATE(true),
    /** 户口簿 or the household register itself. */
    HOUSEHOLD_REGISTER(true),
    /** 骨龄鉴定: proves a range only. */
    BONE_AGE_RANGE(true),
    /** The person's own or a relative's word. */
    STATEMENT(false),
    /** Nothing: a guess or no date at all. */
    UNPROVEN(false);

    private final boolean proof;

    BirthEvidence(boolean proof) {
        this.proof = proof;
    }

    /** Whether it can prove that an age was reached. */
    public boolean isProof() {
        return proof;
    }
}
