-- The schema and the two accounts of Jinlei. Run it as the administrator of the database; running it again is harmless and sets
-- the passwords anew. DB_PASSWORD, DB_MIGRATION_PASSWORD and DB_CLIENTS (the hosts WildFly runs on, such as 10.1.2.% or localhost) stand for values:
--   envsubst < accounts.sql | mariadb
-- jinlei_migration creates and changes tables when a new version is deployed, and grants each to jinlei_app.
-- jinlei_app works. It may do per table what the migrations granted: append-only tables it reads and adds to, never changes.
-- SHOW VIEW is what lets it open a connection to the still empty schema; it reads no row.
CREATE DATABASE IF NOT EXISTS jinlei CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER IF NOT EXISTS 'jinlei_migration'@'${DB_CLIENTS}';
ALTER USER 'jinlei_migration'@'${DB_CLIENTS}' IDENTIFIED BY '${DB_MIGRATION_PASSWORD}';
GRANT ALL PRIVILEGES ON jinlei.* TO 'jinlei_migration'@'${DB_CLIENTS}' WITH GRANT OPTION;
CREATE USER IF NOT EXISTS 'jinlei_app'@'${DB_CLIENTS}';
ALTER USER 'jinlei_app'@'${DB_CLIENTS}' IDENTIFIED BY '${DB_PASSWORD}';
GRANT SHOW VIEW ON jinlei.* TO 'jinlei_app'@'${DB_CLIENTS}';
