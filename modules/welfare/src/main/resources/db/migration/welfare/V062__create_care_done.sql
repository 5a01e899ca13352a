create table welfare_care_done (
  id bigint not null auto_increment,
  measure_id bigint not null,
  child_id bigint not null,
  done_on date not null,
  words varbinary(2029),
  recorded_by bigint not null,
  recorded_at datetime(6) not null,
  primary key (id),
  unique key welfare_care_done_once (measure_id, child_id),
  key welfare_care_done_child (child_id),
  constraint welfare_care_done_measure_fk foreign key (measure_id) references welfare_care_measure (id),
  constraint welfare_care_done_child_fk foreign key (child_id) references welfare_care_child (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
