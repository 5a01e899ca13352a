create table welfare_donation (
  id bigint not null auto_increment,
  number varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  station_id bigint not null,
  nature varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  channel varchar(100) comment 'charity or office of civil affairs through which it came',
  reference varchar(60),
  donor varbinary(429) not null,
  anonymous bit not null,
  note varbinary(2029),
  received_on date not null,
  received_by bigint not null,
  recorded_at datetime(6) not null,
  version integer not null,
  primary key (id),
  unique key welfare_donation_number (number),
  key welfare_donation_all (received_on, id),
  key welfare_donation_station (station_id, received_on, id)
) engine = InnoDB default charset = utf8mb4;
