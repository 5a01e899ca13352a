create table platform_access_version (
  id integer not null comment 'always 1',
  version bigint not null comment 'grows with every change of roles, permissions and units; nodes reload when it moved',
  primary key (id)
) engine = InnoDB default charset = utf8mb4;
