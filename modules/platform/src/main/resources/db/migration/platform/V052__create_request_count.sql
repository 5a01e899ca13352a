create table platform_request_count (
  subject varchar(80) character set utf8mb4 collate utf8mb4_bin not null comment 'kind and number or address of who asks',
  window_start datetime(6) not null,
  requests integer not null,
  primary key (subject, window_start),
  key platform_request_count_old (window_start)
) engine = InnoDB default charset = utf8mb4;
