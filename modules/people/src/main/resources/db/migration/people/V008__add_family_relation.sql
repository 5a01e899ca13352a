alter table people_relation add column family_code varchar(20) character set utf8mb4 collate utf8mb4_bin after kind;
