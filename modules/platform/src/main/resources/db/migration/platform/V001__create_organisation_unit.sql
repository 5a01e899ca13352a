create table platform_organisation_unit (
  id bigint not null auto_increment,
  code varchar(32) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(100) not null,
  kind varchar(40) not null,
  parent_id bigint,
  active bit not null,
  version integer not null,
  primary key (id),
  unique key platform_organisation_unit_code (code),
  key platform_organisation_unit_parent (parent_id),
  constraint platform_organisation_unit_parent_fk foreign key (parent_id) references platform_organisation_unit (id)
) engine = InnoDB default charset = utf8mb4;
