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

resource "aws_vpc" "second_network" {
  provider = aws.eu_west_1

  cidr_block           = "10.1.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true

  tags = {
    Name = "second-network-${var.environment_suffix}"
  }
}

resource "aws_default_security_group" "second_network" {
  provider = aws.eu_west_1

  vpc_id = aws_vpc.second_network.id
}

resource "aws_vpc" "third_network" {
  cidr_block           = "10.2.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true

  tags = {
    Name = "third-network-${var.environment_suffix}"
  }
}

resource "aws_default_security_group" "third_network" {
  vpc_id = aws_vpc.third_network.id
}

resource "aws_subnet" "main_application_a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.10.0/24"
  availability_zone = data.aws_availability_zones.available.names[0]

  tags = {
    Name                              = "main-subnet-application-a-${var.environment_suffix}"
    "kubernetes.io/role/internal-elb" = "1"
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
    Name                              = "main-subnet-application-b-${var.environment_suffix}"
    "kubernetes.io/role/internal-elb" = "1"
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
    Name                              = "main-subnet-data-a-${var.environment_suffix}"
    "kubernetes.io/role/internal-elb" = "1"
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
    Name                              = "main-subnet-data-b-${var.environment_suffix}"
    "kubernetes.io/role/internal-elb" = "1"
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
    Name                     = "main-subnet-public-a-${var.environment_suffix}"
    "kubernetes.io/role/elb" = "1"
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
    Name                     = "main-subnet-public-b-${var.environment_suffix}"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_route_table_association" "main_public_b" {
  subnet_id      = aws_subnet.main_public_b.id
  route_table_id = aws_route_table.main_public.id
}

