create table cases_risk_grade (
  id bigint not null auto_increment,
  file_id bigint not null,
  participant_id bigint not null,
  current_participant_id bigint comment 'the participant until it ends: one grade a minor',
  level varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  reason varbinary(4029) not null,
  expires_on date not null,
  graded_by bigint not null,
  graded_at datetime(6) not null,
  ended_at datetime(6),
  ended_by bigint,
  ended_reason varbinary(2029),
  version integer not null,
  primary key (id),
  unique key cases_risk_grade_current (current_participant_id),
  key cases_risk_grade_file (file_id, id)
) engine = InnoDB default charset = utf8mb4;
