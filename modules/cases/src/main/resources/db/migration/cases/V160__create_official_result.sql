create table cases_official_result (
  id bigint not null auto_increment,
  file_id bigint not null,
  participant_id bigint not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  months integer,
  organ varchar(100) not null,
  document varchar(100) not null,
  decided_on date not null,
  noted_by bigint not null,
  noted_at datetime(6) not null,
  primary key (id),
  key cases_official_result_file (file_id),
  key cases_official_result_participant (participant_id),
  constraint cases_official_result_file_fk foreign key (file_id) references cases_file (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
