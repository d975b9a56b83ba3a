#!/bin/sh
# Makes and upgrades the two databases of the Temporal server. Changes nothing when they are current.
# Address, user and password come from SQL_HOST, SQL_PORT, SQL_USER, SQL_PASSWORD and SQL_PLUGIN.
set -eu
for pair in temporal:temporal temporal_visibility:visibility; do
  database="${pair%%:*}"
  schema="postgresql/v12/${pair##*:}"
  temporal-sql-tool --db "$database" create
  # Fails when the version table is there already, which is as good.
  temporal-sql-tool --db "$database" --quiet setup-schema -v 0.0
  temporal-sql-tool --db "$database" update-schema -s "$schema"
done
