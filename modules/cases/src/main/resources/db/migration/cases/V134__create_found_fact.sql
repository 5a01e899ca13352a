create table cases_found_fact (
  id bigint not null auto_increment,
  minor_id bigint not null,
  fact varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  source varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  fact_on date not null,
  note varbinary(2029),
  noted_by bigint not null,
  primary key (id),
  unique key cases_found_fact_once (minor_id, fact, fact_on, source),
  constraint cases_found_fact_minor_fk foreign key (minor_id) references cases_found_minor (id)
) engine = InnoDB default charset = utf8mb4;
