package org.jinlei.cases.domain;

import java.time.LocalDate;
import org.jinlei.people.PersonSummary;

/**
 * A person who is to become part of a case, with the age on the day that counts (rules 2 and 3).
 *
 * @param person   who
 * @param age      age on that day as far as the evidence of the birth date says
 * @param evidence what the birth date rests on
 * @param day      day of the act, or today
 */
public record PersonAtAct(PersonSummary person, AgeAtAct age, String evidence, LocalDate day) {
    public PersonSummary getPerson() { return person; }
    public AgeAtAct getAge() { return age; }
    public String getEvidence() { return evidence; }
    public LocalDate getDay() { return day; }
}
