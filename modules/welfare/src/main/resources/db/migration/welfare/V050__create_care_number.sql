create table welfare_care_number (
  series varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  last_number bigint not null,
  primary key (series)
) engine = InnoDB default charset = utf8mb4;
