# SPDX-License-Identifier: GPL-3.0-or-later
# expects: gives away the sensitive variable 'password'

variable "password" {
  description = "Password"
  type        = string
  sensitive   = true
}

output "login" {
  description = "How to log in"
  value       = "owner:${var.password}"
}
