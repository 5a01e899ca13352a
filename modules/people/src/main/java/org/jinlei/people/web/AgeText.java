package org.jinlei.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jinlei.people.Age;
import org.jinlei.platform.web.Messages;

/** How ages are written on the screens. */
@Named("peopleFormat")
@ApplicationScoped
public class AgeText {

    /** For instance 13周岁, 13至14周岁, 13周岁（未证实）, 年龄不详. */
    public String age(Age age) {
        if (age == null || !age.isKnown()) {
            return Messages.text("people", "person.age.unknown");
        }
        String years = age.isExact() ? Messages.text("people", "person.age.years", age.least())
                : Messages.text("people", "person.age.range", age.least(), age.most());
        return age.proven() ? years : years + Messages.text("people", "person.age.unproven");
    }
}
