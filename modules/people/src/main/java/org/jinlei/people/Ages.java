package org.jinlei.people;

/**
 * The three ages that must never stand for each other (rule 2).
 *
 * @param atAct       at the act: decides liability and, below 18, sealing; null when there is no act
 * @param atInterview at the questioning: decides whether an adult must be present; null when there was none
 * @param today       today: decides protection and what the screens show
 */
public record Ages(Age atAct, Age atInterview, Age today) {
    public Age getAtAct() { return atAct; }
    public Age getAtInterview() { return atInterview; }
    public Age getToday() { return today; }
}
