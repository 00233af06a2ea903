# Exported by Zonedraft from “Machine Learning API”. Changes made here are lost with the next export.

locals {
  tags = merge(var.tags, {
    Environment = var.environment
  })
}

provider "aws" {
  region = var.region

  default_tags {
    tags = local.tags
  }
}
