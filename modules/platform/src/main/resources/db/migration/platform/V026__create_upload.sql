create table platform_upload (
  id bigint not null auto_increment,
  content_id bigint not null,
  owner_kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  owner_id bigint not null,
  file_name varbinary(1029) not null,
  size bigint not null,
  user_id bigint not null,
  started_at datetime(6) not null,
  touched_at datetime(6) not null,
  attachment_id bigint,
  version int not null,
  primary key (id),
  key platform_upload_idle (touched_at, id)
) engine = InnoDB default charset = utf8mb4;
