create table platform_password_history (
  id bigint not null auto_increment,
  user_id bigint not null,
  password_hash varchar(255) not null,
  until datetime(6) not null,
  primary key (id),
  key platform_password_history_user (user_id, id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
