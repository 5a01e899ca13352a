create table reporting_export_chunk (
  export_id bigint not null,
  no integer not null,
  body mediumblob not null,
  primary key (export_id, no)
) engine = InnoDB default charset = utf8mb4;
