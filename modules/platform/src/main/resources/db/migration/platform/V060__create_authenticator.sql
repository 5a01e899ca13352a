create table platform_authenticator (
  user_id bigint not null,
  secret varbinary(100) comment 'encrypted; null: not confirmed yet',
  confirmed_at datetime(6),
  offered_secret varbinary(100) comment 'encrypted; waits for its first code',
  offered_at datetime(6),
  last_step bigint not null comment 'latest step of 30 seconds whose code was taken',
  version integer not null,
  primary key (user_id),
  constraint platform_authenticator_user_fk foreign key (user_id) references platform_user (id)
) engine = InnoDB default charset = utf8mb4;
