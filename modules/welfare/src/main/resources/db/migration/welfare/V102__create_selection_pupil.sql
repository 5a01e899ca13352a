create table welfare_selection_pupil (
  order_id bigint not null,
  person_id bigint not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  taken_at datetime(6) comment 'when a node took the child to work on',
  rule varchar(80) character set utf8mb4 collate utf8mb4_bin comment 'which rule refused, null when the child is no longer there for who ordered it',
  primary key (order_id, person_id),
  key welfare_selection_pupil_status (order_id, status, person_id),
  constraint welfare_selection_pupil_order_fk foreign key (order_id) references welfare_selection_order (id)
) engine = InnoDB default charset = utf8mb4;
