# SPDX-License-Identifier: GPL-3.0-or-later
# expects: 'aws_subnet.main.id' needs an index: aws_subnet.main has count or for_each

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "main" {
  count  = 2
  vpc_id = aws_vpc.main.id
}

output "subnet" {
  description = "The subnet"
  value       = aws_subnet.main.id
}
