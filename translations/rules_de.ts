<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>rules</name>
    <message>
        <source>%1 is to take over, but has no copy of this data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NAT gateway lives in one zone, so losing that zone cuts off outbound internet for every other zone that is routed through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad release stays live until somebody rolls it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broken target goes unnoticed for %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A burstable class (%1) is throttled under sustained load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster has at most 15 readers, and 0 to 256 capacity units in steps of 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component in a single zone, on a path without alternative, takes the function down with its zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database in a single zone has a service level of 99.5 % and needs a restore when its host or zone fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment may leave too few tasks running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flood of requests becomes a bill unless scaling has an upper bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full volume stops the database; storage that may grow does not fill up unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function in a VPC cannot run while its only zone is impaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load balancer confined to one zone fails with that zone; its service level drops from 99.99 % to 99.9 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that cannot be handled blocks the queue or comes back for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake that destroys data cannot be undone as far as required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistaken destroy removes the primary store of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A processor needs a contract before personal data flows to it; health data in the USA needs a business associate agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replica is a transfer too; only regions of the same area may hold copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rolling update must keep enough tasks for every zone, and needs room for new ones beside the old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single instance has a service level of 99.5 % and does not heal itself; a group over two zones does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single task is a single point of failure during crashes, deployments and scale-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow or failing %1 takes this application down with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standby region without data cannot take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table has at most 20 global and 5 local indexes, and items of 400 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timeout, a limit of retries and a circuit breaker keep the failure outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS refuses further rules until the quota is raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS refuses the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS refuses the reservation until the quota of the account is raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS refuses the table or its items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS refuses the task definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a monthly budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a monthly budget of %1 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a replica in another zone that takes over by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second instance in another zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After some attempts a message belongs into a queue of its own, where it can be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All copies of the service run in one availability zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application load balancer needs at least two zones to be created at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event whose retries are used up vanishes silently unless a queue takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An origin group tries a second origin when the first answers with errors or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At full scale the services may open %1 connections, more than the database allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one store would lose more than the business allows in a regional event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 requests per second are served; %2 arrive at peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 seconds may be lost; nothing keeps a copy in another region that is that fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aurora does not offer the capacity or the number of instances of this cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aurora keeps one day unless told otherwise, too short to notice damage and undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default 100 rules, 100 target groups and 1,000 targets are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity that does not scale either throttles requests or is paid for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check /health every 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every 10 seconds and give up after two failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components stand in %1, which is not an allowed region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components that need each other can neither start nor recover by themselves, and their failures feed each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that a drill and a restore were done and the steps are written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts with processors, deletion, portability, the process for breaches and the record of processing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in one zone share one fate; when the zone fails, all of them are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of this data leave the area in which it must stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the tags to snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs without tags can neither be assigned to anybody nor filtered by a budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation fails until the quota is raised, or the load balancer is split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing zones on the way out adds a failure dependency that nobody needs, and charges for data between zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily snapshots alone cannot meet a target below a day when a region is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data can be restored from the last %1 days; %2 are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data must stay where the contract or the law says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that exists nowhere else stands in a cache without replica or snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete logs after a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the database leaves no last snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion, portability and contracts are matters of organisation, but required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest files prove that the logs are the ones that were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties under the GDPR are not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each build leaves an image that is paid for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each task has a pool of its own; a proxy or smaller pools keep the sum below the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that are meant to be temporary never expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that the function cannot handle are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image that was ever built stays in the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that serves requests must spread over %1 zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expire entries after a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expire items by their attribute ttl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall back on another origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fargate has no task with %1 CPU units and %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer zones than required take away the redundancy on which the availability target rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed capacity can neither follow demand nor replace what is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after 30 seconds and three retries, and break the circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health data is handled without a business associate agreement with AWS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long recovery from the loss of a zone takes is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long recovery from the loss of the region takes is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much may the stack cost per month, in USD?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the region is lost, more data than allowed is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the agreement with the provider signed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in %1 of the %2 availability zones that are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 days of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 regular tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 regular tasks and mix the rest 30 to 70</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a replica and a snapshot a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a replica in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a standby in a second zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at least %1 tasks running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep backups for %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep backups of seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copies in the same area only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep failed events in a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep old versions of every object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the last 30 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 cover two zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let CloudFront in on port %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the capacity follow demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the readers scale with the writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the storage grow to twice its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the trail record all regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs, old versions and what nobody reads any more pile up and are paid every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a global table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of the connections optional (not hard), or put a queue between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the cluster a global database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move messages aside after five attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move objects to cheaper storage after 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can find out later who changed what in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can prove that the audit trail was not altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody checks whether the targets are healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed that recovery was tried and is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told when the stack costs more than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ever leaves the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs in %1, which is to take over within %2 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sends requests to the other region when one fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects that are overwritten or deleted in the bucket are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One gateway saves the hourly price of the others where it does not matter that a zone goes offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per zone, at least %1, keeps the service redundant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 regular tasks would survive if all Spot capacity were taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one port only for CloudFront, split the group, or have the quota raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside production, %1 NAT gateways are paid where one would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data goes to %1 without an agreement on how it is handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point-in-time recovery reaches back only as far as the automated backups; damage is often noticed after days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected health information may be processed only by eligible services under an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a NAT gateway into each of the %1 zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDS refuses subnet groups with fewer than two zones, and neither a standby nor failover is possible without a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of promotion tier %1 scale by themselves, not with the writer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record all regions in a trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the agreement is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery from the loss of a zone takes %1 min; at most %2 min are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery from the loss of the region takes %1 min; at most %2 min are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery that was never tried rarely meets its targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas that are not promoted by themselves, or that share a zone, are no failover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication copies damage; only copies of earlier states let you go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests depend on one machine that nothing replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests in flight get %1 seconds to finish when a target goes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests take longer than the %1 ms that are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll failed deployments back by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round the memory to what goes with %1 CPU units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round to what Aurora offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run 70 percent on Spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run at least %1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale between %1 and %2 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale on %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling must follow the measure that saturates first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serverless readers in the tiers 2 to 15 scale independently of the writer and may be at minimum capacity when they are promoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and cached entries that stay for ever grow the bill and keep personal data longer than needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share one NAT gateway among the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots of the database carry no tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots without tags escape the assignment of costs and rules about how long they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot capacity can be taken back with two minutes&apos; notice, possibly everywhere at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot capacity costs 60 to 70 percent less and suits work that can be interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread it over %1 zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread it over two zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the function over two zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the load balancer over two zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the nodes over two zones with automatic failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the service over two zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start new tasks before old ones stop (100 % to 200 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop growing at %1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a last snapshot on deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account already has a trail outside this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget warns nobody, or not at every threshold that is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache runs on a single node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster keeps its backups for less than a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The creation of further addresses fails until the quota is raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can be deleted by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cluster has no instance in a second zone to fail over to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no copy in another region, although less than a day may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no standby in a second availability zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database keeps its backups for less than a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database stops when its %1 GB are full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment circuit breaker notices that new tasks do not become healthy and returns to the last release that worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design cannot be run for the money that was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distribution has no second origin to fall back on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function runs in one availability zone only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The functions of the region reserve %1 simultaneous calls; 900 can be reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hops of the synchronous path add up to more than the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load balancer exceeds a quota of AWS (%1 rules, %2 targets).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load balancer stands in one availability zone only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of a zone happens more often than the loss of a region and must be absorbed within the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of the node empties the cache, drops sessions and sends the full load to the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private subnet leaves through a NAT gateway in another zone although its own zone has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private subnets of %1 availability zones share a NAT gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product of the service levels of everything that a request needs cannot reach the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader that would take over may be at its smallest size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of calls to the account is the first evidence in every audit and every incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region needs %1 public addresses; 5 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular base is the capacity that survives when Spot is taken back; it must itself be redundant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replicas of the cache do not take over when a zone fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirement says how far back a restore must reach; automated backups reach 35 days at most, beyond that a backup plan is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security group counts as %1 rules in one direction; 60 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not scale on what is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not scale with demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may be interrupted, yet runs on regular capacity only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may grow to %1 tasks; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may shrink to %1 tasks in %2 zones; %3 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may shrink to a single task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service runs on Spot capacity only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service saturates before the peak that it was planned for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack costs about %1 USD a month; %2 were agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack works %1 % of the time at best; %2 % are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the recovery, one after the other, take longer than the business allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subnet group covers one availability zone only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system serves from several regions, but the table exists in one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table exceeds a limit of DynamoDB (%1 global and %2 local indexes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has fixed capacity that does not follow demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no point-in-time recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag %1 is required, but not set for the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time until a failure is noticed is part of every recovery and lowers availability directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These components need each other: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To destroy the stack loses all data that other backups do not hold; automated backups go with the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To rebuild a stack from code takes longer than an hour; a small copy has to stand ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short a time cuts requests off on every deployment, too long a time makes scaling in slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on deletion protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on point-in-time recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a class with full processors (db.r7g.large)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the routes that follow from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are logged out, or data is lost, when the node fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users lose the service when the one zone of this component fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions are the only way back after an overwrite or a deletion, and replication needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn at %1 percent, by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings must come early and reach somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the missing tag say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all connections are taken, new tasks fail to connect exactly when load is highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the credits of a burstable class are used up, its processors are slowed down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the zone of the gateway fails, everything in the other zones loses its way to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether requests are answered within %1 ms is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the service can serve %1 requests per second is not known: say what one task serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the stack works %1 % of the time is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which load balancer or bucket answers when the first origin fails?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which region takes over, such as us-west-2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told when the budget is nearly spent? (e-mail address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer tasks than zones at least one zone holds none, so the loss of another zone can take most of the capacity at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a budget too high a bill is noticed when the invoice comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a check at the level of the application, requests keep going to targets that are broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a reader Aurora makes a new writer in the same zone, which typically takes minutes, and the loss of the zone needs a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without point-in-time recovery an accidental write or delete cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without replicas a region that takes over has no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without routing that follows health checks the second region is out of reach until somebody changes DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them the outage of somebody else becomes an outage of the whole workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digest files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disaster-recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
