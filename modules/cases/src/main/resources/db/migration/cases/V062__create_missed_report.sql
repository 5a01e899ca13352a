create table cases_missed_report (
  id bigint not null auto_increment,
  report_id bigint not null,
  unit_kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  unit_name varchar(100) not null,
  known_since datetime(6),
  facts varbinary(4029) not null,
  concealed bit not null,
  noted_by bigint not null,
  noted_at datetime(6) not null,
  decision varchar(40) character set utf8mb4 collate utf8mb4_bin,
  decision_reason varbinary(2029),
  decided_by bigint,
  decided_at datetime(6),
  version integer not null,
  primary key (id),
  key cases_missed_report_report (report_id)
) engine = InnoDB default charset = utf8mb4;
