create table cases_seal (
  id bigint not null auto_increment,
  file_id bigint not null,
  article varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  sealed_by bigint not null,
  sealed_at datetime(6) not null,
  covers varchar(500) not null,
  primary key (id),
  unique key cases_seal_file (file_id),
  constraint cases_seal_file_fk foreign key (file_id) references cases_file (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
