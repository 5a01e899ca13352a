#!/usr/bin/env bash
# Restores a dump of backup.sh into the schema jinlei, which must be empty. Stop the application first, put the credential store back, and run
# accounts.sql before: the next deployment grants the tables to the working account again.
#
#   restore.sh FILE           BACKUP_PASSPHRASE_FILE names a file with the passphrase; DB_OPTIONS go to mariadb
set -euo pipefail
file=${1:?"dump to restore"}
: "${BACKUP_PASSPHRASE_FILE:?}"
# shellcheck disable=SC2086
tables=$(mariadb ${DB_OPTIONS:-} --batch --skip-column-names -e "select count(*) from information_schema.tables where table_schema = 'jinlei'")
if [ "$tables" != 0 ]; then
  echo "The schema jinlei is not empty ($tables tables): nothing was restored." >&2
  exit 1
fi
# shellcheck disable=SC2086
openssl enc -d -aes-256-cbc -pbkdf2 -iter 200000 -pass "file:$BACKUP_PASSPHRASE_FILE" -in "$file" | gunzip | mariadb ${DB_OPTIONS:-} jinlei
echo "restored"
