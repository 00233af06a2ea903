# SPDX-License-Identifier: GPL-3.0-or-later
# expects: 'data.aws_region.here' is declared but never used

data "aws_region" "here" {
}
