# SPDX-License-Identifier: GPL-3.0-or-later
# expects: reference to undeclared 'aws_vpc.other.id'

resource "aws_subnet" "main" {
  vpc_id = aws_vpc.other.id
}
