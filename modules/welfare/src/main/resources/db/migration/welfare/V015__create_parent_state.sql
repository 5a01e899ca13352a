create table welfare_parent_state (
  id bigint not null auto_increment,
  file_id bigint not null,
  parent varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  current_parent varchar(40) character set utf8mb4 collate utf8mb4_bin comment 'the parent while nothing newer was noted',
  situation varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  since_on date,
  until_on date,
  incapable bit not null,
  place varbinary(829),
  source varchar(100) not null,
  noted_by bigint not null,
  noted_at datetime(6) not null,
  version integer not null,
  primary key (id),
  unique key welfare_parent_state_current (file_id, current_parent),
  key welfare_parent_state_file (file_id, id),
  constraint welfare_parent_state_file_fk foreign key (file_id) references welfare_child_file (id)
) engine = InnoDB default charset = utf8mb4;
