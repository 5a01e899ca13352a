alter table cases_mentoring_plan
  add column ended_early varchar(40) character set utf8mb4 collate utf8mb4_bin comment 'why it ended before its time, null when completed',
  add column look_back_due date comment 'six months after the end, null when nobody looks back',
  add column looked_back_at datetime(6),
  add column looked_back_by bigint,
  add column reoffence varchar(40) character set utf8mb4 collate utf8mb4_bin,
  add column look_back_note varbinary(4029),
  add key cases_mentoring_plan_look_back (look_back_due, looked_back_at);
