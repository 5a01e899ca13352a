create table platform_login_attempt (
  id bigint not null auto_increment,
  at datetime(6) not null,
  address varchar(64) not null,
  successful bit not null,
  primary key (id),
  key platform_login_attempt_address (address, successful, at)
) engine = InnoDB default charset = utf8mb4;
