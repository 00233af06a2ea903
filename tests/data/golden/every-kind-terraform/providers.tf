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
  alias               = "eu_west_1"
  region              = "eu-west-1"
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

provider "helm" {
  kubernetes = {
    host                   = aws_eks_cluster.kube.endpoint
    cluster_ca_certificate = base64decode(aws_eks_cluster.kube.certificate_authority[0].data)
    exec = {
      api_version = "client.authentication.k8s.io/v1beta1"
      command     = "aws"
      args = [
        "eks",
        "get-token",
        "--cluster-name",
        aws_eks_cluster.kube.name,
        "--region",
        var.region,
        "--profile",
        "production",
      ]
    }
  }
}

provider "kubernetes" {
  host                   = aws_eks_cluster.kube.endpoint
  cluster_ca_certificate = base64decode(aws_eks_cluster.kube.certificate_authority[0].data)

  exec {
    api_version = "client.authentication.k8s.io/v1beta1"
    command     = "aws"

    args = [
      "eks",
      "get-token",
      "--cluster-name",
      aws_eks_cluster.kube.name,
      "--region",
      var.region,
      "--profile",
      "production",
    ]
  }
}
