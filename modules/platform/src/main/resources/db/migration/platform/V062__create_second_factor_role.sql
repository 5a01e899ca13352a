create table platform_second_factor_role (
  role varchar(40) not null comment 'its holders need a second factor',
  primary key (role)
) engine = InnoDB default charset = utf8mb4;
