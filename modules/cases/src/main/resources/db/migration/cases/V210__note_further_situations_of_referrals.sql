alter table cases_referral
  add column added_at datetime(6) comment 'when the record that referred it told of further situations',
  add column added_noted_by bigint comment 'who of those who handle the report has looked at them',
  add column added_noted_at datetime(6),
  algorithm = instant;
