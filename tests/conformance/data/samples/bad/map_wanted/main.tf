# SPDX-License-Identifier: GPL-3.0-or-later
# expects: argument 'tags' wants map(string), got a list

resource "aws_vpc" "main" {
  tags = ["a"]
}
