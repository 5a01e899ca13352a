package org.jinlei.people;

/**
 * A part of the person's page that another module contributes: implement it as a CDI bean. The part is included only for who holds the
 * permission; it finds the person's number in the parameter {@code personId} and reads its rows through a use case of its own module.
 */
public interface PersonPageSection {

    /** Place among the parts; the smallest comes first. */
    int order();

    /** Path of the part, for instance {@code /cases/parts/_of-person.xhtml}. */
    String part();

    /** Key of the permission without which the part is not there. */
    String permission();
}
