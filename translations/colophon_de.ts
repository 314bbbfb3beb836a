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
        <source>Row in the history</source>
        <translation>Zeile im Verlauf</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>Datenprüfungen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
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
    <message>
        <source>Tool whose rules are used</source>
        <translation>Werkzeug, dessen Regeln gelten</translation>
    </message>
    <message>
        <source>The files fit several tools: whose rules are used</source>
        <translation>Die Dateien passen zu mehreren Werkzeugen: wessen Regeln gelten</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Ihr Passwort ändern</translation>
    </message>
    <message>
        <source>You stay signed in here. All your other sessions end.</source>
        <translation>Hier bleiben Sie angemeldet. Alle Ihre anderen Sitzungen werden beendet.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
</context>
<context>
    <name>PasswordLinkBox</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Make a password link</source>
        <translation>Passwort-Link erstellen</translation>
    </message>
    <message>
        <source>Password link</source>
        <translation>Passwort-Link</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the password link</source>
        <translation>Passwort-Link kopieren</translation>
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
    <message>
        <source>Slug, excerpt, tags and authors</source>
        <translation>Slug, Auszug, Schlagwörter und Autoren</translation>
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
    <name>RehearsalBar</name>
    <message>
        <source>Progress of the rehearsal</source>
        <translation>Fortschritt des Probelaufs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
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
    <message>
        <source>The sandbox is open in another window of Colophon, which is in front now.</source>
        <translation>Die Sandbox ist in einem anderen Fenster von Colophon geöffnet, das jetzt im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Stopping the sandbox that was open</source>
        <translation>Die bisher geöffnete Sandbox wird angehalten</translation>
    </message>
    <message>
        <source>not in the sandbox</source>
        <translation>nicht in der Sandbox</translation>
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
    <message>
        <source>Saving before closing…</source>
        <translation>Vor dem Schließen wird gespeichert …</translation>
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
    <name>app::PasswordDialog</name>
    <message>
        <source>Your account has no password; you sign in with the browser. An admin of the blog can make a password link for you.</source>
        <translation>Ihr Konto hat kein Passwort; Sie melden sich mit dem Browser an. Jemand mit der Rolle admin im Blog kann einen Passwort-Link für Sie erstellen.</translation>
    </message>
    <message>
        <source>New password (at least %1 characters)</source>
        <translation>Neues Passwort (mindestens %1 Zeichen)</translation>
    </message>
    <message>
        <source>Enter your present password.</source>
        <translation>Geben Sie Ihr jetziges Passwort ein.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>Geben Sie ein neues Passwort ein.</translation>
    </message>
    <message>
        <source>The new password is too short: it needs at least %1 characters.</source>
        <translation>Das neue Passwort ist zu kurz: Es braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The new password is too long: it may have at most %1 characters.</source>
        <translation>Das neue Passwort ist zu lang: Es darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the same one twice.</source>
        <translation>Die beiden neuen Passwörter unterscheiden sich. Geben Sie zweimal dasselbe ein.</translation>
    </message>
    <message>
        <source>Your password is changed. All your other sessions have ended.</source>
        <translation>Ihr Passwort ist geändert. Alle Ihre anderen Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>This is not your present password. Nothing was changed.</source>
        <translation>Das ist nicht Ihr jetziges Passwort. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert …</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern …</translation>
    </message>
    <message>
        <source>Change password (%1)</source>
        <translation>Passwort ändern (%1)</translation>
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
    <message>
        <source>This person may do more than you, so you may not do this.</source>
        <translation>Diese Person darf mehr als Sie, deshalb dürfen Sie das nicht.</translation>
    </message>
    <message>
        <source>This post belongs to another person. Editors and admins may change it.</source>
        <translation>Dieser Beitrag gehört einer anderen Person. Redakteure und Admins können ihn ändern.</translation>
    </message>
