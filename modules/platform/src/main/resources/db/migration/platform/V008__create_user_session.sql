create table platform_user_session (
  id bigint not null auto_increment,
  session_key binary(32) not null comment 'SM3 of the key kept in the HTTP session',
  user_id bigint not null,
  address varchar(64) not null,
  agent varchar(200) not null,
  started_at datetime(6) not null,
  last_seen_at datetime(6) not null,
  ended_at datetime(6),
  primary key (id),
  unique key platform_user_session_key (session_key),
  key platform_user_session_user (user_id, ended_at, id)
) engine = InnoDB default charset = utf8mb4;
