create table platform_attachment (
  id bigint not null auto_increment,
  owner_kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  owner_id bigint not null,
  content_id bigint,
  file_name varbinary(1029) not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  size bigint not null,
  uploaded_by bigint not null,
  uploaded_at datetime(6) not null,
  removed_by bigint,
  removed_at datetime(6),
  version int not null,
  primary key (id),
  key platform_attachment_owner (owner_kind, owner_id, id),
  key platform_attachment_content (content_id, id),
  key platform_attachment_removed (removed_at, id)
) engine = InnoDB default charset = utf8mb4;
