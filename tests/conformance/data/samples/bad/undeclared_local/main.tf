# SPDX-License-Identifier: GPL-3.0-or-later
# expects: undeclared local value 'cidr'

resource "aws_vpc" "main" {
  cidr_block = "${local.cidr}"
}
