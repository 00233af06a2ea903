# SPDX-License-Identifier: GPL-3.0-or-later
# expects: does not parse

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16
}
