create table platform_draft (
  id bigint not null auto_increment,
  user_id bigint not null,
  page varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  address varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  form varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  records varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  field_count int not null,
  content mediumblob,
  saved_at datetime(6) not null,
  ended_at datetime(6),
  primary key (id),
  unique key platform_draft_form (user_id, page, address, form),
  key platform_draft_old (saved_at, id)
) engine = InnoDB default charset = utf8mb4;