</context>
<context>
    <name>client::Role</name>
    <message>
        <source>reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>Redakteur</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
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
    <message>
        <source>more than %L1</source>
        <translation>mehr als %L1</translation>
    </message>
    <message>
        <source>%1 fails: rows of %2 without a value: %3.</source>
        <translation>%1 schlägt fehl: Zeilen von %2 ohne Wert: %3.</translation>
    </message>
    <message>
        <source>%1 fails: rows of %2 that refer to a missing row: %3.</source>
        <translation>%1 schlägt fehl: Zeilen von %2, die auf eine fehlende Zeile verweisen: %3.</translation>
    </message>
    <message>
        <source>%1 fails: rows of %2 that do not meet it: %3.</source>
        <translation>%1 schlägt fehl: Zeilen von %2, die das nicht erfüllen: %3.</translation>
    </message>
    <message>
        <source>%1 fails: pairs of rows of %2 that exclude each other: %3.</source>
        <translation>%1 schlägt fehl: Paare von Zeilen von %2, die einander ausschließen: %3.</translation>
    </message>
    <message>
        <source>%1 cannot change: a value of %2 does not fit.</source>
        <translation>%1 lässt sich nicht ändern: Ein Wert von %2 passt nicht.</translation>
    </message>
    <message>
        <source>%1 cannot change: rows of %2 whose value does not fit: %3.</source>
        <translation>%1 lässt sich nicht ändern: Zeilen von %2, deren Wert nicht passt: %3.</translation>
    </message>
    <message>
        <source>%1 fails: %2 has rows: %3.</source>
        <translation>%1 schlägt fehl: Zeilen in %2: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 holds no value, nothing is lost.</source>
        <translation>%1 von %2: kein Wert vorhanden, nichts geht verloren.</translation>
    </message>
    <message>
        <source>All rows of %1 meet %2.</source>
        <translation>Alle Zeilen von %1 erfüllen %2.</translation>
    </message>
    <message>
        <source>%1 of %2 was not checked: %3</source>
        <translation>%1 von %2 nicht geprüft: %3</translation>
    </message>
    <message>
        <source>reading the table takes longer than the limit of %1 s.</source>
        <translation>die Tabelle zu lesen dauert länger als die Grenze von %1 s.</translation>
    </message>
    <message>
        <source>the table is locked.</source>
        <translation>die Tabelle ist gesperrt.</translation>
    </message>
    <message>
        <source>this login may not read all of its rows (%1)</source>
        <translation>diese Anmeldung darf nicht alle ihre Zeilen lesen (%1)</translation>
    </message>
    <message>
        <source>Line %1: %2 is a command of psql and not SQL, so PostgreSQL refuses the file. Newer releases of pg_dump write \restrict and \unrestrict; remove such lines.</source>
        <translation>Zeile %1: %2 ist ein Befehl von psql und kein SQL, deshalb weist PostgreSQL die Datei ab. Neuere Ausgaben von pg_dump schreiben \restrict und \unrestrict; solche Zeilen entfernen.</translation>
    </message>
    <message>
        <source>The file begins or ends a transaction, but %1 already runs it in one; what was committed stays when the rest fails. Remove these statements, or put %2.</source>
        <translation>Die Datei beginnt oder beendet eine Transaktion, aber %1 führt sie schon in einer aus; was festgeschrieben wurde, bleibt, wenn der Rest fehlschlägt. Diese Anweisungen entfernen oder %2 setzen.</translation>
    </message>
    <message>
        <source>CONCURRENTLY fails inside a transaction; put %1.</source>
        <translation>CONCURRENTLY schlägt innerhalb einer Transaktion fehl; %1 setzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be part of a file name; use letters, digits and underscores.</source>
        <translation>&quot;%1&quot; kann nicht Teil eines Dateinamens sein; Buchstaben, Ziffern und Unterstriche verwenden.</translation>
    </message>
    <message>
        <source>There is no migration in %1 that would show its format; name the tool.</source>
        <translation>In %1 gibt es keine Migration, die das Format erkennen ließe; das Werkzeug angeben.</translation>
    </message>
    <message>
        <source>%1 exists already; it was not changed.</source>
        <translation>%1 gibt es schon; es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>atlas.sum does not match the directory (checksum mismatch). Set that right first, or run colophonctl migrations hash if it is how it should be.</source>
        <translation>atlas.sum passt nicht zum Verzeichnis (checksum mismatch). Zuerst das in Ordnung bringen oder, wenn es so sein soll, colophonctl migrations hash ausführen.</translation>
    </message>
    <message>
        <source>The rehearsal saw no rewrite and no full read of %1.</source>
        <translation>Der Probelauf hat weder ein Neuschreiben noch ein vollständiges Lesen von %1 festgestellt.</translation>
    </message>
    <message>
        <source>The rehearsal did not read %1 from end to end.</source>
        <translation>Der Probelauf hat %1 nicht von Anfang bis Ende gelesen.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 hat keine Zeilen.</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 is locked now (%2) by %3.</source>
        <translation>%1 ist zurzeit gesperrt (%2) von %3.</translation>
    </message>
    <message>
        <source>A transaction is open and idle for %1 (%2): a lock on what it used waits for it.</source>
        <translation>Eine Transaktion ist seit %1 offen und untätig (%2): Eine Sperre auf das, was sie benutzt hat, wartet auf sie.</translation>
    </message>
    <message>
        <source>A transaction runs for %1 (%2): a lock on what it used waits for it.</source>
        <translation>Eine Transaktion läuft seit %1 (%2): Eine Sperre auf das, was sie benutzt hat, wartet auf sie.</translation>
    </message>
    <message>
        <source>The prepared transaction %1 holds its locks for %2, until it is committed or rolled back.</source>
        <translation>Die vorbereitete Transaktion %1 hält ihre Sperren seit %2, bis sie festgeschrieben oder zurückgerollt wird.</translation>
    </message>
    <message>
        <source>An advisory lock is held by %1; it may be a migration that runs now.</source>
        <translation>Eine Advisory-Sperre wird gehalten von %1; vielleicht ist es eine Migration, die gerade läuft.</translation>
    </message>
    <message>
        <source>The replication slot %1 is %2 MB behind; a rewrite adds the size of the table to that.</source>
        <translation>Der Replikations-Slot %1 liegt %2 MB zurück; bei einem Neuschreiben kommt die Größe der Tabelle hinzu.</translation>
    </message>
    <message>
        <source>Reading the live schema</source>
        <translation>Das Live-Schema wird gelesen</translation>
    </message>
    <message>
        <source>Making a private copy of the schema</source>
        <translation>Eine private Kopie des Schemas wird angelegt</translation>
    </message>
    <message>
        <source>Rehearsing %1 (%2 of %3)</source>
        <translation>%1 wird geprobt (%2 von %3)</translation>
    </message>
    <message>
        <source>Checking rows of %1 (%2 of %3)</source>
        <translation>Zeilen von %1 werden geprüft (%2 von %3)</translation>
    </message>
    <message>
        <source>Going down and up again (%1 of %2)</source>
        <translation>Rückweg und erneuter Hinweg (%1 von %2)</translation>
    </message>
    <message>
        <source>The size of %1 is not known.</source>
        <translation>Die Größe von %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 to rewrite, with its indexes; this machine writes %2 a second</source>
        <translation>%1 neu zu schreiben, samt Indizes; dieser Rechner schreibt %2 je Sekunde</translation>
    </message>
    <message>
        <source>%1 to index; this machine indexes %2 rows a second</source>
        <translation>%1 zu indizieren; dieser Rechner indiziert %2 Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>%1 to read; this machine reads %2 a second</source>
        <translation>%1 zu lesen; dieser Rechner liest %2 je Sekunde</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 bis %2 s</translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 bis %2 min</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <translation>%1 bis %2 h</translation>
    </message>
    <message>
        <source>The file is not the JSON of colophonctl migrations preview.</source>
        <translation>Die Datei ist nicht das JSON von colophonctl migrations preview.</translation>
    </message>
    <message>
        <source>The migration files have changed since.</source>
        <translation>Die Migrationsdateien haben sich seither geändert.</translation>
    </message>
    <message>
        <source>Migrations have run on the database since.</source>
        <translation>Auf der Datenbank sind seither Migrationen gelaufen.</translation>
    </message>
    <message>
        <source>The schema of the database has changed since.</source>
        <translation>Das Schema der Datenbank hat sich seither geändert.</translation>
    </message>
    <message>
        <source>locks %1 (%2)</source>
        <translation>sperrt %1 (%2)</translation>
    </message>
    <message>
        <source>rewrites %1: %2</source>
        <translation>schreibt %1 neu: %2</translation>
    </message>
    <message>
        <source>reads all of %1</source>
        <translation>liest %1 vollständig</translation>
    </message>
    <message>
        <source>**error** %1 (%2)</source>
        <translation>**Fehler** %1 (%2)</translation>
    </message>
    <message>
        <source>Time for %1: %2 (%3)</source>
        <translation>Dauer für %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Disproved: %1</source>
        <translation>Widerlegt: %1</translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <translation>Anweisungen: %1</translation>
    </message>
    <message>
        <source>Pending migrations: %1</source>
        <translation>Ausstehende Migrationen: %1</translation>
    </message>
    <message>
        <source>%1 on %2, at version %3.</source>
        <translation>%1 auf %2, Version: %3.</translation>
    </message>
    <message>
        <source>Rehearsed on PostgreSQL %1.</source>
        <translation>Geprobt auf PostgreSQL %1.</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Nichts steht aus.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Changes of the schema</source>
        <translation>Änderungen am Schema</translation>
    </message>
    <message>
        <source>Tables it touches</source>
        <translation>Betroffene Tabellen</translation>
    </message>
    <message>
        <source>In the way now</source>
        <translation>Zurzeit im Weg</translation>
    </message>
    <message>
        <source>Different from the live database</source>
        <translation>Anders als in der Live-Datenbank</translation>
    </message>
    <message>
        <source>locks     %1</source>
        <translation>sperrt        %1</translation>
    </message>
    <message>
        <source>holds on  %1</source>
        <translation>hält noch     %1</translation>
    </message>
    <message>
        <source>rewrites  %1: %2</source>
        <translation>schreibt neu  %1: %2</translation>
    </message>
    <message>
        <source>reads     all of %1</source>
        <translation>liest         vollständig %1</translation>
    </message>
    <message>
        <source>phases    %1</source>
        <translation>Phasen        %1</translation>
    </message>
    <message>
        <source>notice    %1</source>
        <translation>Hinweis       %1</translation>
    </message>
    <message>
        <source>error     line %1, column %2: %3 (%4)</source>
        <translation>Fehler        Zeile %1, Spalte %2: %3 (%4)</translation>
    </message>
    <message>
        <source>time for %1: %2 (%3)</source>
        <translation>Dauer für %1: %2 (%3)</translation>
    </message>
    <message>
        <source>time for %1: unknown (%2)</source>
        <translation>Dauer für %1: unbekannt (%2)</translation>
    </message>
    <message>
        <source>disproved: %1</source>
        <translation>widerlegt: %1</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>%1 would refuse to run: %2</source>
        <translation>%1 würde nichts ausführen: %2</translation>
    </message>
    <message>
        <source>Rehearsed on a private copy of the schema, PostgreSQL %1, as %2.</source>
        <translation>Geprobt auf einer privaten Kopie des Schemas, PostgreSQL %1, als %2.</translation>
    </message>
    <message>
        <source>up: %1</source>
        <translation>Hinweg: %1</translation>
    </message>
    <message>
        <source>down: %1</source>
        <translation>Rückweg: %1</translation>
    </message>
    <message>
        <source>up again: %1</source>
        <translation>erneuter Hinweg: %1</translation>
    </message>
    <message>
        <source>It was not rehearsed, because the run ends before it.</source>
        <translation>Sie wurde nicht geprobt, weil der Lauf vor ihr endet.</translation>
    </message>
    <message>
        <source>It locks no table that is in use.</source>
        <translation>Sie sperrt keine Tabelle, die in Gebrauch ist.</translation>
    </message>
    <message>
        <source>It stops on the copy, which has no rows: %1 It may run on the live rows.</source>
        <translation>Sie bricht auf der Kopie ab, die keine Zeilen hat: %1 Mit den Zeilen der Live-Datenbank läuft sie vielleicht.</translation>
    </message>
    <message>
        <source>It stops on the copy, where something is missing: %1</source>
        <translation>Sie bricht auf der Kopie ab, in der etwas fehlt: %1</translation>
    </message>
    <message>
        <source>It rewrites %1, which is empty.</source>
        <translation>Sie schreibt %1 neu; die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>It rewrites %1: %2. Until it is done, all reads and writes wait.</source>
        <translation>Sie schreibt %1 neu: %2. Bis sie fertig ist, warten alle Lese- und Schreibzugriffe.</translation>
    </message>
    <message>
        <source>%1 on %2 for a moment: %3.</source>
        <translation>%1 auf %2 für einen Augenblick: %3.</translation>
    </message>
    <message>
        <source>It reads all of %1 while reads and writes go on.</source>
        <translation>Sie liest %1 vollständig, während Lese- und Schreibzugriffe weitergehen.</translation>
    </message>
    <message>
        <source>It reads all of %1 under %2; that is short, because the table is small.</source>
        <translation>Sie liest %1 vollständig unter %2; das dauert nicht lange, weil die Tabelle klein ist.</translation>
    </message>
    <message>
        <source>It reads all of %1 under %2. Until it is done, %3.</source>
        <translation>Sie liest %1 vollständig unter %2. Bis sie fertig ist, gilt: %3.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>Zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>Going down restores the schema, and up works again.</source>
        <translation>Der Rückweg stellt das Schema wieder her, und der Hinweg gelingt erneut.</translation>
    </message>
    <message>
        <source>Going down and up again does not give the same schema.</source>
        <translation>Rückweg und erneuter Hinweg ergeben nicht dasselbe Schema.</translation>
    </message>
    <message>
        <source>Going down and up again fails.</source>
        <translation>Rückweg und erneuter Hinweg schlagen fehl.</translation>
    </message>
    <message>
        <source>There is no way down.</source>
        <translation>Es gibt keinen Rückweg.</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>needs a quiet hour</source>
        <translation>ruhige Zeit nötig</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>will fail</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>The database runs PostgreSQL %1, which is not installed here; the rehearsal ran on PostgreSQL %2.</source>
        <translation>Die Datenbank läuft mit PostgreSQL %1, das hier nicht installiert ist; der Probelauf lief auf PostgreSQL %2.</translation>
    </message>
    <message>
        <source>There is no room for a rehearsal in %1: %2.</source>
        <translation>In %1 ist kein Platz für einen Probelauf: %2.</translation>
    </message>
    <message>
        <source>The locale %1 of the database is not installed here; the rehearsal ran with C.</source>
        <translation>Die Locale %1 der Datenbank ist hier nicht installiert; der Probelauf lief mit C.</translation>
    </message>
    <message>
        <source>Extensions that are not installed here: %1. Their types are stand-ins over text.</source>
        <translation>Erweiterungen, die hier nicht installiert sind: %1. Für ihre Typen stehen Ersatztypen auf Grundlage von text.</translation>
    </message>
    <message>
        <source>The rehearsal&apos;s server ended.</source>
        <translation>Der Server des Probelaufs wurde beendet.</translation>
    </message>
    <message>
        <source>Missing in the rehearsal: %1 (%2)</source>
        <translation>Im Probelauf fehlt: %1 (%2)</translation>
    </message>
    <message>
        <source>Missing in the rehearsal: %1 more statements of the schema.</source>
        <translation>Im Probelauf fehlen: %1 weitere Anweisungen des Schemas.</translation>
    </message>
    <message>
        <source>The setting %1 could not be taken over: %2</source>
        <translation>Die Einstellung %1 ließ sich nicht übernehmen: %2</translation>
    </message>
    <message>
        <source>A migration ran on the database while its schema was read. Look again when it is done.</source>
        <translation>Auf der Datenbank lief eine Migration, während ihr Schema gelesen wurde. Noch einmal nachsehen, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>The column %1 is filled by this run.</source>
        <translation>Die Spalte %1 wird in diesem Lauf gefüllt.</translation>
    </message>
    <message>
        <source>The column %1 is computed anew by this run.</source>
        <translation>Die Spalte %1 wird in diesem Lauf neu berechnet.</translation>
    </message>
    <message>
        <source>%1 is made and filled by this run.</source>
        <translation>%1 wird in diesem Lauf angelegt und gefüllt.</translation>
    </message>
    <message>
        <source>An earlier statement of this run changes rows of %1.</source>
        <translation>Eine frühere Anweisung dieses Laufs ändert Zeilen von %1.</translation>
    </message>
    <message>
        <source>all reads and writes wait</source>
        <translation>alle Lese- und Schreibzugriffe warten</translation>
    </message>
    <message>
        <source>all writes wait, and SELECT … FOR UPDATE and FOR SHARE</source>
        <translation>alle Schreibzugriffe warten, ebenso SELECT … FOR UPDATE und FOR SHARE</translation>
    </message>
    <message>
        <source>all writes wait, reads go on</source>
        <translation>alle Schreibzugriffe warten, Lesezugriffe gehen weiter</translation>
    </message>
    <message>
        <source>reads and writes go on; other schema changes and VACUUM wait</source>
        <translation>Lese- und Schreibzugriffe gehen weiter; andere Schemaänderungen und VACUUM warten</translation>
    </message>
    <message>
        <source>reads and writes go on; schema changes wait</source>
        <translation>Lese- und Schreibzugriffe gehen weiter; Schemaänderungen warten</translation>
    </message>
    <message>
        <source>logged and unlogged tables are stored differently</source>
        <translation>Tabellen mit und ohne WAL (LOGGED, UNLOGGED) werden verschieden gespeichert</translation>
    </message>
    <message>
        <source>every row gets a value of the new column</source>
        <translation>jede Zeile bekommt einen Wert in der neuen Spalte</translation>
    </message>
    <message>
        <source>every value is converted to the new type</source>
        <translation>jeder Wert wird in den neuen Typ umgewandelt</translation>
    </message>
    <message>
        <source>the access method changes</source>
        <translation>die Zugriffsmethode ändert sich</translation>
    </message>
    <message>
        <source>the table is emptied</source>
        <translation>die Tabelle wird geleert</translation>
    </message>
    <message>
        <source>the query is run again</source>
        <translation>die Abfrage läuft noch einmal</translation>
    </message>
    <message>
        <source>the rows are stored anew</source>
        <translation>die Zeilen werden neu gespeichert</translation>
    </message>
    <message>
        <source>the index is built anew</source>
        <translation>der Index wird neu aufgebaut</translation>
    </message>
    <message>
        <source>it is stored anew</source>
        <translation>alles wird neu gespeichert</translation>
    </message>
    <message>
        <source>the partition bounds</source>
        <translation>Bedingung der Partitionsgrenzen</translation>
    </message>
    <message>
        <source>the new column %1, NOT NULL without a default</source>
        <translation>Neue Spalte %1, NOT NULL ohne Vorgabe</translation>
    </message>
    <message>
        <source>NOT NULL of column %1</source>
        <translation>NOT NULL der Spalte %1</translation>
    </message>
    <message>
        <source>the type of column %1</source>
        <translation>Typ der Spalte %1</translation>
    </message>
    <message>
        <source>The USING clause computes the new values; that is not looked at.</source>
        <translation>Die USING-Klausel berechnet die neuen Werte; das wird nicht geprüft.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>constraint %1</source>
        <translation>Constraint %1</translation>
    </message>
    <message>
        <source>The referenced table cannot be told.</source>
        <translation>Die Tabelle, auf die verwiesen wird, lässt sich nicht bestimmen.</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>constraint %1 of the domain</source>
        <translation>Constraint %1 der Domäne</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>%1: nothing was rolled back.</source>
        <translation>%1: Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>%1: %2 rolled back, then %3 failed.</source>
        <translation>%1: %2 zurückgenommen, dann schlug %3 fehl.</translation>
    </message>
    <message>
        <source>%1: %2 rolled back, then stopped.</source>
        <translation>%1: %2 zurückgenommen, dann angehalten.</translation>
    </message>
    <message>
        <source>%1: there is nothing to roll back.</source>
        <translation>%1: Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>%1: %2 rolled back.</source>
        <translation>%1: %2 zurückgenommen.</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>rolled back  %1  (statements: %2, %3 ms)</source>
        <translation>zurückgenommen  %1  (Anweisungen: %2, %3 ms)</translation>
    </message>
    <message>
        <source>Not rolled back: %1</source>
        <translation>Nicht zurückgenommen: %1</translation>
    </message>
    <message>
        <source>The file ended the transaction that %1 runs it in.</source>
        <translation>Die Datei hat die Transaktion beendet, in der %1 sie ausführt.</translation>
    </message>
    <message>
        <source>This tool does not go back with the files it has.</source>
        <translation>Dieses Werkzeug kann mit seinen Dateien nicht zurückgehen.</translation>
    </message>
    <message>
        <source>This tool has no command that declares a version without running it.</source>
        <translation>Dieses Werkzeug hat keinen Befehl, der eine Version als angewendet erklärt, ohne sie auszuführen.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>Der Text ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>The text is nested too deeply.</source>
        <translation>Der Text ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>&quot;-- atlas:txmode none&quot; and a blank line at the top</source>
        <translation>&quot;-- atlas:txmode none&quot; und eine Leerzeile an den Anfang</translation>
    </message>
    <message>
        <source>atlas.sum belongs to Atlas, which cannot use a directory of %1.</source>
        <translation>atlas.sum gehört zu Atlas, und Atlas kann ein Verzeichnis von %1 nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 has rows already: the database is at version %2. A baseline is for databases without history.</source>
        <translation>%1 hat schon Zeilen: Die Datenbank steht auf Version %2. Ein Ausgangsstand ist für Datenbanken ohne Verlauf.</translation>
    </message>
    <message>
        <source>Atlas: the schema of its history table.</source>
        <translation>Atlas: das Schema der Verlaufstabelle.</translation>
    </message>
    <message>
        <source>Atlas: what to do with files added out of order: linear refuses, linear-skip passes over them, non-linear runs them.</source>
        <translation>Atlas: Umgang mit Dateien, die außer der Reihe hinzugekommen sind: linear weist sie ab, linear-skip übergeht sie, non-linear führt sie aus.</translation>
    </message>
    <message>
        <source>Atlas: file for a transaction around each file, none for none at all.</source>
        <translation>Atlas: file für eine Transaktion um jede Datei, none für gar keine.</translation>
    </message>
    <message>
        <source>Atlas: the version that a database without history is at already.</source>
        <translation>Atlas: die Version, auf der eine Datenbank ohne Verlauf schon steht.</translation>
    </message>
    <message>
        <source>Atlas: begin although the database is not empty.</source>
        <translation>Atlas: beginnen, obwohl die Datenbank nicht leer ist.</translation>
    </message>
    <message>
        <source>--baseline and --allow-dirty do not go together.</source>
        <translation>--baseline und --allow-dirty schließen sich aus.</translation>
    </message>
    <message>
        <source>--exec-order takes linear, linear-skip or non-linear.</source>
        <translation>--exec-order nimmt linear, linear-skip oder non-linear.</translation>
    </message>
    <message>
        <source>--tx-mode takes file or none.</source>
        <translation>--tx-mode nimmt file oder none.</translation>
    </message>
    <message>
        <source>migration %1 is out of order with already applied migrations, the version number has to be higher than the applied migration %2 in --strict mode.</source>
        <translation>Migration %1 ist außer der Reihe: Mit --strict muss ihre Versionsnummer höher sein als die der schon angewendeten Migration %2.</translation>
    </message>
    <message>
        <source>Version %1 never ran on this database.</source>
        <translation>Version %1 ist auf dieser Datenbank nie gelaufen.</translation>
    </message>
    <message>
        <source>The file has several up sections. dbmate runs the first one, records the version, and then fails at the next, because the version is recorded already. Split the file.</source>
        <translation>Die Datei hat mehrere up-Abschnitte. dbmate führt den ersten aus, vermerkt die Version und scheitert dann am nächsten, weil die Version schon vermerkt ist. Die Datei aufteilen.</translation>
    </message>
    <message>
        <source>dbmate cannot read this file (line %1: %2) and stops at it.</source>
        <translation>dbmate kann diese Datei nicht lesen (Zeile %1: %2) und hält bei ihr an.</translation>
    </message>
    <message>
        <source>The file has several up sections; dbmate runs the first one, and then fails because the version is recorded already. Split the file.</source>
        <translation>Die Datei hat mehrere up-Abschnitte; dbmate führt den ersten aus und scheitert dann, weil die Version schon vermerkt ist. Die Datei aufteilen.</translation>
    </message>
    <message>
        <source>transaction:false behind &quot;-- migrate:up&quot;</source>
        <translation>transaction:false hinter &quot;-- migrate:up&quot;</translation>
    </message>
    <message>
        <source>dbmate: refuse migrations that are older than one that ran.</source>
        <translation>dbmate: Migrationen abweisen, die älter sind als eine schon gelaufene.</translation>
    </message>
    <message>
        <source>%1 leaves nothing in the schema to tell by.</source>
        <translation>%1 hinterlässt im Schema nichts, woran es zu erkennen wäre.</translation>
    </message>
    <message>
        <source>The changes of %1 are in the schema (%2).</source>
        <translation>Die Änderungen von %1 sind im Schema (%2).</translation>
    </message>
    <message>
        <source>The changes of %1 are not in the schema (%2).</source>
        <translation>Die Änderungen von %1 sind nicht im Schema (%2).</translation>
    </message>
    <message>
        <source>Some changes of %1 are in the schema (%2), others are not (%3).</source>
        <translation>Manche Änderungen von %1 sind im Schema (%2), andere nicht (%3).</translation>
    </message>
    <message>
        <source>Either %1 did not finish, or %2 did not.</source>
        <translation>Entweder wurde %1 nicht fertig oder %2.</translation>
    </message>
    <message>
        <source>%1 did not finish.</source>
        <translation>%1 wurde nicht fertig.</translation>
    </message>
    <message>
        <source>So the schema is that before the first migration: run migrate force %1.</source>
        <translation>Das Schema ist also das vor der ersten Migration: migrate force %1 ausführen.</translation>
    </message>
    <message>
        <source>So the schema is that of version %1: run migrate force %1.</source>
        <translation>Das Schema ist also das der Version %1: migrate force %1 ausführen.</translation>
    </message>
    <message>
        <source>It took effect in part: finish it or take it back by hand, then run migrate force with the version the schema has.</source>
        <translation>Sie hat teilweise gewirkt: von Hand abschließen oder zurücknehmen und dann migrate force mit der Version ausführen, die das Schema hat.</translation>
    </message>
    <message>
        <source>force %1 if %2 took effect, force %3 if it did not</source>
        <translation>force %1, wenn %2 gewirkt hat, force %3, wenn nicht</translation>
    </message>
    <message>
        <source>Look at the data: %1.</source>
        <translation>Die Daten ansehen: %1.</translation>
    </message>
    <message>
        <source>Version %1 is newer than the database, which is at %2.</source>
        <translation>Version %1 ist neuer als die Datenbank, die auf %2 steht.</translation>
    </message>
    <message>
        <source>no migration found for version %1: there is no such file to go back to.</source>
        <translation>no migration found for version %1: Die Datei, zu der zurückgegangen werden soll, gibt es nicht.</translation>
    </message>
    <message>
        <source>The file is one transaction, so nothing of it was kept and the schema still is that of version %1: repair the file, run migrate force %1, and run it again.</source>
        <translation>Die Datei ist eine einzige Transaktion; nichts davon blieb, und das Schema ist noch das der Version %1: die Datei reparieren, migrate force %1 ausführen und sie noch einmal laufen lassen.</translation>
    </message>
    <message>
        <source>%1 is no version: golang-migrate takes whole numbers from -1, which is no version at all.</source>
        <translation>%1 ist keine Version: golang-migrate nimmt ganze Zahlen ab -1, was für gar keine Version steht.</translation>
    </message>
    <message>
        <source>ENVSUB ON puts values of the environment into the SQL, which Colophon does not do.</source>
        <translation>ENVSUB ON setzt Werte der Umgebung in das SQL ein; das tut Colophon nicht.</translation>
    </message>
    <message>
        <source>no next version found: %1 has no row with is_applied, not even the one for version 0 that goose writes first.</source>
        <translation>no next version found: %1 hat keine Zeile mit is_applied, nicht einmal die für Version 0, die goose zuerst schreibt.</translation>
    </message>
    <message>
        <source>%1 is no version.</source>
        <translation>%1 ist keine Version.</translation>
    </message>
    <message>
        <source>no current version found: version %1 ran on this database, but there is no file for it to go back with.</source>
        <translation>no current version found: Version %1 ist auf dieser Datenbank gelaufen, aber es gibt keine Datei für den Rückweg.</translation>
    </message>
    <message>
        <source>%1 is a Go program, which only goose built together with it can run.</source>
        <translation>%1 ist ein Go-Programm; nur ein damit zusammen gebautes goose kann es ausführen.</translation>
    </message>
    <message>
        <source>goose cannot read this file (line %1: %2) and stops at it.</source>
        <translation>goose kann diese Datei nicht lesen (Zeile %1: %2) und hält bei ihr an.</translation>
    </message>
    <message>
        <source>There is no Down section; going back only takes its row out of the history.</source>
        <translation>Es gibt keinen Down-Abschnitt; zurückgehen nimmt nur die Zeile der Migration aus dem Verlauf.</translation>
    </message>
    <message>
        <source>&quot;-- +goose NO TRANSACTION&quot; at the top</source>
        <translation>&quot;-- +goose NO TRANSACTION&quot; an den Anfang</translation>
    </message>
    <message>
        <source>goose: also run migrations that are older than the newest one that ran.</source>
        <translation>goose: auch Migrationen ausführen, die älter sind als die neueste schon gelaufene.</translation>
    </message>
    <message>
        <source>could not parse SQL migration file &quot;%1&quot;: goose&apos;s command refuses a directory with a file whose name has no version.</source>
        <translation>could not parse SQL migration file &quot;%1&quot;: Der Befehl goose weist ein Verzeichnis ab, wenn der Name einer Datei darin keine Version hat.</translation>
    </message>
    <message>
        <source>duplicate version %1 detected: goose refuses the directory.</source>
        <translation>duplicate version %1 detected: goose weist das Verzeichnis ab.</translation>
    </message>
    <message>
        <source>What came after its BEGIN was not kept, and neither was its row in %1.</source>
        <translation>Was nach ihrem BEGIN kam, blieb nicht, auch die Zeile in %1 nicht.</translation>
    </message>
    <message>
        <source>The file was sent without a transaction of %1: if it has none of its own, nothing of it was kept. %2 does not list it, so %1 runs all of it again.</source>
        <translation>Die Datei wurde ohne Transaktion von %1 gesendet: Hat sie keine eigene, blieb nichts davon. %2 führt sie nicht auf, deshalb führt %1 alles noch einmal aus.</translation>
    </message>
    <message>
        <source>The statements before it were kept, but %1 does not list the file, so %2 runs all of it again. Undo them first, or write them so that they can run twice.</source>
        <translation>Die Anweisungen davor blieben, aber %1 führt die Datei nicht auf, deshalb führt %2 alles noch einmal aus. Zuerst rückgängig machen oder so schreiben, dass sie zweimal laufen können.</translation>
    </message>
    <message>
        <source>golang-migrate, goose, dbmate: the history table, TABLE or SCHEMA.TABLE.</source>
        <translation>golang-migrate, goose, dbmate: die Verlaufstabelle, TABLE oder SCHEMA.TABLE.</translation>
    </message>
    <message>
        <source>Colophon does not write migrations of %1.</source>
        <translation>Colophon schreibt keine Migrationen von %1.</translation>
    </message>
    <message>
        <source>Migrations of %1 can be looked at, but not applied; only those of golang-migrate, Atlas, goose and dbmate can.</source>
        <translation>Migrationen von %1 lassen sich ansehen, aber nicht anwenden; das geht nur bei golang-migrate, Atlas, goose und dbmate.</translation>
    </message>
    <message>
        <source>Duplicate values in %1: %2 (%3).</source>
        <translation>Doppelte Werte in %1: %2 (%3).</translation>
    </message>
    <message>
        <source>Data is lost: %1 of %2, rows with a value: %3.</source>
        <translation>Daten gehen verloren: %1 von %2, Zeilen mit einem Wert: %3.</translation>
    </message>
    <message>
        <source>%1 holds no migration of a tool that Colophon knows.</source>
        <translation>%1 enthält keine Migration eines Werkzeugs, das Colophon kennt.</translation>
    </message>
