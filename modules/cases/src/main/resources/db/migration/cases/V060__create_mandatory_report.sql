create table cases_mandatory_report (
  id bigint not null auto_increment,
  report_id bigint not null,
  unit_kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  unit_name varbinary(429),
  situations varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  learned_at datetime(6) not null,
  reported_at datetime(6) not null,
  recorded_by bigint not null,
  recorded_at datetime(6) not null,
  version integer not null,
  primary key (id),
  unique key cases_mandatory_report_report (report_id)
) engine = InnoDB default charset = utf8mb4;
