<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>BoardOutline</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComponentItem</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>Delete %n link(s)</source>
        <translation>
            <numerusform>Delete %n link</numerusform>
            <numerusform>Delete %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>Delete %n note</numerusform>
            <numerusform>Delete %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n component(s)</source>
        <translation>
            <numerusform>Paste %n component</numerusform>
            <numerusform>Paste %n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>units</name>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>request(s)</source>
        <translation>
            <numerusform>request</numerusform>
            <numerusform>requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft</name>
    <message numerus="yes">
        <source>%n change(s) can be brought back.</source>
        <translation>
            <numerusform>%n change can be brought back.</numerusform>
            <numerusform>%n changes can be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::BoardView</name>
    <message numerus="yes">
        <source>Laying out %n component(s)… Esc gives up.</source>
        <translation>
            <numerusform>Laying out %n component… Esc gives up.</numerusform>
            <numerusform>Laying out %n components… Esc gives up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::CodePanel</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::ComplianceModel</name>
    <message numerus="yes">
        <source>%n rule(s) found something</source>
        <translation>
            <numerusform>%n rule found something</numerusform>
            <numerusform>%n rules found something</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::CostPanel</name>
    <message numerus="yes">
        <source>at least: %n line(s) without a price</source>
        <translation>
            <numerusform>at least: %n line without a price</numerusform>
            <numerusform>at least: %n lines without a price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::FixAllDialog</name>
    <message numerus="yes">
        <source>Fix %n finding(s)</source>
        <translation>
            <numerusform>Fix %n finding</numerusform>
            <numerusform>Fix %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixes %n finding(s) without a question</source>
        <translation>
            <numerusform>Fixes %n finding without a question</numerusform>
            <numerusform>Fixes %n findings without a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) remain, because:</source>
        <translation>
            <numerusform>%n finding remains, because:</numerusform>
            <numerusform>%n findings remain, because:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::InspectorHeader</name>
    <message numerus="yes">
        <source>%n finding(s), worst: %1</source>
        <translation>
            <numerusform>%n finding, worst: %1</numerusform>
            <numerusform>%n findings, worst: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::LinkProperties</name>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::PropertyForm</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::RegionButton</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::StartPage</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::StatusBar</name>
    <message numerus="yes">
        <source>%n critical finding(s)</source>
        <translation>
            <numerusform>%n critical finding</numerusform>
            <numerusform>%n critical findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high finding(s)</source>
        <translation>
            <numerusform>%n high finding</numerusform>
            <numerusform>%n high findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium finding(s)</source>
        <translation>
            <numerusform>%n medium finding</numerusform>
            <numerusform>%n medium findings</numerusform>
        </translation>
    </message>
</context>
</TS>
