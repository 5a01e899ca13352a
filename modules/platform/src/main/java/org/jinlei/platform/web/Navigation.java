package org.jinlei.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Caller;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.Screen;
import org.jinlei.platform.access.ScreenPart;

/** Where a person is and where they may go: the side menu by permission, the title and the trail of the page, who is logged in. */
@Named("navigation")
@RequestScoped
public class Navigation {

    private static final List<String> ORDER = List.of("work", "cases", "welfare", "people", "reporting", "administration", "audit");

    @Inject
    private Screens screens;

    @Inject
    private Access access;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private HttpServletRequest request;

    private List<Group> menu;

    /** One page of the menu. */
    public record Entry(String path, String title, boolean here) {
        public String getPath() { return path; }
        public String getTitle() { return title; }
        public boolean isHere() { return here; }
    }

    /** A heading of the menu and its pages. */
    public record Group(String title, List<Entry> entries) {
        public String getTitle() { return title; }
        public List<Entry> getEntries() { return entries; }
    }

    /** The side menu: the pages that the person may open. */
    public List<Group> getMenu() {
        if (menu == null) {
            Map<String, List<Entry>> groups = new LinkedHashMap<>();
            Screens.Registered here = screens.at(path());
            Caller caller = access.caller();
            String root = root();
            for (Screens.Registered one : screens.all()) {
                Screen screen = one.screen();
                if (screen.menu() != null && caller.may(screen.permission())) {
                    groups.computeIfAbsent(screen.menu(), name -> new ArrayList<>()).add(
                            new Entry(root + screen.path(), title(one), here != null && isUnder(here.screen(), screen)));
                }
            }
            menu = groups.entrySet().stream().sorted(Comparator.comparingInt(group -> place(group.getKey()))).map(group -> new Group(groupTitle(group.getKey()), group.getValue())).toList();
        }
        return menu;
    }

    /** Daily work first, administration last. */
    private static int place(String group) {
        int place = ORDER.indexOf(group);
        return place < 0 ? ORDER.indexOf("administration") : place;
    }

    /** A page that is reached from another belongs to that one; a page of the menu to itself only. */
    private static boolean isUnder(Screen here, Screen listed) {
        return here.equals(listed) || listed.path().equals(here.under());
    }

    private String groupTitle(String group) {
        for (Module module : screens.modules()) {
            String title = Messages.find(module.name(), "menu." + group);
            if (title != null) {
                return title;
            }
        }
        return group;
    }

    /** Title of the page: {@code screen.PATH} of its module. */
    public String getTitle() {
        Screens.Registered here = screens.at(path());
        return here == null ? "" : title(here);
    }

    /** The list to which the page belongs, or null when it is one itself. */
    public Entry getParent() {
        return getMenu().stream().flatMap(group -> group.entries().stream()).filter(Entry::isHere)
                .filter(entry -> !entry.path().equals(root() + path())).findFirst().orElse(null);
    }

    /** Whether the person has no page but the home page. */
    public boolean isAlone() {
        return getMenu().stream().mapToInt(group -> group.entries().size()).sum() < 2;
    }

    /** Heading of the menu group to which the page belongs, or null. */
    public String getGroup() {
        return getMenu().stream().filter(group -> group.entries().stream().anyMatch(Entry::isHere)).map(Group::getTitle).findFirst().orElse(null);
    }

    public boolean isHome() {
        return "/home".equals(path());
    }

    public boolean isLoggedIn() {
        return access.caller().isLoggedIn();
    }

    /** Name of the person. */
    public String getPerson() {
        return access.caller().name();
    }

    /** Name of the unit to which the person belongs. */
    public String getUnit() {
        return organisation.unit(access.caller().unit()).map(unit -> unit.name()).orElse("");
    }

    /** Address of this page in the other language. */
    public String getOtherLanguage() {
        String query = request.getQueryString();
        String language = FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage().equals("zh") ? "en" : "zh";
        String kept = query == null || !"GET".equals(request.getMethod()) ? "" : query.replaceAll("(^|&)(lang|done)=[^&]*", "");
        return root() + path() + "?" + (kept.isEmpty() ? "" : (kept.startsWith("&") ? kept.substring(1) : kept) + "&") + Language.NAME + "=" + language;
    }

    /** Language of the page for {@code html lang}. */
    public String getLanguage() {
        return Messages.locale().toLanguageTag();
    }

    /** Whether something has to be put right before the page can go on. */
    public boolean isWrong() {
        return Errors.any(FacesContext.getCurrentInstance());
    }

    /** Parts that the modules put on a page and that the person may see, in order. */
    public List<String> parts(String place) {
        return screens.modules().stream().flatMap(module -> module.parts().stream()).filter(part -> part.place().equals(place) && access.may(part.permission()))
                .map(ScreenPart::path).toList();
    }

    /** Whether the person may open a page, so that a link to it is worth showing. */
    public boolean leads(String path) {
        Screens.Registered there = screens.at(path);
        return there != null && access.may(there.screen().permission());
    }

    private static String title(Screens.Registered one) {
        return Messages.text(one.module(), one.screen().titleKey());
    }

    private String path() {
        return Screens.pathOf(request);
    }

    private String root() {
        return request.getContextPath();
    }
}
