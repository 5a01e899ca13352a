create table platform_access_token (
  id bigint not null auto_increment,
  token_key binary(32) not null comment 'SM3 of the token, which is shown once and kept nowhere',
  user_id bigint not null,
  name varchar(60) not null,
  scopes varchar(400) character set utf8mb4 collate utf8mb4_bin not null comment 'what it may read, separated by blanks',
  made_by bigint not null,
  made_at datetime(6) not null,
  expires_at datetime(6) not null,
  ended_at datetime(6),
  ended_by bigint,
  last_used_at datetime(6),
  last_address varchar(64),
  version integer not null,
  primary key (id),
  unique key platform_access_token_key (token_key),
  key platform_access_token_user (user_id, id)
) engine = InnoDB default charset = utf8mb4;
