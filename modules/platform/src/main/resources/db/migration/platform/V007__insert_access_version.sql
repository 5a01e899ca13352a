insert into platform_access_version (id, version) values (1, 1);
