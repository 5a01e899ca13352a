create table cases_sealed_record (
  id bigint not null auto_increment,
  file_id bigint not null,
  participant_id bigint not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  article varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (id),
  unique key cases_sealed_record_of (participant_id, kind, article),
  key cases_sealed_record_file (file_id),
  constraint cases_sealed_record_file_fk foreign key (file_id) references cases_file (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
