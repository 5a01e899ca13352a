create table platform_content_chunk (
  content_id bigint not null,
  no int not null,
  size int not null,
  digest binary(32) not null,
  body mediumblob not null,
  primary key (content_id, no)
) engine = InnoDB default charset = utf8mb4;
