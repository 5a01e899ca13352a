package org.jinlei.app.server;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of a development or test installation: made at the first start, readable by their owner only.
 *
 * @param application of the database account that works
 * @param migration of the database account that migrates
 * @param store of the server's credential store
 */
record Passwords(String application, String migration, String store) {

    static Passwords keptIn(Path folder) throws IOException {
        Path file = folder.resolve("passwords.properties");
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        } else {
            Files.createDirectories(folder);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            for (String name : new String[] {"application", "migration", "store"}) {
                kept.setProperty(name, random());
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, null);
            }
        }
        return new Passwords(kept.getProperty("application"), kept.getProperty("migration"), kept.getProperty("store"));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