</context>
<context>
    <name>migrations::hazards::Words</name>
    <message>
        <source>This comment ignores nothing: no statement follows it.</source>
        <translation>Dieser Kommentar übergeht nichts: Ihm folgt keine Anweisung.</translation>
    </message>
    <message>
        <source>This comment ignores nothing: it names no rule.</source>
        <translation>Dieser Kommentar übergeht nichts: Er nennt keine Regel.</translation>
    </message>
    <message>
        <source>There is no rule %1 to ignore.</source>
        <translation>Die Regel %1, die übergangen werden soll, gibt es nicht.</translation>
    </message>
    <message>
        <source>This comment ignores nothing: no hazard of that rule is there.</source>
        <translation>Dieser Kommentar übergeht nichts: Ein Risiko nach dieser Regel gibt es dort nicht.</translation>
    </message>
    <message>
        <source>There is no migration %1 in %2.</source>
        <translation>Eine Migration %1 gibt es in %2 nicht.</translation>
    </message>
    <message>
        <source>files: %1 · problems: %2 · warnings: %3 · notes: %4</source>
        <translation>Dateien: %1 · Probleme: %2 · Warnungen: %3 · Hinweise: %4</translation>
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
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>safer:</source>
        <translation>sicherer:</translation>
    </message>
    <message>
        <source>--fail-on note and --format json list the notes; --explain RULE explains a rule.</source>
        <translation>--fail-on note und --format json zählen die Hinweise auf; --explain RULE erklärt eine Regel.</translation>
    </message>
    <message>
        <source>Hazards in migrations</source>
        <translation>Risiken in Migrationen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Safer forms</source>
        <translation>Sicherere Fassungen</translation>
    </message>
    <message>
        <source>Known to other tools as: %1</source>
        <translation>Bei anderen Werkzeugen bekannt als: %1</translation>
    </message>
    <message>
        <source>From PostgreSQL %1 on.</source>
        <translation>Ab PostgreSQL %1.</translation>
    </message>
    <message>
        <source>Up to PostgreSQL %1.</source>
        <translation>Bis PostgreSQL %1.</translation>
    </message>
    <message>
        <source>Given:</source>
        <translation>Gegeben:</translation>
    </message>
    <message>
        <source>Bad:</source>
        <translation>Schlecht:</translation>
    </message>
    <message>
        <source>Good:</source>
        <translation>Gut:</translation>
    </message>
    <message>
        <source>Adding an exclusion constraint builds its index and compares all rows of %1 while nothing else can read or write it, and there is no way to add it in steps.</source>
        <translation>Beim Hinzufügen eines EXCLUDE-Constraints wird sein Index aufgebaut und werden alle Zeilen von %1 verglichen, während nichts anderes dort lesen oder schreiben kann; schrittweise lässt er sich nicht hinzufügen.</translation>
    </message>
    <message>
        <source>An exclusion constraint on a table that holds data</source>
        <translation>Ein EXCLUDE-Constraint auf einer Tabelle mit Daten</translation>
    </message>
    <message>
        <source>EXCLUDE builds its index under an ACCESS EXCLUSIVE lock; it can be neither NOT VALID nor take over an index that was built CONCURRENTLY. Add it when the table is made, do it in a quiet hour, or move the rows into a new table that has it.</source>
        <translation>EXCLUDE baut den Index unter einer Sperre ACCESS EXCLUSIVE auf; es kann weder NOT VALID sein noch einen Index übernehmen, der mit CONCURRENTLY gebaut wurde. Den Constraint beim Anlegen der Tabelle hinzufügen, in einer ruhigen Zeit hinzufügen oder die Zeilen in eine neue Tabelle verschieben, die ihn hat.</translation>
    </message>
    <message>
        <source>The default of %1 has a different value for each row, so all of %2 is rewritten while nothing else can read or write it.</source>
        <translation>Die Vorgabe von %1 hat für jede Zeile einen anderen Wert, deshalb wird %2 vollständig neu geschrieben, während nichts anderes dort lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Unless the function in the default of %1 is marked STABLE or IMMUTABLE, all of %2 is rewritten while nothing else can read or write it.</source>
        <translation>Wenn die Funktion in der Vorgabe von %1 nicht als STABLE oder IMMUTABLE gekennzeichnet ist, wird %2 vollständig neu geschrieben, während nichts anderes dort lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>A new column with a volatile default</source>
        <translation>Eine neue Spalte mit veränderlicher Vorgabe (VOLATILE)</translation>
    </message>
    <message>
        <source>A default such as gen_random_uuid() or clock_timestamp() has another value for each row, so PostgreSQL rewrites the table and all its indexes under an ACCESS EXCLUSIVE lock. A constant default, and now(), rewrite nothing since PostgreSQL 11. Add the column without the default, set the default, then fill the old rows in batches.</source>
        <translation>Eine Vorgabe wie gen_random_uuid() oder clock_timestamp() hat für jede Zeile einen anderen Wert, deshalb schreibt PostgreSQL die Tabelle und alle ihre Indizes unter einer Sperre ACCESS EXCLUSIVE neu. Eine konstante Vorgabe und auch now() schreiben seit PostgreSQL 11 nichts neu. Die Spalte ohne Vorgabe hinzufügen, die Vorgabe setzen und dann die alten Zeilen portionsweise füllen.</translation>
    </message>
    <message>
        <source>Adding a foreign key reads all of %1 while nothing can write to it or to %2.</source>
        <translation>Beim Hinzufügen eines Fremdschlüssels wird %1 vollständig gelesen, während nichts dort oder in %2 schreiben kann.</translation>
    </message>
    <message>
        <source>Adding a foreign key reads all of %1 while nothing can write to it or to %2, and fails at the first row without its partner.</source>
        <translation>Beim Hinzufügen eines Fremdschlüssels wird %1 vollständig gelesen, während nichts dort oder in %2 schreiben kann; bei der ersten Zeile ohne Gegenstück schlägt es fehl.</translation>
    </message>
    <message>
        <source>A foreign key is checked while writers wait</source>
        <translation>Ein Fremdschlüssel wird geprüft, während Schreibzugriffe warten</translation>
    </message>
    <message>
        <source>ADD FOREIGN KEY takes SHARE ROW EXCLUSIVE on both tables and reads the referencing one, so nothing can write to either until it is done. With NOT VALID it holds the locks for a moment only; VALIDATE CONSTRAINT in a later transaction reads the table while others write.</source>
        <translation>ADD FOREIGN KEY nimmt SHARE ROW EXCLUSIVE auf beiden Tabellen und liest die verweisende; bis es fertig ist, kann also nichts in eine von beiden schreiben. Mit NOT VALID hält es die Sperren nur einen Augenblick; VALIDATE CONSTRAINT in einer späteren Transaktion liest die Tabelle, während andere schreiben.</translation>
    </message>
    <message>
        <source>-- a trigger for new rows; write NEW. before each column of the table in the expression:</source>
        <translation>-- ein Trigger für neue Zeilen; im Ausdruck vor jede Spalte der Tabelle NEW. schreiben:</translation>
    </message>
    <message>
        <source>Adding the stored generated column %1 rewrites all of %2 while nothing else can read or write it.</source>
        <translation>Beim Hinzufügen der gespeicherten berechneten Spalte %1 wird %2 vollständig neu geschrieben, während nichts anderes dort lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>A new stored generated column</source>
        <translation>Eine neue gespeicherte berechnete Spalte</translation>
    </message>
    <message>
        <source>A stored generated column has a value in each row, so PostgreSQL rewrites the table and all its indexes under an ACCESS EXCLUSIVE lock. Add a plain column, keep it by a trigger, and fill the old rows in batches; or use an index on the expression, or a view. A virtual generated column, from PostgreSQL 18 on, rewrites nothing.</source>
        <translation>Eine gespeicherte berechnete Spalte hat in jeder Zeile einen Wert, deshalb schreibt PostgreSQL die Tabelle und alle ihre Indizes unter einer Sperre ACCESS EXCLUSIVE neu. Eine gewöhnliche Spalte hinzufügen, sie mit einem Trigger pflegen und die alten Zeilen portionsweise füllen; oder einen Index auf dem Ausdruck oder eine Sicht verwenden. Eine virtuelle berechnete Spalte, ab PostgreSQL 18, schreibt nichts neu.</translation>
    </message>
    <message>
        <source>Adding %1 gives each row a number, which rewrites all of %2 while nothing else can read or write it.</source>
        <translation>Beim Hinzufügen von %1 bekommt jede Zeile eine Nummer; dabei wird %2 vollständig neu geschrieben, während nichts anderes dort lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>A new serial or identity column</source>
        <translation>Eine neue serial- oder Identitätsspalte</translation>
    </message>
    <message>
        <source>Each row gets a different number, so PostgreSQL rewrites the table and all its indexes under an ACCESS EXCLUSIVE lock. Add a plain column with a sequence as its default, number the old rows in batches, then set NOT NULL through a validated check.</source>
        <translation>Jede Zeile bekommt eine andere Nummer, deshalb schreibt PostgreSQL die Tabelle und alle ihre Indizes unter einer Sperre ACCESS EXCLUSIVE neu. Eine gewöhnliche Spalte mit einer Sequenz als Vorgabe hinzufügen, die alten Zeilen portionsweise nummerieren und dann NOT NULL über einen validierten CHECK-Constraint setzen.</translation>
    </message>
    <message>
        <source>SET NOT NULL reads all of %1 while nothing else can read or write it, and fails when a row has no %2.</source>
        <translation>SET NOT NULL liest %1 vollständig, während nichts anderes dort lesen oder schreiben kann, und schlägt fehl, wenn eine Zeile keinen Wert in %2 hat.</translation>
    </message>
    <message>
        <source>SET NOT NULL on a column that holds data</source>
        <translation>SET NOT NULL auf einer Spalte mit Daten</translation>
    </message>
    <message>
        <source>SET NOT NULL scans the table under an ACCESS EXCLUSIVE lock, and fails at the first NULL. A check (column IS NOT NULL) that was added NOT VALID and validated before spares the scan: VALIDATE lets others read and write.</source>
        <translation>SET NOT NULL durchläuft die Tabelle unter einer Sperre ACCESS EXCLUSIVE und schlägt beim ersten NULL fehl. Ein CHECK-Constraint (Spalte IS NOT NULL), der vorher NOT VALID hinzugefügt und validiert wurde, erspart den Durchlauf: VALIDATE lässt andere lesen und schreiben.</translation>
    </message>
    <message>
        <source>Adding a primary key builds its index while nothing else can read or write %1.</source>
        <translation>Beim Hinzufügen eines Primärschlüssels wird sein Index aufgebaut, während nichts anderes in %1 lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Adding %1 as the primary key rewrites %2 or fails, and builds an index while nothing else can read or write it.</source>
        <translation>Das Hinzufügen von %1 als Primärschlüssel schreibt %2 neu oder schlägt fehl und baut einen Index auf, während nichts anderes dort lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>A primary key builds its index while everything waits</source>
        <translation>Ein Primärschlüssel baut seinen Index auf, während alles wartet</translation>
    </message>
    <message>
        <source>ADD PRIMARY KEY builds a unique index under an ACCESS EXCLUSIVE lock, and reads the table once more for each column that may be NULL. Build the index with CREATE UNIQUE INDEX CONCURRENTLY, make the columns NOT NULL through a validated check, then ADD CONSTRAINT … PRIMARY KEY USING INDEX.</source>
        <translation>ADD PRIMARY KEY baut einen eindeutigen Index unter einer Sperre ACCESS EXCLUSIVE auf und liest die Tabelle für jede Spalte, die NULL sein darf, noch einmal. Den Index mit CREATE UNIQUE INDEX CONCURRENTLY aufbauen, die Spalten über einen validierten CHECK-Constraint NOT NULL machen, dann ADD CONSTRAINT … PRIMARY KEY USING INDEX.</translation>
    </message>
    <message>
        <source>-- let the application write it, and fill the rows that are there in batches; then:</source>
        <translation>-- die Anwendung die Spalte schreiben lassen und die vorhandenen Zeilen portionsweise füllen; dann:</translation>
    </message>
    <message>
        <source>Adding %1 as NOT NULL without a default fails as soon as %2 holds a row, and the inserts of running clients fail from then on.</source>
        <translation>Das Hinzufügen von %1 als NOT NULL ohne Vorgabe schlägt fehl, sobald %2 eine Zeile enthält, und von da an schlägt jedes INSERT laufender Clients fehl.</translation>
    </message>
    <message>
        <source>A required column without a default</source>
        <translation>Eine Pflichtspalte ohne Vorgabe</translation>
    </message>
    <message>
        <source>ADD COLUMN … NOT NULL without a default fails when the table holds a row. On an empty table it passes, and breaks every client that inserts without the new column. Give it a constant default, which rewrites nothing since PostgreSQL 11, or add it without NOT NULL, fill it, and set NOT NULL afterwards.</source>
        <translation>ADD COLUMN … NOT NULL ohne Vorgabe schlägt fehl, wenn die Tabelle eine Zeile enthält. Auf einer leeren Tabelle gelingt es, aber dann scheitert jeder Client, der ohne die neue Spalte einfügt. Ihr eine konstante Vorgabe geben, die seit PostgreSQL 11 nichts neu schreibt, oder sie ohne NOT NULL hinzufügen, füllen und danach NOT NULL setzen.</translation>
    </message>
    <message>
        <source>This unique index cannot be built when two rows of %1 have the same %2.</source>
        <translation>Dieser eindeutige Index lässt sich nicht aufbauen, wenn zwei Zeilen von %1 gleiche Werte haben in: %2.</translation>
    </message>
    <message>
        <source>-- look for duplicates before:</source>
        <translation>-- vorher nach Duplikaten suchen:</translation>
    </message>
    <message>
        <source>A unique index on data that may hold duplicates</source>
        <translation>Ein eindeutiger Index auf Daten, die Duplikate enthalten können</translation>
    </message>
    <message>
        <source>A unique index on a table that holds rows fails at the first duplicate; built CONCURRENTLY it leaves an invalid index behind, which still refuses new duplicates and has to be dropped. Replacing a plain index by a unique one is the same. Count the duplicates first.</source>
        <translation>Ein eindeutiger Index auf einer Tabelle mit Zeilen scheitert am ersten Duplikat; mit CONCURRENTLY gebaut hinterlässt er einen ungültigen Index, der neue Duplikate trotzdem abweist und gelöscht werden muss. Einen gewöhnlichen Index durch einen eindeutigen zu ersetzen ist dasselbe. Zuerst die Duplikate zählen.</translation>
    </message>
    <message>
        <source>ATTACH PARTITION reads all of %1 while nothing else can read or write it, unless a check proves that its rows are inside the bounds.</source>
        <translation>ATTACH PARTITION liest %1 vollständig, während nichts anderes dort lesen oder schreiben kann, es sei denn, ein CHECK-Constraint belegt, dass die Zeilen innerhalb der Grenzen liegen.</translation>
    </message>
    <message>
        <source>A table that holds rows becomes a partition</source>
        <translation>Eine Tabelle mit Zeilen wird zur Partition</translation>
    </message>
    <message>
        <source>ATTACH PARTITION checks each row of the new partition under an ACCESS EXCLUSIVE lock on it, and on the default partition. A check with the bounds of the partition, and NOT NULL on its key, added NOT VALID and validated before, spares the scan; drop it afterwards.</source>
        <translation>ATTACH PARTITION prüft jede Zeile der neuen Partition unter einer Sperre ACCESS EXCLUSIVE auf ihr und auf der Default-Partition. Ein CHECK-Constraint mit den Grenzen der Partition und NOT NULL auf ihrem Schlüssel, vorher NOT VALID hinzugefügt und validiert, erspart den Durchlauf; danach löschen.</translation>
    </message>
    <message>
        <source>This changes rows of %1 while the transaction still keeps everything else away from it.</source>
        <translation>Das ändert Zeilen von %1, während die Transaktion alles andere noch davon fernhält.</translation>
    </message>
    <message>
        <source>This may change every row of %1 at once: it locks each of them until the end of the transaction, and leaves as many dead ones.</source>
        <translation>Das ändert womöglich jede Zeile von %1 auf einmal: Es sperrt jede davon bis zum Ende der Transaktion und hinterlässt ebenso viele tote.</translation>
    </message>
    <message>
        <source>All rows are changed in one statement</source>
        <translation>Alle Zeilen werden in einer Anweisung geändert</translation>
    </message>
    <message>
        <source>An UPDATE or DELETE of a whole table takes long, blocks every client that changes one of its rows, writes much WAL, and keeps VACUUM from cleaning up. In the transaction of an ALTER TABLE it also lengthens that lock. Change rows in batches, outside of the transaction of a migration.</source>
        <translation>Ein UPDATE oder DELETE einer ganzen Tabelle dauert lange, blockiert jeden Client, der eine ihrer Zeilen ändert, schreibt viel WAL und hindert VACUUM am Aufräumen. In der Transaktion eines ALTER TABLE verlängert es außerdem dessen Sperre. Zeilen portionsweise und außerhalb der Transaktion einer Migration ändern.</translation>
    </message>
    <message>
        <source>Adding a constraint to the domain %1 reads every table that has a column of it, while nothing can write to them.</source>
        <translation>Beim Hinzufügen eines Constraints zur Domäne %1 wird jede Tabelle gelesen, die eine Spalte davon hat, während nichts in diese Tabellen schreiben kann.</translation>
    </message>
    <message>
        <source>-- in a later migration, so that the first lock is gone:</source>
        <translation>-- in einer späteren Migration, damit die erste Sperre weg ist:</translation>
    </message>
    <message>
        <source>A constraint on a domain in use</source>
        <translation>Ein Constraint auf einer benutzten Domäne</translation>
    </message>
    <message>
        <source>ALTER DOMAIN … ADD CONSTRAINT reads every column of the domain in every table under a SHARE lock. Add it NOT VALID, and validate it in a later migration; note that VALIDATE takes the same locks for the time of the scan. Checks on the tables themselves can be validated while others write.</source>
        <translation>ALTER DOMAIN … ADD CONSTRAINT liest jede Spalte der Domäne in jeder Tabelle unter einer Sperre SHARE. NOT VALID hinzufügen und in einer späteren Migration validieren; zu beachten: VALIDATE nimmt dieselben Sperren für die Zeit des Durchlaufs. CHECK-Constraints auf den Tabellen selbst lassen sich validieren, während andere schreiben.</translation>
    </message>
    <message>
        <source>%2 of %1 is padded with blanks to its full length, which comparisons and lengths then ignore or count.</source>
        <translation>%2 von %1 wird bis zur vollen Länge mit Leerzeichen aufgefüllt, die Vergleiche und Längen dann übergehen oder mitzählen.</translation>
    </message>
    <message>
        <source>A column of type char(n)</source>
        <translation>Eine Spalte vom Typ char(n)</translation>
    </message>
    <message>
        <source>char(n) pads values with blanks; it is no faster than text, wastes space and surprises in comparisons, LIKE and length(). Use text, with a check on its length where there is a limit.</source>
        <translation>char(n) füllt Werte mit Leerzeichen auf; es ist nicht schneller als text, verschwendet Platz und überrascht bei Vergleichen, LIKE und length(). text verwenden, mit einem CHECK-Constraint auf die Länge, wo es eine Grenze gibt.</translation>
    </message>
    <message>
        <source>CONCURRENTLY fails inside a transaction block, and this statement runs in one.</source>
        <translation>CONCURRENTLY schlägt in einem Transaktionsblock fehl, und diese Anweisung läuft in einem.</translation>
    </message>
    <message>
        <source>-- in a separate migration, which its tool runs without a transaction:</source>
        <translation>-- in einer eigenen Migration, die ihr Werkzeug ohne Transaktion ausführt:</translation>
    </message>
    <message>
        <source>CONCURRENTLY inside a transaction</source>
        <translation>CONCURRENTLY innerhalb einer Transaktion</translation>
    </message>
    <message>
        <source>CREATE INDEX, DROP INDEX and REINDEX with CONCURRENTLY fail inside a transaction. Most tools run a file in one: Atlas needs &quot;-- atlas:txmode none&quot; and a blank line at the top, goose &quot;-- +goose NO TRANSACTION&quot;, dbmate &quot;-- migrate:up transaction:false&quot;; golang-migrate and dbmate send a file as one message, which is a transaction unless the statement is alone.</source>
        <translation>CREATE INDEX, DROP INDEX und REINDEX mit CONCURRENTLY schlagen innerhalb einer Transaktion fehl. Die meisten Werkzeuge führen eine Datei in einer aus: Atlas braucht &quot;-- atlas:txmode none&quot; und eine Leerzeile am Anfang, goose &quot;-- +goose NO TRANSACTION&quot;, dbmate &quot;-- migrate:up transaction:false&quot;; golang-migrate und dbmate senden eine Datei als eine einzige Nachricht, und die ist eine Transaktion, wenn die Anweisung darin nicht allein steht.</translation>
    </message>
    <message>
        <source>The constraint of the domain %1 can be changed later only with a scan of every table that uses it.</source>
        <translation>Der Constraint der Domäne %1 lässt sich später nur mit einem Durchlauf jeder Tabelle ändern, die sie benutzt.</translation>
    </message>
    <message>
        <source>A domain with a constraint</source>
        <translation>Eine Domäne mit einem Constraint</translation>
    </message>
    <message>
        <source>A stricter constraint on a domain is checked against every column of the domain in every table, with writers waiting. A check on each table can be changed table by table, NOT VALID first.</source>
        <translation>Ein strengerer Constraint auf einer Domäne wird an jeder Spalte der Domäne in jeder Tabelle geprüft, während Schreibzugriffe warten. Ein CHECK-Constraint auf jeder Tabelle lässt sich Tabelle für Tabelle ändern, zuerst NOT VALID.</translation>
    </message>
    <message>
        <source>Dropping %2 of %1 loses its data for good, and breaks every running client that still names the column.</source>
        <translation>Das Löschen von %2 aus %1 vernichtet die Daten darin endgültig und führt bei jedem laufenden Client, der die Spalte noch nennt, zu Fehlern.</translation>
    </message>
    <message>
        <source>A column is dropped</source>
        <translation>Eine Spalte wird gelöscht</translation>
    </message>
    <message>
        <source>The data of the column is lost, and no down migration brings it back. Clients that run while the migration is applied still name the column, in SELECT lists that an ORM keeps for example. First deploy code that does not know the column; drop it in a later migration, and say there that it is meant: -- colophon:ignore ban-drop-column.</source>
        <translation>Die Daten der Spalte gehen verloren, und keine Rückmigration bringt sie zurück. Clients, die laufen, während die Migration angewendet wird, nennen die Spalte noch, etwa in SELECT-Listen, die ein ORM vorhält. Zuerst Code ausliefern, der die Spalte nicht kennt; sie in einer späteren Migration löschen und dort sagen, dass es Absicht ist: -- colophon:ignore ban-drop-column.</translation>
    </message>
    <message>
        <source>Dropping the database %1 loses all its data for good.</source>
        <translation>Das Löschen der Datenbank %1 vernichtet alle ihre Daten endgültig.</translation>
    </message>
    <message>
        <source>A database is dropped</source>
        <translation>Eine Datenbank wird gelöscht</translation>
    </message>
    <message>
        <source>DROP DATABASE loses everything in it and cannot be undone; it does not belong into a migration, which runs in a single database. It also fails inside a transaction, and while anyone is connected.</source>
        <translation>DROP DATABASE vernichtet alles darin und lässt sich nicht rückgängig machen; es gehört nicht in eine Migration, die in einer einzelnen Datenbank läuft. Außerdem schlägt es innerhalb einer Transaktion fehl und solange jemand verbunden ist.</translation>
    </message>
    <message>
        <source>Readers of %1 that rely on a value in %2 meet NULL from then on.</source>
        <translation>Wer aus %1 liest und sich auf einen Wert in %2 verlässt, trifft von da an auf NULL.</translation>
    </message>
    <message>
        <source>A column may be NULL from now on</source>
        <translation>Eine Spalte darf von nun an NULL sein</translation>
    </message>
    <message>
        <source>Running clients read the column into a type that knows no NULL, and fail at the first row that has one. Deploy readers that understand NULL first, and writers that store it last.</source>
        <translation>Laufende Clients lesen die Spalte in einen Typ, der kein NULL kennt, und scheitern an der ersten Zeile mit einem. Rollen Sie zuerst Leser aus, die NULL verstehen, und zuletzt Schreiber, die es speichern.</translation>
    </message>
    <message>
        <source>Dropping %1 loses all its rows for good, and breaks every running client that still uses it.</source>
        <translation>Wird %1 gelöscht, gehen alle Zeilen darin endgültig verloren, und jeder laufende Client scheitert, der noch darauf zugreift.</translation>
    </message>
    <message>
        <source>-- when nothing failed for a while:</source>
        <translation>-- wenn eine Zeit lang nichts fehlgeschlagen ist:</translation>
    </message>
    <message>
        <source>A table is dropped</source>
        <translation>Eine Tabelle wird gelöscht</translation>
    </message>
    <message>
        <source>The rows are lost, and no down migration brings them back. Clients that still use the table fail at once. Rename the table first: a rename can be undone. Drop it in a later migration. DROP TABLE IF EXISTS before CREATE TABLE destroys data too where the table is not expected.</source>
        <translation>Die Zeilen gehen verloren, und keine Rückmigration bringt sie zurück. Clients, die die Tabelle noch benutzen, scheitern sofort. Benennen Sie die Tabelle zuerst um: Eine Umbenennung lässt sich rückgängig machen. Löschen Sie sie in einer späteren Migration. Auch DROP TABLE IF EXISTS vor CREATE TABLE vernichtet Daten, wo die Tabelle wider Erwarten vorhanden ist.</translation>
    </message>
    <message>
        <source>%1 is set twice in one statement, which PostgreSQL refuses.</source>
        <translation>%1 wird in einer Anweisung zweimal gesetzt, was PostgreSQL ablehnt.</translation>
    </message>
    <message>
        <source>A column is set twice in one statement</source>
        <translation>Eine Spalte wird in einer Anweisung zweimal gesetzt</translation>
    </message>
    <message>
        <source>UPDATE … SET a = 1, a = 2 fails with &quot;multiple assignments to same column&quot;, an INSERT with the same column twice fails likewise. Mostly one of the two was to be another column.</source>
        <translation>UPDATE … SET a = 1, a = 2 schlägt mit &quot;multiple assignments to same column&quot; fehl, ein INSERT mit zweimal derselben Spalte ebenso. Meist war mit einer der beiden eine andere Spalte gemeint.</translation>
    </message>
    <message>
        <source>%1 of type json has no equality, so SELECT DISTINCT, GROUP BY and UNION over it fail; jsonb has.</source>
        <translation>Für %1 vom Typ json gibt es keine Gleichheit; SELECT DISTINCT, GROUP BY und UNION darüber schlagen deshalb fehl. Bei jsonb gibt es sie.</translation>
    </message>
    <message>
        <source>A column of type json</source>
        <translation>Eine Spalte vom Typ json</translation>
    </message>
    <message>
        <source>json keeps the text as it was written and has no operator for equality: a SELECT DISTINCT or GROUP BY that worked before the column was added fails afterwards. It cannot be indexed either. Use jsonb.</source>
        <translation>json behält den Text, wie er geschrieben wurde, und hat keinen Operator für Gleichheit: Ein SELECT DISTINCT oder GROUP BY, das vor dem Hinzufügen der Spalte lief, schlägt danach fehl. Indizieren lässt sich die Spalte auch nicht. Verwenden Sie jsonb.</translation>
    </message>
    <message>
        <source>TRUNCATE … CASCADE also removes all rows of every table that refers to %1, directly or through others.</source>
        <translation>TRUNCATE … CASCADE entfernt auch alle Zeilen jeder Tabelle, die direkt oder über andere auf %1 verweist.</translation>
    </message>
    <message>
        <source>TRUNCATE … CASCADE</source>
        <translation>TRUNCATE … CASCADE</translation>
    </message>
    <message>
        <source>CASCADE empties every table that has a foreign key to the named one, and those that refer to these, without naming them. Name each table that is to be emptied; TRUNCATE then fails when one was forgotten.</source>
        <translation>CASCADE leert jede Tabelle mit einem Fremdschlüssel auf die genannte und auch alle, die auf diese verweisen, ohne sie zu nennen. Nennen Sie jede Tabelle, die geleert werden soll; TRUNCATE schlägt dann fehl, wenn eine vergessen wurde.</translation>
    </message>
    <message>
        <source>The file ends inside the transaction that it began, so nothing of it is kept, or the tool&apos;s history goes with it.</source>
        <translation>Die Datei endet innerhalb der Transaktion, die sie begonnen hat; deshalb bleibt nichts davon, oder der Verlauf des Werkzeugs geht mit verloren.</translation>
    </message>
    <message>
        <source>BEGIN without COMMIT</source>
        <translation>BEGIN ohne COMMIT</translation>
    </message>
    <message>
        <source>The transaction is still open when the file ends. The server rolls it back when the tool disconnects, or the tool writes its history into it and loses that too: the migration looks applied and is not, or the other way round.</source>
        <translation>Die Transaktion ist am Ende der Datei noch offen. Der Server rollt sie zurück, wenn das Werkzeug die Verbindung trennt, oder das Werkzeug schreibt seinen Verlauf hinein und verliert auch den: Die Migration sieht angewendet aus und ist es nicht, oder umgekehrt.</translation>
    </message>
    <message>
        <source>SET TABLESPACE copies all of %1 while nothing else can read or write it.</source>
        <translation>SET TABLESPACE kopiert %1 vollständig, während nichts anderes darin lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>SET ACCESS METHOD rewrites all of %1 while nothing else can read or write it.</source>
        <translation>SET ACCESS METHOD schreibt %1 vollständig neu, während nichts anderes darin lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>A table moves to another access method or tablespace</source>
        <translation>Eine Tabelle wechselt die Zugriffsmethode oder den Tablespace</translation>
    </message>
    <message>
        <source>The whole table is written anew, or copied, under an ACCESS EXCLUSIVE lock. Make a new table there, keep both equal by a trigger while you copy the rows in batches, then swap the names; pg_repack moves a table to another tablespace while it is in use.</source>
        <translation>Die ganze Tabelle wird unter einer Sperre ACCESS EXCLUSIVE neu geschrieben oder kopiert. Legen Sie dort eine neue Tabelle an, halten Sie beide mit einem Trigger gleich, während Sie die Zeilen stapelweise kopieren, und tauschen Sie dann die Namen; pg_repack verschiebt eine Tabelle im laufenden Betrieb in einen anderen Tablespace.</translation>
    </message>
    <message>
        <source>Changing %1 of %2 from %3 to %4 rewrites the table and its indexes while nothing else can read or write it.</source>
        <translation>Die Änderung von %1 in %2 von %3 auf %4 schreibt die Tabelle und ihre Indizes neu, während nichts anderes sie lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Changing %1 of %2 to %3 rewrites the table and its indexes while nothing else can read or write it, unless its type so far is stored the same way.</source>
        <translation>Die Änderung von %1 in %2 auf %3 schreibt die Tabelle und ihre Indizes neu, während nichts anderes sie lesen oder schreiben kann, es sei denn, der bisherige Typ wird genauso gespeichert.</translation>
    </message>
    <message>
        <source>The type of a column changes</source>
        <translation>Der Typ einer Spalte ändert sich</translation>
    </message>
    <message>
        <source>Most changes of a type rewrite the table and all its indexes under an ACCESS EXCLUSIVE lock; running clients may not understand the new type. Add a column of the new type, keep it equal by a trigger, fill it in batches, then swap the names. Longer or unlimited varchar, varchar to text, and a larger precision of numeric or of a time keep the rows and are not reported where the old type is known.</source>
        <translation>Die meisten Typänderungen schreiben die Tabelle und alle ihre Indizes unter einer Sperre ACCESS EXCLUSIVE neu; laufende Clients verstehen den neuen Typ vielleicht nicht. Fügen Sie eine Spalte mit dem neuen Typ hinzu, halten Sie sie mit einem Trigger gleich, füllen Sie sie stapelweise und tauschen Sie dann die Namen. Ein längeres oder unbegrenztes varchar, varchar zu text und eine größere Genauigkeit von numeric oder einer Zeit lassen die Zeilen, wie sie sind, und werden nicht gemeldet, wenn der alte Typ bekannt ist.</translation>
    </message>
    <message>
        <source>In another order the columns of %1 would take %2 bytes less in each row: those of 8 bytes first, then 4, 2 and 1.</source>
        <translation>In anderer Reihenfolge würden die Spalten von %1 in jeder Zeile %2 Bytes weniger belegen: zuerst die mit 8 Bytes, dann die mit 4, 2 und 1.</translation>
    </message>
    <message>
        <source>Columns in an order that wastes space</source>
        <translation>Spalten in einer Reihenfolge, die Platz verschwendet</translation>
    </message>
    <message>
        <source>PostgreSQL stores the columns of a row in the order in which they were made, each at a multiple of its alignment; a boolean before a bigint costs seven bytes of padding. Order new tables by width: 8 bytes (bigint, timestamptz, double precision), 4 (integer, date), 2, 1, then text and others of variable width. The order cannot be changed later.</source>
        <translation>PostgreSQL speichert die Spalten einer Zeile in der Reihenfolge, in der sie angelegt wurden, jede an einem Vielfachen ihrer Ausrichtung; ein boolean vor einem bigint kostet sieben Füllbytes. Ordnen Sie neue Tabellen nach Breite: 8 Bytes (bigint, timestamptz, double precision), 4 (integer, date), 2, 1, dann text und andere von variabler Breite. Später lässt sich die Reihenfolge nicht mehr ändern.</translation>
    </message>
    <message>
        <source>On PostgreSQL 14.0 to 14.3 an index that is built CONCURRENTLY may lack rows; update to 14.4 first.</source>
        <translation>Unter PostgreSQL 14.0 bis 14.3 können einem Index, der mit CONCURRENTLY gebaut wird, Zeilen fehlen; aktualisieren Sie zuerst auf 14.4.</translation>
    </message>
    <message>
        <source>PostgreSQL 14.0 to 14.3 may build a corrupt index</source>
        <translation>PostgreSQL 14.0 bis 14.3 kann einen beschädigten Index bauen</translation>
    </message>
    <message>
        <source>A defect of these versions lets CREATE INDEX CONCURRENTLY and REINDEX CONCURRENTLY miss rows that are updated meanwhile; the index is then silently incomplete. PostgreSQL 14.4 mends it; indexes that were built before have to be checked with amcheck or built again.</source>
        <translation>Durch einen Fehler in diesen Versionen können CREATE INDEX CONCURRENTLY und REINDEX CONCURRENTLY Zeilen übersehen, die währenddessen geändert werden; der Index ist dann ohne jede Meldung unvollständig. PostgreSQL 14.4 behebt das; vorher gebaute Indizes müssen mit amcheck geprüft oder neu gebaut werden.</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY fails on %1, which is a partitioned table.</source>
        <translation>CREATE INDEX CONCURRENTLY schlägt bei %1 fehl, denn das ist eine partitionierte Tabelle.</translation>
    </message>
    <message>
        <source>DROP INDEX CONCURRENTLY fails on %1, which is the index of a partitioned table.</source>
        <translation>DROP INDEX CONCURRENTLY schlägt bei %1 fehl, denn das ist der Index einer partitionierten Tabelle.</translation>
    </message>
    <message>
        <source>CONCURRENTLY on a partitioned table</source>
        <translation>CONCURRENTLY auf einer partitionierten Tabelle</translation>
    </message>
    <message>
        <source>PostgreSQL cannot build or drop the index of a partitioned table CONCURRENTLY. Make it on the parent alone with CREATE INDEX … ON ONLY, which is invalid at first, build one CONCURRENTLY on each partition, and attach them with ALTER INDEX … ATTACH PARTITION; with the last one the index of the parent becomes valid.</source>
        <translation>PostgreSQL kann den Index einer partitionierten Tabelle nicht mit CONCURRENTLY bauen oder löschen. Legen Sie ihn mit CREATE INDEX … ON ONLY nur auf der übergeordneten Tabelle an, wo er zunächst ungültig ist, bauen Sie auf jeder Partition einen mit CONCURRENTLY und hängen Sie diese mit ALTER INDEX … ATTACH PARTITION an; mit dem letzten wird der Index der übergeordneten Tabelle gültig.</translation>
    </message>
    <message>
        <source>Adding a check reads all of %1 while nothing else can read or write it, and fails when a row breaks it.</source>
        <translation>Ein neuer Check-Constraint liest die ganze Tabelle %1, während nichts anderes sie lesen oder schreiben kann, und schlägt fehl, wenn eine Zeile ihn verletzt.</translation>
    </message>
    <message>
        <source>A check reads the table while everything waits</source>
        <translation>Ein Check-Constraint liest die Tabelle, während alles wartet</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT … CHECK reads the whole table under an ACCESS EXCLUSIVE lock. With NOT VALID it holds for new rows at once and reads nothing; VALIDATE CONSTRAINT in a later migration reads the old rows while others go on.</source>
        <translation>ADD CONSTRAINT … CHECK liest die ganze Tabelle unter einer Sperre ACCESS EXCLUSIVE. Mit NOT VALID gilt der Constraint sofort für neue Zeilen und liest nichts; VALIDATE CONSTRAINT in einer späteren Migration liest die alten Zeilen, während andere weiterarbeiten.</translation>
    </message>
    <message>
        <source>CREATE TRIGGER waits until no transaction writes to %1, and keeps all later writers waiting meanwhile.</source>
        <translation>CREATE TRIGGER wartet, bis keine Transaktion mehr in %1 schreibt, und lässt währenddessen alle späteren Schreiber warten.</translation>
    </message>
    <message>
        <source>A trigger on a table in use</source>
        <translation>Ein Trigger auf einer benutzten Tabelle</translation>
    </message>
    <message>
        <source>CREATE TRIGGER takes a SHARE ROW EXCLUSIVE lock until the end of the transaction: a moment by itself, but everything else the transaction does is added to it. From then on each write pays for the trigger. Put it into a separate migration, with a lock_timeout.</source>
        <translation>CREATE TRIGGER nimmt bis zum Ende der Transaktion eine Sperre SHARE ROW EXCLUSIVE: für sich genommen ein Augenblick, aber alles andere, was die Transaktion tut, kommt hinzu. Von da an zahlt jeder Schreibvorgang für den Trigger. Legen Sie ihn in einer eigenen Migration an, mit einem lock_timeout.</translation>
    </message>
    <message>
        <source>Adding a unique constraint builds its index while nothing else can read or write %1, and fails when two rows have the same %2.</source>
        <translation>Ein neuer Unique-Constraint baut seinen Index, während nichts anderes %1 lesen oder schreiben kann, und schlägt fehl, wenn zwei Zeilen in %2 übereinstimmen.</translation>
    </message>
    <message>
        <source>A unique constraint builds its index while everything waits</source>
        <translation>Ein Unique-Constraint baut seinen Index, während alles wartet</translation>
    </message>
    <message>
        <source>ADD UNIQUE builds an index under an ACCESS EXCLUSIVE lock and fails at the first duplicate. Build the index with CREATE UNIQUE INDEX CONCURRENTLY first, then attach it with ADD CONSTRAINT … UNIQUE USING INDEX, which takes a moment.</source>
        <translation>ADD UNIQUE baut einen Index unter einer Sperre ACCESS EXCLUSIVE und schlägt beim ersten Duplikat fehl. Bauen Sie den Index zuerst mit CREATE UNIQUE INDEX CONCURRENTLY und hängen Sie ihn dann mit ADD CONSTRAINT … UNIQUE USING INDEX an, was nur einen Augenblick dauert.</translation>
    </message>
    <message>
        <source>CASCADE also drops everything that depends on %1, which is not named here: views, foreign keys, functions.</source>
        <translation>CASCADE löscht auch alles, was von %1 abhängt und hier nicht genannt ist: Sichten, Fremdschlüssel, Funktionen.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>diesem Objekt</translation>
    </message>
    <message>
        <source>DROP … CASCADE</source>
        <translation>DROP … CASCADE</translation>
    </message>
    <message>
        <source>CASCADE drops views, foreign keys, functions and defaults that depend on the thing, whatever they are in the database at hand. Name what has to go, in order; without CASCADE the migration stops when something was forgotten.</source>
        <translation>CASCADE löscht Sichten, Fremdschlüssel, Funktionen und Vorgabewerte, die von dem Objekt abhängen, welche es in der jeweiligen Datenbank auch sind. Nennen Sie der Reihe nach, was wegfallen soll; ohne CASCADE hält die Migration an, wenn etwas vergessen wurde.</translation>
    </message>
    <message>
        <source>Without the check %2, rows of %1 may hold values that readers do not expect.</source>
        <translation>Ohne den Check-Constraint %2 können Zeilen von %1 Werte enthalten, mit denen Leser nicht rechnen.</translation>
    </message>
    <message>
        <source>A check is dropped</source>
        <translation>Ein Check-Constraint wird gelöscht</translation>
    </message>
    <message>
        <source>From then on rows may hold values that the check kept out, and readers that rely on it meet them. Adding it again later fails when such rows came in the meantime. Dropping one to make it anew by the same name is not reported.</source>
        <translation>Von da an können Zeilen Werte enthalten, die der Check-Constraint ferngehalten hat, und Leser, die sich darauf verlassen, treffen auf sie. Ihn später wieder hinzuzufügen schlägt fehl, wenn inzwischen solche Zeilen entstanden sind. Wird er gelöscht, um unter demselben Namen neu angelegt zu werden, wird das nicht gemeldet.</translation>
    </message>
    <message>
        <source>Without the foreign key %2, rows of %1 may point to partners that do not exist.</source>
        <translation>Ohne den Fremdschlüssel %2 können Zeilen von %1 auf Zeilen verweisen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A foreign key is dropped</source>
        <translation>Ein Fremdschlüssel wird gelöscht</translation>
    </message>
    <message>
        <source>From then on rows may point to partners that do not exist, and ON DELETE CASCADE no longer cleans up. Adding the key again later needs a scan, and fails when such rows came in the meantime. Dropping one to make it anew by the same name is not reported.</source>
        <translation>Von da an können Zeilen auf Zeilen verweisen, die es nicht gibt, und ON DELETE CASCADE räumt nicht mehr auf. Den Schlüssel später wieder hinzuzufügen erfordert einen Scan und schlägt fehl, wenn inzwischen solche Zeilen entstanden sind. Wird er gelöscht, um unter demselben Namen neu angelegt zu werden, wird das nicht gemeldet.</translation>
    </message>
    <message>
        <source>Without the primary key %2, %1 loses the index of its key and may get duplicates.</source>
        <translation>Ohne den Primärschlüssel %2 verliert %1 den Index des Schlüssels und kann Duplikate bekommen.</translation>
    </message>
    <message>
        <source>A primary key is dropped</source>
        <translation>Ein Primärschlüssel wird gelöscht</translation>
    </message>
    <message>
        <source>Its index goes with it, so reads by key scan the table; duplicates may come in; logical replication can no longer update or delete rows of the table; ON CONFLICT on the key fails. Drop and add the key in one statement, with an index that was built CONCURRENTLY before.</source>
        <translation>Sein Index fällt mit weg; Lesezugriffe über den Schlüssel durchsuchen daher die ganze Tabelle; Duplikate können entstehen; die logische Replikation kann Zeilen der Tabelle nicht mehr ändern oder löschen; ON CONFLICT auf dem Schlüssel schlägt fehl. Löschen Sie den Schlüssel und fügen Sie ihn in derselben Anweisung wieder hinzu, mit einem Index, der vorher mit CONCURRENTLY gebaut wurde.</translation>
    </message>
    <message>
        <source>DROP SCHEMA … CASCADE loses every table in %1 with its rows for good.</source>
        <translation>DROP SCHEMA … CASCADE vernichtet jede Tabelle in %1 samt ihren Zeilen endgültig.</translation>
    </message>
    <message>
        <source>Dropping %1 fails unless it is empty, and breaks clients that still use it.</source>
        <translation>%1 zu löschen schlägt fehl, wenn das Schema nicht leer ist, und stört Clients, die es noch benutzen.</translation>
    </message>
    <message>
        <source>A schema is dropped</source>
        <translation>Ein Schema wird gelöscht</translation>
    </message>
    <message>
        <source>With CASCADE everything in the schema is lost, tables with their rows, and everything in other schemas that depends on it. Drop the tables one by one in separate migrations, then the empty schema without CASCADE.</source>
        <translation>Mit CASCADE geht alles in dem Schema verloren, Tabellen samt ihren Zeilen, und alles in anderen Schemas, was davon abhängt. Löschen Sie die Tabellen einzeln in getrennten Migrationen und dann das leere Schema ohne CASCADE.</translation>
    </message>
    <message>
        <source>%1 was added to its enum in the same transaction, and cannot be used before that is committed.</source>
        <translation>%1 wurde in derselben Transaktion zum Enum hinzugefügt und kann erst nach deren COMMIT verwendet werden.</translation>
    </message>
    <message>
        <source>A new enum value is used before it is committed</source>
        <translation>Ein neuer Enum-Wert wird vor dem COMMIT verwendet</translation>
    </message>
    <message>
        <source>A value that ALTER TYPE … ADD VALUE added to an existing enum is unsafe to use until the transaction is committed, and PostgreSQL says so: &quot;unsafe use of new value&quot;. Add the value in one migration and use it in the next.</source>
        <translation>Ein Wert, den ALTER TYPE … ADD VALUE zu einem vorhandenen Enum hinzugefügt hat, darf bis zum COMMIT der Transaktion nicht verwendet werden, und PostgreSQL sagt das auch: &quot;unsafe use of new value&quot;. Fügen Sie den Wert in einer Migration hinzu und verwenden Sie ihn in der nächsten.</translation>
    </message>
    <message>
        <source>%1 fails inside a transaction block, and this statement runs in one.</source>
        <translation>%1 schlägt innerhalb eines Transaktionsblocks fehl, und diese Anweisung läuft in einem.</translation>
    </message>
    <message>
        <source>A statement that cannot run in a transaction</source>
        <translation>Eine Anweisung, die nicht in einer Transaktion laufen kann</translation>
    </message>
    <message>
        <source>VACUUM, CREATE and DROP DATABASE, ALTER SYSTEM, DETACH PARTITION … CONCURRENTLY and a few others fail inside a transaction. Put the statement into a separate migration and switch off the tool&apos;s transaction for it.</source>
        <translation>VACUUM, CREATE und DROP DATABASE, ALTER SYSTEM, DETACH PARTITION … CONCURRENTLY und einige andere schlagen innerhalb einer Transaktion fehl. Setzen Sie die Anweisung in eine eigene Migration und schalten Sie für diese die Transaktion des Werkzeugs ab.</translation>
    </message>
    <message>
        <source>This identifier has %1 bytes; PostgreSQL cuts it after %2: %3.</source>
        <translation>Dieser Bezeichner hat %1 Bytes; PostgreSQL schneidet ihn nach %2 ab: %3.</translation>
    </message>
    <message>
        <source>A name longer than 63 bytes</source>
        <translation>Ein Name mit mehr als 63 Bytes</translation>
    </message>
    <message>
        <source>PostgreSQL cuts names after 63 bytes with no more than a notice. Two names that differ later become one, and a tool that looks for the whole name does not find it.</source>
        <translation>PostgreSQL schneidet Namen nach 63 Bytes ab, mit nicht mehr als einem Hinweis. Zwei Namen, die sich erst weiter hinten unterscheiden, werden einer, und ein Werkzeug, das den ganzen Namen sucht, findet ihn nicht.</translation>
    </message>
    <message>
        <source>This statement is not looked into: %1</source>
        <translation>Diese Anweisung wird nicht untersucht: %1</translation>
    </message>
    <message>
        <source>The statements of this DO block cannot be looked into; only a rehearsal shows them.</source>
        <translation>Die Anweisungen dieses DO-Blocks lassen sich nicht untersuchen; erst ein Probelauf zeigt sie.</translation>
    </message>
    <message>
        <source>The statements of the procedure %1 cannot be looked into; only a rehearsal shows them.</source>
        <translation>Die Anweisungen der Prozedur %1 lassen sich nicht untersuchen; erst ein Probelauf zeigt sie.</translation>
    </message>
    <message>
        <source>The statements of the function %1 cannot be looked into; only a rehearsal shows them.</source>
        <translation>Die Anweisungen der Funktion %1 lassen sich nicht untersuchen; erst ein Probelauf zeigt sie.</translation>
    </message>
    <message>
        <source>Code that cannot be looked into</source>
        <translation>Code, der sich nicht untersuchen lässt</translation>
    </message>
    <message>
        <source>The body of a DO block, function or procedure is text until it runs; the statements in it, and those it puts together with EXECUTE, are not checked. IF NOT EXISTS and IF EXISTS often do without a DO block.</source>
        <translation>Der Rumpf eines DO-Blocks, einer Funktion oder einer Prozedur ist Text, bis er läuft; die Anweisungen darin und die, die er mit EXECUTE zusammensetzt, werden nicht geprüft. Mit IF NOT EXISTS und IF EXISTS geht es oft ohne DO-Block.</translation>
    </message>
    <message>
        <source>%1 runs out of numbers at 2,147,483,647, and a change to bigint later rewrites the table; take bigint.</source>
        <translation>Für %1 gehen die Zahlen bei 2.147.483.647 aus, und ein späterer Wechsel zu bigint schreibt die Tabelle neu; nehmen Sie bigint.</translation>
    </message>
    <message>
        <source>A key of type integer</source>
        <translation>Ein Schlüssel vom Typ integer</translation>
    </message>
    <message>
        <source>Two thousand million rows, deleted ones and failed inserts included, are not many for a key. When the numbers run out, every insert fails, and the way to bigint is a rewrite of a large table and of all that refer to it. Only keys are reported: columns that are counted up by PostgreSQL, primary and foreign keys.</source>
        <translation>Zwei Milliarden Zeilen, gelöschte und fehlgeschlagene INSERTs mitgezählt, sind für einen Schlüssel nicht viel. Wenn die Zahlen ausgehen, schlägt jedes INSERT fehl, und der Weg zu bigint ist das Neuschreiben einer großen Tabelle und aller, die auf sie verweisen. Gemeldet werden nur Schlüssel: Spalten, die PostgreSQL hochzählt, Primär- und Fremdschlüssel.</translation>
    </message>
    <message>
        <source>%1 runs out of numbers at 32,767, and a change to bigint later rewrites the table; take bigint.</source>
        <translation>Für %1 gehen die Zahlen bei 32.767 aus, und ein späterer Wechsel zu bigint schreibt die Tabelle neu; nehmen Sie bigint.</translation>
    </message>
    <message>
        <source>A key of type smallint</source>
        <translation>Ein Schlüssel vom Typ smallint</translation>
    </message>
    <message>
        <source>A smallint key is used up after 32,767 rows, deleted ones and failed inserts included; every insert fails from then on. The two bytes saved are mostly lost to alignment. Only keys are reported: columns that are counted up by PostgreSQL, primary and foreign keys.</source>
        <translation>Ein Schlüssel vom Typ smallint ist nach 32.767 Zeilen verbraucht, gelöschte und fehlgeschlagene INSERTs mitgezählt; von da an schlägt jedes INSERT fehl. Die zwei gesparten Bytes gehen meist durch die Ausrichtung verloren. Gemeldet werden nur Schlüssel: Spalten, die PostgreSQL hochzählt, Primär- und Fremdschlüssel.</translation>
    </message>
    <message>
        <source>%1 is %2, whose sequence has rights and an owner of its own; an identity column is the standard for the same.</source>
        <translation>%1 ist %2; die Sequenz dazu hat eigene Rechte und einen eigenen Eigentümer. Der Standard für denselben Zweck ist eine Identitätsspalte.</translation>
    </message>
    <message>
        <source>A serial column</source>
        <translation>Eine Spalte vom Typ serial</translation>
    </message>
    <message>
        <source>serial is short for integer, a sequence and a default, which then go separate ways: rights on the sequence are granted separately, and a copied table shares the sequence. An identity column keeps them together.</source>
        <translation>serial ist kurz für integer, eine Sequenz und einen Vorgabewert, die danach getrennte Wege gehen: Rechte auf die Sequenz werden getrennt erteilt, und eine kopierte Tabelle benutzt dieselbe Sequenz. Eine Identitätsspalte hält sie zusammen.</translation>
    </message>
    <message>
        <source>each table</source>
        <translation>jede Tabelle</translation>
    </message>
    <message>
        <source>This writes %1 and its indexes anew while nothing else can read or write it.</source>
        <translation>Das schreibt %1 samt Indizes neu, während nichts anderes darin lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>VACUUM FULL or CLUSTER</source>
        <translation>VACUUM FULL oder CLUSTER</translation>
    </message>
    <message>
        <source>Both rewrite the table under an ACCESS EXCLUSIVE lock, for as long as that takes. pg_repack and pg_squeeze do the same beside the table and lock it for a moment at the end; a plain VACUUM keeps a table from growing.</source>
        <translation>Beide schreiben die Tabelle unter einer Sperre ACCESS EXCLUSIVE neu, solange das eben dauert. pg_repack und pg_squeeze tun dasselbe neben der Tabelle und sperren sie am Ende für einen Augenblick; ein einfaches VACUUM verhindert, dass eine Tabelle wächst.</translation>
    </message>
    <message>
        <source>Without %1 the file cannot run again when a later statement fails: nothing undoes this one.</source>
        <translation>Ohne %1 kann die Datei nicht noch einmal laufen, wenn eine spätere Anweisung fehlschlägt: Nichts macht diese hier rückgängig.</translation>
    </message>
    <message>
        <source>A statement that cannot run twice</source>
        <translation>Eine Anweisung, die nicht zweimal laufen kann</translation>
    </message>
    <message>
        <source>Outside of a transaction a migration that fails in the middle has done a part of its work. It can be repaired and run again only when each statement does nothing the second time: IF NOT EXISTS, IF EXISTS. Or put the file into a transaction. An index that failed CONCURRENTLY exists, but is invalid: drop it first.</source>
        <translation>Außerhalb einer Transaktion hat eine Migration, die mittendrin fehlschlägt, einen Teil ihrer Arbeit getan. Sie lässt sich nur dann reparieren und noch einmal ausführen, wenn jede Anweisung beim zweiten Mal nichts tut: IF NOT EXISTS, IF EXISTS. Oder setzen Sie die Datei in eine Transaktion. Ein mit CONCURRENTLY fehlgeschlagener Index ist vorhanden, aber ungültig: Löschen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The limit in %2 of %1 is hard to change: a shorter one needs a scan, and clients rely on it; text with a check is as fast.</source>
        <translation>Die Grenze in %2 bei %1 lässt sich schwer ändern: Eine kürzere erfordert einen Scan, und Clients verlassen sich darauf; text mit einem Check-Constraint ist genauso schnell.</translation>
    </message>
    <message>
        <source>A column of type varchar(n)</source>
        <translation>Eine Spalte vom Typ varchar(n)</translation>
    </message>
    <message>
        <source>varchar(n) and text are stored the same way. A limit in the type is checked by nothing but an error on writing, and shortening it rewrites the table. Use text, and a check on the length, which can be added and dropped without a rewrite.</source>
        <translation>varchar(n) und text werden gleich gespeichert. Eine Grenze im Typ wirkt nur durch einen Fehler beim Schreiben, und sie zu verkürzen schreibt die Tabelle neu. Verwenden Sie text und einen Check-Constraint für die Länge, der sich ohne Neuschreiben hinzufügen und löschen lässt.</translation>
    </message>
    <message>
        <source>%1 holds a time without saying in which zone; every client takes it for its own.</source>
        <translation>%1 enthält eine Zeit, ohne zu sagen, in welcher Zone; jeder Client hält sie für seine eigene.</translation>
    </message>
    <message>
        <source>A column of type timestamp without time zone</source>
        <translation>Eine Spalte vom Typ timestamp without time zone</translation>
    </message>
    <message>
        <source>timestamp stores what a clock on a wall shows, without its place: sums across a change to summer time are wrong, and clients in two zones read two moments. timestamptz stores the moment, in the same eight bytes.</source>
        <translation>timestamp speichert, was eine Wanduhr zeigt, ohne ihren Ort: Summen über eine Umstellung auf Sommerzeit sind falsch, und Clients in zwei Zonen lesen zwei Zeitpunkte. timestamptz speichert den Zeitpunkt, in denselben acht Bytes.</translation>
    </message>
    <message>
        <source>The primary key makes %2 NOT NULL, which reads all of %1 while nothing else can read or write it.</source>
        <translation>Der Primärschlüssel setzt %2 auf NOT NULL, was die ganze Tabelle %1 liest, während nichts anderes sie lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>A primary key on a column that may be NULL</source>
        <translation>Ein Primärschlüssel auf einer Spalte, die NULL sein darf</translation>
    </message>
    <message>
        <source>PRIMARY KEY USING INDEX takes over an index without building one, but a column of it that may be NULL is set to NOT NULL, with a scan under an ACCESS EXCLUSIVE lock. Set NOT NULL through a validated check first.</source>
        <translation>PRIMARY KEY USING INDEX übernimmt einen Index, ohne einen zu bauen, aber eine Spalte darin, die NULL sein darf, wird auf NOT NULL gesetzt, mit einem Scan unter einer Sperre ACCESS EXCLUSIVE. Setzen Sie NOT NULL zuerst über einen validierten Check-Constraint.</translation>
    </message>
    <message>
        <source>-- when every client writes both and reads the new one:</source>
        <translation>-- wenn jeder Client beide schreibt und die neue liest:</translation>
    </message>
    <message>
        <source>Renaming %2 of %1 breaks every running client that still uses the old name.</source>
        <translation>%2 in %1 umzubenennen stört jeden laufenden Client, der noch den alten Namen benutzt.</translation>
    </message>
    <message>
        <source>A column is renamed</source>
        <translation>Eine Spalte wird umbenannt</translation>
    </message>
    <message>
        <source>Clients of the old and the new version run side by side during a deployment; one of the two does not find its column. Add a column with the new name, let the application write both, fill the old rows, move the readers, then drop the old column. Or keep the name in the database, and rename it in the application only.</source>
        <translation>Während eines Deployments laufen Clients der alten und der neuen Version nebeneinander; einer von beiden findet seine Spalte nicht. Fügen Sie eine Spalte mit dem neuen Namen hinzu, lassen Sie die Anwendung beide schreiben, füllen Sie die alten Zeilen, stellen Sie die Leser um und löschen Sie dann die alte Spalte. Oder behalten Sie den Namen in der Datenbank und benennen Sie nur in der Anwendung um.</translation>
    </message>
    <message>
        <source>Renaming the value %2 of %1 breaks every running client that still writes or compares the old one.</source>
        <translation>Den Wert %2 von %1 umzubenennen stört jeden laufenden Client, der noch den alten schreibt oder vergleicht.</translation>
    </message>
    <message>
        <source>A value of an enum is renamed</source>
        <translation>Ein Wert eines Enums wird umbenannt</translation>
    </message>
    <message>
        <source>Clients that still send the old value get an error from then on. Add the new value, let the application write it and read both, update the rows in batches, and leave the old value unused: PostgreSQL cannot remove one.</source>
        <translation>Clients, die noch den alten Wert senden, bekommen von da an einen Fehler. Fügen Sie den neuen Wert hinzu, lassen Sie die Anwendung ihn schreiben und beide lesen, ändern Sie die Zeilen stapelweise und lassen Sie den alten Wert unbenutzt: PostgreSQL kann keinen entfernen.</translation>
    </message>
    <message>
        <source>Renaming the schema %1 breaks every running client that still uses the old name.</source>
        <translation>Das Schema %1 umzubenennen stört jeden laufenden Client, der noch den alten Namen benutzt.</translation>
    </message>
    <message>
        <source>A schema is renamed</source>
        <translation>Ein Schema wird umbenannt</translation>
    </message>
    <message>
        <source>Everything in the schema gets another name at once, also in function bodies, which keep the old one as text. Make a new schema, move the tables one by one with views left behind, and drop the old schema later.</source>
        <translation>Alles in dem Schema bekommt auf einmal einen anderen Namen; in Funktionsrümpfen dagegen bleibt der alte als Text stehen. Legen Sie ein neues Schema an, verschieben Sie die Tabellen einzeln, lassen Sie Sichten an ihrer Stelle zurück und löschen Sie das alte Schema später.</translation>
    </message>
    <message>
        <source>Renaming %1 breaks every running client that still uses the old name.</source>
        <translation>%1 umzubenennen stört jeden laufenden Client, der noch den alten Namen benutzt.</translation>
    </message>
    <message>
        <source>-- when no client uses the old name any more:</source>
        <translation>-- wenn kein Client mehr den alten Namen benutzt:</translation>
    </message>
    <message>
        <source>A table or view is renamed</source>
        <translation>Eine Tabelle oder Sicht wird umbenannt</translation>
    </message>
    <message>
        <source>Clients of the old and the new version run side by side during a deployment; one of the two does not find its table. A view with the old name, made in the same transaction, serves both: a view on one table can be written to as well. Drop it when the old clients are gone.</source>
        <translation>Während eines Deployments laufen Clients der alten und der neuen Version nebeneinander; einer von beiden findet seine Tabelle nicht. Eine Sicht mit dem alten Namen, in derselben Transaktion angelegt, bedient beide: In eine Sicht auf eine einzige Tabelle kann auch geschrieben werden. Löschen Sie sie, wenn es die alten Clients nicht mehr gibt.</translation>
    </message>
    <message>
        <source>-- an index that is invalid until each partition has its own:</source>
        <translation>-- ein Index, der ungültig ist, bis jede Partition ihren eigenen hat:</translation>
    </message>
    <message>
        <source>-- for each partition, outside of a transaction: CREATE INDEX CONCURRENTLY on the partition, then ALTER INDEX … ATTACH PARTITION …</source>
        <translation>-- für jede Partition, außerhalb einer Transaktion: CREATE INDEX CONCURRENTLY auf der Partition, dann ALTER INDEX … ATTACH PARTITION …</translation>
    </message>
    <message>
        <source>CREATE INDEX keeps all writers of %1 waiting until the whole index is built.</source>
        <translation>CREATE INDEX lässt alle Schreiber von %1 warten, bis der ganze Index gebaut ist.</translation>
    </message>
    <message>
        <source>-- outside of a transaction, alone in its migration:</source>
        <translation>-- außerhalb einer Transaktion, allein in einer Migration:</translation>
    </message>
    <message>
        <source>An index is built while writers wait</source>
        <translation>Ein Index wird gebaut, während Schreiber warten</translation>
    </message>
    <message>
        <source>CREATE INDEX takes a SHARE lock: reads go on, every INSERT, UPDATE and DELETE waits until the index is built. CREATE INDEX CONCURRENTLY lets them go on; it takes longer, cannot run in a transaction, and leaves an invalid index behind when it fails, to be dropped before the next try.</source>
        <translation>CREATE INDEX nimmt eine Sperre SHARE: Lesen geht weiter, jedes INSERT, UPDATE und DELETE wartet, bis der Index gebaut ist. Mit CREATE INDEX CONCURRENTLY laufen sie weiter; es dauert länger, kann nicht in einer Transaktion laufen und hinterlässt bei einem Fehlschlag einen ungültigen Index, der vor dem nächsten Versuch zu löschen ist.</translation>
    </message>
    <message>
        <source>DROP INDEX takes an ACCESS EXCLUSIVE lock on the table of %1, so all its readers and writers wait behind it.</source>
        <translation>DROP INDEX nimmt eine Sperre ACCESS EXCLUSIVE auf der Tabelle von %1; alle ihre Leser und Schreiber warten dahinter.</translation>
    </message>
    <message>
        <source>An index is dropped while everything waits</source>
        <translation>Ein Index wird gelöscht, während alles wartet</translation>
    </message>
    <message>
        <source>DROP INDEX locks the table of the index ACCESS EXCLUSIVE. It takes a moment, but waits for every transaction that uses the table, and everything after it waits as well. DROP INDEX CONCURRENTLY waits without keeping others waiting; it cannot run in a transaction, and cannot drop the index of a constraint or of a partitioned table.</source>
        <translation>DROP INDEX sperrt die Tabelle des Index mit ACCESS EXCLUSIVE. Das dauert nur einen Augenblick, wartet aber auf jede Transaktion, die die Tabelle benutzt, und alles danach wartet mit. DROP INDEX CONCURRENTLY wartet, ohne andere warten zu lassen; es kann nicht in einer Transaktion laufen und nicht den Index eines Constraints oder einer partitionierten Tabelle löschen.</translation>
    </message>
    <message>
        <source>DETACH PARTITION takes an ACCESS EXCLUSIVE lock on %1, so all its readers and writers wait behind it.</source>
        <translation>DETACH PARTITION nimmt eine Sperre ACCESS EXCLUSIVE auf %1; alle Leser und Schreiber der Tabelle warten dahinter.</translation>
    </message>
    <message>
        <source>A partition is detached while everything waits</source>
        <translation>Eine Partition wird abgetrennt, während alles wartet</translation>
    </message>
    <message>
        <source>DETACH PARTITION locks the partitioned table ACCESS EXCLUSIVE. DETACH PARTITION … CONCURRENTLY, from PostgreSQL 14 on, takes weaker locks in two steps; it cannot run in a transaction, nor where the table has a default partition.</source>
        <translation>DETACH PARTITION sperrt die partitionierte Tabelle mit ACCESS EXCLUSIVE. DETACH PARTITION … CONCURRENTLY, ab PostgreSQL 14, nimmt in zwei Schritten schwächere Sperren; es kann nicht in einer Transaktion laufen und auch nicht, wenn die Tabelle eine Default-Partition hat.</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW keeps all readers of %1 waiting until it is filled again.</source>
        <translation>REFRESH MATERIALIZED VIEW lässt alle Leser von %1 warten, bis die Sicht wieder gefüllt ist.</translation>
    </message>
    <message>
        <source>A materialized view is filled while readers wait</source>
        <translation>Eine materialisierte Sicht wird gefüllt, während Leser warten</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW takes an ACCESS EXCLUSIVE lock while its query runs. With CONCURRENTLY readers go on with the old rows; it needs a unique index on plain columns of the view, and a view that was filled before.</source>
        <translation>REFRESH MATERIALIZED VIEW nimmt eine Sperre ACCESS EXCLUSIVE, solange die Abfrage der Sicht läuft. Mit CONCURRENTLY arbeiten Leser mit den alten Zeilen weiter; nötig sind ein Unique-Index auf einfachen Spalten der Sicht und eine Sicht, die schon einmal gefüllt wurde.</translation>
    </message>
    <message>
        <source>REINDEX keeps writers waiting, and readers that would use the index, until it is built again.</source>
        <translation>REINDEX lässt Schreiber warten, und auch Leser, die den Index benutzen würden, bis er neu gebaut ist.</translation>
    </message>
    <message>
        <source>An index is rebuilt while others wait</source>
        <translation>Ein Index wird neu gebaut, während andere warten</translation>
    </message>
    <message>
        <source>REINDEX takes a SHARE lock on the table and an ACCESS EXCLUSIVE lock on the index. REINDEX … CONCURRENTLY builds a second index beside the old one and swaps them; it cannot run in a transaction.</source>
        <translation>REINDEX nimmt eine Sperre SHARE auf der Tabelle und eine Sperre ACCESS EXCLUSIVE auf dem Index. REINDEX … CONCURRENTLY baut neben dem alten einen zweiten Index und tauscht beide; es kann nicht in einer Transaktion laufen.</translation>
    </message>
    <message>
        <source>%1 becomes the last value of %2; say BEFORE or AFTER, so that comparisons and ORDER BY are as you mean them.</source>
        <translation>%1 wird der letzte Wert von %2; geben Sie BEFORE oder AFTER an, damit Vergleiche und ORDER BY so sind, wie Sie es meinen.</translation>
    </message>
    <message>
        <source>A new enum value without a place</source>
        <translation>Ein neuer Enum-Wert ohne Platz</translation>
    </message>
    <message>
        <source>Values of an enum are ordered, in comparisons, in ORDER BY and in min() and max(). A value that is added without BEFORE or AFTER comes last, and the order cannot be changed later.</source>
        <translation>Die Werte eines Enums sind geordnet, in Vergleichen, in ORDER BY und in min() und max(). Ein Wert, der ohne BEFORE oder AFTER hinzugefügt wird, kommt zuletzt, und die Reihenfolge lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Without a lock_timeout this waits for a %1 lock on %2 as long as any older transaction uses it, and every later query waits behind it.</source>
        <translation>Ohne lock_timeout wartet diese Anweisung auf eine Sperre %1 auf %2, solange eine ältere Transaktion das Objekt benutzt, und jede spätere Abfrage wartet dahinter.</translation>
    </message>
    <message>
        <source>A lock is awaited without a limit</source>
        <translation>Auf eine Sperre wird unbegrenzt gewartet</translation>
    </message>
    <message>
        <source>A statement that waits for a strong lock stands in a queue, and whatever comes after it waits behind it, plain SELECTs too. With a lock_timeout it gives up, and the migration can be tried again. Set it at the top of the file, or for the role or the connection that runs migrations (PGOPTIONS=&apos;-c lock_timeout=2s&apos;).</source>
        <translation>Eine Anweisung, die auf eine starke Sperre wartet, steht in einer Warteschlange, und was nach ihr kommt, wartet dahinter, auch einfache SELECTs. Mit einem lock_timeout gibt sie auf, und die Migration kann noch einmal versucht werden. Setzen Sie es am Anfang der Datei oder für die Rolle oder die Verbindung, die Migrationen ausführt (PGOPTIONS=&apos;-c lock_timeout=2s&apos;).</translation>
    </message>
    <message>
        <source>Without a statement_timeout this keeps its lock for as long as it takes.</source>
        <translation>Ohne statement_timeout hält diese Anweisung ihre Sperre, solange sie eben dauert.</translation>
    </message>
    <message>
        <source>A statement under a strong lock without a limit</source>
        <translation>Eine Anweisung unter einer starken Sperre ohne Begrenzung</translation>
    </message>
    <message>
        <source>lock_timeout limits the wait for a lock, not the time it is held. With a statement_timeout a scan or rewrite that takes longer than you thought is rolled back. Set it at the top of the file, or for the role that runs migrations. It is 0 for CREATE INDEX CONCURRENTLY and VALIDATE CONSTRAINT, which may take long.</source>
        <translation>lock_timeout begrenzt das Warten auf eine Sperre, nicht die Zeit, die sie gehalten wird. Mit einem statement_timeout wird ein Scan oder Neuschreiben zurückgerollt, das länger dauert als gedacht. Setzen Sie es am Anfang der Datei oder für die Rolle, die Migrationen ausführt. Für CREATE INDEX CONCURRENTLY und VALIDATE CONSTRAINT, die lange dauern dürfen, ist der Wert 0.</translation>
    </message>
    <message>
        <source>Which %1 is meant depends on the search_path of the tool; name its schema.</source>
        <translation>Welches %1 gemeint ist, hängt vom search_path des Werkzeugs ab; nennen Sie das Schema.</translation>
    </message>
    <message>
        <source>A table without its schema</source>
        <translation>Eine Tabelle ohne ihr Schema</translation>
    </message>
    <message>
        <source>A name without a schema is looked up in, and made in, the first schema of the search_path that fits. With another role or connection the same migration changes another table, or makes a second one. This rule is checked only when it is asked for.</source>
        <translation>Ein Name ohne Schema wird im ersten passenden Schema des search_path gesucht und angelegt. Mit einer anderen Rolle oder Verbindung ändert dieselbe Migration eine andere Tabelle oder legt eine zweite an. Diese Regel wird nur auf Wunsch geprüft.</translation>
    </message>
    <message>
        <source>SET UNLOGGED rewrites all of %1 while nothing else can read or write it; from then on a crash of the server empties it, and standbys do not have it.</source>
        <translation>SET UNLOGGED schreibt die ganze Tabelle %1 neu, während nichts anderes sie lesen oder schreiben kann; von da an leert ein Absturz des Servers sie, und Standbys haben sie nicht.</translation>
    </message>
    <message>
        <source>SET LOGGED rewrites all of %1 while nothing else can read or write it.</source>
        <translation>SET LOGGED schreibt die ganze Tabelle %1 neu, während nichts anderes sie lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>A table becomes logged or unlogged</source>
        <translation>Eine Tabelle wird auf LOGGED oder UNLOGGED umgestellt</translation>
    </message>
    <message>
        <source>SET LOGGED and SET UNLOGGED rewrite the table and its indexes under an ACCESS EXCLUSIVE lock; SET LOGGED also sends all of it to the standbys. Make a new table that is as you want it, keep both equal by a trigger while you copy the rows in batches, then swap the names.</source>
        <translation>SET LOGGED und SET UNLOGGED schreiben die Tabelle und ihre Indizes unter einer Sperre ACCESS EXCLUSIVE neu; SET LOGGED sendet außerdem alles davon an die Standbys. Legen Sie eine neue Tabelle an, wie Sie sie haben wollen, halten Sie beide mit einem Trigger gleich, während Sie die Zeilen stapelweise kopieren, und tauschen Sie dann die Namen.</translation>
    </message>
    <message>
        <source>Moving %1 to the schema %2 breaks every running client that does not have %2 in its search_path.</source>
        <translation>%1 in das Schema %2 zu verschieben stört jeden laufenden Client, der %2 nicht in seinem search_path hat.</translation>
    </message>
    <message>
        <source>A table moves to another schema</source>
        <translation>Eine Tabelle wechselt in ein anderes Schema</translation>
    </message>
    <message>
        <source>SET SCHEMA is a rename: clients that name the old schema, or find the table through their search_path, fail from then on. A view under the old name, made in the same transaction, serves both until the old clients are gone.</source>
        <translation>SET SCHEMA ist eine Umbenennung: Clients, die das alte Schema nennen oder die Tabelle über ihren search_path finden, scheitern von da an. Eine Sicht unter dem alten Namen, in derselben Transaktion angelegt, bedient beide, bis es die alten Clients nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The transaction waits for %1 while it keeps everything else away from %2, and may deadlock with a client that locks them in another order.</source>
        <translation>Die Transaktion wartet auf %1, während sie alles andere von %2 fernhält, und kann in einen Deadlock mit einem Client geraten, der beide in anderer Reihenfolge sperrt.</translation>
    </message>
    <message>
        <source>ACCESS EXCLUSIVE locks on several tables in one transaction</source>
        <translation>Sperren ACCESS EXCLUSIVE auf mehreren Tabellen in einer Transaktion</translation>
    </message>
    <message>
        <source>A lock lasts until the end of its transaction. While the migration waits for the second table, nothing can read the first one; and a client that took them in the other order is in a deadlock with it. Change one table per migration.</source>
        <translation>Eine Sperre dauert bis zum Ende ihrer Transaktion. Während die Migration auf die zweite Tabelle wartet, kann nichts die erste lesen; und ein Client, der sie in der anderen Reihenfolge genommen hat, steht mit ihr in einem Deadlock. Ändern Sie je Migration eine Tabelle.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 cannot parse this: %2.</source>
        <translation>PostgreSQL %1 kann das nicht parsen: %2.</translation>
    </message>
    <message>
        <source>A line that begins with a backslash is a command of psql, which pg_dump writes as \restrict for example; a migration tool sends it to the server, which refuses it.</source>
        <translation>Eine Zeile, die mit einem Backslash beginnt, ist ein Befehl von psql, wie ihn pg_dump zum Beispiel als \restrict schreibt; ein Migrationswerkzeug sendet sie an den Server, und der lehnt sie ab.</translation>
    </message>
    <message>
        <source>This cannot be looked into before its placeholders ${…} are filled in.</source>
        <translation>Das lässt sich erst untersuchen, wenn seine Platzhalter ${…} ausgefüllt sind.</translation>
    </message>
    <message>
        <source>A newer server may.</source>
        <translation>Ein neuerer Server kann es vielleicht.</translation>
    </message>
    <message>
        <source>The SQL cannot be parsed</source>
        <translation>Das SQL lässt sich nicht parsen</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s own parser refuses the statement, so the migration stops there. The parser that is built in knows the grammar of one version of PostgreSQL; syntax that came later is reported as well.</source>
        <translation>Der Parser von PostgreSQL selbst lehnt die Anweisung ab, deshalb hält die Migration dort an. Der eingebaute Parser kennt die Grammatik einer einzigen Version von PostgreSQL; Syntax, die später hinzukam, wird ebenfalls gemeldet.</translation>
    </message>
    <message>
        <source>A transaction is open already; this BEGIN does nothing, and the next COMMIT ends both.</source>
        <translation>Eine Transaktion ist schon offen; dieses BEGIN tut nichts, und das nächste COMMIT beendet beide.</translation>
    </message>
    <message>
        <source>The tool runs the file in a transaction; this BEGIN does nothing, and the COMMIT of the file ends the tool&apos;s own before it wrote its history.</source>
        <translation>Das Werkzeug führt die Datei in einer Transaktion aus; dieses BEGIN tut nichts, und das COMMIT der Datei beendet die des Werkzeugs, bevor es seinen Verlauf geschrieben hat.</translation>
    </message>
    <message>
        <source>This ends the transaction of the tool; what ran so far stays when the rest fails, and the history is written outside of it.</source>
        <translation>Das beendet die Transaktion des Werkzeugs; was bis dahin lief, bleibt, wenn der Rest fehlschlägt, und der Verlauf wird außerhalb von ihr geschrieben.</translation>
    </message>
    <message>
        <source>BEGIN or COMMIT inside the transaction of the tool</source>
        <translation>BEGIN oder COMMIT innerhalb der Transaktion des Werkzeugs</translation>
    </message>
    <message>
        <source>PostgreSQL has no nested transactions: BEGIN inside one is a warning, and COMMIT ends the outer one. What the file did is then kept even when the tool fails to record it. Remove them, or switch off the tool&apos;s transaction for this file.</source>
        <translation>PostgreSQL kennt keine verschachtelten Transaktionen: BEGIN innerhalb einer solchen ist eine Warnung, und COMMIT beendet die äußere. Was die Datei getan hat, bleibt dann auch, wenn das Werkzeug es nicht mehr vermerken kann. Entfernen Sie beide, oder schalten Sie für diese Datei die Transaktion des Werkzeugs ab.</translation>
    </message>
    <message>
        <source>TRUNCATE loses all rows of %1 for good, while nothing else can read or write it.</source>
        <translation>TRUNCATE vernichtet alle Zeilen von %1 endgültig, während nichts anderes die Tabelle lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>All rows of a table are removed</source>
        <translation>Alle Zeilen einer Tabelle werden entfernt</translation>
    </message>
    <message>
        <source>TRUNCATE takes an ACCESS EXCLUSIVE lock and removes every row; readers with an older snapshot see an empty table. Where it is meant, say so with an ignore comment; where only some rows are to go, DELETE them in batches.</source>
        <translation>TRUNCATE nimmt eine Sperre ACCESS EXCLUSIVE und entfernt jede Zeile; Leser mit einem älteren Snapshot sehen eine leere Tabelle. Wo das gewollt ist, sagen Sie es mit einem Ignorier-Kommentar; wo nur einige Zeilen wegfallen sollen, löschen Sie sie stapelweise mit DELETE.</translation>
    </message>
    <message>
        <source>An ignore comment that does nothing</source>
        <translation>Ein Ignorier-Kommentar, der nichts bewirkt</translation>
    </message>
    <message>
        <source>A comment that ignores a hazard names a rule that does not exist, or stands where no such hazard is. Remove it, so that it does not hide a later one.</source>
        <translation>Ein Kommentar, der eine Gefahr ignoriert, nennt eine Regel, die es nicht gibt, oder steht, wo keine solche Gefahr ist. Entfernen Sie ihn, damit er keine spätere verdeckt.</translation>
    </message>
    <message>
        <source>%1 is validated in the transaction that added it, so the lock of ADD CONSTRAINT on %2 is held during the whole scan.</source>
        <translation>%1 wird in der Transaktion validiert, die den Constraint hinzugefügt hat; die Sperre von ADD CONSTRAINT auf %2 wird deshalb während des ganzen Scans gehalten.</translation>
    </message>
    <message>
        <source>-- in a separate migration:</source>
        <translation>-- in einer eigenen Migration:</translation>
    </message>
    <message>
        <source>A constraint is validated under the lock that added it</source>
        <translation>Ein Constraint wird unter der Sperre validiert, mit der er hinzugefügt wurde</translation>
    </message>
    <message>
        <source>Locks last until the end of the transaction. ADD CONSTRAINT … NOT VALID takes a strong lock for a moment, and VALIDATE CONSTRAINT a weak one for long; in one transaction the strong one lasts for both, and nothing is won. Put VALIDATE CONSTRAINT into the next migration.</source>
        <translation>Sperren dauern bis zum Ende der Transaktion. ADD CONSTRAINT … NOT VALID nimmt für einen Augenblick eine starke Sperre, VALIDATE CONSTRAINT für lange Zeit eine schwache; in einer Transaktion dauert die starke für beide, und nichts ist gewonnen. Setzen Sie VALIDATE CONSTRAINT in die nächste Migration.</translation>
    </message>
    <message>
        <source>An index on %1 columns rarely helps more than one on the first three, and each write pays for it.</source>
        <translation>Ein Index auf %1 Spalten hilft selten mehr als einer auf den ersten drei, und jeder Schreibvorgang zahlt dafür.</translation>
    </message>
    <message>
        <source>A plain index on more than three columns</source>
        <translation>Ein einfacher Index auf mehr als drei Spalten</translation>
    </message>
    <message>
        <source>The fourth column of an index helps only queries that fix the three before it, which find few rows anyway. The index is larger and slows writes down. Use the most selective columns first, or INCLUDE for columns that are only read.</source>
        <translation>Die vierte Spalte eines Index hilft nur Abfragen, die die drei davor festlegen, und die finden ohnehin wenige Zeilen. Der Index wird größer und verlangsamt das Schreiben. Nehmen Sie die selektivsten Spalten zuerst, oder INCLUDE für Spalten, die nur gelesen werden.</translation>
    </message>
    <message>
        <source>-- outside of a transaction; repeat until it changes no row:</source>
        <translation>-- außerhalb einer Transaktion; wiederholen, bis sich keine Zeile mehr ändert:</translation>
    </message>
    <message>
        <source>-- 1. a second column, kept equal by a trigger:</source>
        <translation>-- 1. eine zweite Spalte, von einem Trigger gleich gehalten:</translation>
    </message>
    <message>
        <source>-- 2. the rows that are there:</source>
        <translation>-- 2. die vorhandenen Zeilen:</translation>
    </message>
    <message>
        <source>-- 3. build the indexes and constraints of the old column on the new one, then swap:</source>
        <translation>-- 3. die Indizes und Constraints der alten Spalte auf der neuen bauen, dann tauschen:</translation>
    </message>
    <message>
        <source>-- 4. when no client reads it any more:</source>
        <translation>-- 4. wenn kein Client sie mehr liest:</translation>
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
    <message>
        <source>Passwords changed</source>
        <translation>Passwörter geändert</translation>
    </message>
    <message>
        <source>changed the password of %1</source>
        <translation>hat das Passwort von %1 geändert</translation>
    </message>
    <message>
        <source>changed a password</source>
        <translation>hat ein Passwort geändert</translation>
    </message>
    <message>
        <source>Password links made</source>
        <translation>Passwort-Links erstellt</translation>
    </message>
    <message>
        <source>made a password link for %1</source>
        <translation>hat einen Passwort-Link für %1 erstellt</translation>
    </message>
    <message>
        <source>made a password link</source>
        <translation>hat einen Passwort-Link erstellt</translation>
    </message>
    <message>
        <source>unscheduled %1</source>
        <translation>hat die Planung von %1 aufgehoben</translation>
    </message>
    <message>
        <source>unscheduled a post</source>
        <translation>hat die Planung eines Beitrags aufgehoben</translation>
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
    <name>pages::Durations</name>
    <message>
        <source>under 1 ms</source>
        <translation>unter 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>pages::EffectText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>Neuschreiben</translation>
    </message>
    <message>
        <source>full scan</source>
        <translation>vollständiger Scan</translation>
    </message>
    <message>
        <source>reads all of %1 under the lock</source>
        <translation>liest %1 vollständig unter der Sperre</translation>
    </message>
    <message>
        <source>reads all of %1, reads and writes go on</source>
        <translation>liest %1 vollständig, Lesen und Schreiben gehen weiter</translation>
    </message>
    <message>
        <source>writes rows</source>
        <translation>schreibt Zeilen</translation>
    </message>
    <message>
        <source>creates</source>
        <translation>legt an</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>löscht</translation>
    </message>
    <message>
        <source>still held</source>
        <translation>noch gehalten</translation>
    </message>
    <message>
        <source>%1 on %2, taken by an earlier statement: %3</source>
        <translation>%1 auf %2, von einer früheren Anweisung genommen: %3</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Locks nothing that was there before.</source>
        <translation>Sperrt nichts, was vorher da war.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>Anweisung %1</translation>
    </message>
    <message>
        <source>disproved</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>Safer:</source>
        <translation>Sicherer:</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Dauer</translation>
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
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>Datenprüfungen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>This migration asks nothing of the rows that are there.</source>
        <translation>Diese Migration verlangt nichts von den vorhandenen Zeilen.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The run ends before this migration, so its rows were not looked at.</source>
        <translation>Der Lauf endet vor dieser Migration, deshalb wurden ihre Zeilen nicht angesehen.</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>The schema is the same before and after the run.</source>
        <translation>Das Schema ist vor und nach dem Lauf dasselbe.</translation>
    </message>
    <message>
        <source>Not rehearsed</source>
        <translation>Nicht geprobt</translation>
    </message>
    <message>
        <source>This migration is not pending, and only what is pending is rehearsed.</source>
        <translation>Diese Migration steht nicht aus, und geprobt wird nur, was aussteht.</translation>
    </message>
    <message>
        <source>Being rehearsed</source>
        <translation>Wird geprobt</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>What it locks, rewrites and reads is found by running it on a private copy.</source>
        <translation>Was sie sperrt, neu schreibt und liest, zeigt sich, wenn sie auf einer privaten Kopie läuft.</translation>
    </message>
    <message>
        <source>Whether the rows that are there fit was not checked.</source>
        <translation>Ob die vorhandenen Zeilen passen, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>What it changes in the schema is not known yet.</source>
        <translation>Was sie am Schema ändert, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>What its way down does was not tried.</source>
        <translation>Was ihr Rückweg tut, wurde nicht ausprobiert.</translation>
    </message>
    <message>
        <source>There is no log without a rehearsal.</source>
        <translation>Ohne Probelauf gibt es kein Protokoll.</translation>
    </message>
    <message>
        <source>Nothing is odd about the file or its row in the history.</source>
        <translation>An der Datei und ihrer Zeile im Verlauf ist nichts auffällig.</translation>
    </message>
    <message>
        <source>Nothing is odd about the file. What its SQL does is not checked before it is rehearsed.</source>
        <translation>An der Datei ist nichts auffällig. Was ihr SQL tut, wird erst geprüft, wenn sie geprobt wird.</translation>
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
    <message>
        <source>being rehearsed</source>
        <translation>wird geprobt</translation>
    </message>
    <message>
        <source>not rehearsed</source>
        <translation>nicht geprobt</translation>
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
    <message>
        <source>The files of this folder have the format of %1, and the history in the database is one of %2. They do not belong together: open the folder of %2, or choose the tool whose rules to use.</source>
        <translation>Die Dateien in diesem Ordner haben das Format von %1, und der Verlauf in der Datenbank ist einer von %2. Sie gehören nicht zusammen: Öffnen Sie den Ordner von %2, oder wählen Sie das Werkzeug, dessen Regeln gelten sollen.</translation>
    </message>
    <message>
        <source>Compare with other blogs</source>
        <translation>Mit anderen Blogs vergleichen</translation>
    </message>
    <message>
        <source>%1 with files of %2</source>
        <translation>%1 mit Dateien von %2</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation>Noch einmal proben</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
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
    <message>
        <source>Not saved, kept on this computer</source>
        <translation>Nicht gespeichert, auf diesem Rechner aufbewahrt</translation>
    </message>
