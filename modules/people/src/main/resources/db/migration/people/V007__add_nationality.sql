alter table people_person add column nationality varchar(20) character set utf8mb4 collate utf8mb4_bin after ethnicity,
  modify column ethnicity varchar(20) character set utf8mb4 collate utf8mb4_bin;
