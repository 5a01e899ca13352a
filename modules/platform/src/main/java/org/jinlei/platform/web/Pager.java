package org.jinlei.platform.web;

/** The line below a list: how many rows there are, links to turn the page, rows a page. */
final class Pager {

    private Pager() {
    }

    static void encode(Markup html, PagedTable<?> table) {
        html.open("nav", "pager").with("aria-label", Part.say("pager"));
        html.element("span", "pager-count", Part.say("pager.count", table.getCount()));
        if (table.isSearching()) {
            html.element("span", "pager-order", Part.say("pager.closestFirst"));
        }
        html.open("span", "pager-turn");
        turn(html, table.getFirstLink(), "pager.first", null);
        turn(html, table.getPreviousLink(), "pager.previous", "prev");
        turn(html, table.getNextLink(), "pager.next", "next");
        html.close("span").open("span", "pager-sizes").element("span", null, Part.say("pager.size"));
        for (int size : PagedTable.SIZES) {
            if (size == table.getSize()) {
                html.open("strong").with("aria-current", "true").text(size).close("strong");
            } else {
                html.link(table.sizeLink(size), null).text(size).close("a");
            }
        }
        html.close("span").close("nav");
    }

    private static void turn(Markup html, String target, String key, String relation) {
        if (target == null) {
            html.element("span", "turn off", Part.say(key));
        } else {
            html.link(target, "turn").with("rel", relation).text(Part.say(key)).close("a");
        }
    }
}
