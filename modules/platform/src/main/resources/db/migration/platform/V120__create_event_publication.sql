create table platform_event_publication (
  id bigint not null auto_increment,
  listener varchar(200) character set ascii collate ascii_bin not null comment 'class and method of the observer',
  event_type varchar(200) character set ascii collate ascii_bin not null comment 'class of the event',
  payload varchar(4000) character set ascii collate ascii_bin not null comment 'JSON of numbers, dates and enums',
  published_at datetime(6) not null,
  status varchar(20) character set ascii collate ascii_bin not null,
  due_at datetime(6) comment 'when it is tried next; null: never',
  attempts integer not null,
  last_attempt_at datetime(6),
  completed_at datetime(6),
  last_failure varchar(500),
  given_up_for varchar(200),
  version integer not null,
  primary key (id),
  key platform_event_publication_due (due_at, id),
  key platform_event_publication_status (status, published_at, id),
  key platform_event_publication_published (published_at, id)
) engine = InnoDB default charset = utf8mb4;
