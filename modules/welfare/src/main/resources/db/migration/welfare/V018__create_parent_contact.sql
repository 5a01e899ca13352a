create table welfare_parent_contact (
  id bigint not null auto_increment,
  file_id bigint not null,
  contacted_on date not null,
  parent varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  way varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  source varchar(100) not null,
  noted_by bigint not null,
  noted_at datetime(6) not null,
  primary key (id),
  key welfare_parent_contact_file (file_id, contacted_on),
  constraint welfare_parent_contact_file_fk foreign key (file_id) references welfare_child_file (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
