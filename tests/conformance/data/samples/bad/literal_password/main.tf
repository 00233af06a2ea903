# SPDX-License-Identifier: GPL-3.0-or-later
# expects: 'master_password' holds a literal secret

resource "aws_rds_cluster" "main" {
  engine          = "aurora-postgresql"
  master_password = "correct horse"
}
