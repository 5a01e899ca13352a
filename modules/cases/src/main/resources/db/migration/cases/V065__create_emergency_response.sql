create table cases_emergency_response (
  id bigint not null auto_increment,
  report_id bigint not null,
  triggers varchar(300) character set utf8mb4 collate utf8mb4_bin not null,
  begun_by bigint not null,
  begun_at datetime(6) not null,
  township bigint,
  noticed_at datetime(6),
  notice_to varchar(60),
  noticed_by bigint,
  version integer not null,
  primary key (id),
  unique key cases_emergency_response_report (report_id)
) engine = InnoDB default charset = utf8mb4;
