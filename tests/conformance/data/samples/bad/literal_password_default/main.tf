# SPDX-License-Identifier: GPL-3.0-or-later
# expects: a sensitive variable has a literal default

variable "pass" {
  description = "Password"
  type        = string
  sensitive   = true
  default     = "correct horse"
}

resource "aws_rds_cluster" "main" {
  engine          = "aurora-postgresql"
  master_password = var.pass
}
