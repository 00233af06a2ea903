# SPDX-License-Identifier: GPL-3.0-or-later
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "name" {
  description = "Name of what logs"
  type        = string
}

resource "aws_cloudwatch_log_group" "main" {
  name              = "/zonedraft/${var.name}"
  retention_in_days = 30
}

output "name" {
  description = "Name of the log group"
  value       = aws_cloudwatch_log_group.main.name
}
