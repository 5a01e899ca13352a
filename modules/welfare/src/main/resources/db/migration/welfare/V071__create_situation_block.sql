create table welfare_situation_block (
  term varchar(6) character set utf8mb4 collate utf8mb4_bin not null,
  station_id bigint not null,
  school_id bigint not null,
  pupils mediumblob not null,
  primary key (term, station_id, school_id)
) engine = InnoDB default charset = utf8mb4;
