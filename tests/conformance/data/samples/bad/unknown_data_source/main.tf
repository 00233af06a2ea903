# SPDX-License-Identifier: GPL-3.0-or-later
# expects: unknown data source 'aws_zones'

data "aws_zones" "all" {
}

resource "aws_vpc" "main" {
  cidr_block = data.aws_zones.all.cidr
}
