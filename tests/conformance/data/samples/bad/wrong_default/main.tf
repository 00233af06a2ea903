# SPDX-License-Identifier: GPL-3.0-or-later
# expects: the default is a string, the type number

variable "days" {
  description = "Days to keep"
  type        = number
  default     = "thirty"
}

resource "aws_cloudwatch_log_group" "main" {
  retention_in_days = var.days
}
