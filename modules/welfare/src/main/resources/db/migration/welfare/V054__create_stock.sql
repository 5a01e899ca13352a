create table welfare_stock (
  id bigint not null auto_increment,
  station_id bigint not null,
  item varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  size varchar(20) not null comment 'size or kind, empty when there is none',
  received bigint not null comment 'pieces, of money fen, less what was corrected',
  reserved bigint not null,
  delivered bigint not null,
  primary key (id),
  unique key welfare_stock_item (station_id, item, size),
  constraint welfare_stock_never_negative check (reserved >= 0 and delivered >= 0 and received >= delivered + reserved)
) engine = InnoDB default charset = utf8mb4;
