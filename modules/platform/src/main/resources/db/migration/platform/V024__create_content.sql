create table platform_content (
  id bigint not null auto_increment,
  status varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  digest binary(32),
  size bigint not null,
  content_key varbinary(128) not null,
  used_at datetime(6) not null,
  version int not null,
  primary key (id),
  unique key platform_content_digest (digest),
  key platform_content_idle (status, used_at, id)
) engine = InnoDB default charset = utf8mb4;
