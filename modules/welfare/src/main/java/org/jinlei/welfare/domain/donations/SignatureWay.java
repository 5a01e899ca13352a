package org.jinlei.welfare.domain.donations;

/** How the guardian signed. */
public enum SignatureWay {
    /** 屏幕手写. */
    ON_SCREEN,
    /** 纸质签字拍照. */
    ON_PAPER
}
