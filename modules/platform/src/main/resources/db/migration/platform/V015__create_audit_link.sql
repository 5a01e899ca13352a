create table platform_audit_link (
  seq bigint not null,
  entry_id bigint not null,
  digest binary(32) not null comment 'SM3 of the digest before and the entry',
  primary key (seq),
  unique key platform_audit_link_entry (entry_id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
