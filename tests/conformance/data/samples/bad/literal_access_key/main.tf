# SPDX-License-Identifier: GPL-3.0-or-later
# expects: 'user_data' holds a literal secret

resource "aws_instance" "main" {
  user_data = "export KEY=AKIAABCDEFGHIJKLMNOP"
}
