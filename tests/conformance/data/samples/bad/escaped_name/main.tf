# SPDX-License-Identifier: GPL-3.0-or-later
# expects: undeclared variable 'secret'

resource "aws_vpc" "main" {
  tags = { Name = "a$${fine}${var.secret}" }
}
