create table welfare_planned_visit (
  id bigint not null auto_increment,
  plan_id bigint not null,
  person_id bigint not null,
  station_id bigint not null,
  unit_id bigint,
  due_on date not null,
  visit_id bigint comment 'at which the child was seen; null while it is still to come',
  seen_on date,
  primary key (id),
  unique key welfare_planned_visit_visit (visit_id),
  key welfare_planned_visit_plan (plan_id, visit_id),
  key welfare_planned_visit_due (due_on, id),
  key welfare_planned_visit_station (station_id, due_on, id),
  key welfare_planned_visit_unit (unit_id, due_on, id),
  constraint welfare_planned_visit_plan_fk foreign key (plan_id) references welfare_visit_plan (id)
) engine = InnoDB default charset = utf8mb4;
