create table platform_temporary_grant (
  id bigint not null auto_increment,
  subject_kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  subject_id bigint not null,
  user_id bigint not null,
  granted_by bigint not null,
  granted_at datetime(6) not null,
  expires_at datetime(6) not null,
  revoked_at datetime(6),
  reason varchar(500) not null,
  primary key (id),
  key platform_temporary_grant_user (user_id, subject_kind, subject_id, expires_at),
  key platform_temporary_grant_subject (subject_kind, subject_id, id)
) engine = InnoDB default charset = utf8mb4;
