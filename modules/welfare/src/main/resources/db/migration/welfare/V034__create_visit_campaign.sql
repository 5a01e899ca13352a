create table welfare_visit_campaign (
  id bigint not null auto_increment,
  station_id bigint not null,
  name varchar(60) not null,
  purpose varchar(500) not null,
  starts_on date not null,
  ends_on date not null,
  begun_by bigint not null,
  begun_at datetime(6) not null,
  ended_at datetime(6),
  version integer not null,
  primary key (id),
  key welfare_visit_campaign_station (station_id, ends_on, id)
) engine = InnoDB default charset = utf8mb4;
