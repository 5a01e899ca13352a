create table welfare_net_member (
  id bigint not null auto_increment,
  file_id bigint not null,
  role varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  name varbinary(300) not null,
  phone varbinary(120),
  confirmed_on date not null,
  confirmed_by bigint not null,
  ended_on date,
  version integer not null,
  primary key (id),
  key welfare_net_member_file (file_id, ended_on, id),
  constraint welfare_net_member_file_fk foreign key (file_id) references welfare_child_file (id)
) engine = InnoDB default charset = utf8mb4;
