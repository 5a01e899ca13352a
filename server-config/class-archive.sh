#!/bin/sh
# Makes the class archive with which the server starts some seconds sooner. Run it once after the installation and after each change of
# JDK or WildFly, as the server's user and with its environment, while the service is stopped.
#
#   JBOSS_HOME=/opt/wildfly server-config/class-archive.sh
set -eu

: "${JBOSS_HOME:?}"
archive=$JBOSS_HOME/standalone/data/classes.jsa
rm -f "$archive"

PREPEND_JAVA_OPTS="-XX:ArchiveClassesAtExit=$archive -Xlog:cds=error -Xlog:cds+dynamic=error" "$JBOSS_HOME/bin/standalone.sh" -bmanagement 127.0.0.1 > /dev/null &
server=$!
tries=0
until "$JBOSS_HOME/bin/jboss-cli.sh" --connect --command='/deployment=jinlei.war:read-attribute(name=status)' 2> /dev/null | grep -q '"OK"'; do
  tries=$((tries + 1))
  if [ "$tries" -gt 60 ] || ! kill -0 "$server" 2> /dev/null; then
    echo "The server did not start; see standalone/log/server.log" >&2
    kill "$server" 2> /dev/null || true
    exit 1
  fi
  sleep 2
done
"$JBOSS_HOME/bin/jboss-cli.sh" --connect --command=:shutdown > /dev/null
wait "$server" || true
test -s "$archive"
echo "$archive"
