# SPDX-License-Identifier: GPL-3.0-or-later
# expects: unknown resource type 'aws_virtual_network'

resource "aws_virtual_network" "main" {
  cidr = "10.0.0.0/16"
}
