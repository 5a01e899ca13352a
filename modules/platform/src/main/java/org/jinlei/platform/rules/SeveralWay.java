package org.jinlei.platform.rules;

/** How something is done that was asked for several records at once. */
public enum SeveralWay {
    /** Each record on its own: what can be done is done, the others stay as they are. */
    EACH,
    /** All of them or none. */
    TOGETHER
}
