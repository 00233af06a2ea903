# Exported by Zonedraft from “Every kind”. Changes made here are lost with the next export.

resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true
  instance_tenancy     = "dedicated"

  tags = {
    Name = "main-${var.environment_suffix}"
  }
}

resource "aws_default_security_group" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_subnet" "main_application_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.10.0/24"
  availability_zone = data.aws_availability_zones.available.names[0]

  tags = {
    Name = "main-subnet-application-a-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "main_application_a" {
  subnet_id      = aws_subnet.main_application_a.id
  route_table_id = aws_route_table.main_private_a.id
}

resource "aws_subnet" "main_application_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.11.0/24"
  availability_zone = data.aws_availability_zones.available.names[1]

  tags = {
    Name = "main-subnet-application-b-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "main_application_b" {
  subnet_id      = aws_subnet.main_application_b.id
  route_table_id = aws_route_table.main_private_b.id
}

resource "aws_subnet" "main_data_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.20.0/24"
  availability_zone = data.aws_availability_zones.available.names[0]

  tags = {
    Name = "main-subnet-data-a-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "main_data_a" {
  subnet_id      = aws_subnet.main_data_a.id
  route_table_id = aws_route_table.main_private_a.id
}

resource "aws_subnet" "main_data_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.21.0/24"
  availability_zone = data.aws_availability_zones.available.names[1]

  tags = {
    Name = "main-subnet-data-b-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "main_data_b" {
  subnet_id      = aws_subnet.main_data_b.id
  route_table_id = aws_route_table.main_private_b.id
}

resource "aws_subnet" "main_public_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.0.0/24"
  availability_zone = data.aws_availability_zones.available.names[0]

  tags = {
    Name = "main-subnet-public-a-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "main_public_a" {
  subnet_id      = aws_subnet.main_public_a.id
  route_table_id = aws_route_table.main_public.id
}

resource "aws_subnet" "main_public_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.1.0/24"
  availability_zone = data.aws_availability_zones.available.names[1]

  tags = {
    Name = "main-subnet-public-b-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "main_public_b" {
  subnet_id      = aws_subnet.main_public_b.id
  route_table_id = aws_route_table.main_public.id
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "main-internet-gateway-${var.environment_suffix}"
  }
}

resource "aws_eip" "address" {
  domain = "vpc"

  tags = {
    Name = "address-${var.environment_suffix}"
  }
}

resource "aws_eip" "main_a" {
  domain = "vpc"

  tags = {
    Name = "main-elastic-ip-a-${var.environment_suffix}"
  }
}

resource "aws_eip" "main_b" {
  domain = "vpc"

  tags = {
    Name = "main-elastic-ip-b-${var.environment_suffix}"
  }
}

resource "aws_nat_gateway" "main_a" {
  subnet_id     = aws_subnet.main_public_a.id
  allocation_id = aws_eip.main_a.id

  tags = {
    Name = "main-nat-gateway-a-${var.environment_suffix}"
  }

  depends_on = [aws_internet_gateway.main]
}

resource "aws_nat_gateway" "main_b" {
  subnet_id     = aws_subnet.main_public_b.id
  allocation_id = aws_eip.main_b.id

  tags = {
    Name = "main-nat-gateway-b-${var.environment_suffix}"
  }

  depends_on = [aws_internet_gateway.main]
}

resource "aws_route_table" "main_private_a" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "main-route-table-private-a-${var.environment_suffix}"
  }
}

resource "aws_route" "main_private_a_nat" {
  route_table_id         = aws_route_table.main_private_a.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main_a.id
}

resource "aws_route_table" "main_private_b" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "main-route-table-private-b-${var.environment_suffix}"
  }
}

resource "aws_route" "main_private_b_nat" {
  route_table_id         = aws_route_table.main_private_b.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main_b.id
}

resource "aws_route_table" "main_public" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "main-route-table-public-${var.environment_suffix}"
  }
}

resource "aws_route" "main_public_internet" {
  route_table_id         = aws_route_table.main_public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table" "table_of_routes" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "table-of-routes-${var.environment_suffix}"
  }
}

resource "aws_route" "table_of_routes_nat" {
  route_table_id         = aws_route_table.table_of_routes.id
  destination_cidr_block = "198.51.100.0/24"
  nat_gateway_id         = aws_nat_gateway.main_a.id
}

resource "aws_vpc_endpoint" "main_dynamodb" {
  vpc_id            = aws_vpc.main.id
  service_name      = "com.amazonaws.${data.aws_region.current.region}.dynamodb"
  vpc_endpoint_type = "Gateway"

  route_table_ids = [
    aws_route_table.main_private_a.id,
    aws_route_table.main_private_b.id,
    aws_route_table.main_public.id,
  ]

  tags = {
    Name = "main-endpoint-dynamodb-${var.environment_suffix}"
  }
}

resource "aws_vpc_endpoint" "main_s3" {
  vpc_id            = aws_vpc.main.id
  service_name      = "com.amazonaws.${data.aws_region.current.region}.s3"
  vpc_endpoint_type = "Gateway"

  route_table_ids = [
    aws_route_table.main_private_a.id,
    aws_route_table.main_private_b.id,
    aws_route_table.main_public.id,
  ]

  tags = {
    Name = "main-endpoint-s3-${var.environment_suffix}"
  }
}

resource "aws_vpc_endpoint" "private_link" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.${data.aws_region.current.region}.secretsmanager"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = [aws_subnet.main_application_a.id, aws_subnet.main_application_b.id]
  private_dns_enabled = true

  tags = {
    Name = "private-link-${var.environment_suffix}"
  }
}
