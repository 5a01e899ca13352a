package org.jinlei.app.inside;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers as ClamAV's daemon does, on loopback, and knows one signature. While it is open, the application asks it. */
final class FakeScanner implements AutoCloseable {

    /** The harmless text that every scanner takes for a virus; put together here so that no scanner minds this file. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE" + "!$H+H*";

    private static final String SETTING = "jinlei.files.scanner";

    private final ServerSocket server;
    private final List<Integer> scanned = new CopyOnWriteArrayList<>();

    FakeScanner() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread answering = new Thread(this::answer, "fake-scanner");
        answering.setDaemon(true);
        answering.start();
        System.setProperty(SETTING, "127.0.0.1:" + server.getLocalPort());
    }

    /** Bytes of the files that were scanned, in their order. */
    List<Integer> scanned() {
        return scanned;
    }

    private void answer() {
        try {
            while (true) {
                try (Socket caller = server.accept()) {
                    answer(caller);
                }
            }
        } catch (IOException closed) {
            if (!server.isClosed()) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        scanned.add(file.size());
        String answer = !command.equals("zINSTREAM\0") ? "UNKNOWN COMMAND"
                : file.toString(StandardCharsets.ISO_8859_1).contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
        caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        System.clearProperty(SETTING);
        server.close();
    }

    /** The scanner is down, and the application is still told to ask it. */
    void fall() throws IOException {
        server.close();
    }
}
