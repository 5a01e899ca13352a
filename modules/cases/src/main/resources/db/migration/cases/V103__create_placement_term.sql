create table cases_placement_term (
  id bigint not null auto_increment,
  placement_id bigint not null,
  term varchar(6) character set utf8mb4 collate utf8mb4_bin not null,
  result varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  assessed_on date not null,
  assessed_by varchar(100) not null,
  text varbinary(4029) not null,
  recorded_by bigint not null,
  recorded_at datetime(6) not null,
  primary key (id),
  unique key cases_placement_term_once (placement_id, term),
  constraint cases_placement_term_placement_fk foreign key (placement_id) references cases_placement (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
