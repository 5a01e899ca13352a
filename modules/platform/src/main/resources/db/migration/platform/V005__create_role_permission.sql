create table platform_role_permission (
  role varchar(40) not null,
  permission varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (role, permission)
) engine = InnoDB default charset = utf8mb4;
