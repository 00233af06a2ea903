# SPDX-License-Identifier: GPL-3.0-or-later
# expects: 'aws_vpc.main[].id' is indexed, but aws_vpc.main has neither count nor for_each

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

output "vpc" {
  description = "The network"
  value       = aws_vpc.main[0].id
}
