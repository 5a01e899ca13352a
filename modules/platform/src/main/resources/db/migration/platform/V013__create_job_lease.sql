create table platform_job_lease (
  name varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  owner varchar(100) not null,
  fencing_no bigint not null,
  until_at datetime(6) not null comment 'by the clock of the database',
  primary key (name)
) engine = InnoDB default charset = utf8mb4;
