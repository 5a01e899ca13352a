create table platform_audit_seal (
  no bigint not null,
  previous_no bigint not null,
  last_seq bigint not null,
  closed_up_to bigint not null comment 'no entry with an id up to this one may appear any more',
  digest binary(32) not null comment 'digest of the last link',
  mac binary(32) not null comment 'HMAC-SM3 of this row under the audit key',
  sealed_at datetime(6) not null,
  node varchar(60) not null,
  fencing_no bigint not null,
  primary key (no),
  unique key platform_audit_seal_previous (previous_no)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
