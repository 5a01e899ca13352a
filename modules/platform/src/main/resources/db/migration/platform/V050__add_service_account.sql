alter table platform_user
  add column service bit not null default 0 comment 'account of another system: no password, access tokens only';
