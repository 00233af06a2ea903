# SPDX-License-Identifier: GPL-3.0-or-later
output "address" {
  description = "Where the load balancer answers"
  value       = aws_lb.main.dns_name
}

output "log_group" {
  description = "Name of the log group"
  value       = module.logs.name
}

output "password" {
  description = "Password of the database's owner"
  value       = var.database_password
  sensitive   = true
}

output "validation" {
  description = "Records that prove the certificate's domain"
  value       = [for option in aws_acm_certificate.edge.domain_validation_options : option.resource_record_name]
}
