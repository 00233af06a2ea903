# SPDX-License-Identifier: GPL-3.0-or-later
# expects: 'aws_vpc.main.identifier': no attribute 'identifier'

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "main" {
  vpc_id = aws_vpc.main.identifier
}
