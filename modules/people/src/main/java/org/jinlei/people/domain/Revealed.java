package org.jinlei.people.domain;

import java.util.List;
import org.jinlei.people.NewPerson;

/** Numbers, phones and address of a person, uncovered. */
public record Revealed(String identityNumber, List<NewPerson.Phone> phones, String address) {
    public String getIdentityNumber() { return identityNumber; }
    public List<String> getNumbers() { return phones.stream().map(NewPerson.Phone::getNumber).toList(); }
    public String getAddress() { return address; }

    @Override
    public String toString() {
        return "Revealed";
    }
}