</context>
<context>
    <name>pages::PasswordLinkBox</name>
    <message>
        <source>This is your own account. Change your password in the menu at the top right.</source>
        <translation>Das ist Ihr eigenes Konto. Ändern Sie Ihr Passwort im Menü oben rechts.</translation>
    </message>
    <message>
        <source>The account is suspended, so a password opens nothing.</source>
        <translation>Das Konto ist gesperrt, deshalb öffnet ein Passwort nichts.</translation>
    </message>
    <message>
        <source>Send this link to %1; it is shown only now. It can be used once, until %2, and ends all their sessions then. A former link is void.</source>
        <translation>Senden Sie diesen Link an %1; er wird nur jetzt angezeigt. Er kann einmal verwendet werden, bis %2, und beendet dann alle Sitzungen dieser Person. Ein früherer Link ist ungültig.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
    <name>pages::PlacesDialog</name>
    <message>
        <source>Who is behind by what</source>
        <translation>Wer womit im Rückstand ist</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Every blog whose migrations were looked at with a database is listed. A database that asks for a password is reached only with a password file.</source>
        <translation>Aufgeführt ist jedes Blog, dessen Migrationen zusammen mit einer Datenbank angesehen wurden. Eine Datenbank, die ein Passwort verlangt, wird nur mit einer Passwortdatei erreicht.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>pages::PlacesModel</name>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>pending %1</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Behind by</source>
        <translation>Rückstand</translation>
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
    <message>
        <source>A slug needs a letter or a digit. It was not changed.</source>
        <translation>Ein Slug braucht einen Buchstaben oder eine Ziffer. Er wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Published: a change leaves a redirect</source>
        <translation>Veröffentlicht: Eine Änderung hinterlässt eine Weiterleitung</translation>
    </message>
