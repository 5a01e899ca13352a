create table platform_recovery_code (
  id bigint not null auto_increment,
  user_id bigint not null,
  selector char(4) not null comment 'first digits, by which the row is found',
  code_hash varchar(255) not null comment 'PBKDF2 of the other digits',
  used_at datetime(6),
  primary key (id),
  unique key platform_recovery_code_selector (user_id, selector),
  constraint platform_recovery_code_user_fk foreign key (user_id) references platform_user (id)
) engine = InnoDB default charset = utf8mb4;
