alter table cases_referral
  add column withdrawn_at datetime(6) comment 'when it was taken back where it had been written down',
  add column noted_by bigint comment 'who of those who handle the report has looked at that',
  add column noted_at datetime(6),
  algorithm = instant;
