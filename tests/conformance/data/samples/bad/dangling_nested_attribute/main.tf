# SPDX-License-Identifier: GPL-3.0-or-later
# expects: 'aws_rds_cluster.main.master_user_secret[].arn': no attribute 'arn'

resource "aws_rds_cluster" "main" {
  engine                      = "aurora-postgresql"
  manage_master_user_password = true
}

output "secret" {
  description = "Where the password is"
  value       = aws_rds_cluster.main.master_user_secret[0].arn
}