resource "aws_subnet" "second_network_data_a" {
  provider = aws.eu_west_1

  vpc_id            = aws_vpc.second_network.id
  cidr_block        = "10.1.0.0/24"
  availability_zone = data.aws_availability_zones.available_eu_west_1.names[0]

  tags = {
    Name = "second-network-subnet-data-a-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "second_network_data_a" {
  provider = aws.eu_west_1

  subnet_id      = aws_subnet.second_network_data_a.id
  route_table_id = aws_route_table.second_network_data.id
}

resource "aws_subnet" "second_network_data_b" {
  provider = aws.eu_west_1

  vpc_id            = aws_vpc.second_network.id
  cidr_block        = "10.1.1.0/24"
  availability_zone = data.aws_availability_zones.available_eu_west_1.names[1]

  tags = {
    Name = "second-network-subnet-data-b-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "second_network_data_b" {
  provider = aws.eu_west_1

  subnet_id      = aws_subnet.second_network_data_b.id
  route_table_id = aws_route_table.second_network_data.id
}

resource "aws_subnet" "third_network_data_a" {
  vpc_id            = aws_vpc.third_network.id
  cidr_block        = "10.2.0.0/24"
  availability_zone = data.aws_availability_zones.available.names[0]

  tags = {
    Name = "third-network-subnet-data-a-${var.environment_suffix}"
  }
}

resource "aws_route_table_association" "third_network_data_a" {
  subnet_id      = aws_subnet.third_network_data_a.id
  route_table_id = aws_route_table.third_network_data.id
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

resource "aws_route_table" "second_network_data" {
  provider = aws.eu_west_1

  vpc_id = aws_vpc.second_network.id

  tags = {
    Name = "second-network-route-table-data-${var.environment_suffix}"
  }
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

resource "aws_route_table" "third_network_data" {
  vpc_id = aws_vpc.third_network.id

  tags = {
    Name = "third-network-route-table-data-${var.environment_suffix}"
  }
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

resource "aws_vpc_peering_connection" "peering" {
  vpc_id      = aws_vpc.main.id
  peer_vpc_id = aws_vpc.second_network.id
  peer_region = "eu-west-1"

  tags = {
    Name = "peering-${var.environment_suffix}"
  }
}

resource "aws_vpc_peering_connection_accepter" "peering" {
  provider = aws.eu_west_1

  vpc_peering_connection_id = aws_vpc_peering_connection.peering.id
  auto_accept               = true

  tags = {
    Name = "peering-${var.environment_suffix}"
  }
}

resource "aws_route" "peering_from_main_route_table_private_a" {
  route_table_id            = aws_route_table.main_private_a.id
  destination_cidr_block    = "10.1.0.0/16"
  vpc_peering_connection_id = aws_vpc_peering_connection.peering.id
}

resource "aws_route" "peering_from_main_route_table_private_b" {
  route_table_id            = aws_route_table.main_private_b.id
  destination_cidr_block    = "10.1.0.0/16"
  vpc_peering_connection_id = aws_vpc_peering_connection.peering.id
}

resource "aws_route" "peering_from_main_route_table_public" {
  route_table_id            = aws_route_table.main_public.id
  destination_cidr_block    = "10.1.0.0/16"
  vpc_peering_connection_id = aws_vpc_peering_connection.peering.id
}

resource "aws_route" "peering_from_table_of_routes" {
  route_table_id            = aws_route_table.table_of_routes.id
  destination_cidr_block    = "10.1.0.0/16"
  vpc_peering_connection_id = aws_vpc_peering_connection.peering.id
}

resource "aws_route" "peering_to_second_network_route_table_data" {
  provider = aws.eu_west_1

  route_table_id            = aws_route_table.second_network_data.id
  destination_cidr_block    = "10.0.0.0/16"
  vpc_peering_connection_id = aws_vpc_peering_connection.peering.id
}

resource "aws_ec2_transit_gateway" "transit" {
  description                     = "Connects the networks"
  amazon_side_asn                 = 64600
  default_route_table_association = "disable"
  default_route_table_propagation = "disable"

  tags = {
    Name = "transit-${var.environment_suffix}"
  }
}

resource "aws_ec2_transit_gateway_vpc_attachment" "transit_main" {
  transit_gateway_id = aws_ec2_transit_gateway.transit.id
  vpc_id             = aws_vpc.main.id
  subnet_ids         = [aws_subnet.main_application_a.id, aws_subnet.main_application_b.id]

  tags = {
    Name = "transit-${var.environment_suffix}"
  }
}

resource "aws_ec2_transit_gateway_vpc_attachment" "transit_third_network" {
  transit_gateway_id = aws_ec2_transit_gateway.transit.id
  vpc_id             = aws_vpc.third_network.id
  subnet_ids         = [aws_subnet.third_network_data_a.id]

  tags = {
    Name = "transit-${var.environment_suffix}"
  }
}

resource "aws_route" "transit_main_route_table_private_a_to_third_network" {
  route_table_id         = aws_route_table.main_private_a.id
  destination_cidr_block = "10.2.0.0/16"
  transit_gateway_id     = aws_ec2_transit_gateway.transit.id

  depends_on = [
    aws_ec2_transit_gateway_vpc_attachment.transit_main,
    aws_ec2_transit_gateway_vpc_attachment.transit_third_network,
  ]
}

resource "aws_route" "transit_main_route_table_private_b_to_third_network" {
  route_table_id         = aws_route_table.main_private_b.id
  destination_cidr_block = "10.2.0.0/16"
  transit_gateway_id     = aws_ec2_transit_gateway.transit.id

  depends_on = [
    aws_ec2_transit_gateway_vpc_attachment.transit_main,
    aws_ec2_transit_gateway_vpc_attachment.transit_third_network,
  ]
}

resource "aws_route" "transit_main_route_table_public_to_third_network" {
  route_table_id         = aws_route_table.main_public.id
  destination_cidr_block = "10.2.0.0/16"
  transit_gateway_id     = aws_ec2_transit_gateway.transit.id

  depends_on = [
    aws_ec2_transit_gateway_vpc_attachment.transit_main,
    aws_ec2_transit_gateway_vpc_attachment.transit_third_network,
  ]
}

resource "aws_route" "transit_table_of_routes_to_third_network" {
  route_table_id         = aws_route_table.table_of_routes.id
  destination_cidr_block = "10.2.0.0/16"
  transit_gateway_id     = aws_ec2_transit_gateway.transit.id

  depends_on = [
    aws_ec2_transit_gateway_vpc_attachment.transit_main,
    aws_ec2_transit_gateway_vpc_attachment.transit_third_network,
  ]
}

resource "aws_route" "transit_third_network_route_table_data_to_main" {
  route_table_id         = aws_route_table.third_network_data.id
  destination_cidr_block = "10.0.0.0/16"
  transit_gateway_id     = aws_ec2_transit_gateway.transit.id

  depends_on = [
    aws_ec2_transit_gateway_vpc_attachment.transit_main,
    aws_ec2_transit_gateway_vpc_attachment.transit_third_network,
  ]
}

resource "aws_vpn_connection" "office" {
  customer_gateway_id = aws_customer_gateway.office.id
  type                = "ipsec.1"
  static_routes_only  = true
  vpn_gateway_id      = aws_vpn_gateway.office.id

  tags = {
    Name = "office-${var.environment_suffix}"
  }
}

resource "aws_customer_gateway" "office" {
  type       = "ipsec.1"
  ip_address = "198.51.100.7"
  bgp_asn    = 65000

  tags = {
    Name = "office-${var.environment_suffix}"
  }
}

resource "aws_vpn_gateway" "office" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "office-${var.environment_suffix}"
  }
}

resource "aws_vpn_connection_route" "office_to_192_168_0_0_16" {
  vpn_connection_id      = aws_vpn_connection.office.id
  destination_cidr_block = "192.168.0.0/16"
}

resource "aws_vpn_gateway_route_propagation" "office_main_route_table_private_a" {
  vpn_gateway_id = aws_vpn_gateway.office.id
  route_table_id = aws_route_table.main_private_a.id
}

resource "aws_vpn_gateway_route_propagation" "office_main_route_table_private_b" {
  vpn_gateway_id = aws_vpn_gateway.office.id
  route_table_id = aws_route_table.main_private_b.id
}

resource "aws_vpn_gateway_route_propagation" "office_main_route_table_public" {
  vpn_gateway_id = aws_vpn_gateway.office.id
  route_table_id = aws_route_table.main_public.id
}

resource "aws_vpn_gateway_route_propagation" "office_table_of_routes" {
  vpn_gateway_id = aws_vpn_gateway.office.id
  route_table_id = aws_route_table.table_of_routes.id
}

resource "aws_vpn_connection" "transit_line" {
  customer_gateway_id = aws_customer_gateway.transit_line.id
  type                = "ipsec.1"
  static_routes_only  = false
  transit_gateway_id  = aws_ec2_transit_gateway.transit.id

  tags = {
    Name = "transit-line-${var.environment_suffix}"
  }
}

resource "aws_customer_gateway" "transit_line" {
  type       = "ipsec.1"
  ip_address = "198.51.100.8"
  bgp_asn    = 65010

  tags = {
    Name = "transit-line-${var.environment_suffix}"
  }
}
