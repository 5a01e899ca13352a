package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attachments of a case file over HTTP (items 17, 30 and 31): what comes in comes out again, for those who read the file and for nobody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AttachmentsIT {

    private static final int PIECE = 4 << 20;
    private static final int LARGEST = 200 << 20;

    private final Visitor officer = Visitor.as("officer");
    private long file;
    private String key;

    @BeforeEach
    void findFile() throws SQLException {
        file = TestDatabase.number("select min(f.id) from cases_file f join cases_assignment a on a.file_id = f.id and a.until_at is null "
                + "join platform_user u on u.id = a.user_id and u.username = 'officer' where f.sealed = 0 and f.status in ('UNDER_WORK', 'FOLLOW_UP')");
        Matcher found = Pattern.compile("data-key=\"([0-9a-f]{64})\"").matcher(officer.get("/cases/view?id=" + file).body());
        assertTrue(found.find(), "the page offers to add attachments");
        key = found.group(1);
    }

    @Test
    void what_comes_in_comes_out_again_is_kept_once_and_cannot_be_read_in_the_database() throws SQLException {
        byte[] text = ("询问笔录 " + System.nanoTime() + "\n").repeat(200_000).getBytes(StandardCharsets.UTF_8);
        long before = TestDatabase.number("select count(*) from platform_content where status = 'COMPLETE'");
        long first = uploaded("笔录 一.html", text);
        long second = uploaded("copy.txt", text);
        assertEquals(before + 1, TestDatabase.number("select count(*) from platform_content where status = 'COMPLETE'"));
        assertEquals(1, TestDatabase.number("select count(distinct content_id) from platform_attachment where id in (?, ?)", first, second));

        HttpResponse<byte[]> answer = officer.bytes("/attachment/download?id=" + first);
        assertArrayEquals(text, answer.body());
        assertEquals(List.of("attachment; filename=\"file.txt\"; filename*=UTF-8''%E7%AC%94%E5%BD%95%20%E4%B8%80.txt", "nosniff"),
                List.of(header(answer, "Content-Disposition"), header(answer, "X-Content-Type-Options")));
        assertTrue(header(answer, "Content-Security-Policy").contains("sandbox"));
        HttpResponse<byte[]> part = officer.bytes("/attachment/download?id=" + first, "Range", "bytes=1048570-1048600");
        assertEquals(206, part.statusCode());
        assertArrayEquals(Arrays.copyOfRange(text, 1048570, 1048601), part.body());
        assertEquals(404, officer.bytes("/attachment/preview?id=" + first).statusCode(), "text is never shown");
        assertEquals(0, TestDatabase.number("select count(*) from platform_content_chunk where locate('询问笔录', body) > 0"));
        assertEquals(0, TestDatabase.number("select count(*) from platform_attachment where locate('copy', file_name) > 0"));
        assertEquals(List.of("Attachment:" + first + " CaseFile:" + file), TestDatabase.ask("select subjects from platform_audit_entry where action = "
                + "'AttachmentWork.download' and result = 'DONE' order by id desc limit 1").stream().map(AttachmentsIT::sorted).toList());
    }

    @Test
    void for_a_stranger_it_is_as_if_it_had_never_been() throws SQLException {
        long attachment = uploaded("a.txt", ("only here " + System.nanoTime()).getBytes(StandardCharsets.UTF_8));
        for (String account : List.of("stranger", "community", "system", "auditor", "security")) {
            Visitor other = Visitor.as(account);
            for (String way : List.of("download", "preview")) {
                HttpResponse<byte[]> answer = other.bytes("/attachment/" + way + "?id=" + attachment);
                HttpResponse<byte[]> never = other.bytes("/attachment/" + way + "?id=987654321");
                assertEquals(404, answer.statusCode());
                assertArrayEquals(never.body(), answer.body(), account);
            }
        }
        assertEquals(302, Visitor.anonymous().get("/attachment/download?id=" + attachment).statusCode());
        assertEquals(404, officer.get("/attachment/download?id=../../etc/passwd").statusCode());
        assertEquals(200, officer.get("/attachment/download?id=" + attachment).statusCode());
        assertEquals(1, TestDatabase.change("update cases_file set sealed = 1 where id = ?", file));
        try {
            HttpResponse<byte[]> sealed = officer.bytes("/attachment/download?id=" + attachment);
            assertEquals(404, sealed.statusCode());
            assertArrayEquals(officer.bytes("/attachment/download?id=987654321").body(), sealed.body());
        } finally {
            TestDatabase.change("update cases_file set sealed = 0 where id = ?", file);
        }
    }

    @Test
    void what_is_not_allowed_is_refused_with_a_reason_and_leaves_nothing() throws SQLException {
        byte[] svg = "<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8);
        long attachments = TestDatabase.number("select count(*) from platform_attachment");
        HttpResponse<String> large = begin("a.mp4", LARGEST + 1L);
        assertEquals(422, large.statusCode());
        assertTrue(large.body().contains("200 MB"), large.body());
        assertEquals(422, begin("a.txt", 0).statusCode());
        String upload = begin("picture.png", svg.length).body();
        HttpResponse<String> refused = piece(upload, 0, svg);
        assertEquals(422, refused.statusCode());
        assertFalse(refused.body().isBlank());
        assertEquals(200, send("abandon?upload=" + upload, new byte[0]).statusCode());
        String cut = begin("cut.txt", 100).body();
        assertEquals(422, piece(cut, 0, new byte[] {'a'}).statusCode());
        assertEquals(422, send("finish?upload=" + cut, new byte[0]).statusCode());
        assertEquals(0, TestDatabase.number("select count(*) from platform_upload where id in (?, ?)", upload, cut));
        assertEquals(attachments, TestDatabase.number("select count(*) from platform_attachment"));
    }

    @Test
    void nobody_adds_without_the_page_or_to_the_upload_of_another() {
        String upload = begin("a.txt", 5).body();
        key = "0".repeat(64);
        assertEquals(404, begin("a.txt", 5).statusCode());
        assertEquals(404, piece(upload, 0, "hello".getBytes(StandardCharsets.UTF_8)).statusCode());
        assertEquals(405, officer.get("/attachment/begin").statusCode());
    }

    @Test
    void two_hundred_megabytes_come_in_and_out_again() {
        byte[] head = ByteBuffer.allocate(40).putInt(24).put("ftypisom".getBytes(StandardCharsets.US_ASCII)).putInt(0).put("isommp42".getBytes(StandardCharsets.US_ASCII))
                .putInt(8).put("moov".getBytes(StandardCharsets.US_ASCII)).putInt(LARGEST - 32).put("mdat".getBytes(StandardCharsets.US_ASCII)).array();
        String upload = begin("large.mp4", LARGEST).body();
        byte[] piece = new byte[PIECE];
        for (int no = 0; no < LARGEST / PIECE; no++) {
            Arrays.fill(piece, (byte) no);
            System.arraycopy(head, 0, piece, 0, no == 0 ? head.length : 0);
            assertEquals(200, piece(upload, no, piece).statusCode());
        }
        HttpResponse<String> attachment = send("finish?upload=" + upload, new byte[0]);
        assertEquals(200, attachment.statusCode(), attachment.body());
        HttpResponse<byte[]> end = officer.bytes("/attachment/download?id=" + attachment.body(), "Range", "bytes=-" + PIECE);
        assertArrayEquals(piece, end.body());
    }

    @Test
    void removed_it_is_gone_and_can_be_put_back() {
        long attachment = uploaded("b.txt", ("remove me " + System.nanoTime()).getBytes(StandardCharsets.UTF_8));
        Map<String, List<String>> form = Map.of("id", List.of(Long.toString(attachment)), "key", List.of(key));
        assertEquals(302, officer.post("/attachment/remove", form).statusCode());
        assertEquals(404, officer.get("/attachment/download?id=" + attachment).statusCode());
        assertEquals(404, Visitor.as("stranger").post("/attachment/restore", form).statusCode());
        assertEquals(302, officer.post("/attachment/restore", form).statusCode());
        assertEquals(200, officer.get("/attachment/download?id=" + attachment).statusCode());
    }

    private long uploaded(String name, byte[] bytes) {
        String upload = begin(name, bytes.length).body();
        for (int no = 0; no * PIECE < bytes.length; no++) {
            assertEquals(200, piece(upload, no, Arrays.copyOfRange(bytes, no * PIECE, Math.min(bytes.length, (no + 1) * PIECE))).statusCode());
        }
        HttpResponse<String> finished = send("finish?upload=" + upload, new byte[0]);
        assertEquals(200, finished.statusCode(), finished.body());
        return Long.parseLong(finished.body());
    }

    private HttpResponse<String> begin(String name, long size) {
        return officer.post("/attachment/begin", Map.of("kind", List.of("CaseFile"), "owner", List.of(Long.toString(file)), "name", List.of(name),
                "size", List.of(Long.toString(size))), "X-Jinlei-Key", key);
    }

    private HttpResponse<String> piece(String upload, int no, byte[] bytes) {
        return send("piece?upload=" + upload + "&no=" + no, bytes);
    }

    private HttpResponse<String> send(String step, byte[] bytes) {
        return officer.exchange(HttpRequest.newBuilder(Visitor.uri("/attachment/" + step)).header("X-Jinlei-Key", key)
                .header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofByteArray(bytes)));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String sorted(String subjects) {
        return String.join(" ", Arrays.stream(subjects.split(" ")).sorted().toList());
    }
}
