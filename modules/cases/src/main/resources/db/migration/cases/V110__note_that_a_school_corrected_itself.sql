alter table cases_missed_report
  add column corrected_on date after decided_at,
  add column correction varbinary(2029) after corrected_on,
  add column correction_by bigint after correction;
