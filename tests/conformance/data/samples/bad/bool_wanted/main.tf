# SPDX-License-Identifier: GPL-3.0-or-later
# expects: argument 'enable_dns_support' wants bool, got a string

resource "aws_vpc" "main" {
  enable_dns_support = "yes"
}
