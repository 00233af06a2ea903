# SPDX-License-Identifier: GPL-3.0-or-later
# expects: has no type
# expects: has no description

variable "cidr" {
}

resource "aws_vpc" "main" {
  cidr_block = var.cidr
}
