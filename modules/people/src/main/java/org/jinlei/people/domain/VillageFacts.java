package org.jinlei.people.domain;

import org.jinlei.people.Position;

/**
 * What is written down about a village.
 *
 * @param childDirector name of the village's child director (儿童主任), or null
 * @param directorPhone the director's phone, or null
 * @param position      where it lies, or null
 */
public record VillageFacts(String childDirector, String directorPhone, Position position) {
    public String getChildDirector() { return childDirector; }
    public String getDirectorPhone() { return directorPhone; }
    public Position getPosition() { return position; }
}
