package org.jinlei.app.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinlei.app.security.AccessMatrix;
import org.jinlei.platform.web.Messages;
import org.junit.jupiter.api.Test;

/** The user guide knows every screen and has every picture that it shows, and no other. */
class UserGuideTest {

    private static final Path GUIDE = Path.of("../../docs/user-guide").toAbsolutePath().normalize();
    private static final Path IMAGES = GUIDE.resolve("images");
    private static final Pattern SHOWN = Pattern.compile("!\\[[^\\]]*\\]\\(images/([^)]+)\\)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([A-Za-z-]+\\.md)?(?:#([^)]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| (/[^ |]+) \\| \\[[^\\]]+\\]\\([A-Za-z-]+\\.md#[^)]+\\) \\|$");
    private static final long MOST_BYTES = 8_000_000;
    private static final long MOST_BYTES_EACH = 160_000;

    @Test
    void pictures_that_are_shown_are_there_and_all_that_are_there_are_shown() throws IOException {
        TreeSet<String> shown = pages().values().stream().flatMap(text -> SHOWN.matcher(text).results()).map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(IMAGES)) {
            assertEquals(shown, files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void pictures_that_are_taken_are_shown() {
        String guide = String.join("\n", pages().values());
        assertEquals(List.of(), Picture.all().stream().filter(picture -> !picture.blind() && !guide.contains("(images/" + picture.name() + ".png)"))
                .map(Picture::name).toList());
    }

    @Test
    void pictures_are_small() throws IOException {
        List<String> large = new ArrayList<>();
        long all = 0;
        try (Stream<Path> files = Files.list(IMAGES)) {
            for (Path file : files.toList()) {
                all += Files.size(file);
                if (Files.size(file) > MOST_BYTES_EACH) {
                    large.add(file.getFileName() + " " + Files.size(file));
                }
            }
        }
        assertEquals(List.of(), large);
        assertTrue(all < MOST_BYTES, "all pictures together have " + all + " bytes");
    }

    @Test
    void every_screen_has_its_section_under_its_title() {
        Map<String, String> listed = ROW.matcher(pages().get("screens.md")).results()
                .collect(Collectors.toMap(row -> row.group(2), row -> row.group(1), (one, other) -> one + " and " + other, TreeMap::new));
        Map<String, String> screens = new TreeMap<>();
        AccessMatrix.read().screens().keySet().forEach(path -> screens.put(path, title(path)));
        assertEquals(text(screens), text(listed));
    }

    @Test
    void links_lead_to_sections_that_are_there() {
        Map<String, String> pages = pages();
        List<String> nowhere = new ArrayList<>();
        pages.forEach((name, text) -> LINK.matcher(text).results().forEach(link -> {
            String page = link.group(1) == null ? name : link.group(1);
            String section = link.group(2);
            if (!pages.containsKey(page) || section != null && !sections(pages.get(page)).contains(section)) {
                nowhere.add(name + ": " + link.group());
            }
        }));
        assertEquals(List.of(), nowhere);
    }

    private static String text(Map<String, String> titles) {
        return titles.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static String title(String path) {
        String first = path.split("/")[1];
        String module = Messages.find(Messages.CHINESE, first, "screen" + path.replace('/', '.')) == null ? "platform" : first;
        return Messages.find(Messages.CHINESE, module, "screen" + path.replace('/', '.'));
    }

    /** Anchors of the headings, as a reader of Markdown makes them. */
    private static List<String> sections(String text) {
        return HEADING.matcher(text).results().map((MatchResult heading) -> heading.group(1).toLowerCase().replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-')).toList();
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(GUIDE)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pages;
    }
}
