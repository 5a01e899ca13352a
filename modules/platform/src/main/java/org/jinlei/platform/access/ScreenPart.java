package org.jinlei.platform.access;

/**
 * A part that a module puts on a page of another one: on the home page, or on the page of a record that it refers to. The page includes
 * it for those who hold the permission; the part hides itself when there is nothing to show and finds the record in the page's address.
 *
 * @param place      path of the page, for instance {@code /home} or {@code /people/view}
 * @param path       path of the Facelet, for instance {@code /cases/parts/_of-person.xhtml}
 * @param permission key of the permission without which the part is not there
 */
public record ScreenPart(String place, String path, String permission) {

    /** The home page. */
    public static final String HOME = "/home";

    /** The page that finds by any name or number. */
    public static final String FIND = "/find";
}
