# SPDX-License-Identifier: GPL-3.0-or-later
# expects: undeclared data source in 'data.aws_region.here.name'

resource "aws_vpc" "main" {
  tags = { Region = data.aws_region.here.name }
}
