# SPDX-License-Identifier: GPL-3.0-or-later
# expects: unsupported argument 'ingress.port'

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    port = 80
  }
}
