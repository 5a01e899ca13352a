package org.jinlei.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of a measurement: said while it goes on, kept as text, and each number as a line of CSV. */
final class Report {

    private final List<String> text = new ArrayList<>();
    private final List<String> csv = new ArrayList<>(List.of("rows,subject,account,figure,value"));

    void tell(String line) {
        text.add(line);
        System.out.println(line);
    }

    void head() {
        tell(String.format("%-40s %-7s %4s %6s | %7s %7s | %7s %6s | %7s %7s | %7s %6s | %7s %3s | %s", "", "who", "rows", "bytes",
                "p50 ms", "p95 ms", "p95x16", "/s x16", "cpu srv", "cpu db", "file ms", "/s x16", "SQL ms", "no", "missed"));
    }

    void page(Answered one) {
        tell(String.format(Locale.ROOT, "%-40s %-7s %4d %6d | %7.2f %7.2f | %7.2f %6.0f | %7.2f %7.2f | %7.2f %6.0f | %7.2f %3d | %s", one.question().name(),
                one.question().account(), one.rows(), one.bytes(), one.one().millis(50), one.one().millis(95), one.many().millis(95), one.perSecond(), one.server(),
                one.database(), one.still().millis(50), one.stillPerSecond(), one.sql().millis(50), one.statements(), String.join(", ", one.missed())));
        keep(one);
    }

    private void keep(Answered one) {
        String name = one.question().name();
        String account = one.question().account();
        figure(one.size(), name, account, "p50_ms", one.one().millis(50));
        figure(one.size(), name, account, "p95_ms", one.one().millis(95));
        figure(one.size(), name, account, "p50_16_ms", one.many().millis(50));
        figure(one.size(), name, account, "p95_16_ms", one.many().millis(95));
        figure(one.size(), name, account, "per_second_1", 1000 / mean(one.one()));
        figure(one.size(), name, account, "per_second_16", one.perSecond());
        figure(one.size(), name, account, "server_cpu_ms", one.server());
        figure(one.size(), name, account, "database_cpu_ms", one.database());
        figure(one.size(), name, account, "bytes", one.bytes());
        figure(one.size(), name, account, "floor_file_p50_ms", one.still().millis(50));
        figure(one.size(), name, account, "floor_file_per_second_16", one.stillPerSecond());
        figure(one.size(), name, account, "floor_sql_p50_ms", one.sql().millis(50));
    }

    private static double mean(Series series) {
        double sum = 0;
        for (long time : series.times()) {
            sum += time / 1e6;
        }
        return sum / series.times().length;
    }

    /** One number beside its aim. */
    void aim(int size, String subject, String figure, double value, double aim) {
        tell(String.format(Locale.ROOT, "%-72s %9.2f   aim %8.2f   %s", subject + ", " + figure, value, aim, value <= aim ? "met" : "missed by " + number(value - aim)));
        figure(size, subject, "", figure, value);
    }

    void figure(int size, String subject, String account, String figure, double value) {
        csv.add(size + ",\"" + subject + "\"," + account + "," + figure + "," + String.format(Locale.ROOT, "%.3f", value));
    }

    static String load() {
        return String.format(Locale.ROOT, "%.2f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("bench.txt"), text);
        Files.write(folder.resolve("bench.csv"), csv);
    }
}
