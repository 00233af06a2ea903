# SPDX-License-Identifier: GPL-3.0-or-later
# expects: unsupported argument 'cidr'

resource "aws_vpc" "main" {
  cidr = "10.0.0.0/16"
}
