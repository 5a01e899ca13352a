package org.jinlei.platform.files.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Asks the site's virus scanner about a file before it is kept: ClamAV's daemon over its own protocol ({@code INSTREAM}), where
 * {@code jinlei.files.scanner} names its {@code host:port}; without it nobody is asked. A scanner that does not answer keeps files out for
 * the time being: an unscanned one never comes in.
 */
@ApplicationScoped
class VirusScanner {

    private static final Logger LOG = Logger.getLogger("org.jinlei.files.scanner");
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final int CONNECTING = 3000;

    @Inject
    @ConfigProperty(name = "jinlei.files.scanner")
    private Provider<Optional<String>> address;

    @Inject
    @ConfigProperty(name = "jinlei.files.scanner.patience", defaultValue = "PT1M")
    private Duration patience;

    /**
     * Continues only if there is no scanner or it finds nothing.
     *
     * @throws BrokenRule when it finds something, or cannot be asked
     */
    void require(Bytes content) {
        Optional<String> scanner = address.get().filter(one -> !one.isBlank());
        if (scanner.isEmpty()) {
            return;
        }
        String answer = answer(scanner.get(), content);
        if (answer.endsWith("FOUND")) {
            LOG.warnf("A file was refused: %s", answer);
            throw new BrokenRule(FilesRule.FILE_IS_INFECTED);
        }
        if (!answer.endsWith("OK")) {
            LOG.errorf("The scanner did not scan a file: %s", answer);
            throw new BrokenRule(FilesRule.FILE_CANNOT_BE_SCANNED_NOW);
        }
    }

    private String answer(String scanner, Bytes content) {
        int colon = scanner.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            socket.setSoTimeout((int) patience.toMillis());
            socket.connect(new InetSocketAddress(scanner.substring(0, colon), Integer.parseInt(scanner.substring(colon + 1))), CONNECTING);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (long from = 0; from < content.size(); from += PIECE) {
                byte[] piece = content.at(from, PIECE);
                out.writeInt(piece.length);
                out.write(piece);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", "").strip();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreachable) {
            LOG.error("The scanner cannot be asked", unreachable);
            throw new BrokenRule(FilesRule.FILE_CANNOT_BE_SCANNED_NOW);
        }
    }
}
