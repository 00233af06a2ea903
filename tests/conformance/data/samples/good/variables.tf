# SPDX-License-Identifier: GPL-3.0-or-later
variable "region" {
  description = "Region to deploy to"
  type        = string
  default     = "eu-central-1"
}

variable "zones" {
  description = "How many zones to use"
  type        = number
  default     = 3

  validation {
    condition     = var.zones >= 2
    error_message = "Use at least two zones."
  }
}

variable "database_password" {
  description = "Password of the database's owner"
  type        = string
  sensitive   = true
}

variable "listeners" {
  description = "Ports the load balancer takes"
  type        = list(number)
  default     = [80]
}
