package org.jinlei.platform.access;

/**
 * A page of the system. The page filter answers "not there" for a path that no module has registered or whose permission the
 * caller does not hold.
 *
 * @param path       path of the page below the context root, without extension, for instance {@code /cases/list}
 * @param permission key of the permission that opens it
 * @param menu       group of the side menu in which it stands, or null when it is reached from another page
 * @param under      page of the side menu to which one that is reached from another page belongs; the list of its folder when nothing else is said
 */
public record Screen(String path, String permission, String menu, String under) {

    /** A page in the side menu. */
    public static Screen inMenu(String menu, String path, String permission) {
        return new Screen(path, permission, menu, null);
    }

    /** A page that is reached from another page. */
    public static Screen page(String path, String permission) {
        return new Screen(path, permission, null, path.substring(0, path.lastIndexOf('/')) + "/list");
    }

    /** This page as one of another page of the side menu than the list of its folder. */
    public Screen under(String listed) {
        return new Screen(path, permission, menu, listed);
    }

    /** Key of the page's title in its module's messages: {@code /cases/list} has {@code screen.cases.list}. */
    public String titleKey() {
        return "screen" + path.replace('/', '.');
    }

    public String getPath() { return path; }
    public String getMenu() { return menu; }
}
