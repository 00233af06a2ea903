# SPDX-License-Identifier: GPL-3.0-or-later
# expects: argument 'subnets' wants set(string), got a string

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_lb" "main" {
  subnets = aws_subnet.main.id
}
