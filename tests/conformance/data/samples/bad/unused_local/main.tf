# SPDX-License-Identifier: GPL-3.0-or-later
# expects: 'local.cidr' is declared but never used

locals {
  cidr = "10.0.0.0/16"
}
