create table cases_response_action (
  id bigint not null auto_increment,
  report_id bigint not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  state varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  done_at datetime(6),
  note varbinary(2029),
  changed_by bigint not null,
  changed_at datetime(6) not null,
  version integer not null,
  primary key (id),
  unique key cases_response_action_kind (report_id, kind)
) engine = InnoDB default charset = utf8mb4;
