# Exported by Zonedraft from “Machine Learning API”. Changes made here are lost with the next export.

resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true

  tags = {
    Name = "ml-api-vpc-${var.environment_suffix}"
  }
}

resource "aws_default_security_group" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_subnet" "main_private_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.10.0/24"
  availability_zone = data.aws_availability_zones.available.names[0]

  tags = {
    Name = "ml-api-vpc-subnet-private-a-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "main_private_a" {
  subnet_id      = aws_subnet.main_private_a.id
  route_table_id = aws_route_table.main_private.id
}

resource "aws_subnet" "main_private_b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.11.0/24"
  availability_zone = data.aws_availability_zones.available.names[1]

  tags = {
    Name = "ml-api-vpc-subnet-private-b-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "main_private_b" {
  subnet_id      = aws_subnet.main_private_b.id
  route_table_id = aws_route_table.main_private.id
}

resource "aws_subnet" "main_private_c" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.12.0/24"
  availability_zone = data.aws_availability_zones.available.names[2]

  tags = {
    Name = "ml-api-vpc-subnet-private-c-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "main_private_c" {
  subnet_id      = aws_subnet.main_private_c.id
  route_table_id = aws_route_table.main_private.id
}

resource "aws_subnet" "main_public_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.0.0/24"
  availability_zone = data.aws_availability_zones.available.names[0]

  tags = {
    Name = "ml-api-vpc-subnet-public-a-${var.environment_suffix}"
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
    Name = "ml-api-vpc-subnet-public-b-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "main_public_b" {
  subnet_id      = aws_subnet.main_public_b.id
  route_table_id = aws_route_table.main_public.id
}

resource "aws_subnet" "main_public_c" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.2.0/24"
  availability_zone = data.aws_availability_zones.available.names[2]

  tags = {
    Name = "ml-api-vpc-subnet-public-c-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "main_public_c" {
  subnet_id      = aws_subnet.main_public_c.id
  route_table_id = aws_route_table.main_public.id
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "ml-api-vpc-internet-gateway-${var.environment_suffix}"
  }
}

resource "aws_eip" "main_a" {
  domain = "vpc"

  tags = {
    Name = "ml-api-vpc-elastic-ip-a-${var.environment_suffix}"
  }
}

resource "aws_nat_gateway" "main_a" {
  subnet_id     = aws_subnet.main_public_a.id
  allocation_id = aws_eip.main_a.id

  tags = {
    Name = "ml-api-vpc-nat-gateway-a-${var.environment_suffix}"
  }

  depends_on = [aws_internet_gateway.main]
}

resource "aws_route_table" "main_private" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "ml-api-vpc-route-table-private-${var.environment_suffix}"
  }
}

resource "aws_route" "main_private_nat" {
  route_table_id         = aws_route_table.main_private.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main_a.id
}

resource "aws_route_table" "main_public" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "ml-api-vpc-route-table-public-${var.environment_suffix}"
  }
}

resource "aws_route" "main_public_internet" {
  route_table_id         = aws_route_table.main_public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}