</context>
<context>
    <name>pages::PostPane</name>
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
        <source>This post is in the trash (since %1). Restore it to go on with it.</source>
        <translation>Dieser Beitrag liegt im Papierkorb (seit %1). Zum Weiterarbeiten wiederherstellen.</translation>
    </message>
    <message>
        <source>Your edits from %1 were not saved to the blog. Restore them, or discard them and see the post as it is on the blog.</source>
        <translation>Ihre Änderungen (%1) wurden nicht im Blog gespeichert. Stellen Sie sie wieder her, oder verwerfen Sie sie und sehen Sie den Beitrag, wie er im Blog ist.</translation>
    </message>
    <message>
        <source>Pictures and files cannot be pasted or dropped into a post yet. The text was not changed. A picture that is on the web already can be shown by its address: ![description](https://…)</source>
        <translation>Bilder und Dateien lassen sich noch nicht in einen Beitrag einfügen oder ziehen. Der Text wurde nicht geändert. Ein Bild, das schon im Web steht, lässt sich über seine Adresse zeigen: ![Beschreibung](https://…)</translation>
    </message>
</context>
<context>
    <name>pages::PostPanes</name>
    <message>
        <source>Show the preview</source>
        <translation>Vorschau zeigen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show slug, excerpt and tags</source>
        <translation>Slug, Auszug und Schlagwörter zeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>Updated: %1 saved this post at %2.</source>
        <translation>Aktualisiert: %1 hat diesen Beitrag um %2 gespeichert.</translation>
    </message>
    <message>
        <source>Updated: this post was saved elsewhere at %1.</source>
        <translation>Aktualisiert: Dieser Beitrag wurde um %1 anderswo gespeichert.</translation>
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
    <message>
        <source>Your last edits of %1 posts had not reached the blog. They are saved now.</source>
        <translation>Ihre letzten Änderungen an %1 Beiträgen waren nicht beim Blog angekommen. Sie sind jetzt gespeichert.</translation>
    </message>
    <message>
        <source>Your last edits of “%1” had not reached the blog. They are saved now.</source>
        <translation>Ihre letzten Änderungen an „%1“ waren nicht beim Blog angekommen. Sie sind jetzt gespeichert.</translation>
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
    <name>pages::RehearsalActions</name>
    <message>
        <source>Rehearse the pending migrations</source>
        <translation>Ausstehende Migrationen proben</translation>
    </message>
    <message>
        <source>Cancel the rehearsal</source>
        <translation>Probelauf abbrechen</translation>
    </message>
    <message>
        <source>Copy the report as Markdown</source>
        <translation>Bericht als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No migrations were read yet.</source>
        <translation>Es wurden noch keine Migrationen gelesen.</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Nichts steht aus.</translation>
    </message>
    <message>
        <source>The report was copied as Markdown.</source>
        <translation>Der Bericht wurde als Markdown kopiert.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>pages::RehearsalBar</name>
    <message>
        <source>The files have changed since then. Rehearse again to see what holds now.</source>
        <translation>Die Dateien haben sich seither geändert. Proben Sie noch einmal, um zu sehen, was jetzt gilt.</translation>
    </message>
    <message>
        <source>Other migrations are pending now than then. Rehearse again to see what holds now.</source>
        <translation>Jetzt stehen andere Migrationen aus als damals. Proben Sie noch einmal, um zu sehen, was jetzt gilt.</translation>
    </message>
    <message>
        <source>It was made by the rules of another tool. Rehearse again to see what holds now.</source>
        <translation>Der Probelauf folgte den Regeln eines anderen Werkzeugs. Proben Sie noch einmal, um zu sehen, was jetzt gilt.</translation>
    </message>
    <message>
        <source>Not rehearsed: the last try ended with an error.</source>
        <translation>Nicht geprobt: Der letzte Versuch endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>Not rehearsed. A rehearsal runs what is pending on a private copy of the schema; the database is only read.</source>
        <translation>Nicht geprobt. Ein Probelauf führt, was aussteht, auf einer privaten Kopie des Schemas aus; die Datenbank wird nur gelesen.</translation>
    </message>
    <message>
        <source>Verdict then: %1</source>
        <translation>Urteil damals: %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message>
        <source>Looked at %1; nothing was run.</source>
        <translation>Angesehen um %1; nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Rehearsed %1 on a private PostgreSQL %2, as %3; the database was only read.</source>
        <translation>Geprobt um %1 auf einem privaten PostgreSQL %2, als %3; die Datenbank wurde nur gelesen.</translation>
    </message>
    <message>
        <source>%1 would refuse to run: %2</source>
        <translation>%1 würde die Ausführung verweigern: %2</translation>
    </message>
    <message>
        <source>In the way now: %1</source>
        <translation>Derzeit im Weg: %1</translation>
    </message>
    <message>
        <source>Different from the live database: %1</source>
        <translation>Anders als in der echten Datenbank: %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>pages::RehearsalController</name>
    <message>
        <source>Beginning</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>pages::ReportFile</name>
    <message>
        <source>The report could not be written to %1. Choose another place.</source>
        <translation>Der Bericht ließ sich nicht nach %1 schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>pages::ReportText</name>
    <message>
        <source>holds</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>Werte: %1</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>stellt wieder her</translation>
    </message>
    <message>
        <source>The way down brings the schema back to what it was.</source>
        <translation>Der Rückweg bringt das Schema auf den vorigen Stand.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>After the way down the schema is not what it was.</source>
        <translation>Nach dem Rückweg ist das Schema nicht, was es war.</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>The way down stops with an error.</source>
        <translation>Der Rückweg hält mit einem Fehler an.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>This migration has no way down: to take it back, another migration has to be written.</source>
        <translation>Diese Migration hat keinen Rückweg: Um sie zurückzunehmen, muss eine weitere Migration geschrieben werden.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht ausprobiert</translation>
    </message>
    <message>
        <source>There is a way down, but this rehearsal did not run it.</source>
        <translation>Es gibt einen Rückweg, aber dieser Probelauf hat ihn nicht ausgeführt.</translation>
    </message>
    <message>
        <source>loses data</source>
        <translation>verliert Daten</translation>
    </message>
    <message>
        <source>What all pending migrations change together:</source>
        <translation>Was alle ausstehenden Migrationen zusammen ändern:</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
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
    <name>schema::Difference</name>
    <message numerus="yes">
        <source>%n difference(s): %1.</source>
        <translation>
            <numerusform>%n Unterschied: %1.</numerusform>
            <numerusform>%n Unterschiede: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal but for the name, perhaps renamed:</source>
        <translation>Gleich bis auf den Namen, vielleicht umbenannt:</translation>
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
    <name>schema::PsqlScript</name>
    <message>
        <source>The rows of COPY were passed over.</source>
        <translation>Die Zeilen von COPY wurden übergangen.</translation>
    </message>
    <message>
        <source>a script may connect to one database only</source>
        <translation>ein Skript darf sich nur mit einer Datenbank verbinden</translation>
    </message>
    <message>
        <source>Everything up to line %1, %2, was passed over.</source>
        <translation>Alles bis Zeile %1, %2, wurde übergangen.</translation>
    </message>
    <message>
        <source>this command of psql is not run here</source>
        <translation>dieser Befehl von psql wird hier nicht ausgeführt</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>Zeile %1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>schema::ScratchServer</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>A temporary folder could not be made.</source>
        <translation>Ein temporärer Ordner ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>A private server refuses the DDL of this schema: %1</source>
        <translation>Ein privater Server lehnt die DDL dieses Schemas ab: %1</translation>
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
    <message>
        <source>default privileges</source>
        <translation>Standardrechte</translation>
    </message>
    <message>
        <source>user mapping</source>
        <translation>Benutzerzuordnung</translation>
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
