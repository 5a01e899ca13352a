create table platform_audit_entry (
  id bigint not null auto_increment,
  at datetime(6) not null,
  user_id bigint not null,
  username varchar(40) not null,
  address varchar(64) not null,
  node varchar(60) not null,
  request_id varchar(40) not null,
  action varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  result varchar(20) not null,
  subjects varchar(4000) character set utf8mb4 collate utf8mb4_bin,
  reason varchar(500),
  detail varchar(500),
  primary key (id),
  key platform_audit_entry_username (username, at, id),
  key platform_audit_entry_action (action, at, id),
  key platform_audit_entry_result (result, at, id),
  key platform_audit_entry_at (at, id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
