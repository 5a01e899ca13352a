create table cases_behaviour_finding (
  id bigint not null auto_increment,
  file_id bigint not null,
  participant_id bigint not null,
  code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  note varbinary(2029),
  found_by bigint not null,
  found_at datetime(6) not null,
  version integer not null,
  primary key (id),
  unique key cases_behaviour_finding_code (participant_id, code),
  key cases_behaviour_finding_file (file_id)
) engine = InnoDB default charset = utf8mb4;
