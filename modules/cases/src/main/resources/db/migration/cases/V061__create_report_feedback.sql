create table cases_report_feedback (
  id bigint not null auto_increment,
  report_id bigint not null,
  given_at datetime(6) not null,
  way varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  content varbinary(4029) not null,
  given_by bigint not null,
  recorded_at datetime(6) not null,
  primary key (id),
  key cases_report_feedback_report (report_id, given_at)
) engine = InnoDB default charset = utf8mb4;
