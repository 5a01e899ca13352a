package org.jinlei.app.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jinlei.app.http.PageForm;

/** One HTTP/1.1 connection that stays open, with the cookies of one browser; pages come compressed, as browsers ask for them. */
final class Connection implements AutoCloseable {

    private static final int LINE = 8192;
    private static final int SECONDS = 30;

    /** The server closes what was silent for a minute; until then other kinds of pages may have been measured on other connections. */
    private static final long SILENT = Duration.ofSeconds(SECONDS).toNanos();

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String host;
    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private long lastUsed;

    Connection(int port) throws IOException {
        host = "localhost:" + port;
        this.port = port;
        open();
    }

    private void open() throws IOException {
        lastUsed = System.nanoTime();
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(SECONDS * 1000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    /**
     * An answer.
     *
     * @param status   number of the status
     * @param location where it redirects to, or null
     * @param body     the body as it came
     * @param zipped   whether the body is compressed
     * @param nanos    time from the first byte sent to the last byte received
     */
    record Answer(int status, String location, byte[] body, boolean zipped, long nanos) {

        String text() throws IOException {
            return new String(zipped ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body, StandardCharsets.UTF_8);
        }
    }

    Answer get(String path) throws IOException {
        return ask("GET " + path, "", "");
    }

    /** Logs in as a person does: opens the form, fills it in and sends it. */
    void logIn(String user, String password) throws IOException {
        PageForm form = PageForm.in("/login", get("/login").text(), "login:username").with("login:username", user).with("login:password", password);
        Answer answer = send(form.pressing("login:submit"));
        if (answer.status() != 302 || answer.location().contains("/login")) {
            throw new IOException("The log-in of " + user + " was answered " + answer.status() + " " + answer.text());
        }
    }

    /** Sends a form. */
    Answer send(PageForm form) throws IOException {
        String body = form.fields().entrySet().stream().flatMap(field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
        return ask("POST " + form.action(), "Content-Type: application/x-www-form-urlencoded\r\n", body);
    }

    /** Sends bytes with the key of a page, as its script does. */
    Answer post(String path, String key, byte[] bytes) throws IOException {
        return ask("POST " + path, "Content-Type: application/octet-stream\r\nX-Jinlei-Key: " + key + "\r\n", bytes);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer ask(String what, String headers, String body) throws IOException {
        return ask(what, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private Answer ask(String what, String headers, byte[] content) throws IOException {
        String cookie = cookies.isEmpty() ? "" : "Cookie: " + cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("; ")) + "\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes((what + " HTTP/1.1\r\nHost: " + host + "\r\nAccept-Encoding: gzip\r\nUser-Agent: bench\r\n" + cookie + headers
            + (content.length > 0 ? "Content-Length: " + content.length + "\r\n" : "") + "\r\n").getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(content);
        if (System.nanoTime() - lastUsed > SILENT) {
            socket.close();
            open();
        }
        long began = System.nanoTime();
        lastUsed = began;
        out.write(request.toByteArray());
        out.flush();
        return answer(began);
    }

    private Answer answer(long began) throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        boolean zipped = false;
        String location = null;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                case "content-encoding" -> zipped = value.equals("gzip");
                case "location" -> location = value;
                case "set-cookie" -> cookies.put(value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1).split(";", 2)[0]);
                default -> { }
            }
        }
        byte[] body = chunked ? chunks() : exactly(length);
        return new Answer(status, location, body, zipped, System.nanoTime() - began);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.writeBytes(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.length() > LINE) {
                throw new EOFException(line.toString());
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
