package org.jinlei.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Opens workbooks as an office would, without a window. */
public final class LibreOffice {

    /** Separated by commas, quoted, UTF-8, from the first row; cells as they are shown, formulas as what they come to. */
    private static final String AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false";

    private LibreOffice() {
    }

    /** The first sheet of a workbook as comma-separated values. */
    public static String csv(byte[] workbook) throws InterruptedException {
        DebianInstallation.here(DebianInstallation.Wanted.SPREADSHEET).require();
        try {
            Path folder = Files.createTempDirectory("office");
            try {
                Path file = Files.write(folder.resolve("ledger.xlsx"), workbook);
                ServerProcess.run("LibreOffice", folder.resolve("log.txt"), folder, Map.of("HOME", folder.toString()), List.of("/usr/bin/soffice", "--headless",
                    "--norestore", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", AS_SHOWN, "--outdir", folder.toString(), file.toString()));
                return Files.readString(folder.resolve("ledger.csv"), StandardCharsets.UTF_8);
            } finally {
                try (Stream<Path> left = Files.walk(folder)) {
                    for (Path one : left.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(one);
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
