package org.jinlei.app.bench;

import java.sql.SQLException;

/**
 * Rows beside the crowd that are copies of rows which the application wrote itself: audit entries of the last minutes, moved into the past;
 * the task of a case file, for every open file; and some grants. Being copies, they have the shape of the real ones.
 */
final class Multiplied {

    private static final String NOW = "(utc_timestamp(6) + interval 8 hour)";
    private static final int GRANTED = 5;

    private final Stock stock;

    Multiplied(Stock stock) {
        this.stock = stock;
    }

    /** As many audit entries, one every half minute until now, in the turn in which the application wrote them. */
    void auditEntries(int wanted) throws SQLException {
        long there = stock.number("select count(*) from platform_audit_entry");
        if (there >= wanted) {
            return;
        }
        stock.run("create or replace table bench_entry as select row_number() over (order by id) - 1 as no, user_id, username, address, node, request_id, action, "
                + "result, subjects, reason, detail from platform_audit_entry where subjects is not null and username in ('wide', 'narrow') limit 500");
        long some = stock.number("select count(*) from bench_entry");
        long missing = wanted - there;
        stock.run("insert into platform_audit_entry (at, user_id, username, address, node, request_id, action, result, subjects, reason, detail) "
                + "select " + NOW + " - interval 30 * (" + missing + " - s.seq) second, b.user_id, b.username, b.address, b.node, b.request_id, b.action, "
                + "b.result, b.subjects, b.reason, b.detail from seq_0_to_" + (missing - 1) + " s join bench_entry b on b.no = s.seq % " + some + " order by s.seq");
        stock.run("drop table bench_entry");
    }

    /** The task that the application has opened for a case file, for every other open file too. */
    void tasks() throws SQLException {
        stock.run("insert ignore into platform_task (kind, subject_kind, subject_id, label, link, permission, owner_id, not_for, station_id, unit_id, due_at, amber_at, "
                + "opened_at, open_key) select t.kind, t.subject_kind, f.id, f.number, replace(t.link, t.subject_id, f.id), t.permission, f.dedicated_officer, null, "
                + "f.station_id, f.unit_id, " + NOW + " + interval 1 + f.id % 60 day, " + NOW + " + interval f.id % 60 - 2 day, f.opened_at, "
                + "replace(t.open_key, t.subject_id, f.id) from cases_file f join (select * from platform_task where subject_kind = 'CaseFile' and done_at is null "
                + "and owner_id is not null order by id limit 1) t where f.status = 'UNDER_WORK' and f.report_id is null");
    }

    /** Some files of other stations that are granted to the colleague who has few. */
    void grants() throws SQLException {
        stock.run("insert into platform_temporary_grant (subject_kind, subject_id, user_id, granted_by, granted_at, expires_at, reason) "
                + "select 'CaseFile', f.id, u.id, c.id, " + NOW + ", " + NOW + " + interval 1 year, '协助核查' from cases_file f join platform_user u on u.username = 'few' "
                + "join platform_user c on c.username = 'chief' where f.sealed = 0 and f.report_id is null and f.station_id <> u.unit_id "
                + "and not exists (select 1 from platform_temporary_grant g where g.user_id = u.id) order by f.id desc limit " + GRANTED);
    }

    /** A plan of visits for every person, every third of them overdue. */
    void visitPlans() throws SQLException {
        if (stock.number("select exists (select 1 from welfare_visit_plan where file_id > 1000000000)") == 1) {
            return;
        }
        stock.run("insert ignore into welfare_visit_plan (file_id, person_id, station_id, unit_id, rhythm_days, began_on, last_seen_on, due_on, active, version) "
                + "select 1000000000 + p.id, p.id, p.station_id, p.unit_id, 90, current_date - interval 200 day, current_date - interval 30 + p.id % 90 day, "
                + "current_date + interval 60 - p.id % 90 day, 1, 0 from people_person p");
        stock.run("analyze table welfare_visit_plan");
    }

    /** What the optimizer knows of the tables, as MariaDB itself finds out in the course of time. */
    void analyze() throws SQLException {
        stock.run("analyze table people_person, people_person_token, cases_file, cases_file_token, cases_participant, cases_assignment, cases_timeline_entry, "
                + "platform_audit_entry, platform_task, platform_temporary_grant");
    }
}
