<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>app::StatusReporter</name>
    <message numerus="yes">
        <source>%n locks held</source>
        <translation>
            <numerusform>%n lock held</numerusform>
            <numerusform>%n locks held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Workspace</name>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::CompareView</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>consequences</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::Diagram</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::SchemaTree</name>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::TimelineView</name>
    <message numerus="yes">
        <source>Forget %n snapshot(s)?</source>
        <translation>
            <numerusform>Forget %n snapshot?</numerusform>
            <numerusform>Forget %n snapshots?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::UsesView</name>
    <message numerus="yes">
        <source>%n depend on it</source>
        <translation>
            <numerusform>%n depends on it</numerusform>
            <numerusform>%n depend on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It depends on %n</source>
        <translation>
            <numerusform>It depends on %n</numerusform>
            <numerusform>It depends on %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postgres::SshTunnel</name>
    <message numerus="yes">
        <source>ssh could not sign in to %1 within %n second(s). Check the network and the name of the machine.</source>
        <translation>
            <numerusform>ssh could not sign in to %1 within %n second. Check the network and the name of the machine.</numerusform>
            <numerusform>ssh could not sign in to %1 within %n seconds. Check the network and the name of the machine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema::Advisors</name>
    <message numerus="yes">
        <source>%n ignored.</source>
        <translation>
            <numerusform>%n ignored.</numerusform>
            <numerusform>%n ignored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema::Difference</name>
    <message numerus="yes">
        <source>%n difference(s): %1.</source>
        <translation>
            <numerusform>%n difference: %1.</numerusform>
            <numerusform>%n differences: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further differences</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema::LoginProof</name>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>tables</comment>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema::PartRun</name>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s), so the connection was given up.</source>
        <translation>
            <numerusform>%1 has not answered for %n second, so the connection was given up.</numerusform>
            <numerusform>%1 has not answered for %n seconds, so the connection was given up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema::Words</name>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RelativeTime</name>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
