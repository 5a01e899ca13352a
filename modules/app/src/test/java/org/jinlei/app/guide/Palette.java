package org.jinlei.app.guide;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Few colours instead of many: a page has little more than a dozen, all others smooth the edges of its letters. Median cut, without dithering. */
final class Palette {

    static final int COLOURS = 96;

    /** A colour and how many points have it. */
    private record Colour(int rgb, int points) {
        int channel(int which) {
            return rgb >> 8 * which & 0xff;
        }
    }

    private Palette() {
    }

    /** The picture with no more than {@link #COLOURS} colours. */
    static BufferedImage reduced(BufferedImage picture) {
        List<List<Colour>> boxes = boxes(picture);
        byte[][] channels = new byte[3][boxes.size()];
        Map<Integer, Integer> places = new HashMap<>();
        for (int box = 0; box < boxes.size(); box++) {
            for (int which = 0; which < channels.length; which++) {
                channels[which][box] = (byte) mean(boxes.get(box), 2 - which);
            }
            for (Colour colour : boxes.get(box)) {
                places.put(colour.rgb(), box);
            }
        }
        IndexColorModel colours = new IndexColorModel(8, boxes.size(), channels[0], channels[1], channels[2]);
        BufferedImage reduced = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                reduced.getRaster().setSample(x, y, 0, places.get(picture.getRGB(x, y) & 0xffffff));
            }
        }
        return reduced;
    }

    private static List<List<Colour>> boxes(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        List<List<Colour>> boxes = new ArrayList<>();
        boxes.add(counts.entrySet().stream().map(entry -> new Colour(entry.getKey(), entry.getValue())).toList());
        while (boxes.size() < COLOURS) {
            List<Colour> widest = boxes.stream().max(Comparator.comparingLong(Palette::weight)).orElseThrow();
            if (widest.size() == 1) {
                break;
            }
            boxes.remove(widest);
            cut(widest, boxes);
        }
        return boxes;
    }

    /** Surfaces of one colour weigh as little as an edge, else every box but theirs would stay coarse. */
    private static long weight(List<Colour> box) {
        long points = box.stream().mapToLong(Colour::points).sum();
        return box.size() == 1 ? 0 : (long) (spread(box, longest(box)) * Math.sqrt(points));
    }

    private static void cut(List<Colour> box, List<List<Colour>> boxes) {
        int along = longest(box);
        List<Colour> sorted = box.stream().sorted(Comparator.comparingInt(colour -> colour.channel(along))).toList();
        int middle = (sorted.get(0).channel(along) + sorted.get(sorted.size() - 1).channel(along)) / 2;
        int at = (int) sorted.stream().takeWhile(colour -> colour.channel(along) <= middle).count();
        boxes.add(sorted.subList(0, at));
        boxes.add(sorted.subList(at, sorted.size()));
    }

    private static int longest(List<Colour> box) {
        int longest = 0;
        for (int which = 1; which < 3; which++) {
            longest = spread(box, which) > spread(box, longest) ? which : longest;
        }
        return longest;
    }

    private static int spread(List<Colour> box, int which) {
        return box.stream().mapToInt(colour -> colour.channel(which)).max().orElse(0) - box.stream().mapToInt(colour -> colour.channel(which)).min().orElse(0);
    }

    /** The commonest colour where there is one, so that surfaces keep theirs exactly. */
    private static int mean(List<Colour> box, int which) {
        return box.stream().max(Comparator.comparingInt(Colour::points)).orElseThrow().channel(which);
    }
}
