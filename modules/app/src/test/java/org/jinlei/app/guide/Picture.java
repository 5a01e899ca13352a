package org.jinlei.app.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One line of {@code pictures.txt}: a picture of the user guide and how one comes to what it shows, or steps alone that later pictures need.
 *
 * @param name    of the file without its ending; a hyphen when the line takes no picture
 * @param account of the demonstration town, at whose browser the steps are done
 * @param width   of the browser in CSS pixels
 * @param height  at most of the picture; whatever lies below is left out
 * @param clip    selector of what the picture shows
 * @param steps   one after the other, see {@link Camera}
 */
record Picture(String name, String account, int width, int height, String clip, List<String> steps) {

    private static final int COLUMNS = 5;

    /** Steps without a picture. */
    boolean blind() {
        return name.equals("-");
    }

    /** All lines in their order. */
    static List<Picture> all() {
        try (InputStream list = Picture.class.getResourceAsStream("pictures.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Picture::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Picture read(String line) {
        String[] cells = Arrays.stream(line.split("\\|", COLUMNS)).map(String::strip).toArray(String[]::new);
        if (cells.length != COLUMNS || !cells[2].matches("\\d+x\\d+")) {
            throw new IllegalArgumentException("Not name | account | WIDTHxHEIGHT | clip | steps: " + line);
        }
        String[] size = cells[2].split("x");
        return new Picture(cells[0], cells[1], Integer.parseInt(size[0]), Integer.parseInt(size[1]), cells[3].isEmpty() ? "main" : cells[3],
                Arrays.stream(cells[4].split("\\s;\\s")).map(String::strip).toList());
    }
}
