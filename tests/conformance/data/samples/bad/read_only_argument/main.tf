# SPDX-License-Identifier: GPL-3.0-or-later
# expects: argument 'arn' is decided by AWS and can't be set

resource "aws_vpc" "main" {
  arn = "arn:aws:ec2:::vpc/main"
}
