create table platform_role_assignment (
  id bigint not null auto_increment,
  user_id bigint not null,
  role varchar(40) not null,
  unit_id bigint not null,
  breadth varchar(40) not null,
  primary key (id),
  unique key platform_role_assignment_once (user_id, role, unit_id),
  constraint platform_role_assignment_user_fk foreign key (user_id) references platform_user (id),
  constraint platform_role_assignment_unit_fk foreign key (unit_id) references platform_organisation_unit (id)
) engine = InnoDB default charset = utf8mb4;
