package org.jinlei.cases.domain.guardians;

/** In what a guardian fails the child. */
public enum FailureGround {
    /** 不依法履行监护职责（《未成年人保护法》第一百一十八条）. */
    NEGLECTS_DUTY,
    /** 侵犯未成年人合法权益（《未成年人保护法》第一百一十八条）. */
    INFRINGES_RIGHTS,
    /** 未成年人有不良行为、严重不良行为，监护人不依法履行监护职责（《预防未成年人犯罪法》第六十一条）. */
    TOLERATES_MISCONDUCT
}
