# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

locals {
  tags = var.tags
}

provider "aws" {
  region              = var.region
  allowed_account_ids = ["123456789012"]
  profile             = "production"

  default_tags {
    tags = local.tags
  }
}

provider "aws" {
  alias  = "us_east_1"
  region = "us-east-1"

  default_tags {
    tags = local.tags
  }
}
