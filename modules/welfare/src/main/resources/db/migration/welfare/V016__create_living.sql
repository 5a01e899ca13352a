create table welfare_living (
  id bigint not null auto_increment,
  file_id bigint not null,
  current_file_id bigint comment 'the file while nothing newer was noted',
  arrangement varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  unattended bit not null,
  since_on date not null,
  source varchar(100) not null,
  noted_by bigint not null,
  noted_at datetime(6) not null,
  version integer not null,
  primary key (id),
  unique key welfare_living_current (current_file_id),
  key welfare_living_file (file_id, id),
  constraint welfare_living_file_fk foreign key (file_id) references welfare_child_file (id)
) engine = InnoDB default charset = utf8mb4;
