package org.jinlei.welfare.domain.circle;

/** How a parent was in touch with the child. */
public enum ContactWay {
    VIDEO_CALL,
    PHONE_CALL,
    TEXT_MESSAGE,
    CAME_HOME
}
