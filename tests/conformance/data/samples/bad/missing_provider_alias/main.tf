# SPDX-License-Identifier: GPL-3.0-or-later
# expects: provider alias 'edge' is not configured

resource "aws_vpc" "main" {
  provider   = aws.edge
  cidr_block = "10.0.0.0/16"
}
