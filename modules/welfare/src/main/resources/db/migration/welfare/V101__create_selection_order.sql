create table welfare_selection_order (
  id bigint not null auto_increment,
  aim varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  target_id bigint comment 'care plan or campaign, null for files alone',
  ordered_by bigint not null,
  username varchar(40) not null comment 'in whose name it is done',
  ordered_at datetime(6) not null,
  pupils integer not null,
  done integer not null,
  refused integer not null,
  ended_at datetime(6),
  version integer not null,
  primary key (id),
  key welfare_selection_order_waiting (ended_at, id)
) engine = InnoDB default charset = utf8mb4;
