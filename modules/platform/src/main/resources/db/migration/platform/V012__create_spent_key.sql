create table platform_spent_key (
  form_key char(36) character set utf8mb4 collate utf8mb4_bin not null,
  action varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  user_id bigint not null,
  at datetime(6) not null,
  primary key (form_key, action)
) engine = InnoDB default charset = utf8mb4;
