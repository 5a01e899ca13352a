create table welfare_care_child (
  id bigint not null auto_increment,
  plan_id bigint not null,
  file_id bigint not null,
  person_id bigint not null,
  station_id bigint not null,
  unit_id bigint,
  added_by bigint not null,
  added_at datetime(6) not null,
  primary key (id),
  unique key welfare_care_child_once (plan_id, file_id),
  key welfare_care_child_file (file_id),
  key welfare_care_child_unit (plan_id, unit_id),
  constraint welfare_care_child_plan_fk foreign key (plan_id) references welfare_care_plan (id),
  constraint welfare_care_child_file_fk foreign key (file_id) references welfare_child_file (id)
) engine = InnoDB default charset = utf8mb4;
