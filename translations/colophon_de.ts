<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Search who, what or why</source>
        <translation>Wer, was oder warum suchen</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show what this person did</source>
        <translation>Zeigen, was diese Person getan hat</translation>
    </message>
    <message>
        <source>Show this kind of action</source>
        <translation>Nur diese Art von Aktion zeigen</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Saves your text over theirs; theirs stays among the revisions</source>
        <translation>Speichert den eigenen Text über den anderen; der andere bleibt unter den Revisionen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren Text nehmen</translation>
    </message>
    <message>
        <source>Shows their text; undo in the editor brings yours back</source>
        <translation>Zeigt den anderen Text; Rückgängig im Editor bringt den eigenen zurück</translation>
    </message>
    <message>
        <source>Edit merged…</source>
        <translation>Zusammengeführt bearbeiten …</translation>
    </message>
    <message>
        <source>Puts the changes of both sides together, for you to check and save</source>
        <translation>Führt die Änderungen beider Seiten zusammen, zum Prüfen und Speichern</translation>
    </message>
    <message>
        <source>Save merged text</source>
        <translation>Zusammengeführten Text speichern</translation>
    </message>
    <message>
        <source>Back to both sides</source>
        <translation>Zurück zu beiden Seiten</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
    <message>
        <source>My title</source>
        <translation>Mein Titel</translation>
    </message>
    <message>
        <source>My excerpt</source>
        <translation>Mein Auszug</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Vorheriger Unterschied (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Nächster Unterschied (F7)</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Select a line to see all of it.</source>
        <translation>Eine Zeile auswählen, um alles davon zu sehen.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzadresse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request, as in the log of the server</source>
        <translation>Anfrage, wie im Protokoll des Servers</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Nur diese Person</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Blog, commands and account</source>
        <translation>Blog, Befehle und Konto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>MarkdownFindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Vorheriger (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Nächster (Eingabe)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace every match</source>
        <translation>Alle Treffer ersetzen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>MigrationPane</name>
    <message>
        <source>Choose a migration to see its SQL.</source>
        <translation>Eine Migration auswählen, um ihr SQL zu sehen.</translation>
    </message>
    <message>
        <source>About this migration</source>
        <translation>Über diese Migration</translation>
    </message>
    <message>
        <source>Statements in the order they are sent</source>
        <translation>Anweisungen in der Reihenfolge, in der sie gesendet werden</translation>
    </message>
    <message>
        <source>SQL of the migration</source>
        <translation>SQL der Migration</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Row in the history</source>
        <translation>Zeile im Verlauf</translation>
    </message>
</context>
<context>
    <name>MigrationsPage</name>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Find a migration</source>
        <translation>Eine Migration suchen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Show people with this role</source>
        <translation>Personen mit dieser Rolle zeigen</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Select a person to see what they may do and to change their role.</source>
        <translation>Eine Person auswählen, um zu sehen, was sie darf, und ihre Rolle zu ändern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gewinnt</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Verliert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reason (kept in the history)</source>
        <translation>Grund (bleibt im Verlauf)</translation>
    </message>
    <message>
        <source>Reason, kept in the history</source>
        <translation>Grund, bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PostInspector</name>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Published: a change leaves a redirect</source>
        <translation>Veröffentlicht: Eine Änderung hinterlässt eine Weiterleitung</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>What it is about, for lists and search engines</source>
        <translation>Worum es geht, für Listen und Suchmaschinen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
</context>
<context>
    <name>PostPane</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to do with this post</source>
        <translation>Mehr zu diesem Beitrag</translation>
    </message>
    <message>
        <source>B</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Strong (Ctrl+B)</source>
        <translation>Fett (Strg+B)</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>I</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Emphasis (Ctrl+I)</source>
        <translation>Kursiv (Strg+I)</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>H2</source>
        <translation>H2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link (Ctrl+L)</source>
        <translation>Link (Strg+L)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation>Text in Markdown</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>New post (Ctrl+N)</source>
        <translation>Neuer Beitrag (Strg+N)</translation>
    </message>
    <message>
        <source>Posts by status</source>
        <translation>Beiträge nach Status</translation>
    </message>
    <message>
        <source>Search title and text</source>
        <translation>Titel oder Text</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Beiträge suchen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Show posts with this tag</source>
        <translation>Beiträge mit diesem Schlagwort zeigen</translation>
    </message>
</context>
<context>
    <name>SchemaPage</name>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Read again, or stop reading</source>
        <translation>Neu lesen oder das Lesen anhalten</translation>
    </message>
    <message>
        <source>Filter names, columns, source</source>
        <translation>Namen, Spalten, Quelltext filtern</translation>
    </message>
    <message>
        <source>Filter the schema</source>
        <translation>Schema filtern</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Colophon</source>
        <translation>Colophon</translation>
    </message>
    <message>
        <source>For the people behind a blog</source>
        <translation>Für die Menschen hinter einem Blog</translation>
    </message>
    <message>
        <source>Connect to your blog</source>
        <translation>Mit dem Blog verbinden</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>https://api.example.org</source>
        <translation>https://api.example.org</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Connect to Postgres</source>
        <translation>Mit Postgres verbinden</translation>
    </message>
    <message>
        <source>only for schema and migrations</source>
        <translation>nur für Schema und Migrationen</translation>
    </message>
    <message>
        <source>URL, service or libpq fields</source>
        <translation>URL, Dienst oder libpq-Felder</translation>
    </message>
    <message>
        <source>Postgres connection</source>
        <translation>Postgres-Verbindung</translation>
    </message>
    <message>
        <source>postgres://user@host/database</source>
        <translation>postgres://user@host/database</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>A whole blog with sample posts and people on this machine. Nothing leaves it.</source>
        <translation>Ein ganzes Blog mit Beispielbeiträgen und -personen auf diesem Rechner. Nichts davon verlässt ihn.</translation>
    </message>
    <message>
        <source>Starting the sandbox</source>
        <translation>Sandbox wird gestartet</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>or without a password of this blog</source>
        <translation>oder ohne Passwort dieses Blogs</translation>
    </message>
    <message>
        <source>Your browser is open. Sign in there; Colophon goes on by itself.</source>
        <translation>Der Browser ist offen. Dort anmelden; Colophon macht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>ThingPane</name>
    <message>
        <source>Select something in the tree to see all about it.</source>
        <translation>Etwas im Baum auswählen, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>Copy DDL</source>
        <translation>DDL kopieren</translation>
    </message>
    <message>
        <source>Copy the SQL that makes this</source>
        <translation>Das SQL kopieren, das dies anlegt</translation>
    </message>
    <message>
        <source>Copies the SQL that makes this, with everything that belongs to it</source>
        <translation>Kopiert das SQL, das dies anlegt, mit allem, was dazugehört</translation>
    </message>
    <message>
        <source>What to see of it</source>
        <translation>Was davon zu sehen ist</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
</context>
<context>
    <name>app::BrowserSignIn</name>
    <message>
        <source>The blog&apos;s server names an address to sign in at that is not safe to open.</source>
        <translation>Der Server des Blogs nennt für die Anmeldung eine Adresse, die nicht gefahrlos zu öffnen ist.</translation>
    </message>
    <message>
        <source>No browser could be opened. Sign in with e-mail and password instead.</source>
        <translation>Es ließ sich kein Browser öffnen. Stattdessen mit E-Mail und Passwort anmelden.</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Commands and results</source>
        <translation>Befehle und Treffer</translation>
    </message>
</context>
<context>
    <name>app::ConnectionTest</name>
    <message>
        <source>There is no host named %1. Check the name, or the network.</source>
        <translation>Es gibt keinen Rechner namens %1. Bitte den Namen oder das Netz prüfen.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>host name is address</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation>Port %1 antwortet</translation>
    </message>
    <message>
        <source>Nothing answers on port %1. Is Postgres running there, and does a firewall let you through?</source>
        <translation>Auf Port %1 antwortet nichts. Läuft Postgres dort, und lässt die Firewall die Verbindung zu?</translation>
    </message>
    <message>
        <source>Port %1 did not answer within eight seconds. A firewall may be dropping the connection.</source>
        <translation>Port %1 hat acht Sekunden lang nicht geantwortet. Vielleicht verwirft eine Firewall die Verbindung.</translation>
    </message>
    <message>
        <source>Signed in as %1 over TLS</source>
        <translation>Als %1 über TLS angemeldet</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Als %1 angemeldet</translation>
    </message>
    <message>
        <source>Postgres %1; %2 of %3 tables readable, full schema</source>
        <translation>Postgres %1; %2 von %3 Tabellen lesbar, vollständiges Schema</translation>
    </message>
</context>
<context>
    <name>app::Console</name>
    <message>
        <source>The sandbox has no admin; remove its folder and start it again.</source>
        <translation>Die Sandbox hat niemanden mit der Rolle admin; ihren Ordner löschen und sie neu starten.</translation>
    </message>
</context>
<context>
    <name>app::Environment</name>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>app::LoopbackListener</name>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>Die Anmeldung im Browser wurde nicht rechtzeitig beendet. Bitte noch einmal beginnen.</translation>
    </message>
    <message>
        <source>Colophon cannot wait for the browser: this machine gives it no port.</source>
        <translation>Colophon kann nicht auf den Browser warten: Dieser Rechner gibt ihm keinen Port.</translation>
    </message>
    <message>
        <source>Colophon waits here for something else.</source>
        <translation>Colophon wartet hier auf etwas anderes.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Nicht diese</translation>
    </message>
    <message>
        <source>Back to Colophon</source>
        <translation>Zurück zu Colophon</translation>
    </message>
    <message>
        <source>You can close this page and go on in Colophon.</source>
        <translation>Diese Seite kann geschlossen werden; weiter geht es in Colophon.</translation>
    </message>
    <message>
        <source>Signing in did not work</source>
        <translation>Die Anmeldung hat nicht geklappt</translation>
    </message>
    <message>
        <source>Colophon says why. You can close this page.</source>
        <translation>Colophon sagt, warum. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>The blog&apos;s server did not sign you in.</source>
        <translation>Der Server des Blogs hat die Anmeldung abgelehnt.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Colophon</source>
        <translation>Colophon</translation>
    </message>
</context>
<context>
    <name>app::PaletteField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>app::PaletteSearches</name>
    <message>
        <source>post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>app::RailEntry</name>
    <message>
        <source>%1, %2</source>
        <comment>page, what waits there</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>app::SessionOverlay</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Die Sitzung ist abgelaufen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>What you typed stays here and can be edited. Sign in again as %1 to save it.</source>
        <translation>Das Geschriebene bleibt hier und lässt sich weiter bearbeiten. Zum Speichern wieder als %1 anmelden.</translation>
    </message>
</context>
<context>
    <name>app::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::SignInController</name>
    <message>
        <source>Colophon on %1</source>
        <comment>name of this machine</comment>
        <translation>Colophon auf %1</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your account.</source>
        <translation>Die E-Mail-Adresse des Kontos eingeben.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Das Passwort eingeben.</translation>
    </message>
    <message>
        <source>%1 is a reader here, and the console is for those who write or look after the blog. Ask an admin for another role.</source>
        <translation>%1 hat hier die Rolle reader; die Konsole ist für alle, die das Blog schreiben oder betreuen. Bei der Rolle admin um eine andere Rolle bitten.</translation>
    </message>
    <message>
        <source>Colophon on %1</source>
        <translation>Colophon auf %1</translation>
    </message>
</context>
<context>
    <name>app::SignInPage</name>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>There is no keychain here, so you stay signed in only until Colophon closes.</source>
        <translation>Hier gibt es keinen Schlüsselbund; die Anmeldung gilt nur, bis Colophon geschlossen wird.</translation>
    </message>
    <message>
        <source>A whole blog with sample posts and people on this machine. Nothing leaves it.</source>
        <translation>Ein ganzes Blog mit Beispielbeiträgen und -personen auf diesem Rechner. Nichts davon verlässt ihn.</translation>
    </message>
    <message>
        <source>Continue with %1 in the browser</source>
        <translation>Im Browser mit %1 fortfahren</translation>
    </message>
</context>
<context>
    <name>app::StartOptions</name>
    <message>
        <source>Open a sample blog on this machine, as admin.</source>
        <translation>Ein Beispielblog auf diesem Rechner öffnen, mit der Rolle admin.</translation>
    </message>
    <message>
        <source>Where the sandbox keeps its files.</source>
        <translation>Wo die Sandbox ihre Dateien hat.</translation>
    </message>
    <message>
        <source>Address of the blog&apos;s API.</source>
        <translation>Adresse der API des Blogs.</translation>
    </message>
    <message>
        <source>Account to sign in with.</source>
        <translation>Konto für die Anmeldung.</translation>
    </message>
    <message>
        <source>Read the password from standard input.</source>
        <translation>Das Passwort von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Postgres to look at, as psql takes it; passwords belong into a passfile.</source>
        <translation>Postgres, das betrachtet wird, wie bei psql; Passwörter gehören in eine Passwortdatei.</translation>
    </message>
    <message>
        <source>Say how long it took until the first page could be used, and end.</source>
        <translation>Sagen, wie lange es bis zur ersten benutzbaren Seite gedauert hat, und enden.</translation>
    </message>
    <message>
        <source>The console for the people behind a blog.</source>
        <translation>Die Konsole für die Menschen hinter einem Blog.</translation>
    </message>
</context>
<context>
    <name>app::StatusReporter</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API %1 ms</source>
        <translation>API %1 ms</translation>
    </message>
    <message>
        <source>Time of the last answer</source>
        <translation>Dauer der letzten Antwort</translation>
    </message>
    <message>
        <source>API unreachable</source>
        <translation>API nicht erreichbar</translation>
    </message>
    <message>
        <source>Postgres</source>
        <translation>Postgres</translation>
    </message>
    <message>
        <source>Postgres connecting…</source>
        <translation>Postgres wird verbunden …</translation>
    </message>
    <message>
        <source>Postgres lost, connecting again…</source>
        <translation>Postgres abgerissen, wird neu verbunden …</translation>
    </message>
    <message>
        <source>Postgres unreachable</source>
        <translation>Postgres nicht erreichbar</translation>
    </message>
    <message>
        <source>Postgres %1</source>
        <translation>Postgres %1</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primärserver</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>1 lock held</source>
        <translation>1 Sperre gehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n locks held</source>
        <translation>
            <numerusform>%n Sperre gehalten</numerusform>
            <numerusform>%n Sperren gehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StepList</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>app::UserButton</name>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>app::UserMenu</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>About Colophon</source>
        <translation>Über Colophon</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Colophon %1</source>
        <comment>version</comment>
        <translation>Colophon %1</translation>
    </message>
    <message>
        <source>The console for the people behind a blog.
Apache License 2.0; built on Qt %1.</source>
        <translation>Die Konsole für die Menschen hinter einem Blog.
Apache-Lizenz 2.0; gebaut mit Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::Workspace</name>
    <message>
        <source>Another database server answered than the one this profile is for (%1). Nothing was done with it. If the server was replaced on purpose, enter its address again.</source>
        <translation>Es hat ein anderer Datenbankserver geantwortet als der dieses Profils (%1). Mit ihm wurde nichts getan. Wurde der Server absichtlich ersetzt, seine Adresse neu eingeben.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
</context>
<context>
    <name>client::ApiAddress</name>
    <message>
        <source>Type the address of the blog&apos;s API.</source>
        <translation>Die Adresse der API des Blogs eingeben.</translation>
    </message>
    <message>
        <source>“%1” is not an address. It should look like https://api.example.org.</source>
        <translation>„%1“ ist keine Adresse. Sie sollte aussehen wie https://api.example.org.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password; you sign in in the next step.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten; angemeldet wird im nächsten Schritt.</translation>
    </message>
    <message>
        <source>The address must end before “?” and “#”.</source>
        <translation>Die Adresse muss vor „?“ und „#“ enden.</translation>
    </message>
    <message>
        <source>Only https is safe for an address on another machine. Use https://%1 instead.</source>
        <translation>Für eine Adresse auf einem anderen Rechner ist nur https sicher. Stattdessen https://%1 verwenden.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
</context>
<context>
    <name>client::Capability</name>
    <message>
        <source>read what is published</source>
        <translation>Veröffentlichtes lesen</translation>
    </message>
    <message>
        <source>open this console</source>
        <translation>diese Konsole öffnen</translation>
    </message>
    <message>
        <source>write drafts</source>
        <translation>Entwürfe schreiben</translation>
    </message>
    <message>
        <source>edit their own posts</source>
        <translation>eigene Beiträge bearbeiten</translation>
    </message>
    <message>
        <source>publish and schedule their own posts</source>
        <translation>eigene Beiträge veröffentlichen und einplanen</translation>
    </message>
    <message>
        <source>move their own posts to the trash</source>
        <translation>eigene Beiträge in den Papierkorb legen</translation>
    </message>
    <message>
        <source>upload pictures and files</source>
        <translation>Bilder und Dateien hochladen</translation>
    </message>
    <message>
        <source>read everyone&apos;s drafts</source>
        <translation>die Entwürfe aller lesen</translation>
    </message>
    <message>
        <source>edit any post</source>
        <translation>alle Beiträge bearbeiten</translation>
    </message>
    <message>
        <source>publish and schedule any post</source>
        <translation>alle Beiträge veröffentlichen und einplanen</translation>
    </message>
    <message>
        <source>move any post to the trash and back</source>
        <translation>alle Beiträge in den Papierkorb legen und zurückholen</translation>
    </message>
    <message>
        <source>set the authors of posts</source>
        <translation>die Autoren von Beiträgen festlegen</translation>
    </message>
    <message>
        <source>manage tags</source>
        <translation>Schlagwörter verwalten</translation>
    </message>
    <message>
        <source>see who belongs to the blog</source>
        <translation>sehen, wer zum Blog gehört</translation>
    </message>
    <message>
        <source>see the schema page</source>
        <translation>die Schema-Seite sehen</translation>
    </message>
    <message>
        <source>see the migrations page</source>
        <translation>die Migrations-Seite sehen</translation>
    </message>
    <message>
        <source>see e-mail addresses, roles and sessions</source>
        <translation>E-Mail-Adressen, Rollen und Sitzungen sehen</translation>
    </message>
    <message>
        <source>change roles</source>
        <translation>Rollen ändern</translation>
    </message>
    <message>
        <source>suspend people</source>
        <translation>Personen sperren</translation>
    </message>
    <message>
        <source>sign people out</source>
        <translation>Personen abmelden</translation>
    </message>
    <message>
        <source>invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>read the activity log</source>
        <translation>das Aktivitätsprotokoll lesen</translation>
    </message>
    <message>
        <source>empty the trash for good</source>
        <translation>den Papierkorb endgültig leeren</translation>
    </message>
</context>
<context>
    <name>client::ErrorAnswer</name>
    <message>
        <source>You are not signed in, or your session has ended. Sign in again.</source>
        <translation>Nicht angemeldet, oder die Sitzung ist abgelaufen. Bitte erneut anmelden.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask an admin of the blog.</source>
        <translation>Dieses Konto darf das nicht. Bitte eine Person mit der Rolle admin fragen.</translation>
    </message>
    <message>
        <source>This no longer exists, or never did. Refresh the list.</source>
        <translation>Das gibt es nicht mehr, oder es gab es nie. Bitte die Liste aktualisieren.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at their version and try again.</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Die andere Fassung ansehen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The blog did not answer in time. Try again.</source>
        <translation>Das Blog hat nicht rechtzeitig geantwortet. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a moment and try again.</source>
        <translation>Zu viele Anfragen in kurzer Zeit. Einen Moment warten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The blog is not available at the moment (status %1). Try again in a moment.</source>
        <translation>Das Blog ist gerade nicht erreichbar (Status %1). Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This is larger than the blog accepts. Make it shorter and try again.</source>
        <translation>Das ist größer, als das Blog annimmt. Kürzen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The API answered with a redirect to another address, which is not followed. Check the API address.</source>
        <translation>Die API hat auf eine andere Adresse verwiesen; dem wird nicht gefolgt. Bitte die API-Adresse prüfen.</translation>
    </message>
    <message>
        <source>The blog did not accept this request (status %1).</source>
        <translation>Das Blog hat diese Anfrage nicht angenommen (Status %1).</translation>
    </message>
    <message>
        <source>Something went wrong inside the blog&apos;s server (status %1). Try again, and tell its operators if it stays.</source>
        <translation>Im Server des Blogs ist etwas schiefgegangen (Status %1). Noch einmal versuchen; bleibt es dabei, den Betrieb benachrichtigen.</translation>
    </message>
</context>
<context>
    <name>client::HttpClient</name>
    <message>
        <source>You are not signed in to %1. Sign in to go on.</source>
        <translation>Bei %1 nicht angemeldet. Zum Fortfahren anmelden.</translation>
    </message>
    <message>
        <source>Your session on %1 has ended. Sign in again to go on.</source>
        <translation>Die Sitzung bei %1 ist abgelaufen. Zum Fortfahren wieder anmelden.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off. Try again in a moment.</source>
        <translation>Die Antwort von %1 brach ab. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a blog API does. Check the API address.</source>
        <translation>%1 antwortet, aber nicht wie die API eines Blogs. Bitte die API-Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is far too long, so it was dropped. Check the API address.</source>
        <translation>%1 hat eine viel zu lange Antwort geschickt, die verworfen wurde. Bitte die API-Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the connection and try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Die Verbindung prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no machine called %1, or this one is offline. Check the address and the connection.</source>
        <translation>Es gibt keinen Rechner namens %1, oder dieser hier ist offline. Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, or start the API.</source>
        <translation>Bei %1 antwortet nichts. Die Adresse prüfen oder die API starten.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent. Ask the blog&apos;s operators.</source>
        <translation>Das Zertifikat von %1 ließ sich nicht prüfen, deshalb wurde nichts gesendet. Bitte beim Betrieb des Blogs nachfragen.</translation>
    </message>
    <message>
        <source>%1 redirects to another address, which is not followed. Check the API address.</source>
        <translation>%1 verweist auf eine andere Adresse; dem wird nicht gefolgt. Bitte die API-Adresse prüfen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Try again in a moment.</source>
        <translation>Die Verbindung zu %1 ist abgerissen. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You have signed out of %1.</source>
        <translation>Abgemeldet von %1.</translation>
    </message>
</context>
<context>
    <name>client::Permission</name>
    <message>
        <source>This is your own account. Another admin has to change it.</source>
        <translation>Das ist das eigene Konto. Es kann nur von einer anderen Person mit der Rolle admin geändert werden.</translation>
    </message>
    <message>
        <source>This is the last active admin. Make somebody else admin first.</source>
        <translation>Dies ist das letzte aktive Konto mit der Rolle admin. Zuerst die Rolle an jemand anderen vergeben.</translation>
    </message>
    <message>
        <source>This needs the role author, editor or admin.</source>
        <translation>Dafür braucht es die Rolle author, editor oder admin.</translation>
    </message>
    <message>
        <source>This needs the role editor or admin.</source>
        <translation>Dafür braucht es die Rolle editor oder admin.</translation>
    </message>
    <message>
        <source>This needs the role developer or admin.</source>
        <translation>Dafür braucht es die Rolle developer oder admin.</translation>
    </message>
    <message>
        <source>This needs the role admin.</source>
        <translation>Dafür braucht es die Rolle admin.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s post. Editors and admins may change it.</source>
        <translation>Der Beitrag gehört jemand anderem. Mit der Rolle editor oder admin lässt er sich ändern.</translation>
    </message>
    <message>
        <source>The post is in the trash. Restore it first.</source>
        <translation>Der Beitrag liegt im Papierkorb. Zuerst wiederherstellen.</translation>
    </message>
    <message>
        <source>The post is not in the trash.</source>
        <translation>Der Beitrag liegt nicht im Papierkorb.</translation>
    </message>
    <message>
        <source>The post is published already.</source>
        <translation>Der Beitrag ist schon veröffentlicht.</translation>
    </message>
    <message>
        <source>The post is not published.</source>
        <translation>Der Beitrag ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Die eigene Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The post is not scheduled.</source>
        <translation>Der Beitrag ist nicht eingeplant.</translation>
    </message>
</context>
<context>
    <name>drafts::Journal</name>
    <message>
        <source>%1 was written by a newer Colophon, so unsaved text is kept in memory only. Use that version, or move the file away.</source>
        <translation>%1 stammt von einer neueren Version von Colophon; Ungespeichertes bleibt deshalb nur im Arbeitsspeicher. Diese Version verwenden oder die Datei verschieben.</translation>
    </message>
    <message>
        <source>The disk is full, so unsaved text is kept in memory only. Free some space; it is tried again.</source>
        <translation>Der Datenträger ist voll; Ungespeichertes bleibt deshalb nur im Arbeitsspeicher. Bitte Platz schaffen; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Another program holds %1, so unsaved text is kept in memory only. It is tried again.</source>
        <translation>Ein anderes Programm belegt %1; Ungespeichertes bleibt deshalb nur im Arbeitsspeicher. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so unsaved text is kept in memory only until the blog has it. Check the folder and its permissions.</source>
        <translation>%1 lässt sich nicht schreiben; Ungespeichertes bleibt nur im Arbeitsspeicher, bis das Blog es hat. Ordner und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The file with unsaved text was damaged and is now called %1. A new one was begun; text that was only in the old one may be lost.</source>
        <translation>Die Datei mit Ungespeichertem war beschädigt und heißt jetzt %1. Eine neue wurde angelegt; was nur in der alten stand, kann verloren sein.</translation>
    </message>
</context>
<context>
    <name>drafts::SaveLine</name>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>edited, saved in a moment</source>
        <translation>geändert, wird gleich gespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>offline, 1 edit kept here</source>
        <translation>offline, 1 Änderung hier aufbewahrt</translation>
    </message>
    <message>
        <source>offline, %1 edits kept here</source>
        <translation>offline, %1 Änderungen hier aufbewahrt</translation>
    </message>
    <message>
        <source>signed out, 1 edit kept here</source>
        <translation>abgemeldet, 1 Änderung hier aufbewahrt</translation>
    </message>
    <message>
        <source>signed out, %1 edits kept here</source>
        <translation>abgemeldet, %1 Änderungen hier aufbewahrt</translation>
    </message>
    <message>
        <source>not saved, 1 edit kept here</source>
        <translation>nicht gespeichert, 1 Änderung hier aufbewahrt</translation>
    </message>
    <message>
        <source>not saved, %1 edits kept here</source>
        <translation>nicht gespeichert, %1 Änderungen hier aufbewahrt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>the post is gone, the text is kept here</source>
        <translation>der Beitrag ist weg, der Text bleibt hier</translation>
    </message>
    <message>
        <source>edited, kept here until you save</source>
        <translation>geändert, bleibt bis zum Speichern hier</translation>
    </message>
</context>
<context>
    <name>migrations::Text</name>
    <message>
        <source>atlas.sum does not match the directory (checksum mismatch), so Atlas refuses it.</source>
        <translation>atlas.sum passt nicht zum Verzeichnis (checksum mismatch), deshalb weist Atlas es ab.</translation>
    </message>
    <message>
        <source>The database is not clean: %1. Atlas begins only on an empty one; say with --baseline which version it is at, or --allow-dirty.</source>
        <translation>Die Datenbank ist nicht leer: %1. Atlas beginnt nur auf einer leeren; mit --baseline angeben, auf welcher Version sie steht, oder --allow-dirty verwenden.</translation>
    </message>
    <message>
        <source>baseline version &quot;%1&quot; not found: no file has it.</source>
        <translation>baseline version &quot;%1&quot; not found: Keine Datei hat diese Version.</translation>
    </message>
    <message>
        <source>missing migration: revision &quot;%1&quot; is partially applied but its file was not found.</source>
        <translation>missing migration: Revision &quot;%1&quot; ist teilweise angewendet, aber ihre Datei fehlt.</translation>
    </message>
    <message>
        <source>Added out of order: %1. Newer migrations ran already, so Atlas refuses until it is told --exec-order linear-skip or non-linear.</source>
        <translation>Außer der Reihe hinzugekommen: %1. Neuere Migrationen sind schon gelaufen, deshalb weigert sich Atlas, bis --exec-order linear-skip oder non-linear angegeben wird.</translation>
    </message>
    <message>
        <source>%1 is not a file but a folder, a dead link or a device.</source>
        <translation>%1 ist keine Datei, sondern ein Ordner, ein toter Link oder ein Gerät.</translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB and was not read.</source>
        <translation>%1 ist größer als 100 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Files of several tools lie in this directory: %1.</source>
        <translation>In diesem Verzeichnis liegen Dateien mehrerer Werkzeuge: %1.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose the folder that holds the migration files.</source>
        <translation>Den Ordner %1 gibt es nicht. Bitte den Ordner mit den Migrationsdateien wählen.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder that holds the migration files.</source>
        <translation>%1 ist kein Ordner. Bitte den Ordner mit den Migrationsdateien wählen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read; its permissions do not allow it.</source>
        <translation>Der Ordner %1 lässt sich nicht lesen; seine Zugriffsrechte erlauben es nicht.</translation>
    </message>
    <message>
        <source>The files in %1 are larger than 1 GB together; this is not a folder of migrations.</source>
        <translation>Die Dateien in %1 sind zusammen größer als 1 GB; das ist kein Ordner mit Migrationen.</translation>
    </message>
    <message>
        <source>A checkpoint: it holds the whole schema up to here and runs instead of everything before it, on new databases only.</source>
        <translation>Ein Checkpoint: Er enthält das ganze Schema bis hierher und läuft anstelle von allem davor, nur auf neuen Datenbanken.</translation>
    </message>
    <message>
        <source>atlas:txmode must stand once and be none or file; Atlas stops at this migration.</source>
        <translation>atlas:txmode darf nur einmal dastehen und muss none oder file sein; Atlas hält bei dieser Migration an.</translation>
    </message>
    <message>
        <source>%1 has no effect, because the file has CRLF line ends and Atlas wants a blank line of LF only below it; save the file with LF.</source>
        <translation>%1 wirkt nicht, weil die Datei CRLF-Zeilenenden hat und Atlas darunter eine Leerzeile nur mit LF verlangt; die Datei mit LF speichern.</translation>
    </message>
    <message>
        <source>%1 has no effect, because there is no blank line below it; add one.</source>
        <translation>%1 wirkt nicht, weil darunter keine Leerzeile steht; eine einfügen.</translation>
    </message>
    <message>
        <source>Atlas cannot cut this file into statements (line %1, column %2: %3) and stops at it.</source>
        <translation>Atlas kann diese Datei nicht in Anweisungen zerlegen (Zeile %1, Spalte %2: %3) und hält bei ihr an.</translation>
    </message>
    <message>
        <source>A txtar archive, which needs Atlas Pro. The community edition takes its section marks for comments and runs every section as SQL, the down section too.</source>
        <translation>Ein txtar-Archiv, das Atlas Pro braucht. Die Community-Ausgabe hält die Abschnittsmarken für Kommentare und führt jeden Abschnitt als SQL aus, auch den für den Rückweg.</translation>
    </message>
    <message>
        <source>Statements of this file end with &quot;%1&quot; instead of a semicolon.</source>
        <translation>Anweisungen dieser Datei enden mit &quot;%1&quot; statt mit einem Semikolon.</translation>
    </message>
    <message>
        <source>Another file has version %1 too; Atlas can remember only one.</source>
        <translation>Noch eine Datei hat Version %1; Atlas kann sich nur eine merken.</translation>
    </message>
    <message>
        <source>The versions here differ in length, and Atlas orders them as text: 10 comes before 2.</source>
        <translation>Die Versionen hier sind verschieden lang, und Atlas ordnet sie als Text: 10 kommt vor 2.</translation>
    </message>
    <message>
        <source>%1 is not what atlas.sum says: it was edited after it was hashed.</source>
        <translation>%1 ist nicht, was atlas.sum sagt: Die Datei wurde nach dem Berechnen der Prüfsumme geändert.</translation>
    </message>
    <message>
        <source>%1 differs from atlas.sum only in its line ends or a byte order mark, as after a checkout with CRLF.</source>
        <translation>%1 weicht nur in den Zeilenenden oder einer Bytereihenfolge-Marke von atlas.sum ab, wie nach einem Checkout mit CRLF.</translation>
    </message>
    <message>
        <source>%1 is not in atlas.sum: it was added after hashing.</source>
        <translation>%1 steht nicht in atlas.sum: Die Datei kam nach dem Berechnen hinzu.</translation>
    </message>
    <message>
        <source>%1 is in atlas.sum, but there is no such file: it was removed.</source>
        <translation>%1 steht in atlas.sum, aber die Datei gibt es nicht: Sie wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 is called %2 in atlas.sum: it was renamed after hashing.</source>
        <translation>%1 heißt in atlas.sum %2: Die Datei wurde nach dem Berechnen umbenannt.</translation>
    </message>
    <message>
        <source>Whether %1 is as hashed cannot be told, because a file before it is not.</source>
        <translation>Ob %1 unverändert ist, lässt sich nicht sagen, weil es eine Datei davor nicht ist.</translation>
    </message>
    <message>
        <source>Every entry of atlas.sum is right, but its first line is not: it was edited by hand or merged.</source>
        <translation>Alle Einträge von atlas.sum stimmen, nur die erste Zeile nicht: Sie wurde von Hand geändert oder zusammengeführt.</translation>
    </message>
    <message>
        <source>atlas.sum has a line that is not a file and its hash, perhaps of a merge conflict.</source>
        <translation>atlas.sum hat eine Zeile, die nicht aus Datei und Prüfsumme besteht, vielleicht von einem Merge-Konflikt.</translation>
    </message>
    <message>
        <source>atlas.sum does not match the directory. %1</source>
        <translation>atlas.sum passt nicht zum Verzeichnis. %1</translation>
    </message>
    <message>
        <source>If that is how it should be, run atlas migrate hash.</source>
        <translation>Wenn das so sein soll: atlas migrate hash ausführen.</translation>
    </message>
    <message>
        <source>duplicate migration file: %1. Two files have this version and direction, so golang-migrate refuses the whole directory; give one of them another version.</source>
        <translation>duplicate migration file: %1. Zwei Dateien haben diese Version und Richtung, deshalb weist golang-migrate das ganze Verzeichnis ab; einer davon eine andere Version geben.</translation>
    </message>
    <message>
        <source>%1 looks like a backup copy, but its name is one that golang-migrate runs; remove it.</source>
        <translation>%1 sieht wie eine Sicherungskopie aus, aber golang-migrate führt Dateien mit solchen Namen aus; entfernen.</translation>
    </message>
    <message>
        <source>There is no down file; going back only changes the version.</source>
        <translation>Es gibt keine Datei für den Rückweg; zurückgehen ändert nur die Version.</translation>
    </message>
    <message>
        <source>The down file of this version has another name: %1.</source>
        <translation>Die Datei für den Rückweg dieser Version heißt anders: %1.</translation>
    </message>
    <message>
        <source>There is only a down file; going up does nothing but set this version.</source>
        <translation>Es gibt nur eine Datei für den Rückweg; der Hinweg setzt bloß die Version.</translation>
    </message>
    <message>
        <source>There is no migration of version %1; a file added there later would never run where the newer ones ran.</source>
        <translation>Es gibt keine Migration der Version %1; eine später dort eingefügte Datei liefe nie, wo die neueren schon gelaufen sind.</translation>
    </message>
    <message>
        <source>golang-migrate passes over this file; it takes only names like 000001_add_users.up.sql.</source>
        <translation>golang-migrate übergeht diese Datei; es nimmt nur Namen wie 000001_add_users.up.sql.</translation>
    </message>
    <message>
        <source>The version is larger than golang-migrate can store, so this file never runs.</source>
        <translation>Die Version ist größer, als golang-migrate speichern kann; diese Datei läuft also nie.</translation>
    </message>
    <message>
        <source>%1 passes over a file of this name.</source>
        <translation>%1 übergeht eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Two files have version %1.</source>
        <translation>Zwei Dateien haben Version %1.</translation>
    </message>
    <message>
        <source>COPY … FROM STDIN needs data after it, which a migration tool cannot send; use INSERT.</source>
        <translation>COPY … FROM STDIN braucht anschließend Daten, die ein Migrationswerkzeug nicht senden kann; INSERT verwenden.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which PostgreSQL takes for a syntax error; save it as UTF-8 without one.</source>
        <translation>Die Datei beginnt mit einer Bytereihenfolge-Marke, die PostgreSQL für einen Syntaxfehler hält; als UTF-8 ohne Marke speichern.</translation>
    </message>
    <message>
        <source>The file holds a NUL byte, which PostgreSQL cannot read; it may be saved as UTF-16.</source>
        <translation>Die Datei enthält ein NUL-Byte, das PostgreSQL nicht lesen kann; vielleicht ist sie als UTF-16 gespeichert.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8; PostgreSQL refuses it unless it lies in a comment the tool cuts off.</source>
        <translation>Zeile %1 ist kein UTF-8; PostgreSQL weist sie ab, wenn sie nicht in einem Kommentar steht, den das Werkzeug abschneidet.</translation>
    </message>
    <message>
        <source>There is no statement in this file; running it only sets the version.</source>
        <translation>In dieser Datei steht keine Anweisung; sie auszuführen setzt nur die Version.</translation>
    </message>
    <message>
        <source>The file begins a transaction that it does not end; the version written afterwards would be lost with it.</source>
        <translation>Die Datei beginnt eine Transaktion und beendet sie nicht; die danach geschriebene Version ginge mit ihr verloren.</translation>
    </message>
    <message>
        <source>The file ends a transaction that it did not begin; what comes before is kept even when the rest fails.</source>
        <translation>Die Datei beendet eine Transaktion, die sie nicht begonnen hat; was davor steht, bleibt auch dann, wenn der Rest fehlschlägt.</translation>
    </message>
    <message>
        <source>CONCURRENTLY works only alone in its file, because a file with several statements is one transaction; move it to a migration of its own.</source>
        <translation>CONCURRENTLY funktioniert nur allein in einer Datei, weil eine Datei mit mehreren Anweisungen eine Transaktion ist; in eine eigene Migration verschieben.</translation>
    </message>
    <message>
        <source>The file begins or ends a transaction, but Atlas already runs it in one; what was committed stays when the rest fails. Remove these statements, or put &quot;-- atlas:txmode none&quot; and a blank line at the top.</source>
        <translation>Die Datei beginnt oder beendet eine Transaktion, aber Atlas führt sie schon in einer aus; was festgeschrieben wurde, bleibt, wenn der Rest fehlschlägt. Diese Anweisungen entfernen oder &quot;-- atlas:txmode none&quot; und eine Leerzeile an den Anfang setzen.</translation>
    </message>
    <message>
        <source>CONCURRENTLY fails inside a transaction; put &quot;-- atlas:txmode none&quot; and a blank line at the top of the file.</source>
        <translation>CONCURRENTLY schlägt innerhalb einer Transaktion fehl; &quot;-- atlas:txmode none&quot; und eine Leerzeile an den Anfang der Datei setzen.</translation>
    </message>
    <message>
        <source>Dirty database version %1. Fix and force version. The last run stopped half-way; golang-migrate refuses everything until somebody has looked at it.</source>
        <translation>Dirty database version %1. Fix and force version. Der letzte Lauf blieb auf halbem Weg stehen; golang-migrate weigert sich, bis jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>no migration found for version %1: the database is at a version that this directory does not have.</source>
        <translation>no migration found for version %1: Die Datenbank steht auf einer Version, die es in diesem Verzeichnis nicht gibt.</translation>
    </message>
    <message>
        <source>There is no migration in this directory.</source>
        <translation>In diesem Verzeichnis gibt es keine Migration.</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>außer der Reihe</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>missing file</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>edited after apply</source>
        <translation>nachträglich geändert</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangsstand</translation>
    </message>
    <message>
        <source>future</source>
        <translation>künftig</translation>
    </message>
    <message>
        <source>Two tools own this database: there are history tables of %1. They do not know of each other; keep one.</source>
        <translation>Zwei Werkzeuge beanspruchen diese Datenbank: Es gibt Verlaufstabellen von %1. Sie wissen nichts voneinander; nur eines behalten.</translation>
    </message>
    <message>
        <source>The history in this database is one of %1, but the directory is one of %2.</source>
        <translation>Der Verlauf in dieser Datenbank ist von %1, das Verzeichnis aber von %2.</translation>
    </message>
    <message>
        <source>It was declared as applied by hand (atlas migrate set).</source>
        <translation>Sie wurde von Hand als angewendet erklärt (atlas migrate set).</translation>
    </message>
    <message>
        <source>%1 of %2 statements ran.</source>
        <translation>%1 von %2 Anweisungen sind gelaufen.</translation>
    </message>
    <message>
        <source>The next one failed: %1.</source>
        <translation>Die nächste schlug fehl: %1.</translation>
    </message>
    <message>
        <source>Atlas goes on with the rest when it runs again, if the ones that ran are unchanged.</source>
        <translation>Beim nächsten Lauf macht Atlas mit dem Rest weiter, sofern die gelaufenen unverändert sind.</translation>
    </message>
    <message>
        <source>Newer migrations ran since, so Atlas will never run the rest; see to it by hand.</source>
        <translation>Seither sind neuere Migrationen gelaufen, deshalb führt Atlas den Rest nie mehr aus; von Hand erledigen.</translation>
    </message>
    <message>
        <source>The file is as it ran; another one was put before it since.</source>
        <translation>Die Datei ist, wie sie gelaufen ist; davor kam seither eine andere hinzu.</translation>
    </message>
    <message>
        <source>The file is not what ran on this database: it was edited or renamed since. Atlas does not notice and will not run it again.</source>
        <translation>Die Datei ist nicht das, was auf dieser Datenbank gelaufen ist: Sie wurde seither geändert oder umbenannt. Atlas bemerkt es nicht und führt sie nicht noch einmal aus.</translation>
    </message>
    <message>
        <source>Whether the file is as it ran cannot be told, because one before it was edited.</source>
        <translation>Ob die Datei noch ist, wie sie gelaufen ist, lässt sich nicht sagen, weil eine davor geändert wurde.</translation>
    </message>
    <message>
        <source>Newer migrations ran already. Atlas refuses to run anything until it is told whether to run this one or to pass over it.</source>
        <translation>Neuere Migrationen sind schon gelaufen. Atlas führt nichts aus, bis feststeht, ob diese laufen oder übergangen werden soll.</translation>
    </message>
    <message>
        <source>It never ran and never will: it is older than the first migration Atlas ran here (%1).</source>
        <translation>Sie lief nie und wird nie laufen: Sie ist älter als die erste Migration, die Atlas hier ausgeführt hat (%1).</translation>
    </message>
    <message>
        <source>A checkpoint is for new databases; this one has run what is in it.</source>
        <translation>Ein Checkpoint ist für neue Datenbanken; auf dieser ist schon gelaufen, was darin steht.</translation>
    </message>
    <message>
        <source>It does not run, because a later checkpoint contains it.</source>
        <translation>Sie läuft nicht, weil ein späterer Checkpoint sie enthält.</translation>
    </message>
    <message>
        <source>Version %1 ran on this database, but there is no file for it.</source>
        <translation>Version %1 ist auf dieser Datenbank gelaufen, aber es gibt keine Datei dazu.</translation>
    </message>
    <message>
        <source>There is more than one atlas_schema_revisions table; %1 was read.</source>
        <translation>Es gibt mehr als eine Tabelle atlas_schema_revisions; gelesen wurde %1.</translation>
    </message>
    <message>
        <source>The database is dirty at version %1: that migration failed, or the way back from the one after it. Find out which, repair the schema, then run migrate force with the version it really has.</source>
        <translation>Die Datenbank ist bei Version %1 als unsauber vermerkt: Diese Migration schlug fehl, oder der Rückweg von der nächsten. Herausfinden, welche, das Schema reparieren und dann migrate force mit der tatsächlichen Version ausführen.</translation>
    </message>
    <message>
        <source>The database is at version %1, but no file has it; golang-migrate refuses to go on.</source>
        <translation>Die Datenbank steht auf Version %1, die keine Datei hat; golang-migrate macht nicht weiter.</translation>
    </message>
    <message>
        <source>%1 has %2 rows; golang-migrate keeps only one and reads any.</source>
        <translation>%1 hat %2 Zeilen; golang-migrate führt nur eine und liest irgendeine.</translation>
    </message>
    <message>
        <source>There is more than one schema_migrations table; %1 was read. Which one golang-migrate uses depends on its search_path.</source>
        <translation>Es gibt mehr als eine Tabelle schema_migrations; gelesen wurde %1. Welche golang-migrate benutzt, hängt von dessen search_path ab.</translation>
    </message>
    <message>
        <source>This migration failed and waits for somebody to look at it.</source>
        <translation>Diese Migration schlug fehl und wartet darauf, dass jemand nachsieht.</translation>
    </message>
    <message>
        <source>Newer migrations ran already, this one never did.</source>
        <translation>Neuere Migrationen sind schon gelaufen, diese nie.</translation>
    </message>
    <message>
        <source>The database has no history table of %1, so nothing is known of what ran.</source>
        <translation>Die Datenbank hat keine Verlaufstabelle von %1; was gelaufen ist, ist daher unbekannt.</translation>
    </message>
    <message>
        <source>Process %1 of %2 holds it (%3).</source>
        <translation>Prozess %1 von %2 hält sie (%3).</translation>
    </message>
    <message>
        <source>Another run of the migration tool holds its lock on this database. Wait for it to end and try again.</source>
        <translation>Ein anderer Lauf des Migrationswerkzeugs hält dessen Sperre auf dieser Datenbank. Sein Ende abwarten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is not a directory of %2.</source>
        <translation>%1 ist kein Verzeichnis von %2.</translation>
    </message>
    <message>
        <source>Migrations of %1 can be looked at, but not applied; only those of golang-migrate and Atlas can.</source>
        <translation>Migrationen von %1 lassen sich ansehen, aber nicht anwenden; das geht nur bei golang-migrate und Atlas.</translation>
    </message>
    <message>
        <source>history changed: statement %1 from file &quot;%2&quot; changed. It ran when the file was applied in part, so the rest cannot follow; put it back as it was.</source>
        <translation>history changed: statement %1 from file &quot;%2&quot; changed. Sie lief, als die Datei teilweise angewendet wurde, deshalb kann der Rest nicht folgen; den alten Stand wiederherstellen.</translation>
    </message>
    <message>
        <source>atlas:txmode must stand once and be none or file.</source>
        <translation>atlas:txmode darf nur einmal dastehen und muss none oder file sein.</translation>
    </message>
    <message>
        <source>This file is a txtar archive, which needs Atlas Pro; run as plain SQL its down section would run too.</source>
        <translation>Diese Datei ist ein txtar-Archiv, das Atlas Pro braucht; als einfaches SQL liefe auch ihr Abschnitt für den Rückweg.</translation>
    </message>
    <message>
        <source>checksum not found: the file is left out of atlas.sum, so Atlas has no hash to record for it.</source>
        <translation>checksum not found: Die Datei ist in atlas.sum ausgelassen, deshalb hat Atlas keine Prüfsumme zu vermerken.</translation>
    </message>
    <message>
        <source>The file ended the transaction that Atlas runs it in.</source>
        <translation>Die Datei hat die Transaktion beendet, in der Atlas sie ausführt.</translation>
    </message>
    <message>
        <source>All of it was kept, and so was its row in %1.</source>
        <translation>Alles davon blieb, auch die Zeile in %1.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Nichts davon blieb.</translation>
    </message>
    <message>
        <source>The file began a transaction and did not end it.</source>
        <translation>Die Datei hat eine Transaktion begonnen und nicht beendet.</translation>
    </message>
    <message>
        <source>What came after its BEGIN was not kept.</source>
        <translation>Was nach ihrem BEGIN kam, blieb nicht.</translation>
    </message>
    <message>
        <source>The file is one transaction, so nothing of it was kept, and %1 knows nothing of the attempt. Repair it and run again.</source>
        <translation>Die Datei ist eine einzige Transaktion; nichts davon blieb, und %1 weiß nichts von dem Versuch. Reparieren und noch einmal ausführen.</translation>
    </message>
    <message>
        <source>The statements before it were kept, and %1 says how many. Repair this one and run again: Atlas goes on here.</source>
        <translation>Die Anweisungen davor blieben, und %1 sagt, wie viele. Diese reparieren und noch einmal ausführen: Atlas macht hier weiter.</translation>
    </message>
    <message>
        <source>The database is now dirty at version %1, as golang-migrate leaves it.</source>
        <translation>Die Datenbank ist jetzt bei Version %1 als unsauber vermerkt, wie golang-migrate sie hinterlässt.</translation>
    </message>
    <message>
        <source>The file is one transaction, so nothing of it was kept: repair it, run migrate force with the version before, and run it again.</source>
        <translation>Die Datei ist eine einzige Transaktion; nichts davon blieb: reparieren, migrate force mit der Version davor ausführen und noch einmal laufen lassen.</translation>
    </message>
    <message>
        <source>The file has transactions of its own, so parts of it may have been kept: look at the schema, then run migrate force with the version it really has.</source>
        <translation>Die Datei hat eigene Transaktionen; Teile davon können geblieben sein: das Schema ansehen und dann migrate force mit der tatsächlichen Version ausführen.</translation>
    </message>
    <message>
        <source>The file began a transaction and did not end it, so golang-migrate cannot go on after it.</source>
        <translation>Die Datei hat eine Transaktion begonnen und nicht beendet; golang-migrate kann danach nicht weitermachen.</translation>
    </message>
    <message>
        <source>Nothing after its last BEGIN was kept, and the database is dirty at version %1.</source>
        <translation>Nach dem letzten BEGIN blieb nichts, und die Datenbank ist bei Version %1 als unsauber vermerkt.</translation>
    </message>
    <message>
        <source>Later files that cannot be checked until then: %1.</source>
        <translation>Spätere Dateien, die sich bis dahin nicht prüfen lassen: %1.</translation>
    </message>
    <message>
        <source>The search_path of this connection names no schema that exists, so there is no place for the history table.</source>
        <translation>Der search_path dieser Verbindung nennt kein vorhandenes Schema; für die Verlaufstabelle gibt es also keinen Ort.</translation>
    </message>
    <message>
        <source>%1: nothing was applied.</source>
        <translation>%1: Nichts wurde angewendet.</translation>
    </message>
    <message>
        <source>%1: %2 applied, then %3 failed.</source>
        <translation>%1: %2 angewendet, dann schlug %3 fehl.</translation>
    </message>
    <message>
        <source>%1: %2 applied, then stopped.</source>
        <translation>%1: %2 angewendet, dann angehalten.</translation>
    </message>
    <message>
        <source>%1: nothing is pending.</source>
        <translation>%1: Nichts steht aus.</translation>
    </message>
    <message>
        <source>%1: %2 applied.</source>
        <translation>%1: %2 angewendet.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Version: %1 → %2</source>
        <translation>Version: %1 → %2</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>Anweisung %1</translation>
    </message>
    <message>
        <source>applied  %1  (statements: %2, %3 ms)</source>
        <translation>angewendet  %1  (Anweisungen: %2, %3 ms)</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Still pending: %1</source>
        <translation>Noch ausstehend: %1</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>sum ok</source>
        <translation>Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>sum broken</source>
        <translation>Prüfsumme falsch</translation>
    </message>
    <message>
        <source>current version: %1</source>
        <translation>jetzige Version: %1</translation>
    </message>
    <message>
        <source>notes: %1; --format json lists them.</source>
        <translation>Hinweise: %1; --format json zählt sie auf.</translation>
    </message>
    <message>
        <source>There is no atlas.sum in %1. Atlas refuses a directory without one: if these files are for Atlas, run atlas migrate hash to write it. Numbered files without a tool can be looked at, but not applied.</source>
        <translation>In %1 gibt es keine atlas.sum. Atlas lehnt ein Verzeichnis ohne sie ab: Wenn diese Dateien für Atlas sind, schreiben Sie sie mit „atlas migrate hash“. Nummerierte Dateien ohne Werkzeug können angesehen, aber nicht angewandt werden.</translation>
    </message>
    <message>
        <source>There is no atlas.sum, and Atlas refuses a directory without one. Run atlas migrate hash to write it.</source>
        <translation>Es gibt keine atlas.sum, und Atlas lehnt ein Verzeichnis ohne sie ab. Schreiben Sie sie mit „atlas migrate hash“.</translation>
    </message>
    <message>
        <source>%1 is a folder; golang-migrate passes over it.</source>
        <translation>%1 ist ein Ordner; golang-migrate übergeht ihn.</translation>
    </message>
    <message>
        <source>found %1 missing migrations before current version %2: %3. goose refuses to run anything until it is told --allow-missing.</source>
        <translation>Vor der aktuellen Version %2 fehlen %1 Migrationen: %3. goose führt nichts aus, solange --allow-missing nicht angegeben ist.</translation>
    </message>
</context>
<context>
    <name>pages::ActivityPage</name>
    <message>
        <source>Every action</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Refresh activity</source>
        <translation>Aktivität aktualisieren</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>In der Aktivität suchen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing that was done fits these filters.</source>
        <translation>Zu diesen Filtern gibt es keine Einträge.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Whatever is changed on the blog is recorded here, with who did it and why.</source>
        <translation>Was am Blog geändert wird, steht hier, mit wer und warum.</translation>
    </message>
</context>
<context>
    <name>pages::AuditModel</name>
    <message>
        <source>the blog itself</source>
        <translation>das Blog selbst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>pages::AuditWords</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Posts created</source>
        <translation>Beiträge angelegt</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>hat %1 angelegt</translation>
    </message>
    <message>
        <source>created a post</source>
        <translation>hat einen Beitrag angelegt</translation>
    </message>
    <message>
        <source>Posts changed</source>
        <translation>Beiträge geändert</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>hat %1 geändert</translation>
    </message>
    <message>
        <source>changed a post</source>
        <translation>hat einen Beitrag geändert</translation>
    </message>
    <message>
        <source>Posts published</source>
        <translation>Beiträge veröffentlicht</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>hat %1 veröffentlicht</translation>
    </message>
    <message>
        <source>published a post</source>
        <translation>hat einen Beitrag veröffentlicht</translation>
    </message>
    <message>
        <source>asked to publish %1</source>
        <translation>hat die Veröffentlichung von %1 angestoßen</translation>
    </message>
    <message>
        <source>asked to publish a post</source>
        <translation>hat die Veröffentlichung eines Beitrags angestoßen</translation>
    </message>
    <message>
        <source>Posts taken down</source>
        <translation>Beiträge zurückgezogen</translation>
    </message>
    <message>
        <source>took down %1</source>
        <translation>hat %1 zurückgezogen</translation>
    </message>
    <message>
        <source>took down a post</source>
        <translation>hat einen Beitrag zurückgezogen</translation>
    </message>
    <message>
        <source>Posts scheduled</source>
        <translation>Beiträge eingeplant</translation>
    </message>
    <message>
        <source>scheduled %1</source>
        <translation>hat %1 eingeplant</translation>
    </message>
    <message>
        <source>scheduled a post</source>
        <translation>hat einen Beitrag eingeplant</translation>
    </message>
    <message>
        <source>took back the schedule of %1</source>
        <translation>hat die Planung von %1 aufgehoben</translation>
    </message>
    <message>
        <source>took back the schedule of a post</source>
        <translation>hat die Planung eines Beitrags aufgehoben</translation>
    </message>
    <message>
        <source>Posts moved to the trash</source>
        <translation>Beiträge in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>moved %1 to the trash</source>
        <translation>hat %1 in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>moved a post to the trash</source>
        <translation>hat einen Beitrag in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Posts restored</source>
        <translation>Beiträge wiederhergestellt</translation>
    </message>
    <message>
        <source>restored %1</source>
        <translation>hat %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>restored a post</source>
        <translation>hat einen Beitrag wiederhergestellt</translation>
    </message>
    <message>
        <source>Posts deleted for good</source>
        <translation>Beiträge endgültig gelöscht</translation>
    </message>
    <message>
        <source>deleted %1 for good</source>
        <translation>hat %1 endgültig gelöscht</translation>
    </message>
    <message>
        <source>deleted a post for good</source>
        <translation>hat einen Beitrag endgültig gelöscht</translation>
    </message>
    <message>
        <source>Unpublished edits discarded</source>
        <translation>Unveröffentlichte Änderungen verworfen</translation>
    </message>
    <message>
        <source>discarded the edits of %1</source>
        <translation>hat die Änderungen an %1 verworfen</translation>
    </message>
    <message>
        <source>discarded the edits of a post</source>
        <translation>hat die Änderungen an einem Beitrag verworfen</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rollen geändert</translation>
    </message>
    <message>
        <source>changed the role of %1</source>
        <translation>hat die Rolle von %1 geändert</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>hat eine Rolle geändert</translation>
    </message>
    <message>
        <source>People suspended</source>
        <translation>Personen gesperrt</translation>
    </message>
    <message>
        <source>suspended %1</source>
        <translation>hat %1 gesperrt</translation>
    </message>
    <message>
        <source>suspended somebody</source>
        <translation>hat jemanden gesperrt</translation>
    </message>
    <message>
        <source>Suspensions lifted</source>
        <translation>Sperrungen aufgehoben</translation>
    </message>
    <message>
        <source>lifted the suspension of %1</source>
        <translation>hat die Sperrung von %1 aufgehoben</translation>
    </message>
    <message>
        <source>lifted a suspension</source>
        <translation>hat eine Sperrung aufgehoben</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>hat sich als %1 angemeldet</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>hat sich angemeldet</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>Sitzungen beendet</translation>
    </message>
    <message>
        <source>ended sessions of %1</source>
        <translation>hat Sitzungen von %1 beendet</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>hat sich abgemeldet</translation>
    </message>
    <message>
        <source>Sessions ended for safety</source>
        <translation>Sitzungen zur Sicherheit beendet</translation>
    </message>
    <message>
        <source>ended a session of %1 whose token was used twice</source>
        <translation>hat eine Sitzung von %1 beendet, deren Token zweimal benutzt wurde</translation>
    </message>
    <message>
        <source>ended a session whose token was used twice</source>
        <translation>hat eine Sitzung beendet, deren Token zweimal benutzt wurde</translation>
    </message>
    <message>
        <source>Publish requested</source>
        <translation>Veröffentlichung angefordert</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Planung aufgehoben</translation>
    </message>
</context>
<context>
    <name>pages::ConflictView</name>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Theirs: %1, %2</source>
        <translation>Deren Text: %1, %2</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren Text nehmen</translation>
    </message>
    <message>
        <source>My text</source>
        <translation>Mein Text</translation>
    </message>
    <message>
        <source>The text of %1</source>
        <translation>Der Text von %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
    <message>
        <source>Together: both sides&apos; changes fit</source>
        <translation>Zusammen: Die Änderungen beider Seiten vertragen sich</translation>
    </message>
    <message>
        <source>The texts are the same</source>
        <translation>Die Texte sind gleich</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 Unterschiede</translation>
    </message>
    <message>
        <source>Together: one passage was changed on both sides; both versions are kept</source>
        <translation>Zusammen: Eine Stelle wurde auf beiden Seiten geändert; beide Fassungen bleiben erhalten</translation>
    </message>
    <message>
        <source>Together: %1 passages were changed on both sides; both versions are kept</source>
        <translation>Zusammen: %1 Stellen wurden auf beiden Seiten geändert; beide Fassungen bleiben erhalten</translation>
    </message>
    <message>
        <source>%1 saved this post (%2) while you were writing. Choose a text; the other one is kept as a revision.</source>
        <translation>%1 hat diesen Beitrag gespeichert (%2), während Sie schrieben. Wählen Sie einen Text; der andere bleibt als Revision erhalten.</translation>
    </message>
</context>
<context>
    <name>pages::FindingRows</name>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>pages::HistoryRows</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>%1 of %2 ran</source>
        <translation>%1 von %2 gelaufen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Hash then</source>
        <translation>Damalige Prüfsumme</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed statement</source>
        <translation>Fehlgeschlagene Anweisung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>There is no row for it yet.</source>
        <translation>Es gibt noch keine Zeile dazu.</translation>
    </message>
    <message>
        <source>The tool keeps nothing about single migrations.</source>
        <translation>Das Werkzeug vermerkt nichts über einzelne Migrationen.</translation>
    </message>
</context>
<context>
    <name>pages::MigrationPane</name>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Only the way down has a file (%1); going up does nothing.</source>
        <translation>Nur der Rückweg hat eine Datei (%1); der Hinweg tut nichts.</translation>
    </message>
    <message>
        <source>There is no file of this version, so its SQL is not known.</source>
        <translation>Zu dieser Version gibt es keine Datei; ihr SQL ist nicht bekannt.</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>%1 · only the beginning of it is shown</source>
        <translation>%1 · nur der Anfang ist zu sehen</translation>
    </message>
</context>
<context>
    <name>pages::MigrationsModel</name>
    <message>
        <source>cannot be cut into statements</source>
        <translation>lässt sich nicht in Anweisungen zerlegen</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Anweisung</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 Anweisungen</translation>
    </message>
    <message>
        <source>%1 in one transaction</source>
        <translation>%1 in einer Transaktion</translation>
    </message>
    <message>
        <source>%1 without a transaction</source>
        <translation>%1 ohne Transaktion</translation>
    </message>
    <message>
        <source>%1 of %2 statements ran</source>
        <translation>%1 von %2 Anweisungen gelaufen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Was und wann</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1 as one batch</source>
        <translation>%1 in einem Paket</translation>
    </message>
</context>
<context>
    <name>pages::MigrationsPage</name>
    <message>
        <source>Choose the folder of migrations</source>
        <translation>Den Ordner mit den Migrationen wählen</translation>
    </message>
    <message>
        <source>Read the migrations again</source>
        <translation>Migrationen neu lesen</translation>
    </message>
    <message>
        <source>Find a migration</source>
        <translation>Eine Migration suchen</translation>
    </message>
    <message>
        <source>No database is known</source>
        <translation>Keine Datenbank bekannt</translation>
    </message>
    <message>
        <source>Sign out and enter the address of the blog&apos;s database with the next sign-in; the migrations are compared with it.</source>
        <translation>Abmelden und bei der nächsten Anmeldung die Adresse der Datenbank des Blogs eingeben; die Migrationen werden mit ihr verglichen.</translation>
    </message>
    <message>
        <source>No folder is chosen</source>
        <translation>Kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Choose the folder that holds the blog&apos;s migration files, to see which of them ran on its database.</source>
        <translation>Den Ordner mit den Migrationsdateien des Blogs wählen, um zu sehen, welche auf seiner Datenbank gelaufen sind.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>No migrations here</source>
        <translation>Hier sind keine Migrationen</translation>
    </message>
    <message>
        <source>%1 holds no migration of a tool that Colophon knows.</source>
        <translation>%1 enthält keine Migration eines Werkzeugs, das Colophon kennt.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>%1 angewendet</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>sum ok</source>
        <translation>Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>sum broken</source>
        <translation>Prüfsumme falsch</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>pages::OpenPost</name>
    <message>
        <source>Decide first which text to keep.</source>
        <translation>Zuerst entscheiden, welcher Text bleibt.</translation>
    </message>
    <message>
        <source>Restore or discard the text that was not saved first.</source>
        <translation>Zuerst den ungespeicherten Text wiederherstellen oder verwerfen.</translation>
    </message>
    <message>
        <source>The text has to be saved first.</source>
        <translation>Zuerst muss der Text gespeichert werden.</translation>
    </message>
    <message>
        <source>Everything is published. There are no changes.</source>
        <translation>Alles ist veröffentlicht. Es gibt keine Änderungen.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>pages::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
</context>
<context>
    <name>pages::PeoplePage</name>
    <message>
        <source>Refresh people</source>
        <translation>Personen aktualisieren</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Eine Person suchen</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>No name or e-mail address fits this search.</source>
        <translation>Zu dieser Suche passt kein Name und keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand da</translation>
    </message>
    <message>
        <source>People appear here when they have signed in to the blog once.</source>
        <translation>Hier erscheinen Personen, die sich einmal beim Blog angemeldet haben.</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Alle Rollen</translation>
    </message>
</context>
<context>
    <name>pages::PersonPane</name>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 hat jetzt die Rolle %2.</translation>
    </message>
    <message>
        <source>Somebody else changed this account in the meantime; %1 is %2 now. Nothing was done: look again and repeat it if it is still right.</source>
        <translation>Jemand anderes hat dieses Konto inzwischen geändert; %1 hat jetzt die Rolle %2. Nichts wurde getan: noch einmal ansehen und wiederholen, wenn es noch stimmt.</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>hier seit %1</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Both roles may do the same.</source>
        <translation>Beide Rollen dürfen dasselbe.</translation>
    </message>
    <message>
        <source>Scheduled posts of theirs, which stay scheduled: %1</source>
        <translation>Eigene eingeplante Beiträge, die eingeplant bleiben: %1</translation>
    </message>
    <message>
        <source>Drafts of theirs, which stay: %1</source>
        <translation>Eigene Entwürfe, die bleiben: %1</translation>
    </message>
    <message>
        <source>Takes effect at the next sign-in</source>
        <translation>Wirkt ab der nächsten Anmeldung</translation>
    </message>
    <message>
        <source>Takes effect at once in 1 session</source>
        <translation>Wirkt sofort in 1 Sitzung</translation>
    </message>
    <message>
        <source>Takes effect at once in %1 sessions</source>
        <translation>Wirkt sofort in %1 Sitzungen</translation>
    </message>
    <message>
        <source>Make %1 %2?</source>
        <translation>%1 die Rolle „%2“ geben?</translation>
    </message>
    <message>
        <source>This role can manage other people&apos;s accounts. They could then:</source>
        <translation>Diese Rolle kann die Konten anderer Personen verwalten. Möglich wäre dann:</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
</context>
<context>
    <name>pages::PostActions</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen …</translation>
    </message>
    <message>
        <source>Unpublish…</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>Discard unpublished changes…</source>
        <translation>Unveröffentlichte Änderungen verwerfen …</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>Auf der Website öffnen</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>In den Papierkorb legen …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No post is open.</source>
        <translation>Kein Beitrag ist geöffnet.</translation>
    </message>
    <message>
        <source>Publish changes…</source>
        <translation>Änderungen veröffentlichen …</translation>
    </message>
    <message>
        <source>Publish now…</source>
        <translation>Jetzt veröffentlichen …</translation>
    </message>
    <message>
        <source>Save and keep a revision</source>
        <translation>Speichern und Revision behalten</translation>
    </message>
    <message>
        <source>There are no changes that are not published.</source>
        <translation>Es gibt keine unveröffentlichten Änderungen.</translation>
    </message>
    <message>
        <source>The blog does not say where its site is.</source>
        <translation>Das Blog sagt nicht, wo seine Website ist.</translation>
    </message>
    <message>
        <source>The post is not published.</source>
        <translation>Der Beitrag ist nicht veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>pages::PostInspector</name>
    <message>
        <source>Version %1 · %2</source>
        <translation>Version %1 · %2</translation>
    </message>
    <message>
        <source>Version %1 · %2, %3</source>
        <translation>Version %1 · %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 characters: too long to save</source>
        <translation>%1 von %2 Zeichen: zu lang zum Speichern</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>pages::PostPane</name>
    <message>
        <source>Show the preview</source>
        <translation>Vorschau zeigen</translation>
    </message>
    <message>
        <source>Show slug, excerpt and tags</source>
        <translation>Slug, Auszug und Schlagwörter zeigen</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 Wörter</translation>
    </message>
    <message>
        <source>%1 min read</source>
        <translation>%1 min Lesezeit</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <comment>line and column</comment>
        <translation>Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>“%1” is published.</source>
        <translation>„%1“ ist veröffentlicht.</translation>
    </message>
    <message>
        <source>The post was not published. Publish it again when the text is saved.</source>
        <translation>Der Beitrag wurde nicht veröffentlicht. Noch einmal veröffentlichen, wenn der Text gespeichert ist.</translation>
    </message>
    <message>
        <source>Not saved, kept on this computer</source>
        <translation>Nicht gespeichert, auf diesem Rechner aufbewahrt</translation>
    </message>
    <message>
        <source>This post is in the trash (since %1). Restore it to go on with it.</source>
        <translation>Dieser Beitrag liegt im Papierkorb (seit %1). Zum Weiterarbeiten wiederherstellen.</translation>
    </message>
    <message>
        <source>Your edits from %1 were not saved to the blog. Restore them, or discard them and see the post as it is on the blog.</source>
        <translation>Ihre Änderungen (%1) wurden nicht im Blog gespeichert. Stellen Sie sie wieder her, oder verwerfen Sie sie und sehen Sie den Beitrag, wie er im Blog ist.</translation>
    </message>
</context>
<context>
    <name>pages::PostQuestions</name>
    <message>
        <source>Its address ends in /posts/%1</source>
        <translation>Die Adresse endet auf /posts/%1</translation>
    </message>
    <message>
        <source>Publish the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ veröffentlichen?</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>Änderungen veröffentlichen</translation>
    </message>
    <message>
        <source>It was to be published %1; now everybody can read it at once.</source>
        <translation>Er sollte %1 erscheinen; jetzt können ihn sofort alle lesen.</translation>
    </message>
    <message>
        <source>Everybody can read it at once.</source>
        <translation>Alle können ihn sofort lesen.</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>„%1“ veröffentlichen?</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Unpublish “%1”?</source>
        <translation>„%1“ zurückziehen?</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>„%1“ in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>It can be restored from the trash.</source>
        <translation>Er lässt sich aus dem Papierkorb wiederherstellen.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>The editor shows the published text again. The changes that were not published are gone.</source>
        <translation>Der Editor zeigt wieder den veröffentlichten Text. Was nicht veröffentlicht wurde, ist verloren.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>Das Geschriebene verwerfen?</translation>
    </message>
    <message>
        <source>The text of “%1” from %2 exists only on this computer. Discarding it cannot be undone.</source>
        <translation>Der Text von „%1“ (%2) liegt nur auf diesem Rechner. Verwerfen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Readers see the new text at once. The previous text is kept as a revision.</source>
        <translation>Leser sehen sofort den neuen Text. Der bisherige Text bleibt als Revision erhalten.</translation>
    </message>
    <message>
        <source>Readers can no longer see it. It is a draft again, with all of its text.</source>
        <translation>Leser können ihn nicht mehr sehen. Er ist wieder ein Entwurf, mit seinem ganzen Text.</translation>
    </message>
    <message>
        <source>Readers can no longer see it. It can be restored from the trash as a draft.</source>
        <translation>Leser können ihn nicht mehr sehen. Er kann aus dem Papierkorb als Entwurf wiederhergestellt werden.</translation>
    </message>
</context>
<context>
    <name>pages::PostWords</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>changes not published</source>
        <translation>Änderungen nicht veröffentlicht</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>kept apart from the live text</source>
        <translation>getrennt vom veröffentlichten Text aufbewahrt</translation>
    </message>
    <message>
        <source>Changes that are not published</source>
        <translation>Unveröffentlichte Änderungen</translation>
    </message>
</context>
<context>
    <name>pages::PostsModel</name>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
</context>
<context>
    <name>pages::PostsPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Only my posts</source>
        <translation>Nur meine Beiträge</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Refresh posts</source>
        <translation>Beiträge aktualisieren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace in the text</source>
        <translation>Im Text suchen und ersetzen</translation>
    </message>
    <message>
        <source>No post fits</source>
        <translation>Kein Beitrag passt</translation>
    </message>
    <message>
        <source>No title or text fits this search.</source>
        <translation>Zu dieser Suche passt kein Titel und kein Text.</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Alle Beiträge zeigen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>No posts here</source>
        <translation>Hier sind keine Beiträge</translation>
    </message>
    <message>
        <source>What you write appears in this list.</source>
        <translation>Was geschrieben wird, erscheint in dieser Liste.</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Einen Beitrag schreiben</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>No post is open</source>
        <translation>Kein Beitrag ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin a new one.</source>
        <translation>Einen aus der Liste wählen oder einen neuen beginnen.</translation>
    </message>
</context>
<context>
    <name>pages::RecoveryBar</name>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>pages::SchemaController</name>
    <message>
        <source>Reading tables and columns …</source>
        <translation>Tabellen und Spalten werden gelesen …</translation>
    </message>
    <message>
        <source>Reading definitions …</source>
        <translation>Definitionen werden gelesen …</translation>
    </message>
    <message>
        <source>Reading sizes …</source>
        <translation>Größen werden gelesen …</translation>
    </message>
    <message>
        <source>%1 · read at %2</source>
        <translation>%1 · gelesen um %2</translation>
    </message>
    <message>
        <source>Not everything could be read: %1. %2</source>
        <translation>Nicht alles ließ sich lesen: %1. %2</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
</context>
<context>
    <name>pages::SchemaPage</name>
    <message>
        <source>The SQL of %1 is on the clipboard.</source>
        <translation>Das SQL von %1 ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Read the schema again</source>
        <translation>Schema neu lesen</translation>
    </message>
    <message>
        <source>Stop reading the schema</source>
        <translation>Lesen des Schemas anhalten</translation>
    </message>
    <message>
        <source>Filter the schema</source>
        <translation>Schema filtern</translation>
    </message>
    <message>
        <source>Back to what was shown before (Alt+Left)</source>
        <translation>Zurück zum vorher Gezeigten (Alt+Links)</translation>
    </message>
    <message>
        <source>Copy the SQL of the shown thing</source>
        <translation>Das SQL des Gezeigten kopieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>The schema was not read</source>
        <translation>Das Schema wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Reading it was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>Read the schema</source>
        <translation>Schema lesen</translation>
    </message>
    <message>
        <source>No database connection yet</source>
        <translation>Noch keine Datenbankverbindung</translation>
    </message>
    <message>
        <source>The schema is read from Postgres itself, with a login that may connect and nothing more. Say where the database is, and its tables appear here.</source>
        <translation>Das Schema wird aus Postgres selbst gelesen, mit einem Zugang, der sich verbinden darf und sonst nichts. Ist angegeben, wo die Datenbank liegt, erscheinen hier ihre Tabellen.</translation>
    </message>
    <message>
        <source>Connect to Postgres</source>
        <translation>Mit Postgres verbinden</translation>
    </message>
    <message>
        <source>Nothing is called “%1”, has a column of that name, or mentions it.</source>
        <translation>Nichts heißt „%1“, hat eine Spalte dieses Namens oder erwähnt ihn.</translation>
    </message>
</context>
<context>
    <name>pages::SchemaThing</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Keys and checks</source>
        <translation>Schlüssel und Prüfungen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Triggers and rules</source>
        <translation>Trigger und Regeln</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Führt aus</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Tables and views</source>
        <translation>Tabellen und Sichten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the extension brought along</source>
        <translation>Was die Erweiterung mitgebracht hat</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>DDL</source>
        <translation>DDL</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>nicht null</translation>
    </message>
    <message>
        <source>not enforced</source>
        <translation>nicht durchgesetzt</translation>
    </message>
    <message>
        <source>not validated: older rows may break it</source>
        <translation>nicht geprüft: ältere Zeilen können sie verletzen</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>deferrable</source>
        <translation>aufschiebbar</translation>
    </message>
    <message>
        <source>from the partitioned table</source>
        <translation>von der partitionierten Tabelle</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>on replicas only</source>
        <translation>nur auf Replikaten</translation>
    </message>
    <message>
        <source>always, also on replicas</source>
        <translation>immer, auch auf Replikaten</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>referred to by</source>
        <translation>verwiesen von</translation>
    </message>
    <message>
        <source>invalid: not used by queries</source>
        <translation>ungültig: von Abfragen nicht benutzt</translation>
    </message>
    <message>
        <source>behind the key of this name</source>
        <translation>hinter dem Schlüssel dieses Namens</translation>
    </message>
    <message>
        <source>CLUSTER uses it</source>
        <translation>CLUSTER benutzt ihn</translation>
    </message>
    <message>
        <source>replica identity</source>
        <translation>Replikatidentität</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primärserver</translation>
    </message>
    <message>
        <source>each row</source>
        <translation>jede Zeile</translation>
    </message>
    <message>
        <source>each statement</source>
        <translation>jede Anweisung</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>restrictive policy %1</source>
        <translation>einschränkende Richtlinie %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>Eigentümer %1</translation>
    </message>
    <message>
        <source>of extension %1</source>
        <translation>aus Erweiterung %1</translation>
    </message>
    <message>
        <source>Defaults, checks and other texts are those of the last time they could be read.</source>
        <translation>Vorgaben, Prüfungen und andere Texte sind die vom letzten Mal, als sie sich lesen ließen.</translation>
    </message>
    <message>
        <source>Some texts (defaults, checks, indexes …) could not be read. Refresh to try again.</source>
        <translation>Manche Texte (Vorgaben, Prüfungen, Indizes …) ließen sich nicht lesen. Zum erneuten Versuch aktualisieren.</translation>
    </message>
    <message>
        <source>unlogged</source>
        <translation>ohne Protokoll</translation>
    </message>
    <message>
        <source>analysed %1</source>
        <translation>analysiert %1</translation>
    </message>
    <message>
        <source>partition of %1 %2</source>
        <translation>Partition von %1 %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>row security, also for the owner</source>
        <translation>Zeilenschutz, auch für den Eigentümer</translation>
    </message>
    <message>
        <source>row security</source>
        <translation>Zeilenschutz</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles davon</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>returns %1</source>
        <translation>liefert %1</translation>
    </message>
    <message>
        <source>runs with its owner&apos;s rights</source>
        <translation>läuft mit den Rechten des Eigentümers</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>subtype</source>
        <translation>Untertyp</translation>
    </message>
    <message>
        <source>multirange</source>
        <translation>Multibereich</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>increment</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>values kept per session</source>
        <translation>Werte je Sitzung vorgehalten</translation>
    </message>
    <message>
        <source>begins again at the end</source>
        <translation>beginnt am Ende von vorn</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>gehört zu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>in schema %1</source>
        <translation>im Schema %1</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>superuser</source>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>darf sich anmelden</translation>
    </message>
    <message>
        <source>passes row security</source>
        <translation>umgeht den Zeilenschutz</translation>
    </message>
    <message>
        <source>may create roles</source>
        <translation>darf Rollen anlegen</translation>
    </message>
    <message>
        <source>may create databases</source>
        <translation>darf Datenbanken anlegen</translation>
    </message>
    <message>
        <source>may replicate</source>
        <translation>darf replizieren</translation>
    </message>
    <message>
        <source>member of</source>
        <translation>Mitglied von</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>vergeben von %1</translation>
    </message>
</context>
<context>
    <name>pages::SchemaTree</name>
    <message>
        <source>primary</source>
        <translation>Primärserver</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>nicht null</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikationen</translation>
    </message>
    <message>
        <source>Event triggers</source>
        <translation>Ereignistrigger</translation>
    </message>
    <message>
        <source>Foreign servers</source>
        <translation>Fremde Server</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>superuser</source>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::StatementsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
</context>
<context>
    <name>pages::TagEditor</name>
    <message>
        <source>+ add</source>
        <translation>+ hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>postgres</name>
    <message>
        <source>The connection setting %1 holds a semicolon, which is not supported.</source>
        <translation>Die Verbindungseinstellung %1 enthält ein Semikolon; das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed (libqt6sql6-psql).</source>
        <translation>Der PostgreSQL-Treiber von Qt ist nicht installiert (libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver gives no access to libpq.</source>
        <translation>Der PostgreSQL-Treiber von Qt gibt libpq nicht heraus.</translation>
    </message>
    <message>
        <source>The database did not finish in time, so the statement was stopped.</source>
        <translation>Die Datenbank wurde nicht rechtzeitig fertig, deshalb wurde die Anweisung angehalten.</translation>
    </message>
    <message>
        <source>COPY … FROM STDIN cannot run here, because there is no data to send with it.</source>
        <translation>COPY … FROM STDIN kann hier nicht laufen, weil es keine Daten dazu gibt.</translation>
    </message>
    <message>
        <source>Use INSERT, or COPY from a file on the server.</source>
        <translation>INSERT verwenden oder COPY aus einer Datei auf dem Server.</translation>
    </message>
    <message>
        <source>It is not said which database to connect to.</source>
        <translation>Es ist nicht angegeben, mit welcher Datenbank verbunden werden soll.</translation>
    </message>
</context>
<context>
    <name>postgres::ClusterFolder</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty and was not made by Colophon. Choose an empty one.</source>
        <translation>Der Ordner %1 ist nicht leer und stammt nicht von Colophon. Einen leeren wählen.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>Im Ordner %1 lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>A server is running in %1 already, started by process %2.</source>
        <translation>In %1 läuft schon ein Server, gestartet von Prozess %2.</translation>
    </message>
    <message>
        <source>No folder for the server&apos;s socket could be made in /tmp.</source>
        <translation>In /tmp ließ sich kein Ordner für den Socket des Servers anlegen.</translation>
    </message>
</context>
<context>
    <name>postgres::Connection</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ist abgerissen.</translation>
    </message>
    <message>
        <source>The SQL holds a zero byte, so it cannot be sent as it is.</source>
        <translation>Das SQL enthält ein Nullbyte und lässt sich so nicht senden.</translation>
    </message>
    <message>
        <source>The transaction had failed before, so nothing of it was kept.</source>
        <translation>Die Transaktion war schon fehlgeschlagen; nichts davon wurde behalten.</translation>
    </message>
</context>
<context>
    <name>postgres::ConnectionFailure</name>
    <message>
        <source>The encrypted connection to %1 could not be trusted. Name the certificate that signs the server&apos;s with sslrootcert=FILE, or lower the demand yourself: sslmode=require encrypts without checking who answers, sslmode=disable sends everything in the clear.</source>
        <translation>Der verschlüsselten Verbindung zu %1 war nicht zu trauen. Mit sslrootcert=DATEI das Zertifikat nennen, mit dem das des Servers unterschrieben ist, oder die Anforderung selbst senken: sslmode=require verschlüsselt, ohne zu prüfen, wer antwortet; sslmode=disable sendet alles im Klartext.</translation>
    </message>
    <message>
        <source>Colophon asks for sslmode=verify-full wherever nothing else is said.</source>
        <translation>Colophon verlangt sslmode=verify-full, wo nichts anderes angegeben ist.</translation>
    </message>
    <message>
        <source>%1 did not accept the password of %2. Check both and try again.</source>
        <translation>%1 hat das Passwort von %2 nicht angenommen. Beides prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in from here. Check the user, and the server&apos;s pg_hba.conf.</source>
        <translation>%1 lässt %2 von hier aus nicht hinein. Benutzer und pg_hba.conf des Servers prüfen.</translation>
    </message>
    <message>
        <source>There is no database called %1 on that server.</source>
        <translation>Auf diesem Server gibt es keine Datenbank namens %1.</translation>
    </message>
    <message>
        <source>%1 has no connection free. Try again later.</source>
        <translation>%1 hat keine Verbindung frei. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%2 may not connect to %1. Ask for the CONNECT privilege.</source>
        <translation>%2 darf sich nicht mit %1 verbinden. Um das Recht CONNECT bitten.</translation>
    </message>
    <message>
        <source>%1 is starting or stopping. Try again in a moment.</source>
        <translation>%1 startet gerade oder fährt herunter. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check that the server runs, its address and the network.</source>
        <translation>%1 war nicht zu erreichen. Prüfen, ob der Server läuft, dazu Adresse und Netz.</translation>
    </message>
</context>
<context>
    <name>postgres::PrivateServer</name>
    <message>
        <source>The disk of %1 is full. Make room (about 100 MB) or use another folder.</source>
        <translation>Der Datenträger von %1 ist voll. Platz schaffen (etwa 100 MB) oder einen anderen Ordner verwenden.</translation>
    </message>
    <message>
        <source>A fresh database could not be prepared.</source>
        <translation>Eine neue Datenbank ließ sich nicht vorbereiten.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Choose another, or 0 for any free one.</source>
        <translation>Port %1 ist von einem anderen Programm belegt. Einen anderen wählen oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>The server did not start within a minute.</source>
        <translation>Der Server ist nicht innerhalb einer Minute gestartet.</translation>
    </message>
    <message>
        <source>The private PostgreSQL server ended by itself.</source>
        <translation>Der private PostgreSQL-Server hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>The private PostgreSQL server did not start. Its own words are in the details.</source>
        <translation>Der private PostgreSQL-Server ist nicht gestartet. Was er selbst sagt, steht in den Details.</translation>
    </message>
</context>
<context>
    <name>postgres::Profile</name>
    <message>
        <source>These connection settings cannot be used. Check the service, hosts, ports and options.</source>
        <translation>Diese Verbindungseinstellungen sind nicht brauchbar. Dienst, Rechner, Ports und Optionen prüfen.</translation>
    </message>
    <message>
        <source>This is not a way to reach a database. Write a URL (postgres://user@host:5432/name), key=value pairs, or service=name.</source>
        <translation>So lässt sich keine Datenbank erreichen. Eine URL (postgres://user@host:5432/name), Paare key=value oder service=name angeben.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a database on a host</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>postgres::ServerPrograms</name>
    <message>
        <source>No PostgreSQL server is installed here. Install it (Debian: postgresql) or put the folder with postgres and initdb into PATH.</source>
        <translation>Hier ist kein PostgreSQL-Server installiert. Installieren (Debian: postgresql) oder den Ordner mit postgres und initdb in PATH aufnehmen.</translation>
    </message>
    <message>
        <source>This needs PostgreSQL %1, which is not installed here. Install it (Debian: postgresql-%1).</source>
        <translation>Dafür braucht es PostgreSQL %1, das hier nicht installiert ist. Installieren (Debian: postgresql-%1).</translation>
    </message>
</context>
<context>
    <name>postgres::ServerUser</name>
    <message>
        <source>PostgreSQL does not run as root, and there is no user called postgres to run it as. Start this program as another user, or create that one.</source>
        <translation>PostgreSQL läuft nicht als root, und es gibt keinen Benutzer postgres, unter dem es laufen könnte. Dieses Programm unter einem anderen Benutzer starten oder jenen anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 could not be given to user postgres.</source>
        <translation>Der Ordner %1 ließ sich nicht an den Benutzer postgres übergeben.</translation>
    </message>
    <message>
        <source>User postgres, who has to run the server because you are root, cannot enter %1. Choose another folder, or allow it with: chmod o+x %1</source>
        <translation>Der Benutzer postgres, unter dem der Server läuft, weil dies hier root ist, kommt nicht in %1 hinein. Einen anderen Ordner wählen oder es erlauben mit: chmod o+x %1</translation>
    </message>
</context>
<context>
    <name>postgres::Session</name>
    <message>
        <source>%1 did not answer in time. Try again, or check the server.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Noch einmal versuchen oder den Server prüfen.</translation>
    </message>
</context>
<context>
    <name>postgres::SessionWorker</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ist abgerissen.</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>The folder %1 could not be written. Make room, or use another folder.</source>
        <translation>Der Ordner %1 ließ sich nicht schreiben. Platz schaffen oder einen anderen Ordner verwenden.</translation>
    </message>
</context>
<context>
    <name>sandbox::ApiProcess</name>
    <message>
        <source>The blog&apos;s API server is not installed: there is no %1.</source>
        <translation>Der API-Server des Blogs ist nicht installiert: %1 fehlt.</translation>
    </message>
    <message>
        <source>The blog&apos;s API server has ended by itself twice. Its own words are in the details.</source>
        <translation>Der API-Server des Blogs hat sich zweimal von selbst beendet. Was er selbst sagt, steht in den Details.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Choose another, or 0 for any free one.</source>
        <translation>Port %1 ist von einem anderen Programm belegt. Einen anderen wählen oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>The blog&apos;s API server did not start. Its own words are in the details.</source>
        <translation>Der API-Server des Blogs ist nicht gestartet. Was er selbst sagt, steht in den Details.</translation>
    </message>
</context>
<context>
    <name>sandbox::Sandbox</name>
    <message>
        <source>The folder %1 could not be written. Make room, or choose another folder.</source>
        <translation>Der Ordner %1 ließ sich nicht schreiben. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Starting PostgreSQL</source>
        <translation>PostgreSQL wird gestartet</translation>
    </message>
    <message>
        <source>Creating the schema</source>
        <translation>Schema wird angelegt</translation>
    </message>
    <message>
        <source>Loading sample content</source>
        <translation>Beispielinhalte werden geladen</translation>
    </message>
    <message>
        <source>Starting the blog&apos;s API</source>
        <translation>API des Blogs wird gestartet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>schema::Description</name>
    <message>
        <source>not null</source>
        <translation>nicht null</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>CLUSTER uses it</source>
        <translation>CLUSTER benutzt ihn</translation>
    </message>
    <message>
        <source>replica identity</source>
        <translation>Replikatidentität</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>rule on %1</source>
        <translation>Regel bei %1</translation>
    </message>
    <message>
        <source>restrictive</source>
        <translation>einschränkend</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>Eigentümer %1</translation>
    </message>
    <message>
        <source>of extension %1</source>
        <translation>aus Erweiterung %1</translation>
    </message>
    <message>
        <source>unlogged</source>
        <translation>ohne Protokoll</translation>
    </message>
    <message>
        <source>analysed %1</source>
        <translation>analysiert %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>partition of</source>
        <translation>Partition von</translation>
    </message>
    <message>
        <source>inherits</source>
        <translation>erbt von</translation>
    </message>
    <message>
        <source>partitioned by</source>
        <translation>partitioniert nach</translation>
    </message>
    <message>
        <source>has partition</source>
        <translation>hat Partition</translation>
    </message>
    <message>
        <source>inherited by</source>
        <translation>vererbt an</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Vererbung</translation>
    </message>
    <message>
        <source>Keys and checks</source>
        <translation>Schlüssel und Prüfungen</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>Verwiesen von</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Triggers and rules</source>
        <translation>Trigger und Regeln</translation>
    </message>
    <message>
        <source>Policies (row security is off)</source>
        <translation>Richtlinien (Zeilenschutz ist aus)</translation>
    </message>
    <message>
        <source>Policies (row security is on, also for the owner)</source>
        <translation>Richtlinien (Zeilenschutz ist an, auch für den Eigentümer)</translation>
    </message>
    <message>
        <source>Policies (row security is on)</source>
        <translation>Richtlinien (Zeilenschutz ist an)</translation>
    </message>
    <message>
        <source>Extended statistics</source>
        <translation>Erweiterte Statistiken</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Access (* may be passed on)</source>
        <translation>Zugriff (* darf weitergegeben werden)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>returns %1</source>
        <translation>liefert %1</translation>
    </message>
    <message>
        <source>security definer</source>
        <translation>security definer</translation>
    </message>
</context>
<context>
    <name>schema::Outline</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>Publikationen</translation>
    </message>
    <message>
        <source>event triggers</source>
        <translation>Ereignistrigger</translation>
    </message>
    <message>
        <source>foreign servers</source>
        <translation>fremde Server</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>of %1.%2</source>
        <translation>von %1.%2</translation>
    </message>
    <message>
        <source>collations</source>
        <translation>Sortierfolgen</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>text search configurations</source>
        <translation>Textsuche-Konfigurationen</translation>
    </message>
    <message>
        <source>text search dictionaries</source>
        <translation>Textsuche-Wörterbücher</translation>
    </message>
    <message>
        <source>database %1 on Postgres %2, read %3 as %4</source>
        <translation>Datenbank %1 auf Postgres %2, gelesen %3 als %4</translation>
    </message>
</context>
<context>
    <name>schema::SnapshotJson</name>
    <message>
        <source>This is not a schema snapshot that Colophon wrote. Choose a file made by “colophonctl schema export --format json”.</source>
        <translation>Das ist kein Schema-Abbild von Colophon. Eine Datei wählen, die „colophonctl schema export --format json“ geschrieben hat.</translation>
    </message>
    <message>
        <source>This schema snapshot was written by a newer Colophon. Update Colophon to read it.</source>
        <translation>Dieses Schema-Abbild stammt von einer neueren Version von Colophon. Zum Lesen Colophon aktualisieren.</translation>
    </message>
    <message>
        <source>This schema snapshot is damaged. Read the schema again and save a new one.</source>
        <translation>Dieses Schema-Abbild ist beschädigt. Das Schema neu lesen und ein neues speichern.</translation>
    </message>
</context>
<context>
    <name>schema::Words</name>
    <message>
        <source>goes when that goes</source>
        <translation>geht mit jenem</translation>
    </message>
    <message>
        <source>set null on delete</source>
        <translation>wird null beim Löschen</translation>
    </message>
    <message>
        <source>set to its default on delete</source>
        <translation>wird zur Vorgabe beim Löschen</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>fortlaufend</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>part of the primary key</source>
        <translation>Teil des Primärschlüssels</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>unique among some rows</source>
        <translation>eindeutig unter manchen Zeilen</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>never analysed</source>
        <translation>nie analysiert</translation>
    </message>
    <message>
        <source>no rows when last analysed</source>
        <translation>bei der letzten Analyse keine Zeilen</translation>
    </message>
    <message>
        <source>about 1 row</source>
        <translation>etwa 1 Zeile</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>etwa %1 Zeilen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 (%2 table, %3 indexes)</source>
        <translation>%1 (Tabelle %2, Indizes %3)</translation>
    </message>
    <message>
        <source>lock awaited</source>
        <translation>Sperre erwartet</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>locked %1 s</source>
        <translation>gesperrt seit %1 s</translation>
    </message>
    <message>
        <source>locked %1 min</source>
        <translation>gesperrt seit %1 min</translation>
    </message>
    <message>
        <source>Process %1 holds an ACCESS EXCLUSIVE lock here; what it changes is shown when it is done.</source>
        <translation>Prozess %1 hält hier eine Sperre ACCESS EXCLUSIVE; was er ändert, ist zu sehen, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Process %1 waits for an ACCESS EXCLUSIVE lock here; everybody who comes later waits behind it.</source>
        <translation>Prozess %1 wartet hier auf eine Sperre ACCESS EXCLUSIVE; alle, die später kommen, warten dahinter.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>partitionierte Tabelle</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>fremde Tabelle</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>materialised view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>Prozedur</translation>
    </message>
    <message>
        <source>window function</source>
        <translation>Fensterfunktion</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>Aggregat</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>zusammengesetzter Typ</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereichstyp</translation>
    </message>
    <message>
        <source>base type</source>
        <translation>Basistyp</translation>
    </message>
    <message>
        <source>shell type</source>
        <translation>Hüllentyp</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>extended statistics</source>
        <translation>erweiterte Statistiken</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>cast</source>
        <translation>Umwandlung</translation>
    </message>
    <message>
        <source>text search dictionary</source>
        <translation>Textsuche-Wörterbuch</translation>
    </message>
    <message>
        <source>text search configuration</source>
        <translation>Textsuche-Konfiguration</translation>
    </message>
    <message>
        <source>foreign-data wrapper</source>
        <translation>Fremddaten-Wrapper</translation>
    </message>
    <message>
        <source>foreign server</source>
        <translation>fremder Server</translation>
    </message>
    <message>
        <source>event trigger</source>
        <translation>Ereignistrigger</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>höchstens %n Zeichen</numerusform>
            <numerusform>höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
</context>
<context>
    <name>widgets::Banner</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Meldung ausblenden</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
</context>
<context>
    <name>widgets::CodeView</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>widgets::MarkdownEditor</name>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation>Text in Markdown</translation>
    </message>
</context>
<context>
    <name>widgets::MarkdownFindBar</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match of matches</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>widgets::MarkdownPictures</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>widgets::MarkdownPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>widgets::RelativeTime</name>
    <message>
        <source>d MMM</source>
        <comment>date without year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>widgets::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>widgets::StateView</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
</context>
<context>
    <name>widgets::TabStrip</name>
    <message>
        <source>%1 %2</source>
        <comment>tab title and how many there are</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
