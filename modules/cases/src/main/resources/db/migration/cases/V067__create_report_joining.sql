create table cases_report_joining (
  id bigint not null auto_increment,
  report_id bigint not null,
  main_id bigint not null,
  joined_by bigint not null,
  joined_at datetime(6) not null,
  parted_by bigint,
  parted_at datetime(6),
  part_reason varbinary(2029),
  active_report_id bigint,
  version integer not null,
  primary key (id),
  unique key cases_report_joining_active (active_report_id),
  key cases_report_joining_report (report_id),
  key cases_report_joining_main (main_id)
) engine = InnoDB default charset = utf8mb4;
