alter table people_roster_batch
  add column keeping varchar(40) character set utf8mb4 collate utf8mb4_bin not null default 'KEPT' after expires_on,
  add column expired_at datetime(6) after keeping,
  add column prolonged_for varchar(300) after expired_at,
  add column prolonged_by bigint after prolonged_for,
  add column prolonged_at datetime(6) after prolonged_by,
  add key people_roster_batch_expiry (keeping, expires_on, id);
