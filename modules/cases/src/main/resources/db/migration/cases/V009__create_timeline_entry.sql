create table cases_timeline_entry (
  id bigint not null auto_increment,
  file_id bigint not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  actor bigint not null,
  at datetime(6) not null,
  parameters varchar(500) not null,
  primary key (id),
  key cases_timeline_entry_file (file_id, at, id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
