alter table cases_report add column changed_by bigint null, add column changed_at datetime(6) null;
