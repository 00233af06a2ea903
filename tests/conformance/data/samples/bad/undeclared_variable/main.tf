# SPDX-License-Identifier: GPL-3.0-or-later
# expects: undeclared variable 'cidr'

resource "aws_vpc" "main" {
  cidr_block = var.cidr
}
