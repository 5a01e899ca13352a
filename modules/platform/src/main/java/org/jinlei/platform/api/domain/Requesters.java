package org.jinlei.platform.api.domain;

/** Whose requests to the interface are counted together. */
public enum Requesters {
    /** Each access token, and each person who asks with their session. */
    KNOWN,
    /** An address from which somebody asks without saying who they are. */
    STRANGERS,
    /** An address from which somebody tries access tokens that are none: beyond the limit no token is looked at that comes from there. */
    GUESSERS
}
