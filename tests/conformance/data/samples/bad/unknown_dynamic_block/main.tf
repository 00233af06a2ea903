# SPDX-License-Identifier: GPL-3.0-or-later
# expects: unknown dynamic block 'rule'

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"

  dynamic "rule" {
    for_each = [1]

    content {
      port = rule.value
    }
  }
}
