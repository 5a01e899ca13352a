create table platform_permission (
  permission varchar(60) character set utf8mb4 collate utf8mb4_bin not null comment 'key of a permission whose first holders have been entered',
  primary key (permission)
) engine = InnoDB default charset = utf8mb4;
