package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.files.NewUpload;
import org.jinlei.platform.files.domain.AttachmentWork;
import org.jinlei.platform.files.domain.UploadWork;
import org.jinlei.platform.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What no attachment refers to is cleaned away by the system's own job; what one refers to stays. */
@ExtendWith(ArquillianExtension.class)
class AttachmentCleaningIT {

    private static final String JOB = "content-cleaning";

    @Resource(lookup = "java:/jdbc/JinleiMigration")
    private DataSource privileged;

    @Inject
    @Any
    private Instance<Job> jobs;

    @Inject
    private UploadWork uploads;

    @Inject
    private AttachmentWork attachments;

    @Inject
    private Access access;

    @Test
    void unfinished_uploads_and_attachments_removed_long_ago_let_their_bytes_go() throws SQLException {
        byte[] bytes = ("to be cleaned " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        long file = number("select min(f.id) from cases_file f join cases_assignment a on a.file_id = f.id and a.until_at is null "
                + "join platform_user u on u.id = a.user_id and u.username = 'officer' where f.sealed = 0 and f.status in ('UNDER_WORK', 'FOLLOW_UP')");
        long left = begun(file, bytes);
        long leftContent = content(left);
        long finished = begun(file, bytes);
        long content = content(finished);
        long attachment = access.as("officer", () -> uploads.finish(finished));
        change("update platform_upload set touched_at = touched_at - interval 3 hour where id in (" + left + "," + finished + ")");
        age(leftContent, content);
        clean();
        assertEquals(List.of(0L, 0L, 1L), List.of(chunks(leftContent), number("select count(*) from platform_upload where id = " + left), chunks(content)));

        access.as("officer", () -> attachments.remove(attachment));
        age(content);
        clean();
        assertEquals(1, chunks(content), "it can still be put back");
        change("update platform_attachment set removed_at = removed_at - interval 31 day where id = " + attachment);
        clean();
        assertEquals(0, chunks(content));
        assertEquals(1, number("select count(*) from platform_attachment where content_id is null and id = " + attachment));
    }

    /** Large files pass through in pieces: what stays in the memory for long-lived objects does not grow with them. */
    @Test
    void a_large_file_never_is_in_memory() throws SQLException, IOException {
        long file = number("select min(f.id) from cases_file f join cases_assignment a on a.file_id = f.id and a.until_at is null "
                + "join platform_user u on u.id = a.user_id and u.username = 'officer' where f.sealed = 0 and f.status in ('UNDER_WORK', 'FOLLOW_UP')");
        int pieces = 20;
        byte[] bytes = new byte[UploadWork.PIECE];
        Arrays.fill(bytes, (byte) 'a');
        long upload = access.as("officer", () -> uploads.begin(new NewUpload("CaseFile", file, "large.txt", (long) pieces * bytes.length)));
        System.gc();
        long before = used();
        long most = 0;
        for (int no = 0; no < pieces; no++) {
            int number = no;
            access.as("officer", () -> {
                uploads.receive(upload, number, bytes);
                return null;
            });
            if (no % 10 == 9) {
                System.gc();
                most = Math.max(most, used() - before);
            }
        }
        long attachment = access.as("officer", () -> uploads.finish(upload));
        long[] length = new long[1];
        access.as("officer", () -> attachments.download(attachment)).write(new OutputStream() {

            @Override
            public void write(int one) {
                length[0]++;
            }

            @Override
            public void write(byte[] some, int from, int count) {
                length[0] += count;
            }
        }, 0, (long) pieces * bytes.length);
        System.gc();
        most = Math.max(most, used() - before);
        assertEquals((long) pieces * bytes.length, length[0]);
        assertTrue(most < 32L << 20, "80 MB left " + most + " bytes in memory");
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private long begun(long file, byte[] bytes) {
        return access.as("officer", () -> {
            long upload = uploads.begin(new NewUpload("CaseFile", file, "a.txt", bytes.length));
            uploads.receive(upload, 0, bytes);
            return upload;
        });
    }

    private void clean() throws SQLException {
        Job job = jobs.stream().filter(one -> one.name().equals(JOB)).findFirst().orElseThrow();
        change("insert ignore into platform_job_lease (name, owner, fencing_no, until_at) values ('" + JOB + "', '', 0, now(6))");
        change("update platform_job_lease set owner = 'test', fencing_no = fencing_no + 1, until_at = now(6) + interval 1 hour where name = '" + JOB + "'");
        job.run(number("select fencing_no from platform_job_lease where name = '" + JOB + "'"));
        change("update platform_job_lease set until_at = now(6) - interval 1 second where name = '" + JOB + "'");
    }

    private void age(long... contents) throws SQLException {
        for (long content : contents) {
            assertTrue(change("update platform_content set used_at = used_at - interval 1 hour where id = " + content) == 1);
        }
    }

    private long content(long upload) throws SQLException {
        return number("select content_id from platform_upload where id = " + upload);
    }

    private long chunks(long content) throws SQLException {
        return number("select count(*) from platform_content_chunk where content_id = " + content);
    }

    private int change(String statement) throws SQLException {
        try (Connection connection = privileged.getConnection(); PreparedStatement prepared = connection.prepareStatement(statement)) {
            return prepared.executeUpdate();
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = privileged.getConnection(); PreparedStatement statement = connection.prepareStatement(query);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
