create table welfare_file_move (
  id bigint not null auto_increment,
  file_id bigint not null,
  from_station bigint not null,
  from_unit bigint,
  from_school bigint,
  to_station bigint not null,
  to_unit bigint,
  to_school bigint,
  moved_by bigint not null,
  moved_at datetime(6) not null,
  primary key (id),
  key welfare_file_move_file (file_id, moved_at),
  constraint welfare_file_move_file_fk foreign key (file_id) references welfare_child_file (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
