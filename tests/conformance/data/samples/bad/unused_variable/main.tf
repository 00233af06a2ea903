# SPDX-License-Identifier: GPL-3.0-or-later
# expects: 'var.cidr' is declared but never used

variable "cidr" {
  description = "Addresses"
  type        = string
}
