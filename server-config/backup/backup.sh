#!/usr/bin/env bash
# A consistent, encrypted dump of the schema and a copy of the credential store.
#
#   backup.sh FOLDER          BACKUP_PASSPHRASE_FILE names a file with the passphrase; DB_OPTIONS go to mariadb-dump (host, account ...);
#                             JINLEI_CREDENTIALS names standalone/data/jinlei.credentials, to be kept apart from the dumps
set -euo pipefail
folder=${1:?"folder for the backup"}
: "${BACKUP_PASSPHRASE_FILE:?}" "${JINLEI_CREDENTIALS:?}"
umask 077
stamp=$(date +%Y%m%dT%H%M%S)
mkdir -p "$folder"
# shellcheck disable=SC2086
mariadb-dump ${DB_OPTIONS:-} --single-transaction --quick --hex-blob --routines --triggers jinlei \
  | gzip | openssl enc -aes-256-cbc -pbkdf2 -iter 200000 -salt -pass "file:$BACKUP_PASSPHRASE_FILE" -out "$folder/jinlei-$stamp.sql.gz.enc.part"
mv "$folder/jinlei-$stamp.sql.gz.enc.part" "$folder/jinlei-$stamp.sql.gz.enc"
cp "$JINLEI_CREDENTIALS" "$folder/jinlei-$stamp.credentials"
echo "$folder/jinlei-$stamp.sql.gz.enc"
