create table cases_search_entry (
  id bigint not null auto_increment,
  search_id bigint not null,
  number bigint not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  tile varchar(40) character set utf8mb4 collate utf8mb4_bin,
  child_id bigint,
  body varbinary(8029),
  actor bigint not null,
  happened_at datetime(6) not null,
  written_at datetime(6) not null,
  primary key (id),
  unique key cases_search_entry_number (search_id, number)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
