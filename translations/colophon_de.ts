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
        <source>Search the activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Show what this person did</source>
        <translation>Zeigen, was diese Person getan hat</translation>
    </message>
    <message>
        <source>Show this kind of action</source>
        <translation>Nur diese Art von Aktion zeigen</translation>
    </message>
    <message>
        <source>Search person, action or reason</source>
        <translation>Person, Aktion oder Grund suchen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Compare again, or stop comparing</source>
        <translation>Erneut vergleichen oder den Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>Unterschiede kopieren</translation>
    </message>
    <message>
        <source>Which differences to show</source>
        <translation>Welche Unterschiede gezeigt werden</translation>
    </message>
    <message>
        <source>Filter objects</source>
        <translation>Objekte filtern</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>Unterschiede filtern</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren Text nehmen</translation>
    </message>
    <message>
        <source>Edit merged…</source>
        <translation>Zusammengeführt bearbeiten …</translation>
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
    <message>
        <source>Saves your text; their text is kept as a revision</source>
        <translation>Speichert Ihren Text; der andere Text bleibt als Revision erhalten</translation>
    </message>
    <message>
        <source>Replaces your text by theirs; Undo in the editor restores yours</source>
        <translation>Ersetzt Ihren Text durch den anderen; Rückgängig im Editor stellt Ihren wieder her</translation>
    </message>
    <message>
        <source>Merges the changes of both sides, for you to check and save</source>
        <translation>Führt die Änderungen beider Seiten zusammen, zum Prüfen und Speichern</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>postgres://user@host:5432/name, service=NAME or key=value pairs</source>
        <translation>postgres://benutzer@host:5432/name, service=NAME oder Paare schlüssel=wert</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Through ssh</source>
        <translation>Über ssh</translation>
    </message>
    <message>
        <source>user@host or a name of ~/.ssh/config</source>
        <translation>benutzer@host oder ein Name aus ~/.ssh/config</translation>
    </message>
    <message>
        <source>Encryption (sslmode)</source>
        <translation>Verschlüsselung (sslmode)</translation>
    </message>
    <message>
        <source>Certificate of the CA</source>
        <translation>Zertifikat der CA</translation>
    </message>
    <message>
        <source>the system’s CAs</source>
        <translation>die CAs des Systems</translation>
    </message>
    <message>
        <source>Passfile</source>
        <translation>Passfile</translation>
    </message>
    <message>
        <source>~/.pgpass</source>
        <translation>~/.pgpass</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>none; is stored in the keychain</source>
        <translation>keine; wird im Schlüsselbund gespeichert</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Databases of this blog</source>
        <translation>Datenbanken dieses Blogs</translation>
    </message>
    <message>
        <source>Saved databases</source>
        <translation>Gespeicherte Datenbanken</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No keychain was found on this machine, so passwords are kept only until you quit Colophon.</source>
        <translation>Auf diesem Rechner wurde kein Schlüsselbund gefunden; Passwörter werden nur behalten, bis Sie Colophon beenden.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Schema-only login…</source>
        <translation>Login nur fürs Schema …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Speichern und verbinden</translation>
    </message>
</context>
<context>
    <name>DriftDialog</name>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check again (F5)</source>
        <translation>Erneut prüfen (F5)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
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
        <source>Only this person</source>
        <translation>Nur diese Person</translation>
    </message>
    <message>
        <source>Select an entry to see its details.</source>
        <translation>Einen Eintrag auswählen, um die Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Request id, as in the server&apos;s log</source>
        <translation>Anfragenummer, wie im Protokoll des Servers</translation>
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
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
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
        <translation>Down</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Row in the history table</source>
        <translation>Zeile in der Verlaufstabelle</translation>
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
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Search migrations</source>
        <translation>Migrationen suchen</translation>
    </message>
    <message>
        <source>Migration tool whose rules apply</source>
        <translation>Migrationswerkzeug, dessen Regeln gelten</translation>
    </message>
    <message>
        <source>The files fit several migration tools. Choose whose rules apply.</source>
        <translation>Die Dateien passen zu mehreren Migrationswerkzeugen. Wählen Sie, wessen Regeln gelten.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Ihr Passwort ändern</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>You stay signed in here. All your other sessions are signed out.</source>
        <translation>Hier bleiben Sie angemeldet. Alle Ihre anderen Sitzungen werden abgemeldet.</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>Repeat the new password</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
</context>
<context>
    <name>PasswordLinkBox</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
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
    <message>
        <source>Create a password link</source>
        <translation>Passwort-Link erstellen</translation>
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
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>A short summary for lists and search engines</source>
        <translation>Eine kurze Zusammenfassung für Listen und Suchmaschinen</translation>
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
        <source>Slug, excerpt, tags and authors</source>
        <translation>Slug, Auszug, Schlagwörter und Autoren</translation>
    </message>
    <message>
        <source>More actions for this post</source>
        <translation>Weitere Aktionen für diesen Beitrag</translation>
    </message>
    <message>
        <source>Save status</source>
        <translation>Speicherstatus</translation>
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
        <source>Filter the schema</source>
        <translation>Schema filtern</translation>
    </message>
    <message>
        <source>Refresh, or stop reading</source>
        <translation>Aktualisieren oder das Lesen abbrechen</translation>
    </message>
    <message>
        <source>Filter by name, column or definition</source>
        <translation>Nach Name, Spalte oder Definition filtern</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Colophon</source>
        <translation>Colophon</translation>
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
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
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
        <source>The console for a blog&apos;s authors, editors and admins</source>
        <translation>Die Konsole für Autoren, Redakteure und Admins eines Blogs</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>or sign in with the browser</source>
        <translation>oder mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in in the browser window that has opened. Colophon continues when you are done.</source>
        <translation>Melden Sie sich im geöffneten Browserfenster an. Danach geht es hier weiter.</translation>
    </message>
    <message>
        <source>A complete blog with sample posts and people, only on this machine. No data leaves it.</source>
        <translation>Ein vollständiges Blog mit Beispielbeiträgen und -personen, nur auf diesem Rechner. Keine Daten verlassen ihn.</translation>
    </message>
</context>
<context>
    <name>ThingPane</name>
    <message>
        <source>Copy DDL</source>
        <translation>DDL kopieren</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Select an object in the tree to see its details.</source>
        <translation>Ein Objekt im Baum auswählen, um die Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Copy the SQL that creates this object</source>
        <translation>Das SQL kopieren, das dieses Objekt anlegt</translation>
    </message>
    <message>
        <source>Copies the SQL that creates this object and everything that belongs to it</source>
        <translation>Kopiert das SQL, das dieses Objekt und alles dazugehörige anlegt</translation>
    </message>
    <message>
        <source>Details of the object</source>
        <translation>Einzelheiten des Objekts</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy this in another form</source>
        <translation>In anderer Form kopieren</translation>
    </message>
    <message>
        <source>Copies this as Markdown, Mermaid, Go, TypeScript, JSON Schema or as psql shows it</source>
        <translation>Kopiert dies als Markdown, Mermaid, Go, TypeScript, JSON Schema oder so, wie psql es zeigt</translation>
    </message>
    <message>
        <source>Show advice</source>
        <translation>Hinweise zeigen</translation>
    </message>
</context>
<context>
    <name>app::BlogDatabase</name>
    <message>
        <source>Another database server answers</source>
        <translation>Ein anderer Datenbankserver antwortet</translation>
    </message>
    <message>
        <source>%1 is not the server that this connection was saved for, so Colophon disconnected. This is expected only if the server was set up anew, for example by an upgrade or from a dump.</source>
        <translation>%1 ist nicht der Server, für den diese Verbindung gespeichert wurde; Colophon hat die Verbindung deshalb getrennt. Das ist nur zu erwarten, wenn der Server neu eingerichtet wurde, zum Beispiel durch ein Upgrade oder aus einem Dump.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server verwenden</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Getrennt bleiben</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <comment>a saved database</comment>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Databases of this blog…</source>
        <translation>Datenbanken dieses Blogs …</translation>
    </message>
</context>
<context>
    <name>app::BrowserSignIn</name>
    <message>
        <source>No browser could be opened. Sign in with e-mail and password instead.</source>
        <translation>Es ließ sich kein Browser öffnen. Stattdessen mit E-Mail und Passwort anmelden.</translation>
    </message>
    <message>
        <source>The blog&apos;s server gave a sign-in address that is not safe to open, so it was not opened. Tell the blog&apos;s operators.</source>
        <translation>Der Server des Blogs hat eine Anmeldeadresse genannt, die nicht sicher ist; sie wurde nicht geöffnet. Bitte den Betrieb des Blogs benachrichtigen.</translation>
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
    <name>app::ConnectionFields</name>
    <message>
        <source>Enter the address of the database.</source>
        <translation>Geben Sie die Adresse der Datenbank ein.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Encrypted; only the server that its certificate names can answer.</source>
        <translation>Verschlüsselt; nur der Server, den sein Zertifikat nennt, kann antworten.</translation>
    </message>
    <message>
        <source>Encrypted; any server with a certificate from the trusted CA can answer.</source>
        <translation>Verschlüsselt; jeder Server mit einem Zertifikat der vertrauten CA kann antworten.</translation>
    </message>
    <message>
        <source>Encrypted, but another machine could answer in the server&apos;s place.</source>
        <translation>Verschlüsselt, aber ein anderer Rechner könnte anstelle des Servers antworten.</translation>
    </message>
    <message>
        <source>Not encrypted: the password and all data can be read on the way.</source>
        <translation>Nicht verschlüsselt: Passwort und alle Daten können unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>Encrypted only if the server offers it; a machine in between can prevent it.</source>
        <translation>Nur verschlüsselt, wenn der Server es anbietet; ein Rechner dazwischen kann es verhindern.</translation>
    </message>
</context>
<context>
    <name>app::ConnectionForm</name>
    <message>
        <source>Choose the certificate of the CA</source>
        <translation>Zertifikat der CA wählen</translation>
    </message>
    <message>
        <source>Choose your client certificate</source>
        <translation>Client-Zertifikat wählen</translation>
    </message>
    <message>
        <source>Choose the key of your client certificate</source>
        <translation>Schlüssel des Client-Zertifikats wählen</translation>
    </message>
    <message>
        <source>Choose the passfile</source>
        <translation>Passfile wählen</translation>
    </message>
    <message>
        <source>stored in the keychain; type to replace it</source>
        <translation>im Schlüsselbund gespeichert; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>none; is stored in the keychain, not in a file</source>
        <translation>keins; wird im Schlüsselbund gespeichert, nicht in einer Datei</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>wie vorgeschlagen</translation>
    </message>
    <message>
        <source>%1, as proposed</source>
        <comment>an sslmode</comment>
        <translation>%1, wie vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>app::ConnectionsDialog</name>
    <message>
        <source>New database</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <comment>a database</comment>
        <translation>%1 (verbunden)</translation>
    </message>
    <message>
        <source>Has changes that are not saved</source>
        <translation>Hat Änderungen, die nicht gespeichert sind</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Colophon disconnects and forgets its address and password. The database itself is not changed.</source>
        <translation>Colophon trennt die Verbindung und vergisst Adresse und Passwort. Die Datenbank selbst bleibt unverändert.</translation>
    </message>
    <message>
        <source>Colophon forgets its address and password. The database itself is not changed.</source>
        <translation>Colophon vergisst Adresse und Passwort. Die Datenbank selbst bleibt unverändert.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Databases marked with * have changes that are not saved.</source>
        <translation>Mit * markierte Datenbanken haben Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>app::Console</name>
    <message>
        <source>The sandbox is already open in another Colophon window. That window has been brought to the front.</source>
        <translation>Die Sandbox ist schon in einem anderen Fenster von Colophon geöffnet. Dieses Fenster wurde in den Vordergrund geholt.</translation>
    </message>
    <message>
        <source>Stopping the open sandbox</source>
        <translation>Die geöffnete Sandbox wird angehalten</translation>
    </message>
    <message>
        <source>The sandbox has no admin account. Delete its folder and start it again.</source>
        <translation>Die Sandbox hat kein Admin-Konto. Ihren Ordner löschen und sie neu starten.</translation>
    </message>
    <message>
        <source>not available in the sandbox</source>
        <translation>in der Sandbox nicht verfügbar</translation>
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
    <name>app::LoginScriptDialog</name>
    <message>
        <source>Login for the schema only</source>
        <translation>Login nur fürs Schema</translation>
    </message>
    <message>
        <source>A user who may only connect sees the whole schema and no row, because every user may read the system catalogs. An administrator of %1 runs this script once. Afterwards, Test shows what the user can read, as the server reports it.</source>
        <translation>Ein Benutzer, der sich nur verbinden darf, sieht das ganze Schema und keine Zeile, denn jeder Benutzer darf die Systemkataloge lesen. Ein Administrator von %1 führt dieses Skript einmal aus. Danach zeigt „Testen“, was der Benutzer laut Server lesen kann.</translation>
    </message>
    <message>
        <source>SQL script</source>
        <translation>SQL-Skript</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::LoopbackListener</name>
    <message>
        <source>Back to Colophon</source>
        <translation>Zurück zu Colophon</translation>
    </message>
    <message>
        <source>The sign-in in the browser took too long. Start it again.</source>
        <translation>Die Anmeldung im Browser hat zu lange gedauert. Bitte noch einmal beginnen.</translation>
    </message>
    <message>
        <source>Signing in with the browser is not possible: Colophon could not open a port on this machine. Sign in with e-mail and password instead.</source>
        <translation>Die Anmeldung mit dem Browser ist nicht möglich: Colophon konnte auf diesem Rechner keinen Port öffnen. Stattdessen mit E-Mail und Passwort anmelden.</translation>
    </message>
    <message>
        <source>This is not the sign-in that Colophon is waiting for. Start the sign-in again in Colophon.</source>
        <translation>Auf diese Anmeldung wartet Colophon nicht. Bitte die Anmeldung in Colophon noch einmal beginnen.</translation>
    </message>
    <message>
        <source>Unexpected page</source>
        <translation>Unerwartete Seite</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and continue in Colophon.</source>
        <translation>Sie sind angemeldet. Diese Seite kann geschlossen werden; weiter geht es in Colophon.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Die Anmeldung hat nicht geklappt</translation>
    </message>
    <message>
        <source>Colophon shows the reason. You can close this page.</source>
        <translation>Colophon zeigt den Grund. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>The blog&apos;s server refused the sign-in.</source>
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
    <message>
        <source>Back to the previous page</source>
        <translation>Zurück zur vorigen Seite</translation>
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
        <source>New password (at least %1 characters)</source>
        <translation>Neues Passwort (mindestens %1 Zeichen)</translation>
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
    <message>
        <source>Your account has no password; you sign in with the browser. To get a password, ask an admin of the blog for a password link.</source>
        <translation>Ihr Konto hat kein Passwort; Sie melden sich mit dem Browser an. Für ein Passwort bitten Sie einen Admin des Blogs um einen Passwort-Link.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Geben Sie Ihr aktuelles Passwort ein.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same. Enter the new password twice.</source>
        <translation>Die beiden neuen Passwörter sind verschieden. Geben Sie das neue Passwort zweimal ein.</translation>
    </message>
    <message>
        <source>Your password has been changed, and all your other sessions were signed out.</source>
        <translation>Ihr Passwort wurde geändert, und alle Ihre anderen Sitzungen wurden abgemeldet.</translation>
    </message>
    <message>
        <source>The current password is not correct. Nothing was changed.</source>
        <translation>Das aktuelle Passwort ist nicht richtig. Es wurde nichts geändert.</translation>
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
    <name>app::SavedConnection</name>
    <message>
        <source>%1 is not among the saved databases any more.</source>
        <translation>%1 ist nicht mehr unter den gespeicherten Datenbanken.</translation>
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
        <source>Your text is still here and can be edited. Sign in again as %1 to save it.</source>
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
        <source>Colophon on %1</source>
        <translation>Colophon auf %1</translation>
    </message>
    <message>
        <source>%1 has the role reader, which cannot use the console. Ask an admin of the blog for another role.</source>
        <translation>%1 hat die Rolle Leser und kann die Konsole nicht benutzen. Bitten Sie einen Admin des Blogs um eine andere Rolle.</translation>
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
        <source>Continue with %1 in the browser</source>
        <translation>Im Browser mit %1 fortfahren</translation>
    </message>
    <message>
        <source>No keychain was found on this machine, so you stay signed in only until you quit Colophon.</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund; die Anmeldung gilt nur, bis Colophon beendet wird.</translation>
    </message>
    <message>
        <source>A complete blog with sample posts and people, only on this machine. No data leaves it.</source>
        <translation>Ein vollständiges Blog mit Beispielbeiträgen und -personen, nur auf diesem Rechner. Keine Daten verlassen ihn.</translation>
    </message>
</context>
<context>
    <name>app::StartOptions</name>
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
        <source>Start a sample blog on this machine and open it as admin.</source>
        <translation>Ein Beispielblog auf diesem Rechner starten und als Admin öffnen.</translation>
    </message>
    <message>
        <source>Folder for the files of the sandbox.</source>
        <translation>Ordner für die Dateien der Sandbox.</translation>
    </message>
    <message>
        <source>Postgres database for the schema and migrations pages: a URL, key=value pairs or service=NAME. Put its password into a password file (~/.pgpass).</source>
        <translation>Postgres-Datenbank für die Seiten Schema und Migrationen: eine URL, Paare key=value oder service=NAME. Ihr Passwort gehört in eine Passwortdatei (~/.pgpass).</translation>
    </message>
    <message>
        <source>Print how long it took until the first page was usable, then quit.</source>
        <translation>Ausgeben, wie lange es bis zur ersten benutzbaren Seite gedauert hat, und beenden.</translation>
    </message>
    <message>
        <source>The console for a blog&apos;s authors, editors and admins.</source>
        <translation>Die Konsole für Autoren, Redakteure und Admins eines Blogs.</translation>
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
        <source>API unreachable</source>
        <translation>API nicht erreichbar</translation>
    </message>
    <message>
        <source>Postgres</source>
        <translation>Postgres</translation>
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
    <message>
        <source>Response time of the last request</source>
        <translation>Antwortzeit der letzten Anfrage</translation>
    </message>
    <message>
        <source>Postgres: connecting…</source>
        <translation>Postgres: Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Postgres: connection lost, reconnecting…</source>
        <translation>Postgres: Verbindung verloren, wird neu aufgebaut …</translation>
    </message>
    <message>
        <source>local connection</source>
        <translation>lokale Verbindung</translation>
    </message>
    <message>
        <source>ssh tunnel</source>
        <translation>ssh-Tunnel</translation>
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
    <message>
        <source>Same as the desktop</source>
        <translation>Wie auf dem Desktop</translation>
    </message>
    <message>
        <source>The console for a blog&apos;s authors, editors and admins.
Apache License 2.0. Built with Qt %1.</source>
        <translation>Die Konsole für Autoren, Redakteure und Admins eines Blogs.
Apache-Lizenz 2.0. Gebaut mit Qt %1.</translation>
    </message>
    <message>
        <source>Databases of this blog…</source>
        <translation>Datenbanken dieses Blogs …</translation>
    </message>
</context>
<context>
    <name>app::Workspace</name>
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
        <source>“%1” is not an address. It should look like https://api.example.org.</source>
        <translation>„%1“ ist keine Adresse. Sie sollte aussehen wie https://api.example.org.</translation>
    </message>
    <message>
        <source>Enter the address of the blog&apos;s API.</source>
        <translation>Die Adresse der API des Blogs eingeben.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password; you sign in in the next step.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten; angemeldet wird im nächsten Schritt.</translation>
    </message>
    <message>
        <source>The address must not contain “?” or “#”.</source>
        <translation>Die Adresse darf weder „?“ noch „#“ enthalten.</translation>
    </message>
    <message>
        <source>Without https the connection to another machine is not encrypted. Use https://%1 instead.</source>
        <translation>Ohne https ist die Verbindung zu einem anderen Rechner nicht verschlüsselt. Stattdessen https://%1 verwenden.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
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
        <source>manage tags</source>
        <translation>Schlagwörter verwalten</translation>
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
        <source>edit all posts</source>
        <translation>alle Beiträge bearbeiten</translation>
    </message>
    <message>
        <source>publish and schedule all posts</source>
        <translation>alle Beiträge veröffentlichen und einplanen</translation>
    </message>
    <message>
        <source>move all posts to the trash and restore them</source>
        <translation>alle Beiträge in den Papierkorb legen und zurückholen</translation>
    </message>
    <message>
        <source>choose the authors of posts</source>
        <translation>die Autoren von Beiträgen festlegen</translation>
    </message>
    <message>
        <source>see the people of the blog</source>
        <translation>die Personen des Blogs sehen</translation>
    </message>
    <message>
        <source>delete posts in the trash permanently</source>
        <translation>Beiträge im Papierkorb endgültig löschen</translation>
    </message>
</context>
<context>
    <name>client::ErrorAnswer</name>
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
        <source>You are not signed in, or your session has expired. Sign in again.</source>
        <translation>Nicht angemeldet, oder die Sitzung ist abgelaufen. Bitte erneut anmelden.</translation>
    </message>
    <message>
        <source>Your account does not have permission to do this. Ask an admin of the blog.</source>
        <translation>Ihr Konto hat dafür keine Berechtigung. Wenden Sie sich an einen Admin des Blogs.</translation>
    </message>
    <message>
        <source>This was not found; it may have been deleted. Refresh the list.</source>
        <translation>Das wurde nicht gefunden; vielleicht wurde es gelöscht. Bitte die Liste aktualisieren.</translation>
    </message>
    <message>
        <source>Another person changed this in the meantime. Check the current version and try again.</source>
        <translation>Eine andere Person hat dies inzwischen geändert. Die aktuelle Fassung ansehen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This is larger than the blog&apos;s server accepts. Make it smaller and try again.</source>
        <translation>Das ist größer, als der Server des Blogs annimmt. Verkleinern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The API answered with a redirect to another address. Redirects are not followed; check the API address.</source>
        <translation>Die API hat auf eine andere Adresse verwiesen; dem wird nicht gefolgt. Bitte die API-Adresse prüfen.</translation>
    </message>
    <message>
        <source>The blog&apos;s server rejected this request (status %1).</source>
        <translation>Der Server des Blogs hat diese Anfrage abgelehnt (Status %1).</translation>
    </message>
    <message>
        <source>The blog&apos;s server reported an internal error (status %1). Try again; if it happens again, tell the blog&apos;s operators.</source>
        <translation>Der Server des Blogs meldet einen internen Fehler (Status %1). Noch einmal versuchen; tritt er wieder auf, den Betrieb des Blogs benachrichtigen.</translation>
    </message>
</context>
<context>
    <name>client::HttpClient</name>
    <message>
        <source>%1 did not answer in time. Check the connection and try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Die Verbindung prüfen und noch einmal versuchen.</translation>
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
        <source>You have signed out of %1.</source>
        <translation>Abgemeldet von %1.</translation>
    </message>
    <message>
        <source>You are not signed in to %1. Sign in to continue.</source>
        <translation>Bei %1 nicht angemeldet. Zum Fortfahren anmelden.</translation>
    </message>
    <message>
        <source>Your session on %1 has expired. Sign in again to continue.</source>
        <translation>Die Sitzung bei %1 ist abgelaufen. Zum Fortfahren wieder anmelden.</translation>
    </message>
    <message>
        <source>The response from %1 was incomplete. Try again in a moment.</source>
        <translation>Die Antwort von %1 war unvollständig. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a blog API. Check the API address.</source>
        <translation>%1 antwortet, ist aber keine Blog-API. Bitte die API-Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 sent a response that is too large, so it was discarded. Check the API address.</source>
        <translation>%1 hat eine zu große Antwort gesendet, die verworfen wurde. Bitte die API-Adresse prüfen.</translation>
    </message>
    <message>
        <source>The host %1 was not found, or this machine is offline. Check the address and the network connection.</source>
        <translation>Der Rechner %1 wurde nicht gefunden, oder dieser Rechner ist offline. Adresse und Netzverbindung prüfen.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. Redirects are not followed; check the API address.</source>
        <translation>%1 verweist auf eine andere Adresse; dem wird nicht gefolgt. Bitte die API-Adresse prüfen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again in a moment.</source>
        <translation>Die Verbindung zu %1 ist abgerissen. Bitte gleich noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>client::Permission</name>
    <message>
        <source>The post is in the trash. Restore it first.</source>
        <translation>Der Beitrag liegt im Papierkorb. Zuerst wiederherstellen.</translation>
    </message>
    <message>
        <source>The post is not in the trash.</source>
        <translation>Der Beitrag liegt nicht im Papierkorb.</translation>
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
        <source>You cannot change your own account. Ask another admin.</source>
        <translation>Sie können Ihr eigenes Konto nicht ändern. Bitten Sie einen anderen Admin.</translation>
    </message>
    <message>
        <source>This person has more rights than you, so you cannot do this.</source>
        <translation>Diese Person hat mehr Rechte als Sie, deshalb können Sie das nicht tun.</translation>
    </message>
    <message>
        <source>This is the only active admin. Give another person the role admin first.</source>
        <translation>Das ist der einzige aktive Admin. Geben Sie zuerst einer anderen Person die Rolle Admin.</translation>
    </message>
    <message>
        <source>This requires the role author, editor or admin.</source>
        <translation>Dafür ist die Rolle Autor, Redakteur oder Admin nötig.</translation>
    </message>
    <message>
        <source>This requires the role editor or admin.</source>
        <translation>Dafür ist die Rolle Redakteur oder Admin nötig.</translation>
    </message>
    <message>
        <source>This requires the role developer or admin.</source>
        <translation>Dafür ist die Rolle Entwickler oder Admin nötig.</translation>
    </message>
    <message>
        <source>This requires the role admin.</source>
        <translation>Dafür ist die Rolle Admin nötig.</translation>
    </message>
    <message>
        <source>This post belongs to another person. Only editors and admins can change it.</source>
        <translation>Dieser Beitrag gehört einer anderen Person. Nur Redakteure und Admins können ihn ändern.</translation>
    </message>
    <message>
        <source>The post is already published.</source>
        <translation>Der Beitrag ist schon veröffentlicht.</translation>
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
    <name>core</name>
    <message>
        <source>The JSON could not be written: %1</source>
        <translation>Das JSON konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>drafts::Journal</name>
    <message>
        <source>%1 was written by a newer version of Colophon, so unsaved text is kept in memory only. Use that version, or move the file to another folder.</source>
        <translation>%1 stammt von einer neueren Version von Colophon; Ungespeichertes bleibt deshalb nur im Arbeitsspeicher. Diese Version verwenden oder die Datei verschieben.</translation>
    </message>
    <message>
        <source>The disk is full, so unsaved text is kept in memory only. Free some space; Colophon tries again.</source>
        <translation>Der Datenträger ist voll; ungespeicherter Text bleibt deshalb nur im Arbeitsspeicher. Bitte Platz schaffen; Colophon versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 is in use by another program, so unsaved text is kept in memory only. Colophon tries again.</source>
        <translation>%1 wird von einem anderen Programm benutzt; ungespeicherter Text bleibt deshalb nur im Arbeitsspeicher. Colophon versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so unsaved text is kept in memory only until it is saved to the blog. Check the folder and its permissions.</source>
        <translation>%1 lässt sich nicht schreiben; Ungespeichertes bleibt nur im Arbeitsspeicher, bis das Blog es hat. Ordner und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The file with unsaved text was damaged. It was renamed to %1 and a new one was created; text that was only in the old file may be lost.</source>
        <translation>Die Datei mit ungespeichertem Text war beschädigt. Sie wurde in %1 umbenannt und eine neue angelegt; Text, der nur in der alten stand, kann verloren sein.</translation>
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
        <source>saving…</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>edited, will be saved in a moment</source>
        <translation>geändert, wird gleich gespeichert</translation>
    </message>
    <message>
        <source>edited, kept on this computer until you save</source>
        <translation>geändert, bis zum Speichern auf diesem Rechner</translation>
    </message>
    <message>
        <source>offline, 1 edit kept on this computer</source>
        <translation>offline, 1 Änderung auf diesem Rechner</translation>
    </message>
    <message>
        <source>offline, %1 edits kept on this computer</source>
        <translation>offline, %1 Änderungen auf diesem Rechner</translation>
    </message>
    <message>
        <source>signed out, 1 edit kept on this computer</source>
        <translation>abgemeldet, 1 Änderung auf diesem Rechner</translation>
    </message>
    <message>
        <source>signed out, %1 edits kept on this computer</source>
        <translation>abgemeldet, %1 Änderungen auf diesem Rechner</translation>
    </message>
    <message>
        <source>not saved, 1 edit kept on this computer</source>
        <translation>nicht gespeichert, 1 Änderung auf diesem Rechner</translation>
    </message>
    <message>
        <source>not saved, %1 edits kept on this computer</source>
        <translation>nicht gespeichert, %1 Änderungen auf diesem Rechner</translation>
    </message>
    <message>
        <source>the post was deleted, the text is kept on this computer</source>
        <translation>der Beitrag wurde gelöscht, der Text bleibt auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>editor::MarkdownEditor</name>
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
    <name>editor::MarkdownFindBar</name>
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
    <name>editor::MarkdownPictures</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>editor::MarkdownPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>migrations::Comparison</name>
    <message>
        <source>Postgres %1 is not installed here; %2 was used instead, which prints some expressions differently.</source>
        <translation>Postgres %1 ist hier nicht installiert; stattdessen wurde %2 verwendet, das manche Ausdrücke anders ausgibt.</translation>
    </message>
    <message>
        <source>Reading the left schema …</source>
        <translation>Das linke Schema wird gelesen …</translation>
    </message>
    <message>
        <source>Reading the right schema …</source>
        <translation>Das rechte Schema wird gelesen …</translation>
    </message>
    <message>
        <source>Starting a private Postgres …</source>
        <translation>Ein privates Postgres wird gestartet …</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Postgres %1 and %2 print some expressions differently; such differences are classed as version.</source>
        <translation>Postgres %1 und %2 geben manche Ausdrücke verschieden aus; solche Unterschiede gelten als versionsbedingt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The migration tool&apos;s history table %1.%2 is not compared.</source>
        <translation>Die Verlaufstabelle %1.%2 des Migrationswerkzeugs wird nicht verglichen.</translation>
    </message>
    <message>
        <source>This schema must be made on a server first.</source>
        <translation>Dieses Schema muss zuerst auf einem Server angelegt werden.</translation>
    </message>
</context>
<context>
    <name>migrations::Text</name>
    <message>
        <source>missing migration: revision &quot;%1&quot; is partially applied but its file was not found.</source>
        <translation>missing migration: Revision &quot;%1&quot; ist teilweise angewendet, aber ihre Datei fehlt.</translation>
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
        <source>Statements of this file end with &quot;%1&quot; instead of a semicolon.</source>
        <translation>Anweisungen dieser Datei enden mit &quot;%1&quot; statt mit einem Semikolon.</translation>
    </message>
    <message>
        <source>The version is larger than golang-migrate can store, so this file never runs.</source>
        <translation>Die Version ist größer, als golang-migrate speichern kann; diese Datei läuft also nie.</translation>
    </message>
    <message>
        <source>Two files have version %1.</source>
        <translation>Zwei Dateien haben Version %1.</translation>
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
        <source>%1 of %2 statements ran.</source>
        <translation>%1 von %2 Anweisungen sind gelaufen.</translation>
    </message>
    <message>
        <source>The next one failed: %1.</source>
        <translation>Die nächste schlug fehl: %1.</translation>
    </message>
    <message>
        <source>The file began a transaction and did not end it.</source>
        <translation>Die Datei hat eine Transaktion begonnen und nicht beendet.</translation>
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
        <source>current version: %1</source>
        <translation>jetzige Version: %1</translation>
    </message>
    <message>
        <source>notes: %1; --format json lists them.</source>
        <translation>Hinweise: %1; --format json zählt sie auf.</translation>
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
        <source>%1 fails: %2 has rows: %3.</source>
        <translation>%1 schlägt fehl: Zeilen in %2: %3.</translation>
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
        <source>&quot;%1&quot; cannot be part of a file name; use letters, digits and underscores.</source>
        <translation>&quot;%1&quot; kann nicht Teil eines Dateinamens sein; Buchstaben, Ziffern und Unterstriche verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The rehearsal saw no rewrite and no full read of %1.</source>
        <translation>Der Probelauf hat weder ein Neuschreiben noch ein vollständiges Lesen von %1 festgestellt.</translation>
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
        <source>The replication slot %1 is %2 MB behind; a rewrite adds the size of the table to that.</source>
        <translation>Der Replikations-Slot %1 liegt %2 MB zurück; bei einem Neuschreiben kommt die Größe der Tabelle hinzu.</translation>
    </message>
    <message>
        <source>Reading the live schema</source>
        <translation>Das Live-Schema wird gelesen</translation>
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
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Tables it touches</source>
        <translation>Betroffene Tabellen</translation>
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
        <source>time for %1: %2 (%3)</source>
        <translation>Dauer für %1: %2 (%3)</translation>
    </message>
    <message>
        <source>time for %1: unknown (%2)</source>
        <translation>Dauer für %1: unbekannt (%2)</translation>
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
        <source>up: %1</source>
        <translation>Up: %1</translation>
    </message>
    <message>
        <source>down: %1</source>
        <translation>Down: %1</translation>
    </message>
    <message>
        <source>up again: %1</source>
        <translation>erneutes Up: %1</translation>
    </message>
    <message>
        <source>It locks no table that is in use.</source>
        <translation>Sie sperrt keine Tabelle, die in Gebrauch ist.</translation>
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
        <source>The locale %1 of the database is not installed here; the rehearsal ran with C.</source>
        <translation>Die Locale %1 der Datenbank ist hier nicht installiert; der Probelauf lief mit C.</translation>
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
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>constraint %1</source>
        <translation>Constraint %1</translation>
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
        <source>The text is longer than 1 MiB.</source>
        <translation>Der Text ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>The text is nested too deeply.</source>
        <translation>Der Text ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>migration %1 is out of order with already applied migrations, the version number has to be higher than the applied migration %2 in --strict mode.</source>
        <translation>Migration %1 ist außer der Reihe: Mit --strict muss ihre Versionsnummer höher sein als die der schon angewendeten Migration %2.</translation>
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
        <source>%1 did not finish.</source>
        <translation>%1 wurde nicht fertig.</translation>
    </message>
    <message>
        <source>Version %1 is newer than the database, which is at %2.</source>
        <translation>Version %1 ist neuer als die Datenbank, die auf %2 steht.</translation>
    </message>
    <message>
        <source>no next version found: %1 has no row with is_applied, not even the one for version 0 that goose writes first.</source>
        <translation>no next version found: %1 hat keine Zeile mit is_applied, nicht einmal die für Version 0, die goose zuerst schreibt.</translation>
    </message>
    <message>
        <source>goose cannot read this file (line %1: %2) and stops at it.</source>
        <translation>goose kann diese Datei nicht lesen (Zeile %1: %2) und hält bei ihr an.</translation>
    </message>
    <message>
        <source>&quot;-- +goose NO TRANSACTION&quot; at the top</source>
        <translation>&quot;-- +goose NO TRANSACTION&quot; an den Anfang</translation>
    </message>
    <message>
        <source>Colophon does not write migrations of %1.</source>
        <translation>Colophon schreibt keine Migrationen von %1.</translation>
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
        <source>%1 does not contain migrations of %2.</source>
        <translation>%1 enthält keine Migrationen von %2.</translation>
    </message>
    <message>
        <source>%1 fails: rows of %2 that violate it: %3.</source>
        <translation>%1 schlägt fehl: Zeilen von %2, die das nicht erfüllen: %3.</translation>
    </message>
    <message>
        <source>%1 fails: pairs of rows of %2 that conflict: %3.</source>
        <translation>%1 schlägt fehl: Paare von Zeilen von %2, die sich widersprechen: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: a value in %2 does not fit the new type.</source>
        <translation>%1 lässt sich nicht ändern: Ein Wert in %2 passt nicht zum neuen Typ.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: rows of %2 whose value does not fit the new type: %3.</source>
        <translation>%1 lässt sich nicht ändern: Zeilen von %2, deren Wert nicht zum neuen Typ passt: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 contains no values, so no data is lost.</source>
        <translation>%1 von %2: kein Wert vorhanden, nichts geht verloren.</translation>
    </message>
    <message>
        <source>All rows of %1 satisfy %2.</source>
        <translation>Alle Zeilen von %1 erfüllen %2.</translation>
    </message>
    <message>
        <source>this database user may not read all of its rows (%1)</source>
        <translation>dieser Datenbankbenutzer darf nicht alle ihre Zeilen lesen (%1)</translation>
    </message>
    <message>
        <source>%1 is not a regular file: it is a folder, a broken link or a device.</source>
        <translation>%1 ist keine gewöhnliche Datei, sondern ein Ordner, ein toter Link oder ein Gerät.</translation>
    </message>
    <message>
        <source>This folder contains files of several migration tools: %1.</source>
        <translation>Dieser Ordner enthält Dateien mehrerer Migrationswerkzeuge: %1.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose the folder with the migration files.</source>
        <translation>Den Ordner %1 gibt es nicht. Bitte den Ordner mit den Migrationsdateien wählen.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder with the migration files.</source>
        <translation>%1 ist kein Ordner. Bitte den Ordner mit den Migrationsdateien wählen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: permission denied.</source>
        <translation>Der Ordner %1 lässt sich nicht lesen: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The files in %1 are larger than 1 GB in total, so it is probably not a migration folder. It was not read.</source>
        <translation>Die Dateien in %1 sind zusammen größer als 1 GB; das ist wohl kein Ordner mit Migrationen. Er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>COPY … FROM STDIN needs data that a migration tool cannot send; use INSERT.</source>
        <translation>COPY … FROM STDIN braucht anschließend Daten, die ein Migrationswerkzeug nicht senden kann; INSERT verwenden.</translation>
    </message>
    <message>
        <source>Line %1: %2 is a psql command, not SQL, so PostgreSQL rejects the file. Newer releases of pg_dump write \restrict and \unrestrict; remove such lines.</source>
        <translation>Zeile %1: %2 ist ein Befehl von psql und kein SQL, deshalb weist PostgreSQL die Datei ab. Neuere Ausgaben von pg_dump schreiben \restrict und \unrestrict; solche Zeilen entfernen.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which is a syntax error for PostgreSQL. Save it as UTF-8 without one.</source>
        <translation>Die Datei beginnt mit einer Bytereihenfolge-Marke, die PostgreSQL für einen Syntaxfehler hält; als UTF-8 ohne Marke speichern.</translation>
    </message>
    <message>
        <source>The file contains a NUL byte, which PostgreSQL cannot read. It may be saved as UTF-16; save it as UTF-8.</source>
        <translation>Die Datei enthält ein NUL-Byte, das PostgreSQL nicht lesen kann. Vielleicht ist sie als UTF-16 gespeichert; als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8. PostgreSQL rejects it, unless it is in a comment that the tool removes.</source>
        <translation>Zeile %1 ist kein UTF-8; PostgreSQL weist sie ab, wenn sie nicht in einem Kommentar steht, den das Werkzeug abschneidet.</translation>
    </message>
    <message>
        <source>This file contains no statement; running it only sets the version.</source>
        <translation>In dieser Datei steht keine Anweisung; sie auszuführen setzt nur die Version.</translation>
    </message>
    <message>
        <source>The file begins a transaction and does not end it; the version that is written afterwards would be lost with it.</source>
        <translation>Die Datei beginnt eine Transaktion und beendet sie nicht; die danach geschriebene Version ginge mit ihr verloren.</translation>
    </message>
    <message>
        <source>The file ends a transaction that it did not begin; the statements before that are kept even if the rest fails.</source>
        <translation>Die Datei beendet eine Transaktion, die sie nicht begonnen hat; was davor steht, bleibt auch dann, wenn der Rest fehlschlägt.</translation>
    </message>
    <message>
        <source>CONCURRENTLY fails here, because a file with several statements runs in one transaction. Move the statement to a separate migration.</source>
        <translation>CONCURRENTLY schlägt hier fehl, weil eine Datei mit mehreren Anweisungen in einer Transaktion läuft. Die Anweisung in eine eigene Migration verschieben.</translation>
    </message>
    <message>
        <source>The file begins or ends a transaction, but %1 already runs it in one; what it commits is kept even if the rest fails. Remove these statements, or add %2.</source>
        <translation>Die Datei beginnt oder beendet eine Transaktion, aber %1 führt sie schon in einer aus; was festgeschrieben wurde, bleibt, wenn der Rest fehlschlägt. Diese Anweisungen entfernen oder %2 setzen.</translation>
    </message>
    <message>
        <source>CONCURRENTLY fails inside a transaction; add %1.</source>
        <translation>CONCURRENTLY schlägt innerhalb einer Transaktion fehl; %1 setzen.</translation>
    </message>
    <message>
        <source>No schema in the search_path of this connection exists, so the history table cannot be created.</source>
        <translation>Kein Schema im search_path dieser Verbindung ist vorhanden; die Verlaufstabelle lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 contains no migration from which to recognise the format. Give the tool with --tool.</source>
        <translation>%1 enthält keine Migration, an der sich das Format erkennen ließe. Das Werkzeug mit --tool angeben.</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed.</source>
        <translation>%1 gibt es schon; es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>atlas.sum does not match the folder (checksum mismatch). Correct the files first, or run colophonctl migrations hash if the change is intended.</source>
        <translation>atlas.sum passt nicht zum Ordner (checksum mismatch). Zuerst die Dateien berichtigen oder, ist die Änderung beabsichtigt, colophonctl migrations hash ausführen.</translation>
    </message>
    <message>
        <source>The rehearsal did not read all of %1.</source>
        <translation>Der Probelauf hat %1 nicht von Anfang bis Ende gelesen.</translation>
    </message>
    <message>
        <source>%1 is currently locked (%2) by %3.</source>
        <translation>%1 ist zurzeit gesperrt (%2) von %3.</translation>
    </message>
    <message>
        <source>A transaction has been open and idle for %1 (%2): locks on the tables it used must wait for it.</source>
        <translation>Eine Transaktion ist seit %1 offen und untätig (%2): Eine Sperre auf das, was sie benutzt hat, wartet auf sie.</translation>
    </message>
    <message>
        <source>A transaction has been running for %1 (%2): locks on the tables it used must wait for it.</source>
        <translation>Eine Transaktion läuft seit %1 (%2): Eine Sperre auf das, was sie benutzt hat, wartet auf sie.</translation>
    </message>
    <message>
        <source>The prepared transaction %1 has held its locks for %2; it keeps them until it is committed or rolled back.</source>
        <translation>Die vorbereitete Transaktion %1 hält ihre Sperren seit %2, bis sie festgeschrieben oder zurückgerollt wird.</translation>
    </message>
    <message>
        <source>An advisory lock is held by %1; a migration may be running.</source>
        <translation>Eine Advisory-Sperre wird gehalten von %1; vielleicht ist es eine Migration, die gerade läuft.</translation>
    </message>
    <message>
        <source>%1 contains no migrations of a tool that Colophon supports.</source>
        <translation>%1 enthält keine Migrationen eines Werkzeugs, das Colophon unterstützt.</translation>
    </message>
    <message>
        <source>Creating a private copy of the schema</source>
        <translation>Eine private Kopie des Schemas wird angelegt</translation>
    </message>
    <message>
        <source>Running down and up again (%1 of %2)</source>
        <translation>Down- und erneute Up-Migration (%1 von %2)</translation>
    </message>
    <message>
        <source>The file is not a JSON report of colophonctl migrations preview.</source>
        <translation>Die Datei ist kein JSON-Bericht von colophonctl migrations preview.</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>Ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Changes to the schema</source>
        <translation>Änderungen am Schema</translation>
    </message>
    <message>
        <source>Current blockers</source>
        <translation>Aktuelle Hindernisse</translation>
    </message>
    <message>
        <source>Differences from the live database</source>
        <translation>Unterschiede zur Live-Datenbank</translation>
    </message>
    <message>
        <source>ruled out: %1</source>
        <translation>ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>It was not rehearsed, because the run stops before it.</source>
        <translation>Sie wurde nicht geprobt, weil der Lauf vor ihr endet.</translation>
    </message>
    <message>
        <source>It fails on the copy, which has no rows: %1 It may succeed on the live rows.</source>
        <translation>Sie bricht auf der Kopie ab, die keine Zeilen hat: %1 Mit den Zeilen der Live-Datenbank läuft sie vielleicht.</translation>
    </message>
    <message>
        <source>It fails on the copy, in which something is missing: %1</source>
        <translation>Sie bricht auf der Kopie ab, in der etwas fehlt: %1</translation>
    </message>
    <message>
        <source>It reads all of %1 while reads and writes continue.</source>
        <translation>Sie liest %1 vollständig, während Lese- und Schreibzugriffe weitergehen.</translation>
    </message>
    <message>
        <source>The down migration restores the schema, and the up migration runs again.</source>
        <translation>Die Down-Migration stellt das Schema wieder her, und die Up-Migration läuft erneut.</translation>
    </message>
    <message>
        <source>Running down and up again does not give the same schema.</source>
        <translation>Down- und erneute Up-Migration ergeben nicht dasselbe Schema.</translation>
    </message>
    <message>
        <source>Running down and up again fails.</source>
        <translation>Down- oder erneute Up-Migration schlägt fehl.</translation>
    </message>
    <message>
        <source>There is no down migration.</source>
        <translation>Es gibt keine Down-Migration.</translation>
    </message>
    <message>
        <source>The rehearsal&apos;s server stopped unexpectedly.</source>
        <translation>Der Server des Probelaufs wurde beendet.</translation>
    </message>
    <message>
        <source>The setting %1 could not be applied: %2</source>
        <translation>Die Einstellung %1 ließ sich nicht übernehmen: %2</translation>
    </message>
    <message>
        <source>A migration ran on the database while its schema was being read. Try again when it has finished.</source>
        <translation>Auf der Datenbank lief eine Migration, während ihr Schema gelesen wurde. Noch einmal nachsehen, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>This run fills the column %1.</source>
        <translation>Die Spalte %1 wird in diesem Lauf gefüllt.</translation>
    </message>
    <message>
        <source>This run recomputes the column %1.</source>
        <translation>Die Spalte %1 wird in diesem Lauf neu berechnet.</translation>
    </message>
    <message>
        <source>This run creates and fills %1.</source>
        <translation>%1 wird in diesem Lauf angelegt und gefüllt.</translation>
    </message>
    <message>
        <source>all writes wait, reads continue</source>
        <translation>alle Schreibzugriffe warten, Lesezugriffe gehen weiter</translation>
    </message>
    <message>
        <source>reads and writes continue; other schema changes and VACUUM wait</source>
        <translation>Lese- und Schreibzugriffe gehen weiter; andere Schemaänderungen und VACUUM warten</translation>
    </message>
    <message>
        <source>reads and writes continue; schema changes wait</source>
        <translation>Lese- und Schreibzugriffe gehen weiter; Schemaänderungen warten</translation>
    </message>
    <message>
        <source>the rows are rewritten</source>
        <translation>die Zeilen werden neu gespeichert</translation>
    </message>
    <message>
        <source>the index is rebuilt</source>
        <translation>der Index wird neu aufgebaut</translation>
    </message>
    <message>
        <source>it is rewritten</source>
        <translation>alles wird neu gespeichert</translation>
    </message>
    <message>
        <source>The referenced table could not be determined.</source>
        <translation>Die Tabelle, auf die verwiesen wird, lässt sich nicht bestimmen.</translation>
    </message>
    <message>
        <source>The lock is held by process %1 of user %2 (%3).</source>
        <translation>Die Sperre hält Prozess %1 des Benutzers %2 (%3).</translation>
    </message>
    <message>
        <source>The migration tool is already running on this database and holds its lock. Wait until that run has finished and try again.</source>
        <translation>Das Migrationswerkzeug läuft schon auf dieser Datenbank und hält seine Sperre. Warten, bis dieser Lauf fertig ist, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This migration tool has no down migrations, so nothing can be rolled back.</source>
        <translation>Dieses Migrationswerkzeug hat keine Down-Migrationen; es lässt sich nichts zurücknehmen.</translation>
    </message>
    <message>
        <source>This tool has no command that sets a version without running migrations.</source>
        <translation>Dieses Werkzeug hat keinen Befehl, der eine Version setzt, ohne Migrationen auszuführen.</translation>
    </message>
    <message>
        <source>This database has history tables of two migration tools: %1. They do not know about each other; use only one of them.</source>
        <translation>Diese Datenbank hat Verlaufstabellen von zwei Migrationswerkzeugen: %1. Sie wissen nichts voneinander; nur eines verwenden.</translation>
    </message>
    <message>
        <source>The history table in this database is from %1, but the files in the folder are for %2.</source>
        <translation>Die Verlaufstabelle in dieser Datenbank ist von %1, aber die Dateien im Ordner sind für %2.</translation>
    </message>
    <message>
        <source>atlas.sum ok</source>
        <translation>atlas.sum stimmt</translation>
    </message>
    <message>
        <source>atlas.sum wrong</source>
        <translation>atlas.sum falsch</translation>
    </message>
    <message>
        <source>A checkpoint: it contains the full schema up to here. On new databases it runs instead of all earlier files.</source>
        <translation>Ein Checkpoint: Er enthält das vollständige Schema bis hierher. Auf neuen Datenbanken läuft er anstelle aller früheren Dateien.</translation>
    </message>
    <message>
        <source>atlas:txmode must be given once, with the value none or file; Atlas stops at this migration.</source>
        <translation>atlas:txmode darf nur einmal vorkommen und muss none oder file sein; Atlas hält bei dieser Migration an.</translation>
    </message>
    <message>
        <source>%1 has no effect: Atlas requires an empty line after it with LF only, and this file has CRLF line ends. Save it with LF line ends.</source>
        <translation>%1 wirkt nicht: Atlas verlangt danach eine Leerzeile nur mit LF, und diese Datei hat CRLF-Zeilenenden. Mit LF-Zeilenenden speichern.</translation>
    </message>
    <message>
        <source>%1 has no effect, because no empty line follows it. Add one.</source>
        <translation>%1 wirkt nicht, weil darunter keine Leerzeile steht; eine einfügen.</translation>
    </message>
    <message>
        <source>Atlas cannot split this file into statements (line %1, column %2: %3) and stops at it.</source>
        <translation>Atlas kann diese Datei nicht in Anweisungen zerlegen (Zeile %1, Spalte %2: %3) und hält bei ihr an.</translation>
    </message>
    <message>
        <source>&quot;-- atlas:txmode none&quot; and an empty line at the top</source>
        <translation>&quot;-- atlas:txmode none&quot; und eine Leerzeile an den Anfang</translation>
    </message>
    <message>
        <source>A txtar archive, which needs Atlas Pro. The community edition treats its section markers as comments and runs every section as SQL, including the down section.</source>
        <translation>Ein txtar-Archiv, das Atlas Pro braucht. Die Community-Ausgabe hält die Abschnittsmarken für Kommentare und führt jeden Abschnitt als SQL aus, auch den Down-Abschnitt.</translation>
    </message>
    <message>
        <source>Another file also has version %1; Atlas can record only one of them.</source>
        <translation>Noch eine Datei hat Version %1; Atlas kann sich nur eine merken.</translation>
    </message>
    <message>
        <source>The versions have different lengths, and Atlas sorts them as text: 10 comes before 2.</source>
        <translation>Die Versionen hier sind verschieden lang, und Atlas ordnet sie als Text: 10 kommt vor 2.</translation>
    </message>
    <message>
        <source>%1 does not match its hash in atlas.sum: it was edited after the hash was written.</source>
        <translation>%1 passt nicht zur Prüfsumme in atlas.sum: Die Datei wurde danach geändert.</translation>
    </message>
    <message>
        <source>%1 differs from its hash in atlas.sum only by its line ends or a byte order mark, as after a checkout with CRLF.</source>
        <translation>%1 weicht nur in den Zeilenenden oder einer Bytereihenfolge-Marke von atlas.sum ab, wie nach einem Checkout mit CRLF.</translation>
    </message>
    <message>
        <source>%1 is not in atlas.sum: it was added after atlas.sum was written.</source>
        <translation>%1 steht nicht in atlas.sum: Die Datei kam nach dem Berechnen hinzu.</translation>
    </message>
    <message>
        <source>%1 is in atlas.sum, but the file does not exist: it was deleted.</source>
        <translation>%1 steht in atlas.sum, aber die Datei gibt es nicht: Sie wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 is called %2 in atlas.sum: it was renamed after atlas.sum was written.</source>
        <translation>%1 heißt in atlas.sum %2: Die Datei wurde nach dem Berechnen umbenannt.</translation>
    </message>
    <message>
        <source>%1 could not be verified, because an earlier file does not match its hash.</source>
        <translation>%1 ließ sich nicht prüfen, weil eine frühere Datei nicht zu ihrer Prüfsumme passt.</translation>
    </message>
    <message>
        <source>All entries of atlas.sum are correct, but its first line is not: the file was edited by hand or merged.</source>
        <translation>Alle Einträge von atlas.sum stimmen, nur die erste Zeile nicht: Sie wurde von Hand geändert oder zusammengeführt.</translation>
    </message>
    <message>
        <source>atlas.sum contains a line that is not a file name and its hash; it may be left from a merge conflict.</source>
        <translation>atlas.sum hat eine Zeile, die nicht aus Datei und Prüfsumme besteht, vielleicht von einem Merge-Konflikt.</translation>
    </message>
    <message>
        <source>The folder has no atlas.sum, and Atlas refuses a folder without one. Run atlas migrate hash to create it.</source>
        <translation>Der Ordner hat keine atlas.sum, und Atlas lehnt einen Ordner ohne sie ab. atlas migrate hash legt sie an.</translation>
    </message>
    <message>
        <source>atlas.sum does not match the folder. %1</source>
        <translation>atlas.sum passt nicht zum Ordner. %1</translation>
    </message>
    <message>
        <source>Later files that cannot be verified until that is fixed: %1.</source>
        <translation>Spätere Dateien, die sich nicht prüfen lassen, bis das behoben ist: %1.</translation>
    </message>
    <message>
        <source>If this change is intended, run atlas migrate hash.</source>
        <translation>Ist die Änderung beabsichtigt, atlas migrate hash ausführen.</translation>
    </message>
    <message>
        <source>atlas.sum is a file of Atlas, but this folder contains migrations of %1.</source>
        <translation>atlas.sum ist eine Datei von Atlas, aber dieser Ordner enthält Migrationen von %1.</translation>
    </message>
    <message>
        <source>atlas.sum does not match the folder (checksum mismatch), so Atlas refuses to run it.</source>
        <translation>atlas.sum passt nicht zum Ordner (checksum mismatch), deshalb führt Atlas ihn nicht aus.</translation>
    </message>
    <message>
        <source>The database is not clean: %1. Atlas starts only on an empty database; give its version with --baseline, or use --allow-dirty.</source>
        <translation>Die Datenbank ist nicht leer: %1. Atlas beginnt nur auf einer leeren Datenbank; ihre Version mit --baseline angeben oder --allow-dirty verwenden.</translation>
    </message>
    <message>
        <source>baseline version &quot;%1&quot; not found: no file has this version.</source>
        <translation>baseline version &quot;%1&quot; not found: Keine Datei hat diese Version.</translation>
    </message>
    <message>
        <source>Added out of order: %1. Newer migrations have already run, so Atlas needs --exec-order linear-skip or non-linear to continue.</source>
        <translation>Außer der Reihe hinzugekommen: %1. Neuere Migrationen sind schon gelaufen; Atlas braucht --exec-order linear-skip oder non-linear, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 already has rows: the database is at version %2. A baseline is only for databases without a history.</source>
        <translation>%1 hat schon Zeilen: Die Datenbank steht auf Version %2. Ein Ausgangsstand ist für Datenbanken ohne Verlauf.</translation>
    </message>
    <message>
        <source>atlas:txmode must be given once, with the value none or file.</source>
        <translation>atlas:txmode darf nur einmal vorkommen und muss none oder file sein.</translation>
    </message>
    <message>
        <source>This file is a txtar archive, which needs Atlas Pro; as plain SQL, its down section would run too.</source>
        <translation>Diese Datei ist ein txtar-Archiv, das Atlas Pro braucht; als einfaches SQL liefe auch ihr Down-Abschnitt.</translation>
    </message>
    <message>
        <source>checksum not found: atlas.sum has no entry for this file, so Atlas has no hash to record.</source>
        <translation>checksum not found: atlas.sum hat keinen Eintrag für diese Datei, deshalb hat Atlas keine Prüfsumme zu vermerken.</translation>
    </message>
    <message>
        <source>history changed: statement %1 from file &quot;%2&quot; changed. It had already run when the file failed, so the rest cannot continue from it. Restore the original statement.</source>
        <translation>history changed: statement %1 from file &quot;%2&quot; changed. Sie war schon gelaufen, als die Datei fehlschlug; der Rest kann nicht daran anschließen. Die ursprüngliche Anweisung wiederherstellen.</translation>
    </message>
    <message>
        <source>All of its changes were committed, including its row in %1.</source>
        <translation>Alle ihre Änderungen wurden übernommen, auch die Zeile in %1.</translation>
    </message>
    <message>
        <source>Everything after its BEGIN was rolled back.</source>
        <translation>Alles nach ihrem BEGIN wurde zurückgerollt.</translation>
    </message>
    <message>
        <source>All of it was rolled back.</source>
        <translation>Alles wurde zurückgerollt.</translation>
    </message>
    <message>
        <source>The file runs in one transaction, so all of it was rolled back, and %1 has no record of the attempt. Repair the file and run it again.</source>
        <translation>Die Datei läuft in einer Transaktion; alles wurde zurückgerollt, und %1 hat keinen Eintrag über den Versuch. Die Datei reparieren und noch einmal ausführen.</translation>
    </message>
    <message>
        <source>The statements before it were committed, and %1 records how many. Repair this statement and run again: Atlas continues here.</source>
        <translation>Die Anweisungen davor wurden übernommen, und %1 vermerkt, wie viele. Diese Anweisung reparieren und noch einmal ausführen: Atlas macht hier weiter.</translation>
    </message>
    <message>
        <source>Atlas: schema of the history table.</source>
        <translation>Atlas: das Schema der Verlaufstabelle.</translation>
    </message>
    <message>
        <source>Atlas: what to do with files added out of order: linear refuses, linear-skip ignores them, non-linear runs them.</source>
        <translation>Atlas: Umgang mit Dateien, die außer der Reihe hinzugekommen sind: linear weist sie ab, linear-skip übergeht sie, non-linear führt sie aus.</translation>
    </message>
    <message>
        <source>Atlas: file runs each file in a transaction, none uses no transactions.</source>
        <translation>Atlas: file für eine Transaktion um jede Datei, none für gar keine.</translation>
    </message>
    <message>
        <source>Atlas: current version of a database that has no history yet.</source>
        <translation>Atlas: die Version, auf der eine Datenbank ohne Verlauf schon steht.</translation>
    </message>
    <message>
        <source>Atlas: start even if the database is not empty.</source>
        <translation>Atlas: beginnen, obwohl die Datenbank nicht leer ist.</translation>
    </message>
    <message>
        <source>--baseline and --allow-dirty cannot be used together.</source>
        <translation>--baseline und --allow-dirty schließen sich aus.</translation>
    </message>
    <message>
        <source>--exec-order must be linear, linear-skip or non-linear.</source>
        <translation>--exec-order nimmt linear, linear-skip oder non-linear.</translation>
    </message>
    <message>
        <source>--tx-mode must be file or none.</source>
        <translation>--tx-mode nimmt file oder none.</translation>
    </message>
    <message>
        <source>It was marked as applied by hand (atlas migrate set).</source>
        <translation>Sie wurde von Hand als angewendet markiert (atlas migrate set).</translation>
    </message>
    <message>
        <source>The next run of Atlas continues with the rest, if the statements that ran are unchanged.</source>
        <translation>Beim nächsten Lauf macht Atlas mit dem Rest weiter, sofern die gelaufenen unverändert sind.</translation>
    </message>
    <message>
        <source>Newer migrations have run since, so Atlas will never run the rest. Run it by hand.</source>
        <translation>Seither sind neuere Migrationen gelaufen, deshalb führt Atlas den Rest nie mehr aus; von Hand erledigen.</translation>
    </message>
    <message>
        <source>The file is unchanged since it ran; another file was added before it.</source>
        <translation>Die Datei ist unverändert, seit sie lief; davor kam eine andere hinzu.</translation>
    </message>
    <message>
        <source>The file was edited or renamed after it ran on this database. Atlas does not detect this and will not run it again.</source>
        <translation>Die Datei wurde geändert oder umbenannt, nachdem sie auf dieser Datenbank gelaufen ist. Atlas bemerkt das nicht und führt sie nicht noch einmal aus.</translation>
    </message>
    <message>
        <source>Whether the file has changed since it ran is not known, because an earlier file was edited.</source>
        <translation>Ob die Datei unverändert ist, seit sie lief, lässt sich nicht feststellen, weil eine frühere geändert wurde.</translation>
    </message>
    <message>
        <source>Newer migrations have already run. Atlas runs nothing until --exec-order says whether to run this one or to skip it.</source>
        <translation>Neuere Migrationen sind schon gelaufen. Atlas führt nichts aus, bis --exec-order festlegt, ob diese läuft oder übergangen wird.</translation>
    </message>
    <message>
        <source>It has not run and will not run: it is older than the first migration that Atlas ran here (%1).</source>
        <translation>Sie lief nie und wird nie laufen: Sie ist älter als die erste Migration, die Atlas hier ausgeführt hat (%1).</translation>
    </message>
    <message>
        <source>A checkpoint is for new databases; this database has already run its contents.</source>
        <translation>Ein Checkpoint ist für neue Datenbanken; auf dieser ist schon gelaufen, was darin steht.</translation>
    </message>
    <message>
        <source>It will not run, because a later checkpoint contains it.</source>
        <translation>Sie läuft nicht, weil ein späterer Checkpoint sie enthält.</translation>
    </message>
    <message>
        <source>Version %1 ran on this database, but the folder has no file for it.</source>
        <translation>Version %1 ist auf dieser Datenbank gelaufen, aber der Ordner hat keine Datei dazu.</translation>
    </message>
    <message>
        <source>There is more than one atlas_schema_revisions table; Colophon read %1.</source>
        <translation>Es gibt mehr als eine Tabelle atlas_schema_revisions; gelesen wurde %1.</translation>
    </message>
    <message>
        <source>Version %1 has not run on this database.</source>
        <translation>Version %1 ist auf dieser Datenbank nie gelaufen.</translation>
    </message>
    <message>
        <source>dbmate: refuse migrations that are older than one that has run.</source>
        <translation>dbmate: Migrationen abweisen, die älter sind als eine schon gelaufene.</translation>
    </message>
    <message>
        <source>This folder contains no migrations.</source>
        <translation>Dieser Ordner enthält keine Migrationen.</translation>
    </message>
    <message>
        <source>duplicate migration file: %1. Two files have this version and direction, so golang-migrate refuses the whole folder. Give one of them another version.</source>
        <translation>duplicate migration file: %1. Zwei Dateien haben diese Version und Richtung, deshalb weist golang-migrate den ganzen Ordner ab. Einer davon eine andere Version geben.</translation>
    </message>
    <message>
        <source>%1 looks like a backup copy, but golang-migrate runs files with such a name. Delete it.</source>
        <translation>%1 sieht wie eine Sicherungskopie aus, aber golang-migrate führt Dateien mit solchen Namen aus; entfernen.</translation>
    </message>
    <message>
        <source>There is no down file, so rolling back only changes the version.</source>
        <translation>Es gibt keine Down-Datei; ein Zurücknehmen ändert nur die Version.</translation>
    </message>
    <message>
        <source>The down file of this version has a different name: %1.</source>
        <translation>Die Down-Datei dieser Version heißt anders: %1.</translation>
    </message>
    <message>
        <source>There is only a down file, so the up migration only sets this version.</source>
        <translation>Es gibt nur eine Down-Datei; die Up-Migration setzt nur diese Version.</translation>
    </message>
    <message>
        <source>%1 is a folder; golang-migrate ignores it.</source>
        <translation>%1 ist ein Ordner; golang-migrate übergeht ihn.</translation>
    </message>
    <message>
        <source>Version %1 is missing from the sequence. If a file with this version is added later, it does not run on databases that are past it.</source>
        <translation>In der Reihe fehlt die Version %1. Wird sie später hinzugefügt, läuft sie auf Datenbanken, die schon weiter sind, nicht.</translation>
    </message>
    <message>
        <source>golang-migrate ignores this file; it reads only names like 000001_add_users.up.sql.</source>
        <translation>golang-migrate übergeht diese Datei; es liest nur Namen wie 000001_add_users.up.sql.</translation>
    </message>
    <message>
        <source>%1 changes nothing in the schema, so the schema does not show whether it ran.</source>
        <translation>%1 ändert nichts am Schema; am Schema ist nicht zu sehen, ob sie lief.</translation>
    </message>
    <message>
        <source>Either %1 or %2 did not finish.</source>
        <translation>Entweder wurde %1 nicht fertig oder %2.</translation>
    </message>
    <message>
        <source>The schema is the one before the first migration: run migrate force %1.</source>
        <translation>Das Schema ist also das vor der ersten Migration: migrate force %1 ausführen.</translation>
    </message>
    <message>
        <source>The schema is that of version %1: run migrate force %1.</source>
        <translation>Das Schema ist also das der Version %1: migrate force %1 ausführen.</translation>
    </message>
    <message>
        <source>It was only partly applied. Finish it or undo it by hand, then run migrate force with the version that the schema has.</source>
        <translation>Sie hat teilweise gewirkt: von Hand abschließen oder zurücknehmen und dann migrate force mit der Version ausführen, die das Schema hat.</translation>
    </message>
    <message>
        <source>force %1 if %2 was applied, force %3 if it was not</source>
        <translation>force %1, wenn %2 gewirkt hat, force %3, wenn nicht</translation>
    </message>
    <message>
        <source>Check the data: %1.</source>
        <translation>Die Daten prüfen: %1.</translation>
    </message>
    <message>
        <source>Dirty database version %1. Fix and force version. The last run failed halfway; golang-migrate runs nothing until the version is set with migrate force.</source>
        <translation>Dirty database version %1. Fix and force version. Der letzte Lauf schlug mittendrin fehl; golang-migrate führt nichts aus, bis die Version mit migrate force gesetzt ist.</translation>
    </message>
    <message>
        <source>no migration found for version %1: the database is at a version that this folder does not contain.</source>
        <translation>no migration found for version %1: Die Datenbank steht auf einer Version, die dieser Ordner nicht enthält.</translation>
    </message>
    <message>
        <source>no migration found for version %1: the folder has no file of this version to go back to.</source>
        <translation>no migration found for version %1: Die Datei, zu der zurückgegangen werden soll, gibt es nicht.</translation>
    </message>
    <message>
        <source>The database is now marked dirty at version %1, as golang-migrate does.</source>
        <translation>Die Datenbank ist jetzt bei Version %1 als „dirty“ vermerkt, wie es golang-migrate tut.</translation>
    </message>
    <message>
        <source>The file controls transactions itself, so parts of it may have been committed. Check the schema, then run migrate force with the version that it has.</source>
        <translation>Die Datei steuert selbst Transaktionen; Teile davon können übernommen worden sein. Das Schema prüfen und dann migrate force mit der Version ausführen, die es hat.</translation>
    </message>
    <message>
        <source>The file runs in one transaction, so all of it was rolled back. Repair the file, run migrate force with the previous version, then run it again.</source>
        <translation>Die Datei läuft in einer Transaktion; alles wurde zurückgerollt. Die Datei reparieren, migrate force mit der vorigen Version ausführen und sie noch einmal laufen lassen.</translation>
    </message>
    <message>
        <source>The file runs in one transaction, so all of it was rolled back and the schema is still that of version %1. Repair the file, run migrate force %1, then run it again.</source>
        <translation>Die Datei läuft in einer Transaktion; alles wurde zurückgerollt, und das Schema ist noch das der Version %1. Die Datei reparieren, migrate force %1 ausführen und sie noch einmal laufen lassen.</translation>
    </message>
    <message>
        <source>%1 is not a valid version: golang-migrate takes whole numbers, or -1 for “no version”.</source>
        <translation>%1 ist keine gültige Version: golang-migrate nimmt ganze Zahlen oder -1 für „keine Version“.</translation>
    </message>
    <message>
        <source>The file began a transaction and did not end it, so golang-migrate cannot continue after it.</source>
        <translation>Die Datei hat eine Transaktion begonnen und nicht beendet; golang-migrate kann danach nicht weitermachen.</translation>
    </message>
    <message>
        <source>Everything after its last BEGIN was rolled back, and the database is marked dirty at version %1.</source>
        <translation>Alles nach dem letzten BEGIN wurde zurückgerollt, und die Datenbank ist bei Version %1 als „dirty“ vermerkt.</translation>
    </message>
    <message>
        <source>The database is dirty at version %1: either that migration failed, or the rollback of the one after it. Find out which, repair the schema, then run migrate force with the version that the schema has.</source>
        <translation>Die Datenbank ist bei Version %1 als „dirty“ vermerkt: Entweder schlug diese Migration fehl oder die Rücknahme der nächsten. Herausfinden, welche, das Schema reparieren und dann migrate force mit der Version ausführen, die das Schema hat.</translation>
    </message>
    <message>
        <source>The database is at version %1, but no file has this version; golang-migrate refuses to continue.</source>
        <translation>Die Datenbank steht auf Version %1, die keine Datei hat; golang-migrate macht nicht weiter.</translation>
    </message>
    <message>
        <source>%1 has %2 rows, but golang-migrate uses only one and does not define which.</source>
        <translation>%1 hat %2 Zeilen, aber golang-migrate verwendet nur eine, und es steht nicht fest, welche.</translation>
    </message>
    <message>
        <source>There is more than one schema_migrations table; Colophon read %1. Which one golang-migrate uses depends on its search_path.</source>
        <translation>Es gibt mehr als eine Tabelle schema_migrations; gelesen wurde %1. Welche golang-migrate benutzt, hängt von dessen search_path ab.</translation>
    </message>
    <message>
        <source>ENVSUB ON inserts environment variables into the SQL, which Colophon does not support.</source>
        <translation>ENVSUB ON setzt Werte der Umgebung in das SQL ein; das tut Colophon nicht.</translation>
    </message>
    <message>
        <source>%1 is not a valid version.</source>
        <translation>%1 ist keine Version.</translation>
    </message>
    <message>
        <source>no current version found: version %1 ran on this database, but the folder has no file to roll it back.</source>
        <translation>no current version found: Version %1 ist auf dieser Datenbank gelaufen, aber der Ordner hat keine Datei, um sie zurückzunehmen.</translation>
    </message>
    <message>
        <source>%1 is a Go migration; only a goose binary that was built with it can run it.</source>
        <translation>%1 ist eine Go-Migration; nur ein damit gebautes goose kann sie ausführen.</translation>
    </message>
    <message>
        <source>There is no Down section, so rolling back only deletes its row in the history table.</source>
        <translation>Es gibt keinen Down-Abschnitt; ein Zurücknehmen löscht nur die Zeile in der Verlaufstabelle.</translation>
    </message>
    <message>
        <source>found %1 missing migrations before current version %2: %3. goose runs nothing without --allow-missing.</source>
        <translation>found %1 missing migrations before current version %2: %3. goose führt ohne --allow-missing nichts aus.</translation>
    </message>
    <message>
        <source>goose: also run migrations that are older than the newest one that has run.</source>
        <translation>goose: auch Migrationen ausführen, die älter sind als die neueste schon gelaufene.</translation>
    </message>
    <message>
        <source>could not parse SQL migration file &quot;%1&quot;: goose refuses a folder with a file whose name has no version.</source>
        <translation>could not parse SQL migration file &quot;%1&quot;: Der Befehl goose weist ein Verzeichnis ab, wenn der Name einer Datei darin keine Version hat.</translation>
    </message>
    <message>
        <source>duplicate version %1 detected: goose refuses the folder.</source>
        <translation>duplicate version %1 detected: goose weist den Ordner ab.</translation>
    </message>
    <message>
        <source>Newer migrations have already run, but this one has not.</source>
        <translation>Neuere Migrationen sind schon gelaufen, diese nie.</translation>
    </message>
    <message>
        <source>The database has no history table of %1, so it is not known which migrations have run.</source>
        <translation>Die Datenbank hat keine Verlaufstabelle von %1; was gelaufen ist, ist daher unbekannt.</translation>
    </message>
    <message>
        <source>%1 ignores a file with this name.</source>
        <translation>%1 übergeht eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>%1 has no atlas.sum, and Atlas refuses a folder without one. If these files are for Atlas, run atlas migrate hash to create it. Otherwise they can be inspected, but not applied.</source>
        <translation>%1 hat keine atlas.sum, und Atlas lehnt einen Ordner ohne sie ab. Sind diese Dateien für Atlas, legt atlas migrate hash sie an. Sonst lassen sie sich ansehen, aber nicht anwenden.</translation>
    </message>
    <message>
        <source>Everything after its BEGIN was rolled back, including its row in %1.</source>
        <translation>Alles nach ihrem BEGIN wurde zurückgerollt, auch die Zeile in %1.</translation>
    </message>
    <message>
        <source>%1 sent the file without a transaction. If the file does not control transactions itself, all of it was rolled back. %2 does not list it, so %1 runs all of it again.</source>
        <translation>%1 hat die Datei ohne Transaktion gesendet. Steuert sie nicht selbst Transaktionen, wurde alles zurückgerollt. %2 führt sie nicht auf, deshalb führt %1 alles noch einmal aus.</translation>
    </message>
    <message>
        <source>The statements before it were committed, but %1 does not list the file, so %2 runs all of it again. Undo these statements first, or make them safe to run twice.</source>
        <translation>Die Anweisungen davor wurden übernommen, aber %1 führt die Datei nicht auf, deshalb führt %2 alles noch einmal aus. Diese Anweisungen zuerst rückgängig machen oder so schreiben, dass sie zweimal laufen können.</translation>
    </message>
    <message>
        <source>golang-migrate, goose, dbmate: history table, as TABLE or SCHEMA.TABLE.</source>
        <translation>golang-migrate, goose, dbmate: die Verlaufstabelle, TABLE oder SCHEMA.TABLE.</translation>
    </message>
    <message>
        <source>Migrations of %1 can be inspected, but not applied. Colophon applies those of golang-migrate, Atlas, goose and dbmate.</source>
        <translation>Migrationen von %1 lassen sich ansehen, aber nicht anwenden; das geht nur bei golang-migrate, Atlas, goose und dbmate.</translation>
    </message>
    <message>
        <source>%1 fails on a row of %2.</source>
        <translation>%1 schlägt bei einer Zeile von %2 fehl.</translation>
    </message>
    <message>
        <source>The way down was written and not tried: Colophon does not go down as %1 does.</source>
        <translation>Die Down-Migration wurde geschrieben, aber nicht erprobt: Colophon führt Down-Migrationen nicht so aus wie %1.</translation>
    </message>
    <message>
        <source>The way down was tried; it restores the schema.</source>
        <translation>Die Down-Migration wurde erprobt; sie stellt das Schema wieder her.</translation>
    </message>
    <message>
        <source>The way down was tried; it does not restore the schema in full: %1.</source>
        <translation>Die Down-Migration wurde erprobt; sie stellt das Schema nicht vollständig wieder her: %1.</translation>
    </message>
    <message>
        <source>The way down was tried and fails: %1</source>
        <translation>Die Down-Migration wurde erprobt und schlägt fehl: %1</translation>
    </message>
    <message>
        <source>Nothing to do: the migrations in %1 make what %2 says.</source>
        <translation>Nichts zu tun: Die Migrationen in %1 ergeben, was in %2 steht.</translation>
    </message>
    <message>
        <source>Nothing was written: no statement can change what is different between the migrations in %1 and %2.</source>
        <translation>Nichts wurde geschrieben: Die Unterschiede zwischen den Migrationen in %1 und %2 lassen sich mit keiner Anweisung ändern.</translation>
    </message>
    <message>
        <source>With it the migrations make what %1 says; tried on PostgreSQL %2.</source>
        <translation>Mit ihr ergeben die Migrationen, was in %1 steht; erprobt auf PostgreSQL %2.</translation>
    </message>
    <message>
        <source>With it the migrations make what %1 says but for the order of columns, which no statement can change; tried on PostgreSQL %2:</source>
        <translation>Mit ihr ergeben die Migrationen, was in %1 steht, bis auf die Reihenfolge von Spalten, die keine Anweisung ändern kann; erprobt auf PostgreSQL %2:</translation>
    </message>
    <message>
        <source>With it the migrations do not make all that %1 says; tried on PostgreSQL %2. What is left:</source>
        <translation>Mit ihr ergeben die Migrationen nicht alles, was in %1 steht; erprobt auf PostgreSQL %2. Es bleibt:</translation>
    </message>
    <message>
        <source>PostgreSQL refuses it in one transaction, so it is written to run without.</source>
        <translation>PostgreSQL lehnt sie in einer Transaktion ab, deshalb ist sie so geschrieben, dass sie ohne läuft.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The migration that leads to %1 fails, so nothing was written. %2</source>
        <translation>Die Migration, die zu %1 führt, schlägt fehl; deshalb wurde nichts geschrieben. %2</translation>
    </message>
    <message>
        <source>The files in %1 changed while the migration was made; nothing was written. Try again.</source>
        <translation>Die Dateien in %1 haben sich geändert, während die Migration erstellt wurde; es wurde nichts geschrieben. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Perhaps renamed: %1. The statements below drop the one and make the other, which loses the rows; ALTER … RENAME would keep them.</source>
        <translation>Vielleicht umbenannt: %1. Die folgenden Anweisungen löschen das eine und legen das andere an, wobei die Zeilen verloren gehen; ALTER … RENAME würde sie behalten.</translation>
    </message>
    <message>
        <source>Version %1 ran on the database, but there is no file for it; what it made looks as if it was made by hand.</source>
        <translation>Version %1 ist auf der Datenbank gelaufen, aber es gibt keine Datei dazu; was sie angelegt hat, sieht deshalb wie von Hand angelegt aus.</translation>
    </message>
    <message>
        <source>%1 was edited after it ran; it is replayed as it is now.</source>
        <translation>%1 wurde nachträglich geändert; nachgespielt wird die jetzige Fassung.</translation>
    </message>
    <message>
        <source>%1 did not run to its end; what it made looks as if it was made by hand.</source>
        <translation>%1 ist nicht bis zum Ende gelaufen; was davon angelegt wurde, sieht deshalb wie von Hand angelegt aus.</translation>
    </message>
    <message>
        <source>Files without a tool keep no history: the database is taken to have run them all.</source>
        <translation>Dateien ohne Werkzeug führen keinen Verlauf: Es wird angenommen, dass auf der Datenbank alle gelaufen sind.</translation>
    </message>
    <message>
        <source>The database has no history of %1, so it claims to have run nothing.</source>
        <translation>Die Datenbank hat keinen Verlauf von %1; demnach ist auf ihr nichts gelaufen.</translation>
    </message>
    <message>
        <source>made by hand in the database</source>
        <translation>von Hand in der Datenbank geändert</translation>
    </message>
    <message>
        <source>missing migration</source>
        <translation>fehlende Migration</translation>
    </message>
    <message>
        <source>stale schema file</source>
        <translation>veraltete Schemadatei</translation>
    </message>
    <message>
        <source>cosmetic</source>
        <translation>kosmetisch</translation>
    </message>
    <message>
        <source>in the database</source>
        <translation>in der Datenbank</translation>
    </message>
    <message>
        <source>in the schema file</source>
        <translation>in der Schemadatei</translation>
    </message>
    <message>
        <source>in the database and the schema file</source>
        <translation>in der Datenbank und der Schemadatei</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>fehlt %1</translation>
    </message>
    <message>
        <source>before the first version</source>
        <translation>vor der ersten Version</translation>
    </message>
    <message>
        <source>at version %1</source>
        <translation>auf Version %1</translation>
    </message>
    <message>
        <source>Database %1 %2 (%3, %4); %5 migrations replayed on PostgreSQL %6.</source>
        <translation>Datenbank %1 %2 (%3, %4); %5 Migrationen auf PostgreSQL %6 nachgespielt.</translation>
    </message>
    <message>
        <source>No drift: the database has what its migrations make.</source>
        <translation>Keine Drift: Die Datenbank hat, was ihre Migrationen ergeben.</translation>
    </message>
    <message>
        <source>No drift: the database has what its migrations make, and %1 says what all migrations make.</source>
        <translation>Keine Drift: Die Datenbank hat, was ihre Migrationen ergeben, und in %1 steht, was alle Migrationen ergeben.</translation>
    </message>
    <message>
        <source>Differences: %1.</source>
        <translation>Unterschiede: %1.</translation>
    </message>
    <message>
        <source>Database and migrations first part at %1.</source>
        <translation>Datenbank und Migrationen weichen zuerst bei %1 voneinander ab.</translation>
    </message>
    <message>
        <source>Left out, because PostgreSQL %1 and %2 print or keep it differently: %3.</source>
        <translation>Ausgelassen, weil PostgreSQL %1 und %2 es verschieden ausgeben oder speichern: %3.</translation>
    </message>
    <message>
        <source>They part at %1.</source>
        <translation>Sie weichen bei %1 voneinander ab.</translation>
    </message>
    <message>
        <source>They agree up to %1 and part at %2.</source>
        <translation>Sie stimmen bis %1 überein und weichen bei %2 voneinander ab.</translation>
    </message>
    <message>
        <source>No migration makes it, and none touches it.</source>
        <translation>Keine Migration legt es an, und keine ändert etwas daran.</translation>
    </message>
    <message>
        <source>No migration makes it; %1 touched %2 last.</source>
        <translation>Keine Migration legt es an; %1 hat %2 zuletzt geändert.</translation>
    </message>
    <message>
        <source>A pending migration makes the same.</source>
        <translation>Eine ausstehende Migration ergibt dasselbe.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Keine Drift</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>keine Drift</translation>
    </message>
    <message>
        <source>cosmetic drift</source>
        <translation>kosmetische Drift</translation>
    </message>
    <message>
        <source>drift: 1 difference</source>
        <translation>Drift: 1 Unterschied</translation>
    </message>
    <message>
        <source>drift: %1 differences</source>
        <translation>Drift: %1 Unterschiede</translation>
    </message>
    <message>
        <source>The history of migrations in %1 cannot be read, so it is not known which ran: %2</source>
        <translation>Der Verlauf der Migrationen in %1 lässt sich nicht lesen; welche gelaufen sind, ist daher unbekannt: %2</translation>
    </message>
    <message>
        <source>The database runs PostgreSQL %1, which is not installed here; the migrations ran on PostgreSQL %2. What the two print differently is left out.</source>
        <translation>Die Datenbank läuft mit PostgreSQL %1, das hier nicht installiert ist; die Migrationen liefen auf PostgreSQL %2. Was die beiden verschieden ausgeben, ist ausgelassen.</translation>
    </message>
    <message>
        <source>A pending migration fails, so it was not looked at what those make: %1</source>
        <translation>Eine ausstehende Migration schlägt fehl; was die ausstehenden ergeben, wurde deshalb nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Reading the schema of the database</source>
        <translation>Das Schema der Datenbank wird gelesen</translation>
    </message>
    <message>
        <source>Replaying %1 (%2 of %3)</source>
        <translation>%1 wird nachgespielt (%2 von %3)</translation>
    </message>
    <message>
        <source>Making the schema of the file</source>
        <translation>Das Schema der Datei wird angelegt</translation>
    </message>
    <message>
        <source>Finding where it came in: %1 (%2 of %3)</source>
        <translation>Die Herkunft wird gesucht: %1 (%2 von %3)</translation>
    </message>
    <message>
        <source>assumed that no migration has run</source>
        <translation>angenommen wird, dass keine Migration gelaufen ist</translation>
    </message>
    <message>
        <source>assumed that everything up to %1 has run, because its changes are in the schema (%2)</source>
        <translation>angenommen wird, dass alles bis %1 gelaufen ist, weil die Änderungen davon im Schema sind (%2)</translation>
    </message>
    <message>
        <source>The history could not be read: %1; %2.</source>
        <translation>Der Verlauf ließ sich nicht lesen: %1; %2.</translation>
    </message>
    <message>
        <source>The file stops before its end.</source>
        <translation>Die Datei hält vor ihrem Ende an.</translation>
    </message>
    <message>
        <source>The run ends before it.</source>
        <translation>Der Lauf endet davor.</translation>
    </message>
    <message>
        <source>Whether migrations have run since then is not known, because the history cannot be read.</source>
        <translation>Ob seither Migrationen gelaufen sind, ist nicht bekannt, weil sich der Verlauf nicht lesen lässt.</translation>
    </message>
    <message>
        <source>changes   about %1 rows of %2</source>
        <translation>ändert        etwa %1 Zeilen von %2</translation>
    </message>
    <message>
        <source>Rehearsed on a copy of the schema, PostgreSQL %1, as %2.</source>
        <translation>Geprobt auf einer Kopie des Schemas, PostgreSQL %1, als %2.</translation>
    </message>
    <message>
        <source>It changes about %1 rows of %2.</source>
        <translation>Sie ändert etwa %1 Zeilen von %2.</translation>
    </message>
    <message>
        <source>It changes about %1 rows of %2 at once. Other writes to these rows wait until the transaction ends.</source>
        <translation>Sie ändert etwa %1 Zeilen von %2 auf einmal. Andere Schreibzugriffe auf diese Zeilen warten bis zum Ende der Transaktion.</translation>
    </message>
    <message>
        <source>The migrations were not run down and up again.</source>
        <translation>Down- und erneute Up-Migrationen wurden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>These tables were locked while the schema was read, so their defaults, constraints and indexes are missing in the rehearsal: %1.</source>
        <translation>Diese Tabellen waren beim Lesen des Schemas gesperrt; ihre Vorgaben, Constraints und Indizes fehlen deshalb im Probelauf: %1.</translation>
    </message>
    <message>
        <source>Part of the schema that could not be read: %1 (%2)</source>
        <translation>Ein Teil des Schemas ließ sich nicht lesen: %1 (%2)</translation>
    </message>
    <message>
        <source>The USING clause of column %1 calls a volatile function.</source>
        <translation>Die USING-Klausel der Spalte %1 ruft eine veränderliche Funktion (VOLATILE) auf.</translation>
    </message>
    <message>
        <source>The USING clause of column %1 cannot be analysed: %2</source>
        <translation>Die USING-Klausel der Spalte %1 lässt sich nicht untersuchen: %2</translation>
    </message>
    <message>
        <source>How the column %1 gets its values is not known.</source>
        <translation>Wie die Spalte %1 ihre Werte bekommt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How the column %1 gets its values is not visible in the statement.</source>
        <translation>Wie die Spalte %1 ihre Werte bekommt, ist in der Anweisung nicht zu sehen.</translation>
    </message>
    <message>
        <source>the generated column %1</source>
        <translation>Berechnete Spalte %1</translation>
    </message>
    <message>
        <source>NOT NULL of the type of column %1</source>
        <translation>NOT NULL des Typs der Spalte %1</translation>
    </message>
    <message>
        <source>The database runs PostgreSQL %1; the rehearsal ran on the given server, PostgreSQL %2.</source>
        <translation>Die Datenbank läuft mit PostgreSQL %1; der Probelauf lief auf dem angegebenen Server, PostgreSQL %2.</translation>
    </message>
    <message>
        <source>The migrations ran as %1, not as %2.</source>
        <translation>Die Migrationen liefen als %1, nicht als %2.</translation>
    </message>
    <message>
        <source>It is not known whether %1 is the server of the database itself, so the rehearsal does not use it.</source>
        <translation>Ob %1 der Server der Datenbank selbst ist, ist nicht bekannt; der Probelauf benutzt ihn deshalb nicht.</translation>
    </message>
    <message>
        <source>%1 is the server of the database itself. Give a different server for the rehearsal, or none.</source>
        <translation>%1 ist der Server der Datenbank selbst. Für den Probelauf einen anderen Server angeben oder keinen.</translation>
    </message>
    <message>
        <source>%1 cannot create a database on %2, which the rehearsal needs. Grant the right with: ALTER ROLE %1 CREATEDB.</source>
        <translation>%1 kann auf %2 keine Datenbank anlegen, die der Probelauf braucht. Das Recht dazu erteilt: ALTER ROLE %1 CREATEDB.</translation>
    </message>
    <message>
        <source>There %1 owns all objects, and privileges are not copied.</source>
        <translation>Dort ist %1 Eigentümer aller Objekte, und Rechte werden nicht kopiert.</translation>
    </message>
    <message>
        <source>There %1 owns all objects, and privileges are not copied. Missing roles: %2.</source>
        <translation>Dort ist %1 Eigentümer aller Objekte, und Rechte werden nicht kopiert. Fehlende Rollen: %2.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>%1 is not a directory of %2.</source>
        <translation>%1 ist kein Ordner von %2.</translation>
    </message>
    <message>
        <source>%1 has no version %2.</source>
        <translation>%1 hat keine Version %2.</translation>
    </message>
    <message>
        <source>The migrations in %1 cannot be replayed: %2 is a template, which only pop can turn into SQL.</source>
        <translation>Die Migrationen in %1 lassen sich nicht nachspielen: %2 ist eine Vorlage, die nur pop in SQL umsetzen kann.</translation>
    </message>
    <message>
        <source>There is no migration in %1 of a tool that Colophon knows.</source>
        <translation>In %1 ist keine Migration eines Werkzeugs, das Colophon kennt.</translation>
    </message>
    <message>
        <source>The migrations in %1 cannot be replayed: how %2 runs them is not imitated.</source>
        <translation>Die Migrationen in %1 lassen sich nicht nachspielen: Wie %2 sie ausführt, ist nicht nachgebildet.</translation>
    </message>
    <message>
        <source>error     line %1, column %2: %3</source>
        <translation>Fehler    Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>error     line %1: %2</source>
        <translation>Fehler    Zeile %1: %2</translation>
    </message>
    <message>
        <source>The planner had no statistics of the live tables, because the rehearsal&apos;s server is not a private one.</source>
        <translation>Der Planer hatte keine Statistiken der Live-Tabellen, weil der Server der Probe kein privater ist.</translation>
    </message>
    <message>
        <source>The planner had no statistics of the live tables.</source>
        <translation>Der Planer hatte keine Statistiken der Live-Tabellen.</translation>
    </message>
    <message>
        <source>Planner statistics of the live database: row counts (tables: %1).</source>
        <translation>Planer-Statistiken der Live-Datenbank: Zeilenzahlen (Tabellen: %1).</translation>
    </message>
    <message>
        <source>Planner statistics of the live database: row counts (tables: %1), distributions of values (columns: %2).</source>
        <translation>Planer-Statistiken der Live-Datenbank: Zeilenzahlen (Tabellen: %1), Verteilungen der Werte (Spalten: %2).</translation>
    </message>
    <message>
        <source>Extensions that are not installed here: %1. Stand-ins take their place: types that hold any text, functions that fail when they are called, index methods that take no row.</source>
        <translation>Hier nicht installierte Erweiterungen: %1. An ihre Stelle treten Platzhalter: Typen, die jeden Text aufnehmen, Funktionen, die beim Aufruf fehlschlagen, Indexmethoden, die keine Zeile annehmen.</translation>
    </message>
    <message>
        <source>Stand-ins for types: %1</source>
        <translation>Platzhalter für Typen: %1</translation>
    </message>
    <message>
        <source>Stand-ins for access methods: %1</source>
        <translation>Platzhalter für Zugriffsmethoden: %1</translation>
    </message>
    <message>
        <source>Stand-ins for operator classes: %1</source>
        <translation>Platzhalter für Operatorklassen: %1</translation>
    </message>
    <message>
        <source>The collation %1 is not available here; in the rehearsal it sorts as C.</source>
        <translation>Die Sortierfolge %1 gibt es hier nicht; in der Probe sortiert sie wie C.</translation>
    </message>
    <message>
        <source>%1: the version was set, nothing ran.</source>
        <translation>%1: Die Version wurde gesetzt, nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>It was edited since it ran, so Flyway runs it again.</source>
        <translation>Sie wurde seit ihrem Lauf bearbeitet, deshalb führt Flyway sie noch einmal aus.</translation>
    </message>
    <message>
        <source>The file was edited after it ran: its checksum is not the one in the history.</source>
        <translation>Die Datei wurde nach ihrem Lauf bearbeitet: Ihre Prüfsumme ist nicht die der Historie.</translation>
    </message>
    <message>
        <source>%1 was edited after it ran (checksum mismatch). Restore it, or run flyway repair to accept it.</source>
        <translation>%1 wurde nach dem Lauf bearbeitet (Prüfsumme stimmt nicht). Stellen Sie die Datei wieder her, oder führen Sie flyway repair aus, um sie zu übernehmen.</translation>
    </message>
    <message>
        <source>This migration failed. Repair the schema, then let %1 repair its history.</source>
        <translation>Diese Migration ist fehlgeschlagen. Reparieren Sie das Schema und lassen Sie dann %1 seine Historie reparieren.</translation>
    </message>
</context>
<context>
    <name>migrations::hazards::Words</name>
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
        <source>Adding a foreign key reads all of %1 while nothing can write to it or to %2.</source>
        <translation>Beim Hinzufügen eines Fremdschlüssels wird %1 vollständig gelesen, während nichts dort oder in %2 schreiben kann.</translation>
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
        <source>Adding a primary key builds its index while nothing else can read or write %1.</source>
        <translation>Beim Hinzufügen eines Primärschlüssels wird sein Index aufgebaut, während nichts anderes in %1 lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Adding %1 as the primary key rewrites %2 or fails, and builds an index while nothing else can read or write it.</source>
        <translation>Das Hinzufügen von %1 als Primärschlüssel schreibt %2 neu oder schlägt fehl und baut einen Index auf, während nichts anderes dort lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>ADD PRIMARY KEY builds a unique index under an ACCESS EXCLUSIVE lock, and reads the table once more for each column that may be NULL. Build the index with CREATE UNIQUE INDEX CONCURRENTLY, make the columns NOT NULL through a validated check, then ADD CONSTRAINT … PRIMARY KEY USING INDEX.</source>
        <translation>ADD PRIMARY KEY baut einen eindeutigen Index unter einer Sperre ACCESS EXCLUSIVE auf und liest die Tabelle für jede Spalte, die NULL sein darf, noch einmal. Den Index mit CREATE UNIQUE INDEX CONCURRENTLY aufbauen, die Spalten über einen validierten CHECK-Constraint NOT NULL machen, dann ADD CONSTRAINT … PRIMARY KEY USING INDEX.</translation>
    </message>
    <message>
        <source>A required column without a default</source>
        <translation>Eine Pflichtspalte ohne Vorgabe</translation>
    </message>
    <message>
        <source>This unique index cannot be built when two rows of %1 have the same %2.</source>
        <translation>Dieser eindeutige Index lässt sich nicht aufbauen, wenn zwei Zeilen von %1 gleiche Werte haben in: %2.</translation>
    </message>
    <message>
        <source>ATTACH PARTITION reads all of %1 while nothing else can read or write it, unless a check proves that its rows are inside the bounds.</source>
        <translation>ATTACH PARTITION liest %1 vollständig, während nichts anderes dort lesen oder schreiben kann, es sei denn, ein CHECK-Constraint belegt, dass die Zeilen innerhalb der Grenzen liegen.</translation>
    </message>
    <message>
        <source>All rows are changed in one statement</source>
        <translation>Alle Zeilen werden in einer Anweisung geändert</translation>
    </message>
    <message>
        <source>Adding a constraint to the domain %1 reads every table that has a column of it, while nothing can write to them.</source>
        <translation>Beim Hinzufügen eines Constraints zur Domäne %1 wird jede Tabelle gelesen, die eine Spalte davon hat, während nichts in diese Tabellen schreiben kann.</translation>
    </message>
    <message>
        <source>A constraint on a domain in use</source>
        <translation>Ein Constraint auf einer benutzten Domäne</translation>
    </message>
    <message>
        <source>A column of type char(n)</source>
        <translation>Eine Spalte vom Typ char(n)</translation>
    </message>
    <message>
        <source>CONCURRENTLY fails inside a transaction block, and this statement runs in one.</source>
        <translation>CONCURRENTLY schlägt in einem Transaktionsblock fehl, und diese Anweisung läuft in einem.</translation>
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
        <source>A column is dropped</source>
        <translation>Eine Spalte wird gelöscht</translation>
    </message>
    <message>
        <source>A database is dropped</source>
        <translation>Eine Datenbank wird gelöscht</translation>
    </message>
    <message>
        <source>A column may be NULL from now on</source>
        <translation>Eine Spalte darf von nun an NULL sein</translation>
    </message>
    <message>
        <source>A table is dropped</source>
        <translation>Eine Tabelle wird gelöscht</translation>
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
        <source>A column of type json</source>
        <translation>Eine Spalte vom Typ json</translation>
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
        <source>BEGIN without COMMIT</source>
        <translation>BEGIN ohne COMMIT</translation>
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
        <source>Changing %1 of %2 from %3 to %4 rewrites the table and its indexes while nothing else can read or write it.</source>
        <translation>Die Änderung von %1 in %2 von %3 auf %4 schreibt die Tabelle und ihre Indizes neu, während nichts anderes sie lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>The type of a column changes</source>
        <translation>Der Typ einer Spalte ändert sich</translation>
    </message>
    <message>
        <source>Columns in an order that wastes space</source>
        <translation>Spalten in einer Reihenfolge, die Platz verschwendet</translation>
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
        <source>A trigger on a table in use</source>
        <translation>Ein Trigger auf einer benutzten Tabelle</translation>
    </message>
    <message>
        <source>Adding a unique constraint builds its index while nothing else can read or write %1, and fails when two rows have the same %2.</source>
        <translation>Ein neuer Unique-Constraint baut seinen Index, während nichts anderes %1 lesen oder schreiben kann, und schlägt fehl, wenn zwei Zeilen in %2 übereinstimmen.</translation>
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
        <source>A check is dropped</source>
        <translation>Ein Check-Constraint wird gelöscht</translation>
    </message>
    <message>
        <source>A foreign key is dropped</source>
        <translation>Ein Fremdschlüssel wird gelöscht</translation>
    </message>
    <message>
        <source>A primary key is dropped</source>
        <translation>Ein Primärschlüssel wird gelöscht</translation>
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
        <source>A new enum value is used before it is committed</source>
        <translation>Ein neuer Enum-Wert wird vor dem COMMIT verwendet</translation>
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
        <source>A name longer than 63 bytes</source>
        <translation>Ein Name mit mehr als 63 Bytes</translation>
    </message>
    <message>
        <source>A key of type integer</source>
        <translation>Ein Schlüssel vom Typ integer</translation>
    </message>
    <message>
        <source>A key of type smallint</source>
        <translation>Ein Schlüssel vom Typ smallint</translation>
    </message>
    <message>
        <source>A serial column</source>
        <translation>Eine Spalte vom Typ serial</translation>
    </message>
    <message>
        <source>each table</source>
        <translation>jede Tabelle</translation>
    </message>
    <message>
        <source>VACUUM FULL or CLUSTER</source>
        <translation>VACUUM FULL oder CLUSTER</translation>
    </message>
    <message>
        <source>A statement that cannot run twice</source>
        <translation>Eine Anweisung, die nicht zweimal laufen kann</translation>
    </message>
    <message>
        <source>A column of type varchar(n)</source>
        <translation>Eine Spalte vom Typ varchar(n)</translation>
    </message>
    <message>
        <source>A column of type timestamp without time zone</source>
        <translation>Eine Spalte vom Typ timestamp without time zone</translation>
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
        <source>Renaming %1 breaks every running client that still uses the old name.</source>
        <translation>%1 umzubenennen stört jeden laufenden Client, der noch den alten Namen benutzt.</translation>
    </message>
    <message>
        <source>A table or view is renamed</source>
        <translation>Eine Tabelle oder Sicht wird umbenannt</translation>
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
        <source>An index is rebuilt while others wait</source>
        <translation>Ein Index wird neu gebaut, während andere warten</translation>
    </message>
    <message>
        <source>REINDEX takes a SHARE lock on the table and an ACCESS EXCLUSIVE lock on the index. REINDEX … CONCURRENTLY builds a second index beside the old one and swaps them; it cannot run in a transaction.</source>
        <translation>REINDEX nimmt eine Sperre SHARE auf der Tabelle und eine Sperre ACCESS EXCLUSIVE auf dem Index. REINDEX … CONCURRENTLY baut neben dem alten einen zweiten Index und tauscht beide; es kann nicht in einer Transaktion laufen.</translation>
    </message>
    <message>
        <source>A table without its schema</source>
        <translation>Eine Tabelle ohne ihr Schema</translation>
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
        <source>Moving %1 to the schema %2 breaks every running client that does not have %2 in its search_path.</source>
        <translation>%1 in das Schema %2 zu verschieben stört jeden laufenden Client, der %2 nicht in seinem search_path hat.</translation>
    </message>
    <message>
        <source>A table moves to another schema</source>
        <translation>Eine Tabelle wechselt in ein anderes Schema</translation>
    </message>
    <message>
        <source>ACCESS EXCLUSIVE locks on several tables in one transaction</source>
        <translation>Sperren ACCESS EXCLUSIVE auf mehreren Tabellen in einer Transaktion</translation>
    </message>
    <message>
        <source>PostgreSQL %1 cannot parse this: %2.</source>
        <translation>PostgreSQL %1 kann das nicht parsen: %2.</translation>
    </message>
    <message>
        <source>The SQL cannot be parsed</source>
        <translation>Das SQL lässt sich nicht parsen</translation>
    </message>
    <message>
        <source>All rows of a table are removed</source>
        <translation>Alle Zeilen einer Tabelle werden entfernt</translation>
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
        <source>A plain index on more than three columns</source>
        <translation>Ein einfacher Index auf mehr als drei Spalten</translation>
    </message>
    <message>
        <source>-- 3. build the indexes and constraints of the old column on the new one, then swap:</source>
        <translation>-- 3. die Indizes und Constraints der alten Spalte auf der neuen bauen, dann tauschen:</translation>
    </message>
    <message>
        <source>This ignore comment has no effect: no statement follows it.</source>
        <translation>Dieser Ignorier-Kommentar wirkt nicht: Ihm folgt keine Anweisung.</translation>
    </message>
    <message>
        <source>This ignore comment has no effect: it names no rule.</source>
        <translation>Dieser Ignorier-Kommentar wirkt nicht: Er nennt keine Regel.</translation>
    </message>
    <message>
        <source>This ignore comment names a rule that does not exist: %1.</source>
        <translation>Dieser Ignorier-Kommentar nennt eine Regel, die es nicht gibt: %1.</translation>
    </message>
    <message>
        <source>This ignore comment has no effect: the rule finds nothing in the statement.</source>
        <translation>Dieser Ignorier-Kommentar wirkt nicht: Die Regel findet in der Anweisung nichts.</translation>
    </message>
    <message>
        <source>%2 contains no migration with version %1.</source>
        <translation>%2 enthält keine Migration mit der Version %1.</translation>
    </message>
    <message>
        <source>Safer alternatives</source>
        <translation>Sicherere Fassungen</translation>
    </message>
    <message>
        <source>Names in other tools: %1</source>
        <translation>Name bei anderen Werkzeugen: %1</translation>
    </message>
    <message>
        <source>Adding an exclusion constraint builds its index and compares all rows of %1 while nothing else can read or write it. It cannot be added in steps.</source>
        <translation>Beim Hinzufügen eines EXCLUDE-Constraints wird sein Index aufgebaut und werden alle Zeilen von %1 verglichen, während nichts anderes dort lesen oder schreiben kann; schrittweise lässt er sich nicht hinzufügen.</translation>
    </message>
    <message>
        <source>An exclusion constraint on a table that contains data</source>
        <translation>Ein EXCLUDE-Constraint auf einer Tabelle mit Daten</translation>
    </message>
    <message>
        <source>EXCLUDE builds its index under an ACCESS EXCLUSIVE lock. It cannot be NOT VALID, and it cannot use an index that was built CONCURRENTLY. Add it when the table is created, in a quiet hour, or move the rows into a new table that has it.</source>
        <translation>EXCLUDE baut den Index unter einer Sperre ACCESS EXCLUSIVE auf; es kann weder NOT VALID sein noch einen Index übernehmen, der mit CONCURRENTLY gebaut wurde. Den Constraint beim Anlegen der Tabelle hinzufügen, in einer ruhigen Zeit hinzufügen oder die Zeilen in eine neue Tabelle verschieben, die ihn hat.</translation>
    </message>
    <message>
        <source>A default such as gen_random_uuid() or clock_timestamp() has a different value for each row, so PostgreSQL rewrites the table and all its indexes under an ACCESS EXCLUSIVE lock. Since PostgreSQL 11, a constant default or now() rewrites nothing. Add the column without the default, set the default, then fill the old rows in batches.</source>
        <translation>Eine Vorgabe wie gen_random_uuid() oder clock_timestamp() hat für jede Zeile einen anderen Wert, deshalb schreibt PostgreSQL die Tabelle und alle ihre Indizes unter einer Sperre ACCESS EXCLUSIVE neu. Eine konstante Vorgabe und auch now() schreiben seit PostgreSQL 11 nichts neu. Die Spalte ohne Vorgabe hinzufügen, die Vorgabe setzen und dann die alten Zeilen portionsweise füllen.</translation>
    </message>
    <message>
        <source>Adding a foreign key reads all of %1 while nothing can write to it or to %2, and fails at the first row that refers to a missing row.</source>
        <translation>Beim Hinzufügen eines Fremdschlüssels wird %1 vollständig gelesen, während nichts dort oder in %2 schreiben kann; bei der ersten Zeile ohne Gegenstück schlägt es fehl.</translation>
    </message>
    <message>
        <source>A foreign key is checked while writes wait</source>
        <translation>Ein Fremdschlüssel wird geprüft, während Schreibzugriffe warten</translation>
    </message>
    <message>
        <source>A stored generated column has a value in each row, so PostgreSQL rewrites the table and all its indexes under an ACCESS EXCLUSIVE lock. Add a plain column, compute it with a trigger, and fill the old rows in batches; or use an index on the expression, or a view. A virtual generated column (PostgreSQL 18 and later) rewrites nothing.</source>
        <translation>Eine gespeicherte berechnete Spalte hat in jeder Zeile einen Wert, deshalb schreibt PostgreSQL die Tabelle und alle ihre Indizes unter einer Sperre ACCESS EXCLUSIVE neu. Eine gewöhnliche Spalte hinzufügen, sie mit einem Trigger pflegen und die alten Zeilen portionsweise füllen; oder einen Index auf dem Ausdruck oder eine Sicht verwenden. Eine virtuelle berechnete Spalte, ab PostgreSQL 18, schreibt nichts neu.</translation>
    </message>
    <message>
        <source>SET NOT NULL on a column that contains data</source>
        <translation>SET NOT NULL auf einer Spalte mit Daten</translation>
    </message>
    <message>
        <source>SET NOT NULL scans the table under an ACCESS EXCLUSIVE lock, and fails at the first NULL. If a check (column IS NOT NULL) was added NOT VALID and validated before, there is no scan; VALIDATE allows reads and writes.</source>
        <translation>SET NOT NULL durchläuft die Tabelle unter einer Sperre ACCESS EXCLUSIVE und schlägt beim ersten NULL fehl. Ein CHECK-Constraint (Spalte IS NOT NULL), der vorher NOT VALID hinzugefügt und validiert wurde, erspart den Durchlauf: VALIDATE lässt andere lesen und schreiben.</translation>
    </message>
    <message>
        <source>A primary key builds its index while reads and writes wait</source>
        <translation>Ein Primärschlüssel baut seinen Index auf, während Lese- und Schreibzugriffe warten</translation>
    </message>
    <message>
        <source>-- let the application write it, fill the existing rows in batches, then:</source>
        <translation>-- die Anwendung die Spalte schreiben lassen und die vorhandenen Zeilen portionsweise füllen; dann:</translation>
    </message>
    <message>
        <source>Adding %1 as NOT NULL without a default fails if %2 has any rows. If it has none, inserts of running clients fail afterwards.</source>
        <translation>Das Hinzufügen von %1 als NOT NULL ohne Vorgabe schlägt fehl, wenn %2 Zeilen hat. Hat sie keine, schlägt danach jedes INSERT laufender Clients fehl.</translation>
    </message>
    <message>
        <source>ADD COLUMN … NOT NULL without a default fails if the table has any rows. On an empty table it succeeds, but then breaks every client that inserts without the new column. Give it a constant default, which rewrites nothing since PostgreSQL 11, or add it without NOT NULL, fill it, and set NOT NULL afterwards.</source>
        <translation>ADD COLUMN … NOT NULL ohne Vorgabe schlägt fehl, wenn die Tabelle eine Zeile enthält. Auf einer leeren Tabelle gelingt es, aber dann scheitert jeder Client, der ohne die neue Spalte einfügt. Ihr eine konstante Vorgabe geben, die seit PostgreSQL 11 nichts neu schreibt, oder sie ohne NOT NULL hinzufügen, füllen und danach NOT NULL setzen.</translation>
    </message>
    <message>
        <source>-- first look for duplicates:</source>
        <translation>-- vorher nach Duplikaten suchen:</translation>
    </message>
    <message>
        <source>A unique index on data that may contain duplicates</source>
        <translation>Ein eindeutiger Index auf Daten, die Duplikate enthalten können</translation>
    </message>
    <message>
        <source>A unique index on a table with rows fails at the first duplicate. Built CONCURRENTLY, it leaves an invalid index behind, which still rejects new duplicates and must be dropped. The same applies when a plain index is replaced by a unique one. Count the duplicates first.</source>
        <translation>Ein eindeutiger Index auf einer Tabelle mit Zeilen scheitert am ersten Duplikat; mit CONCURRENTLY gebaut hinterlässt er einen ungültigen Index, der neue Duplikate trotzdem abweist und gelöscht werden muss. Einen gewöhnlichen Index durch einen eindeutigen zu ersetzen ist dasselbe. Zuerst die Duplikate zählen.</translation>
    </message>
    <message>
        <source>A table with rows becomes a partition</source>
        <translation>Eine Tabelle mit Zeilen wird zur Partition</translation>
    </message>
    <message>
        <source>ATTACH PARTITION checks each row of the new partition under an ACCESS EXCLUSIVE lock on it and on the default partition. There is no scan if a check with the bounds of the partition, and NOT NULL on its key, was added NOT VALID and validated before. Drop the check afterwards.</source>
        <translation>ATTACH PARTITION prüft jede Zeile der neuen Partition unter einer Sperre ACCESS EXCLUSIVE auf ihr und auf der Default-Partition. Ein CHECK-Constraint mit den Grenzen der Partition und NOT NULL auf ihrem Schlüssel, vorher NOT VALID hinzugefügt und validiert, erspart den Durchlauf; danach löschen.</translation>
    </message>
    <message>
        <source>This changes rows of %1 while the transaction still holds a lock that blocks all other access to it.</source>
        <translation>Das ändert Zeilen von %1, während die Transaktion noch eine Sperre hält, die jeden anderen Zugriff blockiert.</translation>
    </message>
    <message>
        <source>This may change every row of %1 at once: each row stays locked until the end of the transaction, and as many dead rows remain.</source>
        <translation>Das ändert womöglich jede Zeile von %1 auf einmal: Es sperrt jede davon bis zum Ende der Transaktion und hinterlässt ebenso viele tote.</translation>
    </message>
    <message>
        <source>An UPDATE or DELETE of a whole table takes long, blocks every client that changes one of its rows, writes a lot of WAL, and prevents VACUUM from cleaning up. In the transaction of an ALTER TABLE it also prolongs that lock. Change rows in batches, outside the transaction of a migration.</source>
        <translation>Ein UPDATE oder DELETE einer ganzen Tabelle dauert lange, blockiert jeden Client, der eine ihrer Zeilen ändert, schreibt viel WAL und hindert VACUUM am Aufräumen. In der Transaktion eines ALTER TABLE verlängert es außerdem dessen Sperre. Zeilen portionsweise und außerhalb der Transaktion einer Migration ändern.</translation>
    </message>
    <message>
        <source>-- in a later migration, when the first lock is released:</source>
        <translation>-- in einer späteren Migration, damit die erste Sperre weg ist:</translation>
    </message>
    <message>
        <source>ALTER DOMAIN … ADD CONSTRAINT reads every column of the domain in every table under a SHARE lock. Add it NOT VALID, and validate it in a later migration; VALIDATE takes the same locks during its scan. Checks on the tables themselves can be validated while others write.</source>
        <translation>ALTER DOMAIN … ADD CONSTRAINT liest jede Spalte der Domäne in jeder Tabelle unter einer Sperre SHARE. NOT VALID hinzufügen und in einer späteren Migration validieren; zu beachten: VALIDATE nimmt dieselben Sperren für die Zeit des Durchlaufs. CHECK-Constraints auf den Tabellen selbst lassen sich validieren, während andere schreiben.</translation>
    </message>
    <message>
        <source>%2 of %1 pads values with blanks to the full length; some comparisons and functions count the blanks, others ignore them.</source>
        <translation>%2 von %1 wird bis zur vollen Länge mit Leerzeichen aufgefüllt, die Vergleiche und Längen dann übergehen oder mitzählen.</translation>
    </message>
    <message>
        <source>char(n) pads values with blanks. It is not faster than text, wastes space and gives unexpected results in comparisons, LIKE and length(). Use text, with a check on its length where there is a limit.</source>
        <translation>char(n) füllt Werte mit Leerzeichen auf; es ist nicht schneller als text, verschwendet Platz und überrascht bei Vergleichen, LIKE und length(). text verwenden, mit einem CHECK-Constraint auf die Länge, wo es eine Grenze gibt.</translation>
    </message>
    <message>
        <source>-- in a separate migration that the tool runs without a transaction:</source>
        <translation>-- in einer eigenen Migration, die ihr Werkzeug ohne Transaktion ausführt:</translation>
    </message>
    <message>
        <source>A stricter constraint on a domain is checked against every column of the domain in every table, while writes wait. A check on each table can be changed table by table, NOT VALID first.</source>
        <translation>Ein strengerer Constraint auf einer Domäne wird an jeder Spalte der Domäne in jeder Tabelle geprüft, während Schreibzugriffe warten. Ein CHECK-Constraint auf jeder Tabelle lässt sich Tabelle für Tabelle ändern, zuerst NOT VALID.</translation>
    </message>
    <message>
        <source>Dropping %2 of %1 permanently deletes its data, and breaks every running client that still uses the column.</source>
        <translation>Das Löschen von %2 aus %1 vernichtet die Daten darin endgültig und führt bei jedem laufenden Client, der die Spalte noch nennt, zu Fehlern.</translation>
    </message>
    <message>
        <source>The data of the column is lost, and no down migration restores it. Clients that run while the migration is applied still use the column, for example in SELECT lists that an ORM caches. First deploy code that does not use the column. Drop it in a later migration, and mark it there as intended: -- colophon:ignore ban-drop-column.</source>
        <translation>Die Daten der Spalte gehen verloren, und keine Down-Migration bringt sie zurück. Clients, die laufen, während die Migration angewendet wird, nennen die Spalte noch, etwa in SELECT-Listen, die ein ORM vorhält. Zuerst Code ausliefern, der die Spalte nicht kennt; sie in einer späteren Migration löschen und dort sagen, dass es Absicht ist: -- colophon:ignore ban-drop-column.</translation>
    </message>
    <message>
        <source>Dropping the database %1 permanently deletes all its data.</source>
        <translation>Das Löschen der Datenbank %1 vernichtet alle ihre Daten endgültig.</translation>
    </message>
    <message>
        <source>DROP DATABASE deletes everything in it and cannot be undone. It does not belong in a migration, which runs in a single database. It also fails inside a transaction, and while any client is connected.</source>
        <translation>DROP DATABASE vernichtet alles darin und lässt sich nicht rückgängig machen; es gehört nicht in eine Migration, die in einer einzelnen Datenbank läuft. Außerdem schlägt es innerhalb einer Transaktion fehl und solange jemand verbunden ist.</translation>
    </message>
    <message>
        <source>Clients that read %1 and expect a value in %2 can get NULL from now on.</source>
        <translation>Clients, die %1 lesen und einen Wert in %2 erwarten, können von nun an NULL erhalten.</translation>
    </message>
    <message>
        <source>Running clients read the column into a type that cannot be NULL, and fail at the first row that is. First deploy code that can read NULL, last the code that writes it.</source>
        <translation>Laufende Clients lesen die Spalte in einen Typ, der kein NULL kennt, und scheitern an der ersten Zeile mit einem. Rollen Sie zuerst Leser aus, die NULL verstehen, und zuletzt Schreiber, die es speichern.</translation>
    </message>
    <message>
        <source>Dropping %1 permanently deletes all its rows, and breaks every running client that still uses it.</source>
        <translation>Wird %1 gelöscht, gehen alle Zeilen darin endgültig verloren, und jeder laufende Client scheitert, der noch darauf zugreift.</translation>
    </message>
    <message>
        <source>-- later, when no client has failed:</source>
        <translation>-- später, wenn kein Client gescheitert ist:</translation>
    </message>
    <message>
        <source>The rows are lost, and no down migration restores them. Clients that still use the table fail at once. Rename the table first: a rename can be undone. Drop it in a later migration. DROP TABLE IF EXISTS before CREATE TABLE also deletes data if the table unexpectedly exists.</source>
        <translation>Die Zeilen gehen verloren, und keine Down-Migration bringt sie zurück. Clients, die die Tabelle noch benutzen, scheitern sofort. Benennen Sie die Tabelle zuerst um: Eine Umbenennung lässt sich rückgängig machen. Löschen Sie sie in einer späteren Migration. Auch DROP TABLE IF EXISTS vor CREATE TABLE vernichtet Daten, wo die Tabelle wider Erwarten vorhanden ist.</translation>
    </message>
    <message>
        <source>UPDATE … SET a = 1, a = 2 fails with &quot;multiple assignments to same column&quot;; an INSERT that names a column twice fails as well. Usually one of the two was meant to be a different column.</source>
        <translation>UPDATE … SET a = 1, a = 2 schlägt mit &quot;multiple assignments to same column&quot; fehl, ein INSERT mit zweimal derselben Spalte ebenso. Meist war mit einer der beiden eine andere Spalte gemeint.</translation>
    </message>
    <message>
        <source>%1 has type json, which has no equality operator, so SELECT DISTINCT, GROUP BY and UNION on it fail. Use jsonb.</source>
        <translation>%1 hat den Typ json, für den es keinen Gleichheitsoperator gibt; SELECT DISTINCT, GROUP BY und UNION schlagen deshalb fehl. Verwenden Sie jsonb.</translation>
    </message>
    <message>
        <source>json stores the text as it was written and has no equality operator: a SELECT DISTINCT or GROUP BY that worked before the column was added fails afterwards. It cannot be indexed either. Use jsonb.</source>
        <translation>json behält den Text, wie er geschrieben wurde, und hat keinen Operator für Gleichheit: Ein SELECT DISTINCT oder GROUP BY, das vor dem Hinzufügen der Spalte lief, schlägt danach fehl. Indizieren lässt sich die Spalte auch nicht. Verwenden Sie jsonb.</translation>
    </message>
    <message>
        <source>CASCADE also empties every table that has a foreign key to this one, and the tables that refer to those, without naming them. Name each table to be emptied; TRUNCATE then fails if one is missing.</source>
        <translation>CASCADE leert jede Tabelle mit einem Fremdschlüssel auf die genannte und auch alle, die auf diese verweisen, ohne sie zu nennen. Nennen Sie jede Tabelle, die geleert werden soll; TRUNCATE schlägt dann fehl, wenn eine vergessen wurde.</translation>
    </message>
    <message>
        <source>The file ends inside the transaction that it began, so its changes are rolled back, or the tool&apos;s history entry is lost with it.</source>
        <translation>Die Datei endet innerhalb der Transaktion, die sie begonnen hat; ihre Änderungen werden zurückgerollt, oder der Eintrag in der Verlaufstabelle geht mit verloren.</translation>
    </message>
    <message>
        <source>The transaction is still open when the file ends. Either the server rolls it back when the tool disconnects, or the tool writes its history entry into it and loses that as well. The history and the schema then disagree.</source>
        <translation>Die Transaktion ist am Ende der Datei noch offen. Entweder rollt der Server sie zurück, wenn das Werkzeug die Verbindung trennt, oder das Werkzeug schreibt seinen Verlaufseintrag hinein und verliert auch den. Verlauf und Schema stimmen dann nicht überein.</translation>
    </message>
    <message>
        <source>The whole table is rewritten or copied under an ACCESS EXCLUSIVE lock. Create a new table there, keep both in sync with a trigger while you copy the rows in batches, then swap the names. pg_repack can move a table to another tablespace while it is in use.</source>
        <translation>Die ganze Tabelle wird unter einer Sperre ACCESS EXCLUSIVE neu geschrieben oder kopiert. Legen Sie dort eine neue Tabelle an, halten Sie beide mit einem Trigger gleich, während Sie die Zeilen stapelweise kopieren, und tauschen Sie dann die Namen; pg_repack verschiebt eine Tabelle im laufenden Betrieb in einen anderen Tablespace.</translation>
    </message>
    <message>
        <source>Changing %1 of %2 to %3 rewrites the table and its indexes while nothing else can read or write it, unless the old type is stored in the same way.</source>
        <translation>Die Änderung von %1 in %2 auf %3 schreibt die Tabelle und ihre Indizes neu, während nichts anderes sie lesen oder schreiben kann, es sei denn, der bisherige Typ wird genauso gespeichert.</translation>
    </message>
    <message>
        <source>Most type changes rewrite the table and all its indexes under an ACCESS EXCLUSIVE lock; running clients may not understand the new type. Add a column of the new type, keep it in sync with a trigger, fill it in batches, then swap the names. A longer or unlimited varchar, varchar to text, and a larger precision of numeric or of a time rewrite nothing, and are not reported if the old type is known.</source>
        <translation>Die meisten Typänderungen schreiben die Tabelle und alle ihre Indizes unter einer Sperre ACCESS EXCLUSIVE neu; laufende Clients verstehen den neuen Typ vielleicht nicht. Fügen Sie eine Spalte mit dem neuen Typ hinzu, halten Sie sie mit einem Trigger gleich, füllen Sie sie stapelweise und tauschen Sie dann die Namen. Ein längeres oder unbegrenztes varchar, varchar zu text und eine größere Genauigkeit von numeric oder einer Zeit lassen die Zeilen, wie sie sind, und werden nicht gemeldet, wenn der alte Typ bekannt ist.</translation>
    </message>
    <message>
        <source>In a different order the columns of %1 would take %2 bytes less in each row: first those of 8 bytes, then 4, 2 and 1.</source>
        <translation>In anderer Reihenfolge würden die Spalten von %1 in jeder Zeile %2 Bytes weniger belegen: zuerst die mit 8 Bytes, dann die mit 4, 2 und 1.</translation>
    </message>
    <message>
        <source>PostgreSQL stores the columns of a row in the order in which they were created, each at a multiple of its alignment; a boolean before a bigint costs seven bytes of padding. Order the columns of new tables by width: 8 bytes (bigint, timestamptz, double precision), 4 (integer, date), 2, 1, then text and others of variable width. The order cannot be changed later.</source>
        <translation>PostgreSQL speichert die Spalten einer Zeile in der Reihenfolge, in der sie angelegt wurden, jede an einem Vielfachen ihrer Ausrichtung; ein boolean vor einem bigint kostet sieben Füllbytes. Ordnen Sie neue Tabellen nach Breite: 8 Bytes (bigint, timestamptz, double precision), 4 (integer, date), 2, 1, dann text und andere von variabler Breite. Später lässt sich die Reihenfolge nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Because of a bug in these versions, CREATE INDEX CONCURRENTLY and REINDEX CONCURRENTLY can miss rows that are updated during the build; the index is then incomplete, without any error. PostgreSQL 14.4 fixes this. Check indexes that were built before with amcheck, or rebuild them.</source>
        <translation>Durch einen Fehler in diesen Versionen können CREATE INDEX CONCURRENTLY und REINDEX CONCURRENTLY Zeilen übersehen, die währenddessen geändert werden; der Index ist dann ohne jede Meldung unvollständig. PostgreSQL 14.4 behebt das; vorher gebaute Indizes müssen mit amcheck geprüft oder neu gebaut werden.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot build or drop the index of a partitioned table CONCURRENTLY. Create it on the parent only, with CREATE INDEX … ON ONLY; it is invalid at first. Build one CONCURRENTLY on each partition and attach them with ALTER INDEX … ATTACH PARTITION; after the last one the index of the parent is valid.</source>
        <translation>PostgreSQL kann den Index einer partitionierten Tabelle nicht mit CONCURRENTLY bauen oder löschen. Legen Sie ihn mit CREATE INDEX … ON ONLY nur auf der übergeordneten Tabelle an, wo er zunächst ungültig ist, bauen Sie auf jeder Partition einen mit CONCURRENTLY und hängen Sie diese mit ALTER INDEX … ATTACH PARTITION an; mit dem letzten wird der Index der übergeordneten Tabelle gültig.</translation>
    </message>
    <message>
        <source>Adding a check reads all of %1 while nothing else can read or write it, and fails when a row violates it.</source>
        <translation>Ein neuer Check-Constraint liest die ganze Tabelle %1, während nichts anderes sie lesen oder schreiben kann, und schlägt fehl, wenn eine Zeile ihn verletzt.</translation>
    </message>
    <message>
        <source>A check reads the table while reads and writes wait</source>
        <translation>Ein Check-Constraint liest die Tabelle, während Lese- und Schreibzugriffe warten</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT … CHECK reads the whole table under an ACCESS EXCLUSIVE lock. With NOT VALID it applies to new rows at once and reads nothing; VALIDATE CONSTRAINT in a later migration checks the old rows while reads and writes continue.</source>
        <translation>ADD CONSTRAINT … CHECK liest die ganze Tabelle unter einer Sperre ACCESS EXCLUSIVE. Mit NOT VALID gilt der Constraint sofort für neue Zeilen und liest nichts; VALIDATE CONSTRAINT in einer späteren Migration prüft die alten Zeilen, während Lese- und Schreibzugriffe weitergehen.</translation>
    </message>
    <message>
        <source>CREATE TRIGGER waits until no transaction writes to %1, and meanwhile blocks all later writes.</source>
        <translation>CREATE TRIGGER wartet, bis keine Transaktion mehr in %1 schreibt, und lässt währenddessen alle späteren Schreiber warten.</translation>
    </message>
    <message>
        <source>CREATE TRIGGER takes a SHARE ROW EXCLUSIVE lock until the end of the transaction. It is short by itself, but lasts as long as everything else in the transaction. From then on the trigger makes each write slower. Put it into a separate migration, with a lock_timeout.</source>
        <translation>CREATE TRIGGER nimmt bis zum Ende der Transaktion eine Sperre SHARE ROW EXCLUSIVE: für sich genommen ein Augenblick, aber alles andere, was die Transaktion tut, kommt hinzu. Von da an zahlt jeder Schreibvorgang für den Trigger. Legen Sie ihn in einer eigenen Migration an, mit einem lock_timeout.</translation>
    </message>
    <message>
        <source>A unique constraint builds its index while reads and writes wait</source>
        <translation>Ein Unique-Constraint baut seinen Index, während Lese- und Schreibzugriffe warten</translation>
    </message>
    <message>
        <source>CASCADE drops every view, foreign key, function and default that depends on the object, whichever exist in that database. Drop each of them by name, in order; without CASCADE the migration fails if one is missing.</source>
        <translation>CASCADE löscht Sichten, Fremdschlüssel, Funktionen und Vorgabewerte, die von dem Objekt abhängen, welche es in der jeweiligen Datenbank auch sind. Nennen Sie der Reihe nach, was wegfallen soll; ohne CASCADE hält die Migration an, wenn etwas vergessen wurde.</translation>
    </message>
    <message>
        <source>Without the check %2, rows of %1 may contain values that clients do not expect.</source>
        <translation>Ohne den Check-Constraint %2 können Zeilen von %1 Werte enthalten, mit denen Leser nicht rechnen.</translation>
    </message>
    <message>
        <source>From now on rows may contain values that the check rejected, and clients that rely on it can get them. Adding the check again later fails if there are such rows. Dropping a check to recreate it under the same name is not reported.</source>
        <translation>Von da an können Zeilen Werte enthalten, die der Check-Constraint ferngehalten hat, und Leser, die sich darauf verlassen, treffen auf sie. Ihn später wieder hinzuzufügen schlägt fehl, wenn inzwischen solche Zeilen entstanden sind. Wird er gelöscht, um unter demselben Namen neu angelegt zu werden, wird das nicht gemeldet.</translation>
    </message>
    <message>
        <source>Without the foreign key %2, rows of %1 may refer to rows that do not exist.</source>
        <translation>Ohne den Fremdschlüssel %2 können Zeilen von %1 auf Zeilen verweisen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>From now on rows may refer to rows that do not exist, and ON DELETE CASCADE no longer deletes anything. Adding the key again later needs a scan, and fails if there are such rows. Dropping a key to recreate it under the same name is not reported.</source>
        <translation>Von da an können Zeilen auf Zeilen verweisen, die es nicht gibt, und ON DELETE CASCADE räumt nicht mehr auf. Den Schlüssel später wieder hinzuzufügen erfordert einen Scan und schlägt fehl, wenn inzwischen solche Zeilen entstanden sind. Wird er gelöscht, um unter demselben Namen neu angelegt zu werden, wird das nicht gemeldet.</translation>
    </message>
    <message>
        <source>Without the primary key %2, %1 loses the index of the key and may get duplicate rows.</source>
        <translation>Ohne den Primärschlüssel %2 verliert %1 den Index des Schlüssels und kann Duplikate bekommen.</translation>
    </message>
    <message>
        <source>Its index is dropped with it, so reads by key scan the table; duplicates can be inserted; logical replication can no longer update or delete rows of the table; ON CONFLICT on the key fails. Drop and add the key in one statement, with an index that was built CONCURRENTLY before.</source>
        <translation>Sein Index fällt mit weg; Lesezugriffe über den Schlüssel durchsuchen daher die ganze Tabelle; Duplikate können entstehen; die logische Replikation kann Zeilen der Tabelle nicht mehr ändern oder löschen; ON CONFLICT auf dem Schlüssel schlägt fehl. Löschen Sie den Schlüssel und fügen Sie ihn in derselben Anweisung wieder hinzu, mit einem Index, der vorher mit CONCURRENTLY gebaut wurde.</translation>
    </message>
    <message>
        <source>DROP SCHEMA … CASCADE permanently deletes every table in %1 with its rows.</source>
        <translation>DROP SCHEMA … CASCADE vernichtet jede Tabelle in %1 samt ihren Zeilen endgültig.</translation>
    </message>
    <message>
        <source>%1 was added to its enum in the same transaction, and cannot be used before the transaction is committed.</source>
        <translation>%1 wurde in derselben Transaktion zum Enum hinzugefügt und kann erst nach deren COMMIT verwendet werden.</translation>
    </message>
    <message>
        <source>A value that ALTER TYPE … ADD VALUE added to an existing enum cannot be used until the transaction is committed; PostgreSQL reports &quot;unsafe use of new value&quot;. Add the value in one migration and use it in the next.</source>
        <translation>Ein Wert, den ALTER TYPE … ADD VALUE zu einem vorhandenen Enum hinzugefügt hat, darf bis zum COMMIT der Transaktion nicht verwendet werden, und PostgreSQL sagt das auch: &quot;unsafe use of new value&quot;. Fügen Sie den Wert in einer Migration hinzu und verwenden Sie ihn in der nächsten.</translation>
    </message>
    <message>
        <source>This identifier has %1 bytes; PostgreSQL truncates it to %2: %3.</source>
        <translation>Dieser Bezeichner hat %1 Bytes; PostgreSQL schneidet ihn nach %2 ab: %3.</translation>
    </message>
    <message>
        <source>PostgreSQL truncates names to 63 bytes and only prints a notice. Two names that differ only after that become the same name, and a tool that looks for the full name does not find it.</source>
        <translation>PostgreSQL schneidet Namen nach 63 Bytes ab, mit nicht mehr als einem Hinweis. Zwei Namen, die sich erst weiter hinten unterscheiden, werden einer, und ein Werkzeug, das den ganzen Namen sucht, findet ihn nicht.</translation>
    </message>
    <message>
        <source>This statement was not analysed: %1</source>
        <translation>Diese Anweisung wird nicht untersucht: %1</translation>
    </message>
    <message>
        <source>The statements of this DO block cannot be analysed; a rehearsal shows what they do.</source>
        <translation>Die Anweisungen dieses DO-Blocks lassen sich nicht untersuchen; erst ein Probelauf zeigt sie.</translation>
    </message>
    <message>
        <source>The statements of the procedure %1 cannot be analysed; a rehearsal shows what they do.</source>
        <translation>Die Anweisungen der Prozedur %1 lassen sich nicht untersuchen; erst ein Probelauf zeigt sie.</translation>
    </message>
    <message>
        <source>The statements of the function %1 cannot be analysed; a rehearsal shows what they do.</source>
        <translation>Die Anweisungen der Funktion %1 lassen sich nicht untersuchen; erst ein Probelauf zeigt sie.</translation>
    </message>
    <message>
        <source>Code that cannot be analysed</source>
        <translation>Code, der sich nicht untersuchen lässt</translation>
    </message>
    <message>
        <source>The body of a DO block, function or procedure is only text until it runs; its statements, and those it builds with EXECUTE, are not checked. IF NOT EXISTS or IF EXISTS often makes a DO block unnecessary.</source>
        <translation>Der Rumpf eines DO-Blocks, einer Funktion oder einer Prozedur ist Text, bis er läuft; die Anweisungen darin und die, die er mit EXECUTE zusammensetzt, werden nicht geprüft. Mit IF NOT EXISTS und IF EXISTS geht es oft ohne DO-Block.</translation>
    </message>
    <message>
        <source>%1 runs out of numbers at 2,147,483,647, and a later change to bigint rewrites the table. Use bigint.</source>
        <translation>Für %1 gehen die Zahlen bei 2.147.483.647 aus, und ein späterer Wechsel zu bigint schreibt die Tabelle neu; nehmen Sie bigint.</translation>
    </message>
    <message>
        <source>Two billion rows, including deleted ones and failed inserts, are not many for a key. When the numbers run out, every insert fails, and changing to bigint rewrites a large table and all tables that refer to it. Only keys are reported: primary and foreign keys, and columns that PostgreSQL numbers.</source>
        <translation>Zwei Milliarden Zeilen, gelöschte und fehlgeschlagene INSERTs mitgezählt, sind für einen Schlüssel nicht viel. Wenn die Zahlen ausgehen, schlägt jedes INSERT fehl, und der Weg zu bigint ist das Neuschreiben einer großen Tabelle und aller, die auf sie verweisen. Gemeldet werden nur Schlüssel: Spalten, die PostgreSQL hochzählt, Primär- und Fremdschlüssel.</translation>
    </message>
    <message>
        <source>%1 runs out of numbers at 32,767, and a later change to bigint rewrites the table. Use bigint.</source>
        <translation>Für %1 gehen die Zahlen bei 32.767 aus, und ein späterer Wechsel zu bigint schreibt die Tabelle neu; nehmen Sie bigint.</translation>
    </message>
    <message>
        <source>A smallint key is used up after 32,767 rows, including deleted ones and failed inserts; from then on every insert fails. The two bytes saved are usually lost to alignment. Only keys are reported: primary and foreign keys, and columns that PostgreSQL numbers.</source>
        <translation>Ein Schlüssel vom Typ smallint ist nach 32.767 Zeilen verbraucht, gelöschte und fehlgeschlagene INSERTs mitgezählt; von da an schlägt jedes INSERT fehl. Die zwei gesparten Bytes gehen meist durch die Ausrichtung verloren. Gemeldet werden nur Schlüssel: Spalten, die PostgreSQL hochzählt, Primär- und Fremdschlüssel.</translation>
    </message>
    <message>
        <source>%1 is %2, whose sequence has a separate owner and separate privileges. Use an identity column, the standard form.</source>
        <translation>%1 ist %2; die Sequenz dazu hat einen eigenen Eigentümer und eigene Rechte. Verwenden Sie eine Identitätsspalte, die Form des Standards.</translation>
    </message>
    <message>
        <source>serial stands for an integer, a sequence and a default, which are then separate objects: privileges on the sequence are granted separately, and a copied table shares the sequence. An identity column keeps them together.</source>
        <translation>serial ist kurz für integer, eine Sequenz und einen Vorgabewert, die danach getrennte Wege gehen: Rechte auf die Sequenz werden getrennt erteilt, und eine kopierte Tabelle benutzt dieselbe Sequenz. Eine Identitätsspalte hält sie zusammen.</translation>
    </message>
    <message>
        <source>This rewrites %1 and its indexes while nothing else can read or write it.</source>
        <translation>Das schreibt %1 samt Indizes neu, während nichts anderes darin lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Both hold an ACCESS EXCLUSIVE lock during the whole rewrite. pg_repack and pg_squeeze build a copy while the table is in use, and lock it only briefly at the end. A regular plain VACUUM keeps a table from growing.</source>
        <translation>Beide schreiben die Tabelle unter einer Sperre ACCESS EXCLUSIVE neu, solange das eben dauert. pg_repack und pg_squeeze tun dasselbe neben der Tabelle und sperren sie am Ende für einen Augenblick; ein einfaches VACUUM verhindert, dass eine Tabelle wächst.</translation>
    </message>
    <message>
        <source>Without %1 the file cannot run again if a later statement fails, because this statement is not rolled back.</source>
        <translation>Ohne %1 kann die Datei nicht noch einmal laufen, wenn eine spätere Anweisung fehlschlägt: Nichts macht diese hier rückgängig.</translation>
    </message>
    <message>
        <source>Without a transaction, a migration that fails halfway has made some of its changes. It can be repaired and run again only if each statement does nothing the second time: IF NOT EXISTS, IF EXISTS. Or run the file in a transaction. An index that failed to build CONCURRENTLY exists but is invalid: drop it first.</source>
        <translation>Außerhalb einer Transaktion hat eine Migration, die mittendrin fehlschlägt, einen Teil ihrer Arbeit getan. Sie lässt sich nur dann reparieren und noch einmal ausführen, wenn jede Anweisung beim zweiten Mal nichts tut: IF NOT EXISTS, IF EXISTS. Oder setzen Sie die Datei in eine Transaktion. Ein mit CONCURRENTLY fehlgeschlagener Index ist vorhanden, aber ungültig: Löschen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The limit of %2 in %1 is hard to change: a shorter limit needs a scan, and clients rely on it. text with a check is as fast.</source>
        <translation>Die Grenze in %2 bei %1 lässt sich schwer ändern: Eine kürzere erfordert einen Scan, und Clients verlassen sich darauf; text mit einem Check-Constraint ist genauso schnell.</translation>
    </message>
    <message>
        <source>varchar(n) and text are stored in the same way. The limit only causes an error on writing, and shortening it rewrites the table. Use text with a check on the length, which can be added and dropped without a rewrite.</source>
        <translation>varchar(n) und text werden gleich gespeichert. Eine Grenze im Typ wirkt nur durch einen Fehler beim Schreiben, und sie zu verkürzen schreibt die Tabelle neu. Verwenden Sie text und einen Check-Constraint für die Länge, der sich ohne Neuschreiben hinzufügen und löschen lässt.</translation>
    </message>
    <message>
        <source>%1 stores a time without its time zone; every client assumes a different one.</source>
        <translation>%1 speichert eine Zeit ohne Zeitzone; jeder Client nimmt eine andere an.</translation>
    </message>
    <message>
        <source>timestamp stores a local date and time without a time zone: calculations across a daylight saving change are wrong, and clients in different zones read different moments. timestamptz stores the moment itself, in the same eight bytes.</source>
        <translation>timestamp speichert eine örtliche Zeit ohne Zeitzone: Berechnungen über eine Zeitumstellung hinweg sind falsch, und Clients in verschiedenen Zonen lesen verschiedene Zeitpunkte. timestamptz speichert den Zeitpunkt selbst, in denselben acht Bytes.</translation>
    </message>
    <message>
        <source>PRIMARY KEY USING INDEX uses an existing index, but sets each of its columns that may be NULL to NOT NULL, with a scan under an ACCESS EXCLUSIVE lock. First set NOT NULL through a validated check.</source>
        <translation>PRIMARY KEY USING INDEX übernimmt einen Index, ohne einen zu bauen, aber eine Spalte darin, die NULL sein darf, wird auf NOT NULL gesetzt, mit einem Scan unter einer Sperre ACCESS EXCLUSIVE. Setzen Sie NOT NULL zuerst über einen validierten Check-Constraint.</translation>
    </message>
    <message>
        <source>During a deployment, clients of the old and the new version run side by side; one of the two does not find its column. Add a column with the new name, let the application write both, fill the old rows, let the application read the new one, then drop the old column. Or keep the name in the database, and rename it in the application only.</source>
        <translation>Während eines Deployments laufen Clients der alten und der neuen Version nebeneinander; einer von beiden findet seine Spalte nicht. Fügen Sie eine Spalte mit dem neuen Namen hinzu, lassen Sie die Anwendung beide schreiben, füllen Sie die alten Zeilen, stellen Sie die Leser um und löschen Sie dann die alte Spalte. Oder behalten Sie den Namen in der Datenbank und benennen Sie nur in der Anwendung um.</translation>
    </message>
    <message>
        <source>Every object in the schema changes its qualified name at once, but function bodies keep the old name as text. Create a new schema, move the tables one by one and leave views in their place, and drop the old schema later.</source>
        <translation>Alles in dem Schema bekommt auf einmal einen anderen Namen; in Funktionsrümpfen dagegen bleibt der alte als Text stehen. Legen Sie ein neues Schema an, verschieben Sie die Tabellen einzeln, lassen Sie Sichten an ihrer Stelle zurück und löschen Sie das alte Schema später.</translation>
    </message>
    <message>
        <source>-- when no client uses the old name any longer:</source>
        <translation>-- wenn kein Client mehr den alten Namen benutzt:</translation>
    </message>
    <message>
        <source>During a deployment, clients of the old and the new version run side by side; one of the two does not find its table. A view with the old name, created in the same transaction, serves both: a view on one table can also be written to. Drop it when the old clients are gone.</source>
        <translation>Während eines Deployments laufen Clients der alten und der neuen Version nebeneinander; einer von beiden findet seine Tabelle nicht. Eine Sicht mit dem alten Namen, in derselben Transaktion angelegt, bedient beide: In eine Sicht auf eine einzige Tabelle kann auch geschrieben werden. Löschen Sie sie, wenn es die alten Clients nicht mehr gibt.</translation>
    </message>
    <message>
        <source>CREATE INDEX blocks all writes to %1 until the index is built.</source>
        <translation>CREATE INDEX lässt alle Schreiber von %1 warten, bis der ganze Index gebaut ist.</translation>
    </message>
    <message>
        <source>-- outside a transaction, alone in its migration:</source>
        <translation>-- außerhalb einer Transaktion, allein in einer Migration:</translation>
    </message>
    <message>
        <source>An index is built while writes wait</source>
        <translation>Ein Index wird gebaut, während Schreiber warten</translation>
    </message>
    <message>
        <source>CREATE INDEX takes a SHARE lock: reads continue, but every INSERT, UPDATE and DELETE waits until the index is built. CREATE INDEX CONCURRENTLY does not block them; it takes longer, cannot run in a transaction, and leaves an invalid index if it fails, which must be dropped before the next try.</source>
        <translation>CREATE INDEX nimmt eine Sperre SHARE: Lesen geht weiter, jedes INSERT, UPDATE und DELETE wartet, bis der Index gebaut ist. Mit CREATE INDEX CONCURRENTLY laufen sie weiter; es dauert länger, kann nicht in einer Transaktion laufen und hinterlässt bei einem Fehlschlag einen ungültigen Index, der vor dem nächsten Versuch zu löschen ist.</translation>
    </message>
    <message>
        <source>DROP INDEX takes an ACCESS EXCLUSIVE lock on the table of %1; all reads and writes of the table wait behind it.</source>
        <translation>DROP INDEX nimmt eine Sperre ACCESS EXCLUSIVE auf der Tabelle von %1; alle ihre Leser und Schreiber warten dahinter.</translation>
    </message>
    <message>
        <source>An index is dropped while reads and writes wait</source>
        <translation>Ein Index wird gelöscht, während Lese- und Schreibzugriffe warten</translation>
    </message>
    <message>
        <source>DROP INDEX takes an ACCESS EXCLUSIVE lock on the table of the index. It is short by itself, but waits for every transaction that uses the table, and every later query waits behind it. DROP INDEX CONCURRENTLY waits without blocking others; it cannot run in a transaction, and cannot drop the index of a constraint or of a partitioned table.</source>
        <translation>DROP INDEX sperrt die Tabelle des Index mit ACCESS EXCLUSIVE. Das dauert nur einen Augenblick, wartet aber auf jede Transaktion, die die Tabelle benutzt, und alles danach wartet mit. DROP INDEX CONCURRENTLY wartet, ohne andere warten zu lassen; es kann nicht in einer Transaktion laufen und nicht den Index eines Constraints oder einer partitionierten Tabelle löschen.</translation>
    </message>
    <message>
        <source>DETACH PARTITION takes an ACCESS EXCLUSIVE lock on %1; all reads and writes of the table wait behind it.</source>
        <translation>DETACH PARTITION nimmt eine Sperre ACCESS EXCLUSIVE auf %1; alle Leser und Schreiber der Tabelle warten dahinter.</translation>
    </message>
    <message>
        <source>A partition is detached while reads and writes wait</source>
        <translation>Eine Partition wird abgetrennt, während Lese- und Schreibzugriffe warten</translation>
    </message>
    <message>
        <source>DETACH PARTITION takes an ACCESS EXCLUSIVE lock on the partitioned table. DETACH PARTITION … CONCURRENTLY (PostgreSQL 14 and later) takes weaker locks in two steps; it cannot run in a transaction, or if the table has a default partition.</source>
        <translation>DETACH PARTITION sperrt die partitionierte Tabelle mit ACCESS EXCLUSIVE. DETACH PARTITION … CONCURRENTLY, ab PostgreSQL 14, nimmt in zwei Schritten schwächere Sperren; es kann nicht in einer Transaktion laufen und auch nicht, wenn die Tabelle eine Default-Partition hat.</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW blocks all reads of %1 until it is filled again.</source>
        <translation>REFRESH MATERIALIZED VIEW lässt alle Leser von %1 warten, bis die Sicht wieder gefüllt ist.</translation>
    </message>
    <message>
        <source>A materialized view is filled while reads wait</source>
        <translation>Eine materialisierte Sicht wird gefüllt, während Leser warten</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW takes an ACCESS EXCLUSIVE lock while its query runs. With CONCURRENTLY, reads continue with the old rows; it needs a unique index on plain columns of the view, and the view must have been filled before.</source>
        <translation>REFRESH MATERIALIZED VIEW nimmt eine Sperre ACCESS EXCLUSIVE, solange die Abfrage der Sicht läuft. Mit CONCURRENTLY arbeiten Leser mit den alten Zeilen weiter; nötig sind ein Unique-Index auf einfachen Spalten der Sicht und eine Sicht, die schon einmal gefüllt wurde.</translation>
    </message>
    <message>
        <source>REINDEX blocks writes, and reads that would use the index, until it is rebuilt.</source>
        <translation>REINDEX lässt Schreiber warten, und auch Leser, die den Index benutzen würden, bis er neu gebaut ist.</translation>
    </message>
    <message>
        <source>%1 becomes the last value of %2. Use BEFORE or AFTER to place it where comparisons and ORDER BY need it.</source>
        <translation>%1 wird der letzte Wert von %2; geben Sie BEFORE oder AFTER an, damit Vergleiche und ORDER BY so sind, wie Sie es meinen.</translation>
    </message>
    <message>
        <source>A new enum value without a position</source>
        <translation>Ein neuer Enum-Wert ohne Platz</translation>
    </message>
    <message>
        <source>The values of an enum have an order, which comparisons, ORDER BY, min() and max() use. A value that is added without BEFORE or AFTER comes last, and the order cannot be changed later.</source>
        <translation>Die Werte eines Enums sind geordnet, in Vergleichen, in ORDER BY und in min() und max(). Ein Wert, der ohne BEFORE oder AFTER hinzugefügt wird, kommt zuletzt, und die Reihenfolge lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Without a lock_timeout this waits for a %1 lock on %2 for as long as an older transaction uses it, and every later query waits behind it.</source>
        <translation>Ohne lock_timeout wartet diese Anweisung auf eine Sperre %1 auf %2, solange eine ältere Transaktion das Objekt benutzt, und jede spätere Abfrage wartet dahinter.</translation>
    </message>
    <message>
        <source>A statement waits for a lock without a time limit</source>
        <translation>Eine Anweisung wartet ohne Zeitgrenze auf eine Sperre</translation>
    </message>
    <message>
        <source>A statement that waits for a strong lock is queued, and every later statement waits behind it, even plain SELECTs. With a lock_timeout it gives up, and the migration can be tried again. Set it at the top of the file, or for the role or the connection that runs migrations (PGOPTIONS=&apos;-c lock_timeout=2s&apos;).</source>
        <translation>Eine Anweisung, die auf eine starke Sperre wartet, steht in einer Warteschlange, und was nach ihr kommt, wartet dahinter, auch einfache SELECTs. Mit einem lock_timeout gibt sie auf, und die Migration kann noch einmal versucht werden. Setzen Sie es am Anfang der Datei oder für die Rolle oder die Verbindung, die Migrationen ausführt (PGOPTIONS=&apos;-c lock_timeout=2s&apos;).</translation>
    </message>
    <message>
        <source>Without a statement_timeout this holds its lock for as long as the statement takes.</source>
        <translation>Ohne statement_timeout hält diese Anweisung ihre Sperre, solange sie eben dauert.</translation>
    </message>
    <message>
        <source>A statement holds a strong lock without a time limit</source>
        <translation>Eine Anweisung hält eine starke Sperre ohne Zeitgrenze</translation>
    </message>
    <message>
        <source>lock_timeout limits the wait for a lock, not the time it is held. With a statement_timeout, a scan or rewrite that takes longer than expected is rolled back. Set it at the top of the file, or for the role that runs migrations. Set it to 0 for CREATE INDEX CONCURRENTLY and VALIDATE CONSTRAINT, which can take long.</source>
        <translation>lock_timeout begrenzt das Warten auf eine Sperre, nicht die Zeit, die sie gehalten wird. Mit einem statement_timeout wird ein Scan oder Neuschreiben zurückgerollt, das länger dauert als gedacht. Setzen Sie es am Anfang der Datei oder für die Rolle, die Migrationen ausführt. Für CREATE INDEX CONCURRENTLY und VALIDATE CONSTRAINT, die lange dauern dürfen, ist der Wert 0.</translation>
    </message>
    <message>
        <source>Which %1 is used depends on the search_path of the tool. Write its schema.</source>
        <translation>Welches %1 gemeint ist, hängt vom search_path des Werkzeugs ab; nennen Sie das Schema.</translation>
    </message>
    <message>
        <source>A name without a schema refers to the first matching schema of the search_path. With another role or connection the same migration may change a different table, or create a second one. This rule is off by default; turn it on with --rule.</source>
        <translation>Ein Name ohne Schema wird im ersten passenden Schema des search_path gesucht und angelegt. Mit einer anderen Rolle oder Verbindung ändert dieselbe Migration eine andere Tabelle oder legt eine zweite an. Diese Regel wird nur auf Wunsch geprüft.</translation>
    </message>
    <message>
        <source>SET LOGGED and SET UNLOGGED rewrite the table and its indexes under an ACCESS EXCLUSIVE lock; SET LOGGED also sends all of it to the standbys. Create a new table of the kind you want, keep both in sync with a trigger while you copy the rows in batches, then swap the names.</source>
        <translation>SET LOGGED und SET UNLOGGED schreiben die Tabelle und ihre Indizes unter einer Sperre ACCESS EXCLUSIVE neu; SET LOGGED sendet außerdem alles davon an die Standbys. Legen Sie eine neue Tabelle an, wie Sie sie haben wollen, halten Sie beide mit einem Trigger gleich, während Sie die Zeilen stapelweise kopieren, und tauschen Sie dann die Namen.</translation>
    </message>
    <message>
        <source>SET SCHEMA is a rename: clients that use the old schema, or find the table through their search_path, fail from then on. A view with the old name, created in the same transaction, serves both until the old clients are gone.</source>
        <translation>SET SCHEMA ist eine Umbenennung: Clients, die das alte Schema nennen oder die Tabelle über ihren search_path finden, scheitern von da an. Eine Sicht unter dem alten Namen, in derselben Transaktion angelegt, bedient beide, bis es die alten Clients nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The transaction waits for %1 while it blocks all access to %2, and may deadlock with a client that locks them in a different order.</source>
        <translation>Die Transaktion wartet auf %1, während sie alles andere von %2 fernhält, und kann in einen Deadlock mit einem Client geraten, der beide in anderer Reihenfolge sperrt.</translation>
    </message>
    <message>
        <source>A lock is held until the end of its transaction. While the migration waits for the second table, nothing can read the first one, and a client that locked them in the other order deadlocks with it. Change one table per migration.</source>
        <translation>Eine Sperre dauert bis zum Ende ihrer Transaktion. Während die Migration auf die zweite Tabelle wartet, kann nichts die erste lesen; und ein Client, der sie in der anderen Reihenfolge genommen hat, steht mit ihr in einem Deadlock. Ändern Sie je Migration eine Tabelle.</translation>
    </message>
    <message>
        <source>A line that begins with a backslash is a psql command, for example \restrict, which pg_dump writes. A migration tool sends it to the server, which rejects it.</source>
        <translation>Eine Zeile, die mit einem Backslash beginnt, ist ein Befehl von psql, wie ihn pg_dump zum Beispiel als \restrict schreibt; ein Migrationswerkzeug sendet sie an den Server, und der lehnt sie ab.</translation>
    </message>
    <message>
        <source>This cannot be analysed until its placeholders ${…} are filled in.</source>
        <translation>Das lässt sich erst untersuchen, wenn seine Platzhalter ${…} ausgefüllt sind.</translation>
    </message>
    <message>
        <source>A newer server may accept it.</source>
        <translation>Ein neuerer Server kann es vielleicht.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s own parser rejects the statement, so the migration fails there. The built-in parser knows the grammar of one version of PostgreSQL; syntax that was added later is also reported.</source>
        <translation>Der Parser von PostgreSQL selbst lehnt die Anweisung ab, deshalb hält die Migration dort an. Der eingebaute Parser kennt die Grammatik einer einzigen Version von PostgreSQL; Syntax, die später hinzukam, wird ebenfalls gemeldet.</translation>
    </message>
    <message>
        <source>A transaction is already open; this BEGIN does nothing, and the next COMMIT ends the transaction.</source>
        <translation>Eine Transaktion ist schon offen; dieses BEGIN tut nichts, und das nächste COMMIT beendet die Transaktion.</translation>
    </message>
    <message>
        <source>The tool runs the file in a transaction; this BEGIN does nothing, and the file&apos;s COMMIT ends the tool&apos;s transaction before its history entry is written.</source>
        <translation>Das Werkzeug führt die Datei in einer Transaktion aus; dieses BEGIN tut nichts, und das COMMIT der Datei beendet die des Werkzeugs, bevor es seinen Verlauf geschrieben hat.</translation>
    </message>
    <message>
        <source>This ends the tool&apos;s transaction: the statements so far are kept even if the rest fails, and the history entry is written outside the transaction.</source>
        <translation>Das beendet die Transaktion des Werkzeugs; was bis dahin lief, bleibt, wenn der Rest fehlschlägt, und der Verlauf wird außerhalb von ihr geschrieben.</translation>
    </message>
    <message>
        <source>BEGIN or COMMIT inside the tool&apos;s transaction</source>
        <translation>BEGIN oder COMMIT innerhalb der Transaktion des Werkzeugs</translation>
    </message>
    <message>
        <source>PostgreSQL has no nested transactions: BEGIN inside one only gives a warning, and COMMIT ends the outer one. The changes of the file are then kept even if the tool fails to record them. Remove these statements, or switch off the tool&apos;s transaction for this file.</source>
        <translation>PostgreSQL kennt keine verschachtelten Transaktionen: BEGIN innerhalb einer solchen ist eine Warnung, und COMMIT beendet die äußere. Was die Datei getan hat, bleibt dann auch, wenn das Werkzeug es nicht mehr vermerken kann. Entfernen Sie beide, oder schalten Sie für diese Datei die Transaktion des Werkzeugs ab.</translation>
    </message>
    <message>
        <source>TRUNCATE permanently deletes all rows of %1, while nothing else can read or write it.</source>
        <translation>TRUNCATE vernichtet alle Zeilen von %1 endgültig, während nichts anderes die Tabelle lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>TRUNCATE takes an ACCESS EXCLUSIVE lock and removes every row; transactions with an older snapshot see an empty table. If it is intended, add an ignore comment; if only some rows should be removed, DELETE them in batches.</source>
        <translation>TRUNCATE nimmt eine Sperre ACCESS EXCLUSIVE und entfernt jede Zeile; Leser mit einem älteren Snapshot sehen eine leere Tabelle. Wo das gewollt ist, sagen Sie es mit einem Ignorier-Kommentar; wo nur einige Zeilen wegfallen sollen, löschen Sie sie stapelweise mit DELETE.</translation>
    </message>
    <message>
        <source>An ignore comment without effect</source>
        <translation>Ein Ignorier-Kommentar, der nichts bewirkt</translation>
    </message>
    <message>
        <source>An ignore comment names a rule that does not exist, or is placed where the rule finds nothing. Remove it, so that it does not hide a later hazard.</source>
        <translation>Ein Kommentar, der eine Gefahr ignoriert, nennt eine Regel, die es nicht gibt, oder steht, wo keine solche Gefahr ist. Entfernen Sie ihn, damit er keine spätere verdeckt.</translation>
    </message>
    <message>
        <source>Locks are held until the end of the transaction. ADD CONSTRAINT … NOT VALID takes a strong lock briefly, and VALIDATE CONSTRAINT a weak lock for a long time; in one transaction the strong lock is held for both, and nothing is gained. Put VALIDATE CONSTRAINT into the next migration.</source>
        <translation>Sperren dauern bis zum Ende der Transaktion. ADD CONSTRAINT … NOT VALID nimmt für einen Augenblick eine starke Sperre, VALIDATE CONSTRAINT für lange Zeit eine schwache; in einer Transaktion dauert die starke für beide, und nichts ist gewonnen. Setzen Sie VALIDATE CONSTRAINT in die nächste Migration.</translation>
    </message>
    <message>
        <source>An index on %1 columns is rarely better than one on the first three, and it makes each write slower.</source>
        <translation>Ein Index auf %1 Spalten hilft selten mehr als einer auf den ersten drei, und jeder Schreibvorgang zahlt dafür.</translation>
    </message>
    <message>
        <source>The fourth column of an index only helps queries that restrict the three before it, and those find few rows anyway. The index is larger and makes writes slower. Put the most selective columns first, or use INCLUDE for columns that are only read.</source>
        <translation>Die vierte Spalte eines Index hilft nur Abfragen, die die drei davor festlegen, und die finden ohnehin wenige Zeilen. Der Index wird größer und verlangsamt das Schreiben. Nehmen Sie die selektivsten Spalten zuerst, oder INCLUDE für Spalten, die nur gelesen werden.</translation>
    </message>
    <message>
        <source>-- outside a transaction; repeat until it changes no rows:</source>
        <translation>-- außerhalb einer Transaktion; wiederholen, bis sich keine Zeile mehr ändert:</translation>
    </message>
    <message>
        <source>-- 1. a second column, kept in sync by a trigger:</source>
        <translation>-- 1. eine zweite Spalte, von einem Trigger gleich gehalten:</translation>
    </message>
    <message>
        <source>-- 2. the existing rows:</source>
        <translation>-- 2. die vorhandenen Zeilen:</translation>
    </message>
    <message>
        <source>-- 4. when no client reads it any longer:</source>
        <translation>-- 4. wenn kein Client sie mehr liest:</translation>
    </message>
</context>
<context>
    <name>pages::AccessView</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>Was die Rolle darf</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>As which role to look</source>
        <translation>Für welche Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>all, as granted</source>
        <translation>alle, wie erteilt</translation>
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
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Without USAGE on the schema %1, no object in it can be used.</source>
        <translation>Ohne USAGE auf dem Schema %1 lässt sich kein Objekt darin verwenden.</translation>
    </message>
    <message>
        <source>After SET ROLE it also has: %1.</source>
        <translation>Nach SET ROLE hat sie außerdem: %1.</translation>
    </message>
</context>
<context>
    <name>pages::ActivityPage</name>
    <message>
        <source>Refresh activity</source>
        <translation>Aktivität aktualisieren</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>In der Aktivität suchen</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>No matching entries</source>
        <translation>Keine passenden Einträge</translation>
    </message>
    <message>
        <source>No entry matches these filters.</source>
        <translation>Zu diesen Filtern gibt es keine Einträge.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Noch keine Aktivität</translation>
    </message>
    <message>
        <source>Every change to the blog is listed here, with the person who made it and the reason.</source>
        <translation>Hier steht jede Änderung am Blog, mit der Person, die sie gemacht hat, und dem Grund.</translation>
    </message>
</context>
<context>
    <name>pages::AdviceView</name>
    <message>
        <source>Copy SQL</source>
        <translation>SQL kopieren</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Advice about this or about the whole database</source>
        <translation>Hinweise zu diesem Objekt oder zur ganzen Datenbank</translation>
    </message>
    <message>
        <source>this</source>
        <translation>dieses Objekt</translation>
    </message>
    <message>
        <source>the whole database</source>
        <translation>ganze Datenbank</translation>
    </message>
    <message>
        <source>The SQL that mends it</source>
        <translation>Das SQL, das es behebt</translation>
    </message>
    <message>
        <source>Copies the statement; nothing is run</source>
        <translation>Kopiert die Anweisung; ausgeführt wird nichts</translation>
    </message>
    <message>
        <source>Says no more about this thing; kept for this database</source>
        <translation>Zeigt diesen Hinweis hier nicht mehr; gilt für diese Datenbank</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird ermittelt …</translation>
    </message>
    <message>
        <source>The advisors have nothing to say.</source>
        <translation>Es gibt keine Hinweise.</translation>
    </message>
    <message>
        <source>The advisors have nothing to say about this.</source>
        <translation>Zu diesem Objekt gibt es keine Hinweise.</translation>
    </message>
    <message>
        <source>There is no statement to copy: this needs a decision first</source>
        <translation>Keine Anweisung zum Kopieren: Hier ist zuerst eine Entscheidung nötig</translation>
    </message>
</context>
<context>
    <name>pages::AuditModel</name>
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
    <message>
        <source>the blog&apos;s server</source>
        <translation>der Server des Blogs</translation>
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
        <source>signed out</source>
        <translation>hat sich abgemeldet</translation>
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
        <source>unscheduled %1</source>
        <translation>hat die Planung von %1 aufgehoben</translation>
    </message>
    <message>
        <source>unscheduled a post</source>
        <translation>hat die Planung eines Beitrags aufgehoben</translation>
    </message>
    <message>
        <source>requested publishing of %1</source>
        <translation>hat die Veröffentlichung von %1 angefordert</translation>
    </message>
    <message>
        <source>requested publishing of a post</source>
        <translation>hat die Veröffentlichung eines Beitrags angefordert</translation>
    </message>
    <message>
        <source>Posts unpublished</source>
        <translation>Beiträge zurückgezogen</translation>
    </message>
    <message>
        <source>unpublished %1</source>
        <translation>hat %1 zurückgezogen</translation>
    </message>
    <message>
        <source>unpublished a post</source>
        <translation>hat einen Beitrag zurückgezogen</translation>
    </message>
    <message>
        <source>Posts permanently deleted</source>
        <translation>Beiträge endgültig gelöscht</translation>
    </message>
    <message>
        <source>permanently deleted %1</source>
        <translation>hat %1 endgültig gelöscht</translation>
    </message>
    <message>
        <source>permanently deleted a post</source>
        <translation>hat einen Beitrag endgültig gelöscht</translation>
    </message>
    <message>
        <source>suspended a person</source>
        <translation>hat eine Person gesperrt</translation>
    </message>
    <message>
        <source>Password links created</source>
        <translation>Passwort-Links erstellt</translation>
    </message>
    <message>
        <source>created a password link for %1</source>
        <translation>hat einen Passwort-Link für %1 erstellt</translation>
    </message>
    <message>
        <source>created a password link</source>
        <translation>hat einen Passwort-Link erstellt</translation>
    </message>
    <message>
        <source>Sessions signed out</source>
        <translation>Sitzungen abgemeldet</translation>
    </message>
    <message>
        <source>signed out sessions of %1</source>
        <translation>hat Sitzungen von %1 abgemeldet</translation>
    </message>
    <message>
        <source>Sessions ended for security</source>
        <translation>Sitzungen aus Sicherheitsgründen beendet</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>publish at</source>
        <translation>geplant für</translation>
    </message>
    <message>
        <source>published at</source>
        <translation>veröffentlicht am</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>published</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>pages::CompareController</name>
    <message>
        <source>Beginning …</source>
        <translation>Wird begonnen …</translation>
    </message>
    <message>
        <source>The schema of the database was not read yet. Read it, then compare.</source>
        <translation>Das Schema der Datenbank wurde noch nicht gelesen. Lesen Sie es zuerst, dann vergleichen Sie.</translation>
    </message>
</context>
<context>
    <name>pages::CompareSource</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>a database, as it is now</comment>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a directory at a version</comment>
        <translation>%1, Stand %2</translation>
    </message>
</context>
<context>
    <name>pages::CompareView</name>
    <message>
        <source>The differences are on the clipboard as Markdown.</source>
        <translation>Die Unterschiede sind als Markdown in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The SQL that turns left into right is on the clipboard. Nothing was run.</source>
        <translation>Das SQL, das links zu rechts macht, ist in der Zwischenablage. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Semantic</source>
        <translation>Semantisch</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>Kosmetisch</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versionsbedingt</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Copy the differences as Markdown</source>
        <translation>Unterschiede als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the SQL that turns left into right</source>
        <translation>Das SQL kopieren, das links zu rechts macht</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Nächster Unterschied (F7)</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Vorheriger Unterschied (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Compare two schemas</source>
        <translation>Zwei Schemas vergleichen</translation>
    </message>
    <message>
        <source>The database as it is now, another saved one, a file of SQL, a directory of migrations, a saved snapshot or one of the timeline.</source>
        <translation>Die Datenbank, wie sie jetzt ist, eine andere gespeicherte, eine SQL-Datei, ein Ordner mit Migrationen, ein gespeichertes Abbild oder eines aus der Zeitleiste.</translation>
    </message>
    <message>
        <source>Choose what to compare with</source>
        <translation>Wählen, womit verglichen wird</translation>
    </message>
    <message>
        <source>The two schemas are the same</source>
        <translation>Die beiden Schemas sind gleich</translation>
    </message>
    <message>
        <source>Equal but for the name, perhaps renamed: %1</source>
        <translation>Bis auf den Namen gleich, vielleicht umbenannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>consequences</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows from what is listed of it: %1</source>
        <translation>Folgt aus dem, was hierzu aufgeführt ist: %1</translation>
    </message>
</context>
<context>
    <name>pages::ConflictView</name>
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
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
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
        <source>%1 saved this post (%2) while you were writing. Choose a text; the other one is kept as a revision.</source>
        <translation>%1 hat diesen Beitrag gespeichert (%2), während Sie schrieben. Wählen Sie einen Text; der andere bleibt als Revision erhalten.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Eine andere Person</translation>
    </message>
    <message>
        <source>Text by %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Merged: the changes of both sides do not overlap</source>
        <translation>Zusammengeführt: Die Änderungen beider Seiten überschneiden sich nicht</translation>
    </message>
    <message>
        <source>Merged: one passage was changed on both sides; both versions are kept</source>
        <translation>Zusammengeführt: Eine Stelle wurde auf beiden Seiten geändert; beide Fassungen bleiben erhalten</translation>
    </message>
    <message>
        <source>Merged: %1 passages were changed on both sides; both versions are kept</source>
        <translation>Zusammengeführt: %1 Stellen wurden auf beiden Seiten geändert; beide Fassungen bleiben erhalten</translation>
    </message>
    <message>
        <source>The texts are identical</source>
        <translation>Die Texte sind gleich</translation>
    </message>
</context>
<context>
    <name>pages::Diagram</name>
    <message>
        <source>%1 was not written: its name has to end in .svg, .png, .pdf, .mmd or .dot.</source>
        <translation>%1 wurde nicht geschrieben: Der Name muss auf .svg, .png, .pdf, .mmd oder .dot enden.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Mermaid (*.mmd)</source>
        <translation>Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>Graphviz (*.dot)</source>
        <translation>Graphviz (*.dot)</translation>
    </message>
    <message>
        <source>The places of the tables could not be kept.</source>
        <translation>Die Positionen der Tabellen ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>verweist auf %1</translation>
    </message>
    <message>
        <source>referred to by %1</source>
        <translation>Verweise von %1</translation>
    </message>
</context>
<context>
    <name>pages::DiagramBar</name>
    <message>
        <source>Find a table</source>
        <translation>Tabelle suchen</translation>
    </message>
    <message>
        <source>How far from the table</source>
        <translation>Wie weit von der Tabelle</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>Which schema</source>
        <translation>Welches Schema</translation>
    </message>
    <message>
        <source>What is shown of a table</source>
        <translation>Was von einer Tabelle gezeigt wird</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Show views, with lines to what they read</source>
        <translation>Sichten zeigen, mit Linien zu dem, was sie lesen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Mark what the comparison found</source>
        <translation>Markieren, was der Vergleich gefunden hat</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>Show only what changed and its neighbours</source>
        <translation>Nur Geändertes und seine Nachbarn zeigen</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>Lay the diagram out anew</source>
        <translation>Diagramm neu anordnen</translation>
    </message>
    <message>
        <source>Save the diagram as a picture or text</source>
        <translation>Diagramm als Bild oder Text speichern</translation>
    </message>
    <message>
        <source>All schemas</source>
        <translation>Alle Schemas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>pages::DiagramPane</name>
    <message>
        <source>%1 of %2 tables have their place</source>
        <translation>%1 von %2 Tabellen sind angeordnet</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nichts zu zeichnen</translation>
    </message>
    <message>
        <source>There is no table in what you chose.</source>
        <translation>In Ihrer Auswahl gibt es keine Tabelle.</translation>
    </message>
    <message>
        <source>%1 tables are many for one picture</source>
        <translation>%1 Tabellen sind viel für ein Bild</translation>
    </message>
    <message>
        <source>Choose a schema, or open the diagram of a single table. Drawing all of them takes a while.</source>
        <translation>Wählen Sie ein Schema oder öffnen Sie das Diagramm einer einzelnen Tabelle. Alle zu zeichnen dauert eine Weile.</translation>
    </message>
    <message>
        <source>Draw them all</source>
        <translation>Alle zeichnen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>of what was found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>schema</source>
        <comment>file name</comment>
        <translation>schema</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>The diagram is in %1.</source>
        <translation>Das Diagramm liegt in %1.</translation>
    </message>
</context>
<context>
    <name>pages::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>pages::DifferenceModel</name>
    <message>
        <source>only on the right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>semantic</source>
        <translation>semantisch</translation>
    </message>
    <message>
        <source>cosmetic</source>
        <translation>kosmetisch</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versionsbedingt</translation>
    </message>
    <message>
        <source>Differs only because something else in the list does.</source>
        <translation>Unterscheidet sich nur, weil sich anderes in der Liste unterscheidet.</translation>
    </message>
    <message>
        <source>Changes what statements do or may do, or how the server stores and finds rows.</source>
        <translation>Ändert, was Anweisungen tun oder dürfen, oder wie der Server Zeilen speichert und findet.</translation>
    </message>
    <message>
        <source>Changes only what people read.</source>
        <translation>Ändert nur, was Menschen lesen.</translation>
    </message>
    <message>
        <source>There only because the two servers have different major versions.</source>
        <translation>Nur vorhanden, weil die beiden Server verschiedene Hauptversionen haben.</translation>
    </message>
</context>
<context>
    <name>pages::DriftController</name>
    <message>
        <source>Beginning</source>
        <translation>Wird begonnen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
</context>
<context>
    <name>pages::DriftDialog</name>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing is known of what was changed by hand in the database.</source>
        <translation>Was in der Datenbank von Hand geändert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>The migrations that ran on the database run on a private server, and both schemas are compared. The database is only read.</source>
        <translation>Die Migrationen, die auf der Datenbank gelaufen sind, laufen auf einem privaten Server, und beide Schemas werden verglichen. Die Datenbank wird nur gelesen.</translation>
    </message>
    <message>
        <source>It could not be checked.</source>
        <translation>Die Prüfung war nicht möglich.</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Keine Drift</translation>
    </message>
    <message>
        <source>The report was copied as Markdown.</source>
        <translation>Der Bericht wurde als Markdown kopiert.</translation>
    </message>
</context>
<context>
    <name>pages::DriftRows</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
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
    <message>
        <source>reads all of %1; reads and writes continue</source>
        <translation>liest %1 vollständig, Lesen und Schreiben gehen weiter</translation>
    </message>
    <message>
        <source>Locks no existing table.</source>
        <translation>Sperrt keine vorhandene Tabelle.</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>ausgeschlossen</translation>
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
        <source>Hash when applied</source>
        <translation>Prüfsumme beim Anwenden</translation>
    </message>
    <message>
        <source>It has no row in the history table yet.</source>
        <translation>Sie hat noch keine Zeile in der Verlaufstabelle.</translation>
    </message>
    <message>
        <source>This tool records only the current version, not each migration.</source>
        <translation>Dieses Werkzeug vermerkt nur die aktuelle Version, nicht jede Migration.</translation>
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
        <source>line %1, %2</source>
        <translation>Zeile %1, %2</translation>
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
        <translation>Down</translation>
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
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
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
        <source>Being rehearsed</source>
        <translation>Wird geprobt</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>This migration does not depend on the existing rows.</source>
        <translation>Diese Migration hängt nicht von den vorhandenen Zeilen ab.</translation>
    </message>
    <message>
        <source>The run stops before this migration, so its rows were not checked.</source>
        <translation>Der Lauf endet vor dieser Migration, deshalb wurden ihre Zeilen nicht geprüft.</translation>
    </message>
    <message>
        <source>This migration is not pending. Only pending migrations are rehearsed.</source>
        <translation>Diese Migration steht nicht aus. Geprobt werden nur ausstehende Migrationen.</translation>
    </message>
    <message>
        <source>A rehearsal runs it on a private copy and shows what it locks, rewrites and reads.</source>
        <translation>Ein Probelauf führt sie auf einer privaten Kopie aus und zeigt, was sie sperrt, neu schreibt und liest.</translation>
    </message>
    <message>
        <source>The existing rows have not been checked yet.</source>
        <translation>Die vorhandenen Zeilen wurden noch nicht geprüft.</translation>
    </message>
    <message>
        <source>A rehearsal shows what it changes in the schema.</source>
        <translation>Ein Probelauf zeigt, was sie am Schema ändert.</translation>
    </message>
    <message>
        <source>A rehearsal shows whether its down migration restores the schema.</source>
        <translation>Ein Probelauf zeigt, ob ihre Down-Migration das Schema wiederherstellt.</translation>
    </message>
    <message>
        <source>The log appears after a rehearsal.</source>
        <translation>Das Protokoll erscheint nach einem Probelauf.</translation>
    </message>
    <message>
        <source>This version has only a down file (%1); the up migration does nothing.</source>
        <translation>Diese Version hat nur eine Down-Datei (%1); die Up-Migration tut nichts.</translation>
    </message>
    <message>
        <source>The file of this version is missing, so its SQL is not known.</source>
        <translation>Zu dieser Version gibt es keine Datei; ihr SQL ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 · only the beginning is shown</source>
        <translation>%1 · nur der Anfang ist zu sehen</translation>
    </message>
    <message>
        <source>No problems were found in the file or in its row of the history table.</source>
        <translation>In der Datei und ihrer Zeile der Verlaufstabelle wurden keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>No problems were found in the file. Its SQL has not been checked yet; a rehearsal does that.</source>
        <translation>In der Datei wurden keine Probleme gefunden. Ihr SQL wurde noch nicht geprüft; das tut ein Probelauf.</translation>
    </message>
</context>
<context>
    <name>pages::MigrationsModel</name>
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
    <message>
        <source>cannot be split into statements</source>
        <translation>lässt sich nicht in Anweisungen zerlegen</translation>
    </message>
    <message>
        <source>Statements or time</source>
        <translation>Was und wann</translation>
    </message>
</context>
<context>
    <name>pages::MigrationsPage</name>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
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
    <message>
        <source>The files in this folder have the format of %1, but the history table in the database is from %2, so they do not belong together. Choose the folder with the migrations of %2, or choose the tool whose rules apply.</source>
        <translation>Die Dateien in diesem Ordner haben das Format von %1, aber die Verlaufstabelle in der Datenbank ist von %2; sie gehören nicht zusammen. Wählen Sie den Ordner mit den Migrationen von %2 oder das Werkzeug, dessen Regeln gelten.</translation>
    </message>
    <message>
        <source>Choose the migration folder</source>
        <translation>Den Ordner mit den Migrationen wählen</translation>
    </message>
    <message>
        <source>Refresh the migrations</source>
        <translation>Migrationen aktualisieren</translation>
    </message>
    <message>
        <source>Search migrations</source>
        <translation>Migrationen suchen</translation>
    </message>
    <message>
        <source>No database connection</source>
        <translation>Keine Datenbankverbindung</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Choose the folder with the blog&apos;s migration files to see which of them have run on its database.</source>
        <translation>Den Ordner mit den Migrationsdateien des Blogs wählen, um zu sehen, welche auf seiner Datenbank gelaufen sind.</translation>
    </message>
    <message>
        <source>No migrations found</source>
        <translation>Keine Migrationen gefunden</translation>
    </message>
    <message>
        <source>%1 contains no migrations of a tool that Colophon supports.</source>
        <translation>%1 enthält keine Migrationen eines Werkzeugs, das Colophon unterstützt.</translation>
    </message>
    <message>
        <source>atlas.sum ok</source>
        <translation>atlas.sum stimmt</translation>
    </message>
    <message>
        <source>atlas.sum wrong</source>
        <translation>atlas.sum falsch</translation>
    </message>
    <message>
        <source>Check drift</source>
        <translation>Drift prüfen</translation>
    </message>
    <message>
        <source>checking drift</source>
        <translation>Drift wird geprüft</translation>
    </message>
    <message>
        <source>Enter the address of the blog&apos;s database to compare its migrations with it.</source>
        <translation>Geben Sie die Adresse der Datenbank des Blogs ein, um ihre Migrationen damit zu vergleichen.</translation>
    </message>
    <message>
        <source>Connect to Postgres</source>
        <translation>Mit Postgres verbinden</translation>
    </message>
</context>
<context>
    <name>pages::OpenPost</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Not saved, kept on this computer</source>
        <translation>Nicht gespeichert, auf diesem Rechner aufbewahrt</translation>
    </message>
    <message>
        <source>Choose first which text to keep.</source>
        <translation>Zuerst entscheiden, welcher Text bleibt.</translation>
    </message>
    <message>
        <source>First restore or discard the unsaved text.</source>
        <translation>Zuerst den ungespeicherten Text wiederherstellen oder verwerfen.</translation>
    </message>
    <message>
        <source>The text must be saved first.</source>
        <translation>Zuerst muss der Text gespeichert werden.</translation>
    </message>
    <message>
        <source>There are no unpublished changes.</source>
        <translation>Es gibt keine unveröffentlichten Änderungen.</translation>
    </message>
</context>
<context>
    <name>pages::PasswordLinkBox</name>
    <message>
        <source>This is your own account. Change your password in the menu at the top right.</source>
        <translation>Das ist Ihr eigenes Konto. Ändern Sie Ihr Passwort im Menü oben rechts.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The account is suspended. It cannot sign in, with or without a password.</source>
        <translation>Das Konto ist gesperrt. Es kann sich nicht anmelden, auch nicht mit einem Passwort.</translation>
    </message>
    <message>
        <source>Send this link to %1. It is shown only once, works once and expires on %2. Using it signs out all their sessions. Earlier links no longer work.</source>
        <translation>Senden Sie diesen Link an %1. Er wird nur einmal gezeigt, gilt einmal und läuft am %2 ab. Wird er benutzt, werden alle Sitzungen dieser Person abgemeldet. Frühere Links gelten nicht mehr.</translation>
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
        <source>No matching people</source>
        <translation>Keine passenden Personen</translation>
    </message>
    <message>
        <source>No name or e-mail address matches this search.</source>
        <translation>Zu dieser Suche passt kein Name und keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Show all people</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>People appear here after they sign in to the blog for the first time.</source>
        <translation>Personen erscheinen hier nach ihrer ersten Anmeldung beim Blog.</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
</context>
<context>
    <name>pages::PersonPane</name>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
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
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>%1 now has the role %2.</source>
        <translation>%1 hat jetzt die Rolle %2.</translation>
    </message>
    <message>
        <source>Another person changed this account in the meantime; %1 now has the role %2. Your change was not made. Check it and try again if it is still needed.</source>
        <translation>Eine andere Person hat dieses Konto inzwischen geändert; %1 hat jetzt die Rolle %2. Ihre Änderung wurde nicht vorgenommen. Prüfen und noch einmal versuchen, wenn sie noch nötig ist.</translation>
    </message>
    <message>
        <source>Give %1 the role %2?</source>
        <translation>%1 die Rolle „%2“ geben?</translation>
    </message>
    <message>
        <source>This role can manage other people&apos;s accounts. %1 could then:</source>
        <translation>Diese Rolle kann die Konten anderer Personen verwalten. %1 könnte dann:</translation>
    </message>
    <message>
        <source>member since %1</source>
        <translation>Mitglied seit %1</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (aktuell)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Both roles have the same rights.</source>
        <translation>Beide Rollen haben dieselben Rechte.</translation>
    </message>
    <message>
        <source>Their scheduled posts, which stay scheduled: %1</source>
        <translation>Eigene eingeplante Beiträge, die eingeplant bleiben: %1</translation>
    </message>
    <message>
        <source>Their drafts, which stay: %1</source>
        <translation>Eigene Entwürfe, die bleiben: %1</translation>
    </message>
</context>
<context>
    <name>pages::PlacesDialog</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pending migrations of all blogs</source>
        <translation>Ausstehende Migrationen aller Blogs</translation>
    </message>
    <message>
        <source>The list contains every blog whose migrations were opened here together with a database. A database that requires a password is read only if a password file (~/.pgpass) has it.</source>
        <translation>Die Liste enthält jedes Blog, dessen Migrationen hier zusammen mit einer Datenbank geöffnet wurden. Eine Datenbank, die ein Passwort verlangt, wird nur gelesen, wenn es in einer Passwortdatei (~/.pgpass) steht.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>pages::PlacesModel</name>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
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
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
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
        <source>The post is not published.</source>
        <translation>Der Beitrag ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>There are no unpublished changes.</source>
        <translation>Es gibt keine unveröffentlichten Änderungen.</translation>
    </message>
    <message>
        <source>The blog&apos;s server has no site address configured.</source>
        <translation>Auf dem Server des Blogs ist keine Adresse der Website eingestellt.</translation>
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
        <source>A slug needs at least one letter or digit. The slug was not changed.</source>
        <translation>Ein Slug braucht mindestens einen Buchstaben oder eine Ziffer. Der Slug wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Published post: the old address will redirect to the new one</source>
        <translation>Veröffentlicht: Die alte Adresse leitet auf die neue weiter</translation>
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
        <source>The post was not published, because its text is not saved yet. Save it, then publish again.</source>
        <translation>Der Beitrag wurde nicht veröffentlicht, weil sein Text noch nicht gespeichert ist. Speichern und dann noch einmal veröffentlichen.</translation>
    </message>
    <message>
        <source>Pictures and files cannot be pasted or dropped into a post yet, so the text was not changed. A picture that is already on the web can be inserted by its address: ![description](https://…)</source>
        <translation>Bilder und Dateien lassen sich noch nicht in einen Beitrag einfügen oder ziehen; der Text wurde nicht geändert. Ein Bild, das schon im Web steht, lässt sich über seine Adresse einfügen: ![Beschreibung](https://…)</translation>
    </message>
    <message>
        <source>This post is in the trash (since %1). Restore it to edit it.</source>
        <translation>Dieser Beitrag liegt im Papierkorb (seit %1). Zum Bearbeiten wiederherstellen.</translation>
    </message>
    <message>
        <source>Your edits from %1 were not saved to the blog. Restore them, or discard them and load the post from the blog.</source>
        <translation>Ihre Änderungen (%1) wurden nicht im Blog gespeichert. Stellen Sie sie wieder her, oder verwerfen Sie sie und laden Sie den Beitrag aus dem Blog.</translation>
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
        <source>Publish the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ veröffentlichen?</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>Änderungen veröffentlichen</translation>
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
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
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
        <source>Its address will end in /posts/%1.</source>
        <translation>Seine Adresse endet dann auf /posts/%1.</translation>
    </message>
    <message>
        <source>Readers see the new text immediately. The previous text is kept as a revision.</source>
        <translation>Leser sehen sofort den neuen Text. Der bisherige Text bleibt als Revision erhalten.</translation>
    </message>
    <message>
        <source>It was scheduled for %1. Publishing it now makes it public immediately.</source>
        <translation>Er war für %1 geplant. Jetzt veröffentlicht, ist er sofort öffentlich.</translation>
    </message>
    <message>
        <source>It becomes public immediately.</source>
        <translation>Er ist dann sofort öffentlich.</translation>
    </message>
    <message>
        <source>Readers can no longer see it. It becomes a draft again and keeps its text.</source>
        <translation>Leser können ihn nicht mehr sehen. Er wird wieder ein Entwurf und behält seinen Text.</translation>
    </message>
    <message>
        <source>Readers can no longer see it. You can restore it from the trash as a draft.</source>
        <translation>Leser können ihn nicht mehr sehen. Sie können ihn aus dem Papierkorb als Entwurf wiederherstellen.</translation>
    </message>
    <message>
        <source>You can restore it from the trash.</source>
        <translation>Sie können ihn aus dem Papierkorb wiederherstellen.</translation>
    </message>
    <message>
        <source>The editor shows the published text again. The unpublished changes are lost.</source>
        <translation>Der Editor zeigt wieder den veröffentlichten Text. Was nicht veröffentlicht wurde, ist verloren.</translation>
    </message>
    <message>
        <source>Discard your text?</source>
        <translation>Ihren Text verwerfen?</translation>
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
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Updated: %1 saved this post at %2.</source>
        <translation>Aktualisiert: %1 hat diesen Beitrag um %2 gespeichert.</translation>
    </message>
    <message>
        <source>unpublished changes</source>
        <translation>unveröffentlichte Änderungen</translation>
    </message>
    <message>
        <source>Unpublished changes</source>
        <translation>Unveröffentlichte Änderungen</translation>
    </message>
    <message>
        <source>saved separately from the published text</source>
        <translation>getrennt vom veröffentlichten Text gespeichert</translation>
    </message>
    <message>
        <source>Updated: this post was saved in another window or on another device at %1.</source>
        <translation>Aktualisiert: Dieser Beitrag wurde um %1 in einem anderen Fenster oder auf einem anderen Gerät gespeichert.</translation>
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
        <source>Show all posts</source>
        <translation>Alle Beiträge zeigen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
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
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>No matching posts</source>
        <translation>Keine passenden Beiträge</translation>
    </message>
    <message>
        <source>No title or text matches this search.</source>
        <translation>Zu dieser Suche passt kein Titel und kein Text.</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
    <message>
        <source>The posts you write appear in this list.</source>
        <translation>Hier erscheinen die Beiträge, die Sie schreiben.</translation>
    </message>
    <message>
        <source>Your last edits of %1 posts had not been saved to the blog. They are saved now.</source>
        <translation>Ihre letzten Änderungen an %1 Beiträgen waren noch nicht im Blog gespeichert. Jetzt sind sie es.</translation>
    </message>
    <message>
        <source>Your last edits of “%1” had not been saved to the blog. They are saved now.</source>
        <translation>Ihre letzten Änderungen an „%1“ waren noch nicht im Blog gespeichert. Jetzt sind sie es.</translation>
    </message>
    <message>
        <source>Choose a post from the list, or start a new one.</source>
        <translation>Einen Beitrag aus der Liste wählen oder einen neuen beginnen.</translation>
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
    <message>
        <source>No migrations have been read yet.</source>
        <translation>Es wurden noch keine Migrationen gelesen.</translation>
    </message>
</context>
<context>
    <name>pages::RehearsalBar</name>
    <message>
        <source>Verdict: %1</source>
        <translation>Bewertung: %1</translation>
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
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>The files have changed since this rehearsal. Rehearse again to update the result.</source>
        <translation>Die Dateien haben sich seit diesem Probelauf geändert. Noch einmal proben, um das Ergebnis zu aktualisieren.</translation>
    </message>
    <message>
        <source>The pending migrations have changed since this rehearsal. Rehearse again to update the result.</source>
        <translation>Die ausstehenden Migrationen haben sich seit diesem Probelauf geändert. Noch einmal proben, um das Ergebnis zu aktualisieren.</translation>
    </message>
    <message>
        <source>This rehearsal used the rules of another tool. Rehearse again to update the result.</source>
        <translation>Dieser Probelauf folgte den Regeln eines anderen Werkzeugs. Noch einmal proben, um das Ergebnis zu aktualisieren.</translation>
    </message>
    <message>
        <source>Not rehearsed: the last rehearsal ended with an error.</source>
        <translation>Nicht geprobt: Der letzte Probelauf endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>Not rehearsed. A rehearsal runs the pending migrations on a private copy of the schema; the database is only read.</source>
        <translation>Nicht geprobt. Ein Probelauf führt die ausstehenden Migrationen auf einer privaten Kopie des Schemas aus; die Datenbank wird nur gelesen.</translation>
    </message>
    <message>
        <source>Verdict at that time: %1</source>
        <translation>Bewertung zu diesem Zeitpunkt: %1</translation>
    </message>
    <message>
        <source>Checked at %1; nothing was run.</source>
        <translation>Geprüft um %1; nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Current blockers: %1</source>
        <translation>Aktuelle Hindernisse: %1</translation>
    </message>
    <message>
        <source>Differences from the live database: %1</source>
        <translation>Unterschiede zur Live-Datenbank: %1</translation>
    </message>
</context>
<context>
    <name>pages::RehearsalController</name>
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
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
</context>
<context>
    <name>pages::ReportFile</name>
    <message>
        <source>The report could not be written to %1. Choose another folder.</source>
        <translation>Der Bericht ließ sich nicht nach %1 schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>pages::ReportText</name>
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
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>loses data</source>
        <translation>verliert Daten</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>violated</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>restores the schema</source>
        <translation>stellt das Schema wieder her</translation>
    </message>
    <message>
        <source>After the down migration the schema is the same as before.</source>
        <translation>Nach der Down-Migration ist das Schema dasselbe wie vorher.</translation>
    </message>
    <message>
        <source>After the down migration the schema is not the same as before.</source>
        <translation>Nach der Down-Migration ist das Schema nicht dasselbe wie vorher.</translation>
    </message>
    <message>
        <source>The down migration fails with an error.</source>
        <translation>Die Down-Migration schlägt fehl.</translation>
    </message>
    <message>
        <source>This migration has no down migration. To undo it, write a new migration.</source>
        <translation>Zu dieser Migration gibt es keine Down-Migration. Um sie rückgängig zu machen, eine neue Migration schreiben.</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>There is a down migration, but this rehearsal did not run it.</source>
        <translation>Es gibt eine Down-Migration, aber dieser Probelauf hat sie nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Changes of all pending migrations together:</source>
        <translation>Änderungen aller ausstehenden Migrationen zusammen:</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
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
        <source>Stop reading the schema</source>
        <translation>Lesen des Schemas anhalten</translation>
    </message>
    <message>
        <source>Filter the schema</source>
        <translation>Schema filtern</translation>
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
        <source>Read the schema</source>
        <translation>Schema lesen</translation>
    </message>
    <message>
        <source>No database connection yet</source>
        <translation>Noch keine Datenbankverbindung</translation>
    </message>
    <message>
        <source>Connect to Postgres</source>
        <translation>Mit Postgres verbinden</translation>
    </message>
    <message>
        <source>The SQL of %1 was copied.</source>
        <translation>Das SQL von %1 wurde kopiert.</translation>
    </message>
    <message>
        <source>Refresh the schema</source>
        <translation>Schema aktualisieren</translation>
    </message>
    <message>
        <source>Back to the previous object (Alt+Left)</source>
        <translation>Zurück zum vorigen Objekt (Alt+Links)</translation>
    </message>
    <message>
        <source>Copy the SQL of this object</source>
        <translation>Das SQL dieses Objekts kopieren</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>The schema is read directly from Postgres; a user with no privileges except CONNECT is enough. Enter the address of the database to see its tables.</source>
        <translation>Das Schema wird direkt aus Postgres gelesen; ein Benutzer mit keinem Recht außer CONNECT genügt. Geben Sie die Adresse der Datenbank ein, um ihre Tabellen zu sehen.</translation>
    </message>
    <message>
        <source>No object, column or definition contains “%1”.</source>
        <translation>Kein Objekt, keine Spalte und keine Definition enthält „%1“.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Compare the schema with …</source>
        <translation>Schema vergleichen mit …</translation>
    </message>
    <message>
        <source>Timeline of the schema</source>
        <translation>Zeitleiste des Schemas</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Seit %1: %2</translation>
    </message>
    <message>
        <source>Schema changed %1: %2</source>
        <translation>Schema geändert %1: %2</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Diagram of the schema</source>
        <translation>Diagramm des Schemas</translation>
    </message>
    <message>
        <source>On the clipboard: %1.</source>
        <translation>In der Zwischenablage: %1.</translation>
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
        <translation>Schlüssel und Checks</translation>
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
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>Check</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>NOT NULL</translation>
    </message>
    <message>
        <source>not enforced</source>
        <translation>nicht durchgesetzt</translation>
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
        <source>replica identity</source>
        <translation>Replica Identity</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primärschlüssel</translation>
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
        <translation>Policy %1</translation>
    </message>
    <message>
        <source>restrictive policy %1</source>
        <translation>restriktive Policy %1</translation>
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
        <translation>UNLOGGED</translation>
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
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>returns %1</source>
        <translation>liefert %1</translation>
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
        <source>member of</source>
        <translation>Mitglied von</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Objects of the extension</source>
        <translation>Objekte der Erweiterung</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>not validated: older rows may violate it</source>
        <translation>nicht geprüft: ältere Zeilen können sie verletzen</translation>
    </message>
    <message>
        <source>index of the key with this name</source>
        <translation>Index des Schlüssels mit diesem Namen</translation>
    </message>
    <message>
        <source>used by CLUSTER</source>
        <translation>CLUSTER benutzt ihn</translation>
    </message>
    <message>
        <source>granted by %1</source>
        <translation>vergeben von %1</translation>
    </message>
    <message>
        <source>the whole object</source>
        <translation>das ganze Objekt</translation>
    </message>
    <message>
        <source>Defaults, checks and other definitions are from the last successful read.</source>
        <translation>Vorgaben, Prüfungen und andere Definitionen stammen vom letzten erfolgreichen Lesen.</translation>
    </message>
    <message>
        <source>Some definitions (defaults, checks, indexes …) could not be read. Refresh to try again.</source>
        <translation>Manche Definitionen (Vorgaben, Prüfungen, Indizes …) ließen sich nicht lesen. Zum erneuten Versuch aktualisieren.</translation>
    </message>
    <message>
        <source>row-level security, also for the owner</source>
        <translation>Row-Level Security, auch für den Eigentümer</translation>
    </message>
    <message>
        <source>row-level security</source>
        <translation>Row-Level Security</translation>
    </message>
    <message>
        <source>runs with its owner&apos;s privileges (SECURITY DEFINER)</source>
        <translation>läuft mit den Rechten des Eigentümers (SECURITY DEFINER)</translation>
    </message>
    <message>
        <source>values cached per session</source>
        <translation>Werte je Sitzung vorgehalten</translation>
    </message>
    <message>
        <source>restarts at the end (CYCLE)</source>
        <translation>beginnt am Ende von vorn (CYCLE)</translation>
    </message>
    <message>
        <source>can log in</source>
        <translation>darf sich anmelden</translation>
    </message>
    <message>
        <source>bypasses row-level security</source>
        <translation>umgeht Row-Level Security</translation>
    </message>
    <message>
        <source>can create roles</source>
        <translation>darf Rollen anlegen</translation>
    </message>
    <message>
        <source>can create databases</source>
        <translation>darf Datenbanken anlegen</translation>
    </message>
    <message>
        <source>can replicate</source>
        <translation>darf replizieren</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>pages::SchemaTree</name>
    <message>
        <source>primary</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>NOT NULL</translation>
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
        <translation>Policies</translation>
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
        <translation>Login</translation>
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
    <name>pages::SourceChooser</name>
    <message>
        <source>Up to which version</source>
        <translation>Bis zu welcher Version</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side of a comparison and what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The database as it is now</source>
        <translation>Die Datenbank, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Saved databases</source>
        <translation>Gespeicherte Datenbanken</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File of SQL …</source>
        <translation>SQL-Datei …</translation>
    </message>
    <message>
        <source>Directory of migrations …</source>
        <translation>Ordner mit Migrationen …</translation>
    </message>
    <message>
        <source>Saved snapshot …</source>
        <translation>Gespeichertes Abbild …</translation>
    </message>
    <message>
        <source>From the timeline</source>
        <translation>Aus der Zeitleiste</translation>
    </message>
    <message>
        <source>Directory of migrations</source>
        <translation>Ordner mit Migrationen</translation>
    </message>
    <message>
        <source>Saved snapshot</source>
        <translation>Gespeichertes Abbild</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Schema-Abbilder (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File of SQL</source>
        <translation>SQL-Datei</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>all versions</source>
        <translation>alle Versionen</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a version</comment>
        <translation>bis %1</translation>
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
    <name>pages::ThingPane</name>
    <message>
        <source>The statement</source>
        <translation>Die Anweisung</translation>
    </message>
    <message>
        <source>Advisors: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
</context>
<context>
    <name>pages::TimelineModel</name>
    <message>
        <source>first snapshot</source>
        <translation>erstes Abbild</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Postgres</source>
        <translation>Postgres</translation>
    </message>
    <message>
        <source>Changed since the one before</source>
        <translation>Geändert seit dem vorigen</translation>
    </message>
</context>
<context>
    <name>pages::TimelineView</name>
    <message>
        <source>Compare kept snapshots</source>
        <translation>Aufbewahrte Abbilder vergleichen</translation>
    </message>
    <message>
        <source>Compare with the schema as it is now</source>
        <translation>Mit dem Schema vergleichen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Forget kept snapshots</source>
        <translation>Aufbewahrte Abbilder löschen</translation>
    </message>
    <message>
        <source>Whose snapshots to show</source>
        <translation>Wessen Abbilder gezeigt werden</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>Diese Datenbank</translation>
    </message>
    <message>
        <source>All databases</source>
        <translation>Alle Datenbanken</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Kept snapshots</source>
        <translation>Aufbewahrte Abbilder</translation>
    </message>
    <message>
        <source>No snapshot is kept yet</source>
        <translation>Noch kein Abbild aufbewahrt</translation>
    </message>
    <message>
        <source>Whenever the schema is read and differs from the last time, it is kept here, on this machine. It holds no rows and no passwords.</source>
        <translation>Immer wenn das Schema gelesen wird und vom letzten Mal abweicht, wird es hier aufbewahrt, auf diesem Rechner. Ein Abbild enthält keine Zeilen und keine Passwörter.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n snapshot(s)?</source>
        <translation>
            <numerusform>%n Abbild löschen?</numerusform>
            <numerusform>%n Abbilder löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be read again: they are how the schema was, not how it is.</source>
        <translation>Sie lassen sich nicht erneut lesen: Sie zeigen, wie das Schema war, nicht, wie es ist.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>pages::UsesView</name>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Of the whole or of one column</source>
        <translation>Vom Ganzen oder von einer Spalte</translation>
    </message>
    <message>
        <source>Depends on it</source>
        <translation>Hängt davon ab</translation>
    </message>
    <message>
        <source>It depends on</source>
        <translation>Es hängt ab von</translation>
    </message>
    <message>
        <source>everything of it</source>
        <translation>alles davon</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird ermittelt …</translation>
    </message>
    <message>
        <source>Nothing depends on it</source>
        <translation>Nichts hängt davon ab</translation>
    </message>
    <message numerus="yes">
        <source>%n depend on it</source>
        <translation>
            <numerusform>%n Objekt hängt davon ab</numerusform>
            <numerusform>%n Objekte hängen davon ab</numerusform>
        </translation>
    </message>
    <message>
        <source>It depends on nothing else</source>
        <translation>Es hängt von nichts anderem ab</translation>
    </message>
    <message numerus="yes">
        <source>It depends on %n</source>
        <translation>
            <numerusform>Es hängt von %n Objekt ab</numerusform>
            <numerusform>Es hängt von %n Objekten ab</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When it is dropped</source>
        <translation>Wenn es gelöscht wird</translation>
    </message>
</context>
<context>
    <name>pages::ViewSwitch</name>
    <message>
        <source>How to look at the schema</source>
        <translation>Wie das Schema gezeigt wird</translation>
    </message>
</context>
<context>
    <name>postgres</name>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed (libqt6sql6-psql).</source>
        <translation>Der PostgreSQL-Treiber von Qt ist nicht installiert (libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Use INSERT, or COPY from a file on the server.</source>
        <translation>INSERT verwenden oder COPY aus einer Datei auf dem Server.</translation>
    </message>
    <message>
        <source>No database to connect to was given.</source>
        <translation>Es wurde keine Datenbank angegeben.</translation>
    </message>
    <message>
        <source>The connection setting %1 contains a semicolon, which is not supported.</source>
        <translation>Die Verbindungseinstellung %1 enthält ein Semikolon; das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver does not give access to libpq.</source>
        <translation>Der PostgreSQL-Treiber von Qt gibt libpq nicht heraus.</translation>
    </message>
    <message>
        <source>The statement took longer than its time limit, so it was cancelled.</source>
        <translation>Die Anweisung dauerte länger als erlaubt und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>COPY … FROM STDIN cannot run here, because there is no data to send.</source>
        <translation>COPY … FROM STDIN kann hier nicht laufen, weil es keine Daten dazu gibt.</translation>
    </message>
</context>
<context>
    <name>postgres::ClusterFolder</name>
    <message>
        <source>The folder %1 could not be created.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty and was not created by Colophon. Choose an empty folder.</source>
        <translation>Der Ordner %1 ist nicht leer und stammt nicht von Colophon. Einen leeren wählen.</translation>
    </message>
    <message>
        <source>The folder %1 is not writable.</source>
        <translation>Im Ordner %1 lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>A server that process %2 started is already running in %1.</source>
        <translation>In %1 läuft schon ein Server, gestartet von Prozess %2.</translation>
    </message>
    <message>
        <source>No folder for the server&apos;s socket could be created in /tmp.</source>
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
        <source>The SQL contains a NUL byte and cannot be sent.</source>
        <translation>Das SQL enthält ein NUL-Byte und lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>The transaction had already failed, so it was rolled back.</source>
        <translation>Die Transaktion war schon fehlgeschlagen und wurde zurückgerollt.</translation>
    </message>
    <message>
        <source>Another database server answers at %1 than the one this connection was saved for, so Colophon disconnected.</source>
        <translation>Unter %1 antwortet ein anderer Datenbankserver als der, für den diese Verbindung gespeichert wurde; Colophon hat die Verbindung deshalb getrennt.</translation>
    </message>
</context>
<context>
    <name>postgres::ConnectionFailure</name>
    <message>
        <source>%1 did not accept the password of %2. Check both and try again.</source>
        <translation>%1 hat das Passwort von %2 nicht angenommen. Beides prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is starting or stopping. Try again in a moment.</source>
        <translation>%1 startet gerade oder fährt herunter. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 does not accept connections of user %2 from this machine. Check the user name and the server&apos;s pg_hba.conf.</source>
        <translation>%1 nimmt von diesem Rechner keine Verbindung des Benutzers %2 an. Benutzernamen und pg_hba.conf des Servers prüfen.</translation>
    </message>
    <message>
        <source>The database %1 does not exist on that server.</source>
        <translation>Auf diesem Server gibt es keine Datenbank namens %1.</translation>
    </message>
    <message>
        <source>%1 has no free connections. Try again later.</source>
        <translation>%1 hat keine Verbindung frei. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The user %2 does not have the CONNECT privilege on %1. Ask the database&apos;s owner to grant it.</source>
        <translation>Der Benutzer %2 hat das Recht CONNECT auf %1 nicht. Den Eigentümer der Datenbank bitten, es zu erteilen.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check that the server is running, its address and the network.</source>
        <translation>%1 war nicht zu erreichen. Prüfen, ob der Server läuft, dazu Adresse und Netz.</translation>
    </message>
</context>
<context>
    <name>postgres::PrivateServer</name>
    <message>
        <source>The server did not start within a minute.</source>
        <translation>Der Server ist nicht innerhalb einer Minute gestartet.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free about 100 MB, or use another folder.</source>
        <translation>Der Datenträger von %1 ist voll. Platz schaffen (etwa 100 MB) oder einen anderen Ordner verwenden.</translation>
    </message>
    <message>
        <source>A new database cluster could not be created.</source>
        <translation>Ein neuer Datenbank-Cluster ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or 0 for any free port.</source>
        <translation>Port %1 ist von einem anderen Programm belegt. Einen anderen wählen oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>The private PostgreSQL server stopped unexpectedly.</source>
        <translation>Der private PostgreSQL-Server hat sich unerwartet beendet.</translation>
    </message>
    <message>
        <source>The private PostgreSQL server did not start. Its log is in the details.</source>
        <translation>Der private PostgreSQL-Server ist nicht gestartet. Sein Protokoll steht in den Details.</translation>
    </message>
</context>
<context>
    <name>postgres::Profile</name>
    <message>
        <source>%1 on %2</source>
        <comment>a database on a host</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>These connection settings are not valid. Check the service, hosts, ports and options.</source>
        <translation>Diese Verbindungseinstellungen sind nicht brauchbar. Dienst, Rechner, Ports und Optionen prüfen.</translation>
    </message>
    <message>
        <source>This is not a valid database address. Write a URL (postgres://user@host:5432/name), key=value pairs, or service=name.</source>
        <translation>Das ist keine gültige Datenbankadresse. Eine URL (postgres://user@host:5432/name), Paare key=value oder service=name angeben.</translation>
    </message>
    <message>
        <source>%1 on %2 through %3</source>
        <comment>a database on a host through a machine</comment>
        <translation>%1 auf %2 über %3</translation>
    </message>
</context>
<context>
    <name>postgres::ServerPrograms</name>
    <message>
        <source>No PostgreSQL server is installed on this machine. Install it (Debian: postgresql), or add the folder with postgres and initdb to PATH.</source>
        <translation>Hier ist kein PostgreSQL-Server installiert. Installieren (Debian: postgresql) oder den Ordner mit postgres und initdb in PATH aufnehmen.</translation>
    </message>
    <message>
        <source>This needs PostgreSQL %1, which is not installed on this machine. Install it (Debian: postgresql-%1).</source>
        <translation>Dafür braucht es PostgreSQL %1, das hier nicht installiert ist. Installieren (Debian: postgresql-%1).</translation>
    </message>
</context>
<context>
    <name>postgres::ServerUser</name>
    <message>
        <source>PostgreSQL does not run as root, and this machine has no user postgres to run it as. Start this program as another user, or create the user postgres.</source>
        <translation>PostgreSQL läuft nicht als root, und auf diesem Rechner gibt es keinen Benutzer postgres, unter dem es laufen könnte. Dieses Programm unter einem anderen Benutzer starten oder den Benutzer postgres anlegen.</translation>
    </message>
    <message>
        <source>The owner of the folder %1 could not be changed to postgres.</source>
        <translation>Der Eigentümer des Ordners %1 ließ sich nicht auf postgres ändern.</translation>
    </message>
    <message>
        <source>Because you are root, the server runs as user postgres, and that user cannot enter %1. Choose another folder, or allow it with: chmod o+x %1</source>
        <translation>Weil Sie root sind, läuft der Server als Benutzer postgres, und der kommt nicht in %1 hinein. Einen anderen Ordner wählen oder es erlauben mit: chmod o+x %1</translation>
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
    <name>postgres::SshTunnel</name>
    <message>
        <source>ssh could not connect to %1. Run “ssh %1” in a terminal to see why.</source>
        <translation>ssh konnte keine Verbindung zu %1 herstellen. Führen Sie „ssh %1“ in einem Terminal aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>The host key of %1 has changed: either the machine was reinstalled, or another one answers in its place. Nothing was sent. Ask its administrator, and only then correct ~/.ssh/known_hosts.</source>
        <translation>Der Hostschlüssel von %1 hat sich geändert: Entweder wurde der Rechner neu installiert, oder ein anderer antwortet an seiner Stelle. Es wurde nichts gesendet. Fragen Sie den Administrator und berichtigen Sie erst dann ~/.ssh/known_hosts.</translation>
    </message>
    <message>
        <source>The host key of %1 is not known yet. Run “ssh %1” in a terminal, compare the fingerprint, and try again.</source>
        <translation>Der Hostschlüssel von %1 ist noch nicht bekannt. Führen Sie „ssh %1“ in einem Terminal aus, vergleichen Sie den Fingerabdruck und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not allow tunnels to %2. Ask its administrator for AllowTcpForwarding.</source>
        <translation>%1 erlaubt keine Tunnel zu %2. Bitten Sie den Administrator um AllowTcpForwarding.</translation>
    </message>
    <message>
        <source>ssh signed in to %1, but nothing answers at %2 as seen from there. Check host and port, and that Postgres is running.</source>
        <translation>ssh hat sich bei %1 angemeldet, aber von dort aus antwortet unter %2 niemand. Prüfen Sie Host und Port und ob Postgres läuft.</translation>
    </message>
    <message>
        <source>%1 accepted none of your keys. Passwords and passphrases cannot be entered here: add a key to the agent (ssh-add) or name it in ~/.ssh/config.</source>
        <translation>%1 hat keinen Ihrer Schlüssel angenommen. Passwörter und Passphrasen können hier nicht eingegeben werden: Fügen Sie dem Agenten einen Schlüssel hinzu (ssh-add), oder nennen Sie ihn in ~/.ssh/config.</translation>
    </message>
    <message>
        <source>%1 refused after too many keys. Name the right one in ~/.ssh/config, with “IdentitiesOnly yes”.</source>
        <translation>%1 hat nach zu vielen Schlüsseln abgelehnt. Nennen Sie den richtigen in ~/.ssh/config, mit „IdentitiesOnly yes“.</translation>
    </message>
    <message>
        <source>ssh does not find the machine %1. Check its name and the network.</source>
        <translation>ssh findet den Rechner %1 nicht. Prüfen Sie seinen Namen und das Netz.</translation>
    </message>
    <message>
        <source>Nothing answers on the ssh port of %1. Check its name and port.</source>
        <translation>Auf dem ssh-Port von %1 antwortet niemand. Prüfen Sie Name und Port.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check its name and the network; a firewall may block ssh.</source>
        <translation>%1 antwortet nicht. Prüfen Sie den Namen und das Netz; eine Firewall kann ssh sperren.</translation>
    </message>
    <message>
        <source>ssh cannot read its configuration. Run “ssh %1” in a terminal to see why.</source>
        <translation>ssh kann seine Konfiguration nicht lesen. Führen Sie „ssh %1“ in einem Terminal aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>“%1” is not a destination of ssh. Write user@host or a name of ~/.ssh/config.</source>
        <translation>„%1“ ist kein Ziel für ssh. Schreiben Sie benutzer@host oder einen Namen aus ~/.ssh/config.</translation>
    </message>
    <message>
        <source>Several hosts cannot be reached through one tunnel. Choose one.</source>
        <translation>Durch einen Tunnel können nicht mehrere Hosts erreicht werden. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>The program ssh was not found. Install the package openssh-client.</source>
        <translation>Das Programm ssh wurde nicht gefunden. Installieren Sie das Paket openssh-client.</translation>
    </message>
    <message numerus="yes">
        <source>ssh could not sign in to %1 within %n second(s). Check the network and the name of the machine.</source>
        <translation>
            <numerusform>ssh konnte sich innerhalb von %n Sekunde nicht bei %1 anmelden. Prüfen Sie das Netz und den Namen des Rechners.</numerusform>
            <numerusform>ssh konnte sich innerhalb von %n Sekunden nicht bei %1 anmelden. Prüfen Sie das Netz und den Namen des Rechners.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tunnel&apos;s local port is in use. Try again.</source>
        <translation>Der lokale Port des Tunnels ist belegt. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>postgres::TemporaryServer</name>
    <message>
        <source>There is not enough space for a private server in %1: %2.</source>
        <translation>In %1 ist nicht genug Platz für einen privaten Server: %2.</translation>
    </message>
</context>
<context>
    <name>postgres::TlsFailure</name>
    <message>
        <source>The key of the client certificate may be read by others, so it is not used. Run “chmod 600 %4”.</source>
        <translation>Andere dürfen den Schlüssel des Client-Zertifikats lesen, deshalb wird er nicht verwendet. Führen Sie „chmod 600 %4“ aus.</translation>
    </message>
    <message>
        <source>The client certificate %3 has no key. Give its file with sslkey.</source>
        <translation>Das Client-Zertifikat %3 hat keinen Schlüssel. Geben Sie seine Datei mit sslkey an.</translation>
    </message>
    <message>
        <source>The key %4 does not belong to the client certificate %3.</source>
        <translation>Der Schlüssel %4 gehört nicht zum Client-Zertifikat %3.</translation>
    </message>
    <message>
        <source>The key %4 could not be read. If it has a passphrase, check that.</source>
        <translation>Der Schlüssel %4 konnte nicht gelesen werden. Wenn er eine Passphrase hat, prüfen Sie diese.</translation>
    </message>
    <message>
        <source>%3 is not a certificate that can be read.</source>
        <translation>%3 ist kein Zertifikat, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate. Give its file and the file of its key.</source>
        <translation>%1 verlangt ein Client-Zertifikat. Geben Sie seine Datei und die Datei seines Schlüssels an.</translation>
    </message>
    <message>
        <source>The client certificate %3 is not for the user %2. Use the certificate of that user, or the user that it names.</source>
        <translation>Das Client-Zertifikat %3 gilt nicht für den Benutzer %2. Verwenden Sie das Zertifikat dieses Benutzers oder den Benutzer, den es nennt.</translation>
    </message>
    <message>
        <source>%1 does not trust the CA of the client certificate %3. Use a certificate from its own CA.</source>
        <translation>%1 vertraut der CA des Client-Zertifikats %3 nicht. Verwenden Sie ein Zertifikat der CA des Servers.</translation>
    </message>
    <message>
        <source>The client certificate %3 has expired. Get a new one for the user %2.</source>
        <translation>Das Client-Zertifikat %3 ist abgelaufen. Besorgen Sie ein neues für den Benutzer %2.</translation>
    </message>
    <message>
        <source>The client certificate %3 was revoked. Get a new one for the user %2.</source>
        <translation>Das Client-Zertifikat %3 wurde widerrufen. Besorgen Sie ein neues für den Benutzer %2.</translation>
    </message>
    <message>
        <source>%1 does not offer TLS, which is required. Turn on ssl in its postgresql.conf or use an ssh tunnel; sslmode=disable, or prefer, does without encryption.</source>
        <translation>%1 bietet kein TLS an, das aber verlangt ist. Schalten Sie ssl in der postgresql.conf des Servers ein, oder verwenden Sie einen ssh-Tunnel; sslmode=disable oder prefer kommt ohne Verschlüsselung aus.</translation>
    </message>
    <message>
        <source>%1 and this machine have no TLS version in common. Update the server&apos;s OpenSSL, or lower ssl_min_protocol_version.</source>
        <translation>%1 und dieser Rechner haben keine gemeinsame TLS-Version. Aktualisieren Sie OpenSSL auf dem Server, oder senken Sie ssl_min_protocol_version.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. Give the certificate of its CA with sslrootcert=FILE, or choose a weaker mode yourself: sslmode=require encrypts without verifying the server, sslmode=disable does not encrypt.</source>
        <translation>Das Zertifikat von %1 konnte nicht geprüft werden. Geben Sie das Zertifikat seiner CA mit sslrootcert=DATEI an, oder wählen Sie selbst einen schwächeren Modus: sslmode=require verschlüsselt, ohne den Server zu prüfen, sslmode=disable verschlüsselt nicht.</translation>
    </message>
    <message>
        <source>Colophon uses sslmode=verify-full unless another mode is given.</source>
        <translation>Colophon verwendet sslmode=verify-full, wenn kein anderer Modus angegeben ist.</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>The folder %1 could not be written. Free some space, or use another folder.</source>
        <translation>Der Ordner %1 ließ sich nicht schreiben. Platz schaffen oder einen anderen Ordner verwenden.</translation>
    </message>
</context>
<context>
    <name>sandbox::ApiProcess</name>
    <message>
        <source>The blog&apos;s API server is not installed: %1 was not found.</source>
        <translation>Der API-Server des Blogs ist nicht installiert: %1 fehlt.</translation>
    </message>
    <message>
        <source>The blog&apos;s API server stopped unexpectedly twice. Its log is in the details.</source>
        <translation>Der API-Server des Blogs hat sich zweimal unerwartet beendet. Sein Protokoll steht in den Details.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or 0 for any free port.</source>
        <translation>Port %1 ist von einem anderen Programm belegt. Einen anderen wählen oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>The blog&apos;s API server did not start. Its log is in the details.</source>
        <translation>Der API-Server des Blogs ist nicht gestartet. Sein Protokoll steht in den Details.</translation>
    </message>
</context>
<context>
    <name>sandbox::Sandbox</name>
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
    <message>
        <source>The folder %1 could not be written. Free some space, or choose another folder.</source>
        <translation>Der Ordner %1 ließ sich nicht schreiben. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>schema::Access</name>
    <message>
        <source>everything</source>
        <translation>alles</translation>
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
        <source>superuser</source>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>granted to PUBLIC by %1</source>
        <translation>von %1 an PUBLIC vergeben</translation>
    </message>
    <message>
        <source>predefined role</source>
        <translation>vordefinierte Rolle</translation>
    </message>
    <message>
        <source>member of %1, which has it on all objects</source>
        <translation>Mitglied von %1 mit diesem Recht auf alle Objekte</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>member of %1, the owner</source>
        <translation>Mitglied von %1, dem Eigentümer</translation>
    </message>
    <message>
        <source>granted by %1</source>
        <translation>vergeben von %1</translation>
    </message>
    <message>
        <source>member of %1, granted by %2</source>
        <translation>Mitglied von %1, vergeben von %2</translation>
    </message>
    <message>
        <source>%1, with grant option</source>
        <translation>%1, mit Grant-Option</translation>
    </message>
    <message>
        <source>Row-level security is off: every row.</source>
        <translation>Row-Level Security ist aus: jede Zeile.</translation>
    </message>
    <message>
        <source>Superusers bypass row-level security: every row.</source>
        <translation>Superuser umgehen Row-Level Security: jede Zeile.</translation>
    </message>
    <message>
        <source>The role has BYPASSRLS: every row.</source>
        <translation>Die Rolle hat BYPASSRLS: jede Zeile.</translation>
    </message>
    <message>
        <source>Owners bypass row-level security unless it is forced: every row.</source>
        <translation>Eigentümer umgehen Row-Level Security, wenn sie nicht erzwungen ist: jede Zeile.</translation>
    </message>
    <message>
        <source>Row-level security is on and no policy applies to this role: no rows.</source>
        <translation>Row-Level Security ist an, und für diese Rolle gilt keine Policy: keine Zeilen.</translation>
    </message>
    <message>
        <source>Row-level security is on; these policies apply:</source>
        <translation>Row-Level Security ist an; diese Policies gelten:</translation>
    </message>
    <message>
        <source>policy %1 for %2</source>
        <translation>Policy %1 für %2</translation>
    </message>
    <message>
        <source>restrictive policy %1 for %2</source>
        <translation>restriktive Policy %1 für %2</translation>
    </message>
    <message>
        <source>(PUBLIC)</source>
        <translation>(PUBLIC)</translation>
    </message>
    <message>
        <source>(the role)</source>
        <translation>(die Rolle)</translation>
    </message>
    <message>
        <source>(member of %1)</source>
        <translation>(Mitglied von %1)</translation>
    </message>
    <message>
        <source>%1 on %2 %3</source>
        <translation>%1 auf %2 %3</translation>
    </message>
    <message>
        <source>Without USAGE on the schema %1, no object in it can be used.</source>
        <translation>Ohne USAGE auf dem Schema %1 lässt sich kein Objekt darin benutzen.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>After SET ROLE it also has: %1</source>
        <translation>Nach SET ROLE hat die Rolle auch: %1</translation>
    </message>
    <message>
        <source>%1 has no privileges here.</source>
        <translation>%1 hat hier keine Rechte.</translation>
    </message>
    <message>
        <source>only with USAGE on the schema</source>
        <translation>nur mit USAGE auf dem Schema</translation>
    </message>
    <message>
        <source>row-level security</source>
        <translation>Row-Level Security</translation>
    </message>
    <message>
        <source>Privileges of %1</source>
        <translation>Rechte von %1</translation>
    </message>
</context>
<context>
    <name>schema::Advisors</name>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation>Keine Empfehlungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored.</source>
        <translation>
            <numerusform>%n übergangen.</numerusform>
            <numerusform>%n übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Gefunden:</translation>
    </message>
    <message>
        <source>Not found:</source>
        <translation>Nicht gefunden:</translation>
    </message>
    <message>
        <source>%1 compares whole arrays of %2; it cannot be used to search elements.</source>
        <translation>%1 vergleicht ganze Arrays von %2; nach Elementen lässt sich damit nicht suchen.</translation>
    </message>
    <message>
        <source>An ordered index on an array</source>
        <translation>Ein geordneter Index auf einem Array</translation>
    </message>
    <message>
        <source>A btree index only finds arrays that are equal as a whole. To find arrays that contain an element (@&gt;, &amp;&amp;), use a GIN index; = ANY uses no index.</source>
        <translation>Ein btree-Index findet nur Arrays, die als Ganzes gleich sind. Für Arrays, die ein Element enthalten (@&gt;, &amp;&amp;), einen GIN-Index verwenden; = ANY benutzt keinen Index.</translation>
    </message>
    <message>
        <source>%1 is %2: values are padded with blanks.</source>
        <translation>%1 ist %2: Werte werden mit Leerzeichen aufgefüllt.</translation>
    </message>
    <message>
        <source>A column of type char(n)</source>
        <translation>Eine Spalte vom Typ char(n)</translation>
    </message>
    <message>
        <source>char(n) pads values with blanks, which comparisons ignore and lengths and patterns count. It is no faster than text. Use text, with a check on its length where there is a limit.</source>
        <translation>char(n) füllt Werte mit Leerzeichen auf, die Vergleiche übergehen, Längen und Muster aber mitzählen. Es ist nicht schneller als text. Verwenden Sie text, bei einer Obergrenze mit einem CHECK-Constraint auf die Länge.</translation>
    </message>
    <message>
        <source>%1 has not been checked against existing rows.</source>
        <translation>%1 wurde nicht an den vorhandenen Zeilen geprüft.</translation>
    </message>
    <message>
        <source>%1 is not enforced.</source>
        <translation>%1 wird nicht durchgesetzt.</translation>
    </message>
    <message>
        <source>A constraint that existing rows may violate</source>
        <translation>Ein Constraint, den vorhandene Zeilen verletzen können</translation>
    </message>
    <message>
        <source>A NOT VALID constraint applies to rows that are written from now on; existing rows were not checked, so the planner does not rely on it. VALIDATE CONSTRAINT checks them without blocking clients. NOT ENFORCED (PostgreSQL 18 and later) checks nothing.</source>
        <translation>Ein Constraint mit NOT VALID gilt für Zeilen, die von jetzt an geschrieben werden; vorhandene Zeilen wurden nicht geprüft, deshalb verlässt sich der Planer nicht darauf. VALIDATE CONSTRAINT prüft sie, ohne Clients zu blockieren. NOT ENFORCED (ab PostgreSQL 18) prüft gar nichts.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 ist abgeschaltet.</translation>
    </message>
    <message>
        <source>A disabled trigger</source>
        <translation>Ein abgeschalteter Trigger</translation>
    </message>
    <message>
        <source>DISABLE TRIGGER is meant for a repair or an import; the trigger stays disabled until it is enabled again.</source>
        <translation>DISABLE TRIGGER ist für eine Reparatur oder einen Import gedacht; der Trigger bleibt abgeschaltet, bis er wieder eingeschaltet wird.</translation>
    </message>
    <message>
        <source>%1 checks the same as %2.</source>
        <translation>%1 prüft dasselbe wie %2.</translation>
    </message>
    <message>
        <source>Two identical foreign keys</source>
        <translation>Zwei gleiche Fremdschlüssel</translation>
    </message>
    <message>
        <source>Both check the same columns against the same table at every insert and update. Drop one of them.</source>
        <translation>Beide prüfen bei jedem Einfügen und Ändern dieselben Spalten gegen dieselbe Tabelle. Löschen Sie einen davon.</translation>
    </message>
    <message>
        <source>%1 is the same index as %2.</source>
        <translation>%1 ist der gleiche Index wie %2.</translation>
    </message>
    <message>
        <source>Two identical indexes</source>
        <translation>Zwei gleiche Indizes</translation>
    </message>
    <message>
        <source>Both have the same columns, expressions and condition. Every write to the table updates both; queries use only one. Drop the one that no key needs.</source>
        <translation>Beide haben dieselben Spalten, Ausdrücke und dieselbe Bedingung. Jeder Schreibzugriff auf die Tabelle aktualisiert beide; Abfragen benutzen nur einen. Löschen Sie den, den kein Schlüssel braucht.</translation>
    </message>
    <message>
        <source>%1 is at version %2, the server has %3.</source>
        <translation>%1 ist auf Version %2, der Server hat %3.</translation>
    </message>
    <message>
        <source>An extension that can be updated</source>
        <translation>Eine Erweiterung, die sich aktualisieren lässt</translation>
    </message>
    <message>
        <source>The server has a newer version of the extension than the database uses. After an upgrade of the package or of Postgres, run ALTER EXTENSION … UPDATE in every database.</source>
        <translation>Der Server hat eine neuere Version der Erweiterung, als die Datenbank benutzt. Nach einem Upgrade des Pakets oder von Postgres ALTER EXTENSION … UPDATE in jeder Datenbank ausführen.</translation>
    </message>
    <message>
        <source>%1 is %2, %3 of %4 is %5.</source>
        <translation>%1 ist %2, %3 von %4 ist %5.</translation>
    </message>
    <message>
        <source>A foreign key between columns of different types</source>
        <translation>Ein Fremdschlüssel zwischen Spalten verschiedenen Typs</translation>
    </message>
    <message>
        <source>Each check casts one side, and joins may not use the index. An integer that refers to a bigint is also limited to two billion, unlike the referenced rows.</source>
        <translation>Jede Prüfung wandelt eine Seite um, und Joins können den Index womöglich nicht benutzen. Eine Spalte vom Typ integer, die auf eine vom Typ bigint verweist, ist zudem auf zwei Milliarden begrenzt, anders als die Zeilen, auf die verwiesen wird.</translation>
    </message>
    <message>
        <source>%1 (%2) refers to %3, and no index begins with these columns.</source>
        <translation>%1 (%2) verweist auf %3, und kein Index beginnt mit diesen Spalten.</translation>
    </message>
    <message>
        <source>A foreign key without an index</source>
        <translation>Ein Fremdschlüssel ohne Index</translation>
    </message>
    <message>
        <source>Deleting or changing a referenced row searches for rows that refer to it. Without an index that begins with the key&apos;s columns this reads the whole table for every row, and holds its locks meanwhile. Joins along the key are slow as well.</source>
        <translation>Wird eine Zeile, auf die verwiesen wird, gelöscht oder geändert, müssen die Zeilen gesucht werden, die auf sie verweisen. Ohne einen Index, der mit den Spalten des Schlüssels beginnt, wird dafür bei jeder Zeile die ganze Tabelle gelesen, und die Sperren bleiben so lange bestehen. Auch Joins über den Schlüssel sind langsam.</translation>
    </message>
    <message>
        <source>%1 is a prefix of %2.</source>
        <translation>%1 ist ein Präfix von %2.</translation>
    </message>
    <message>
        <source>An index that is a prefix of another index</source>
        <translation>Ein Index, der ein Präfix eines anderen ist</translation>
    </message>
    <message>
        <source>A longer index that begins with the same columns in the same order serves the same queries. The shorter one is smaller and slightly faster; most tables do not need both.</source>
        <translation>Ein längerer Index, der mit denselben Spalten in derselben Reihenfolge beginnt, bedient dieselben Abfragen. Der kürzere ist kleiner und etwas schneller; die meisten Tabellen brauchen nicht beide.</translation>
    </message>
    <message>
        <source>%1 is invalid: it is updated, but no query uses it.</source>
        <translation>%1 ist ungültig: Er wird aktualisiert, aber von keiner Abfrage benutzt.</translation>
    </message>
    <message>
        <source>An invalid index</source>
        <translation>Ein ungültiger Index</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY failed or is still running. Every write updates the index, but no query uses it, and a unique one does not check the existing rows. Rebuild it or drop it.</source>
        <translation>CREATE INDEX CONCURRENTLY ist fehlgeschlagen oder läuft noch. Jeder Schreibzugriff aktualisiert den Index, aber keine Abfrage benutzt ihn, und ein eindeutiger prüft die vorhandenen Zeilen nicht. Bauen Sie ihn neu auf, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 is json: it has no equality operator, cannot be indexed and is parsed at every access.</source>
        <translation>%1 ist json: Es hat keinen Gleichheitsoperator, lässt sich nicht indizieren und wird bei jedem Zugriff geparst.</translation>
    </message>
    <message>
        <source>A column of type json</source>
        <translation>Eine Spalte vom Typ json</translation>
    </message>
    <message>
        <source>json is text that is parsed at every access, has no equality operator and cannot be indexed; SELECT DISTINCT and UNION fail on it. jsonb supports all of this, but does not keep blanks, duplicate keys and the order of keys.</source>
        <translation>json ist Text, der bei jedem Zugriff geparst wird, keinen Gleichheitsoperator hat und sich nicht indizieren lässt; SELECT DISTINCT und UNION schlagen damit fehl. jsonb kann das alles, behält aber Leerzeichen, doppelte Schlüssel und die Reihenfolge der Schlüssel nicht bei.</translation>
    </message>
    <message>
        <source>Queries on %1 fail until it is refreshed.</source>
        <translation>Abfragen auf %1 schlagen fehl, bis ein REFRESH gelaufen ist.</translation>
    </message>
    <message>
        <source>A materialised view without data</source>
        <translation>Eine materialisierte Sicht ohne Daten</translation>
    </message>
    <message>
        <source>It was created WITH NO DATA or restored without data. Every query on it fails until it is refreshed.</source>
        <translation>Sie wurde mit WITH NO DATA angelegt oder ohne Daten wiederhergestellt. Jede Abfrage darauf schlägt fehl, bis ein REFRESH gelaufen ist.</translation>
    </message>
    <message>
        <source>%1 is formatted and rounded according to the setting lc_monetary.</source>
        <translation>%1 wird nach der Einstellung lc_monetary formatiert und gerundet.</translation>
    </message>
    <message>
        <source>A column of type money</source>
        <translation>Eine Spalte vom Typ money</translation>
    </message>
    <message>
        <source>money has no currency: its format and its number of digits depend on a server setting. Use numeric and a column for the currency.</source>
        <translation>money hat keine Währung: Format und Zahl der Stellen hängen von einer Einstellung des Servers ab. Verwenden Sie numeric und eine Spalte für die Währung.</translation>
    </message>
    <message>
        <source>%1 contains %2 and has not been analysed since the statistics were reset.</source>
        <translation>%1 enthält %2 und wurde seit dem Zurücksetzen der Statistiken nicht analysiert.</translation>
    </message>
    <message>
        <source>A table that has never been analysed</source>
        <translation>Eine Tabelle, die nie analysiert wurde</translation>
    </message>
    <message>
        <source>Without statistics the planner guesses and may choose plans for a table of a different size. Autovacuum usually collects them, but not right after a restore or when it is switched off.</source>
        <translation>Ohne Statistiken schätzt der Planer und wählt womöglich Pläne für eine Tabelle anderer Größe. Meist sammelt Autovacuum sie, aber nicht gleich nach einer Wiederherstellung oder wenn es abgeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 contains %2 and has not been vacuumed since the statistics were reset.</source>
        <translation>%1 enthält %2, und seit dem Zurücksetzen der Statistiken lief dort kein VACUUM.</translation>
    </message>
    <message>
        <source>A large table that has never been vacuumed</source>
        <translation>Eine große Tabelle, auf der nie VACUUM lief</translation>
    </message>
    <message>
        <source>VACUUM frees the space of dead rows and marks pages as all-visible, which index-only scans need. Autovacuum does this unless it is switched off or cannot keep up.</source>
        <translation>VACUUM gibt den Platz toter Zeilen frei und markiert Seiten als „all-visible“, was Index-Only-Scans brauchen. Autovacuum erledigt das, wenn es nicht abgeschaltet ist oder nicht nachkommt.</translation>
    </message>
    <message>
        <source>%1 has no primary key.</source>
        <translation>%1 hat keinen Primärschlüssel.</translation>
    </message>
    <message>
        <source>A table without a primary key</source>
        <translation>Eine Tabelle ohne Primärschlüssel</translation>
    </message>
    <message>
        <source>Its rows cannot be identified: duplicates cannot be deleted one by one, clients cannot address a row, and logical replication cannot replicate updates and deletes.</source>
        <translation>Ihre Zeilen lassen sich nicht eindeutig bestimmen: Duplikate lassen sich nicht einzeln löschen, Clients können keine Zeile ansprechen, und die logische Replikation kann Änderungen und Löschungen nicht übertragen.</translation>
    </message>
    <message>
        <source>%1 allows duplicate rows where %2 is NULL.</source>
        <translation>%1 erlaubt doppelte Zeilen, wo %2 NULL ist.</translation>
    </message>
    <message>
        <source>A unique key that allows any number of NULLs</source>
        <translation>Ein eindeutiger Schlüssel, der beliebig viele NULL erlaubt</translation>
    </message>
    <message>
        <source>NULL is not equal to NULL, so a unique constraint allows any number of rows in which one of its columns is NULL. If this is not intended, use NOT NULL or NULLS NOT DISTINCT (PostgreSQL 15 and later). Only keys with several columns are reported, because a single optional column is common.</source>
        <translation>NULL ist nicht gleich NULL, deshalb erlaubt ein Unique-Constraint beliebig viele Zeilen, in denen eine seiner Spalten NULL ist. Ist das nicht beabsichtigt, verwenden Sie NOT NULL oder NULLS NOT DISTINCT (ab PostgreSQL 15). Gemeldet werden nur Schlüssel mit mehreren Spalten, weil eine einzelne optionale Spalte üblich ist.</translation>
    </message>
    <message>
        <source>%1 is %2 and has used %3 % of its numbers.</source>
        <translation>%1 ist %2 und hat %3 % der Nummern verbraucht.</translation>
    </message>
    <message>
        <source>A key that will run out of numbers</source>
        <translation>Ein Schlüssel, dem die Nummern ausgehen</translation>
    </message>
    <message>
        <source>When the column or its sequence reaches its maximum, every insert fails. Changing integer to bigint rewrites the table and its indexes while nothing else can read it, so plan it early. Columns that refer to it need the same type.</source>
        <translation>Erreicht die Spalte oder ihre Sequenz das Maximum, schlägt jedes Einfügen fehl. Eine Änderung von integer in bigint schreibt die Tabelle und ihre Indizes neu, während nichts anderes sie lesen kann; planen Sie sie früh. Spalten, die auf diese verweisen, brauchen denselben Typ.</translation>
    </message>
    <message>
        <source>%1 calls %2() for every row.</source>
        <translation>%1 ruft %2() für jede Zeile auf.</translation>
    </message>
    <message>
        <source>A policy that calls a session function for every row</source>
        <translation>Eine Policy, die für jede Zeile eine Sitzungsfunktion aufruft</translation>
    </message>
    <message>
        <source>current_setting() in a policy is called for every row. In a sub-select it is called once per statement: (SELECT current_setting(…)).</source>
        <translation>current_setting() in einer Policy wird für jede Zeile aufgerufen. In einer Unterabfrage geschieht das einmal je Anweisung: (SELECT current_setting(…)).</translation>
    </message>
    <message>
        <source>%1 allows writing every row of %2.</source>
        <translation>%1 erlaubt es, jede Zeile von %2 zu schreiben.</translation>
    </message>
    <message>
        <source>A policy that allows every change</source>
        <translation>Eine Policy, die jede Änderung erlaubt</translation>
    </message>
    <message>
        <source>A policy with the condition true restricts nothing: every role with the privilege can write every row. This is often intended for reading, rarely for writing.</source>
        <translation>Eine Policy mit der Bedingung true schränkt nichts ein: Jede Rolle mit dem Recht kann jede Zeile schreiben. Beim Lesen ist das oft beabsichtigt, beim Schreiben selten.</translation>
    </message>
    <message>
        <source>%1 has policies, but row-level security is off.</source>
        <translation>%1 hat Policies, aber Row-Level Security ist aus.</translation>
    </message>
    <message>
        <source>A policy without effect</source>
        <translation>Eine Policy ohne Wirkung</translation>
    </message>
    <message>
        <source>Policies have no effect until row-level security of the table is switched on: every role with the privilege sees every row.</source>
        <translation>Policies wirken erst, wenn Row-Level Security für die Tabelle eingeschaltet ist: Bis dahin sieht jede Rolle mit dem Recht jede Zeile.</translation>
    </message>
    <message>
        <source>Every role can create objects in %1.</source>
        <translation>Jede Rolle kann Objekte in %1 anlegen.</translation>
    </message>
    <message>
        <source>Every role can create objects in a schema</source>
        <translation>Jede Rolle kann Objekte in einem Schema anlegen</translation>
    </message>
    <message>
        <source>A role that can create a table or function in a schema of another role&apos;s search_path can shadow the object that is meant. Up to Postgres 14 every role can do this in public.</source>
        <translation>Eine Rolle, die in einem Schema aus dem search_path einer anderen Rolle eine Tabelle oder Funktion anlegen kann, kann das gemeinte Objekt verdecken. Bis Postgres 14 kann das in public jede Rolle.</translation>
    </message>
    <message>
        <source>UPDATE and DELETE on %1 fail: %2 publishes them, but the table has no replica identity.</source>
        <translation>UPDATE und DELETE auf %1 schlagen fehl: %2 veröffentlicht sie, aber die Tabelle hat keine Replica Identity.</translation>
    </message>
    <message>
        <source>A published table without a replica identity</source>
        <translation>Eine veröffentlichte Tabelle ohne Replica Identity</translation>
    </message>
    <message>
        <source>A publication of updates and deletes must identify the rows. Without a primary key or another replica identity every UPDATE and DELETE on the table fails.</source>
        <translation>Eine Publikation, die UPDATE und DELETE überträgt, muss die Zeilen bestimmen können. Ohne Primärschlüssel oder andere Replica Identity schlägt jedes UPDATE und DELETE auf der Tabelle fehl.</translation>
    </message>
    <message>
        <source>%1 is %2, with which pg_upgrade refuses the database.</source>
        <translation>%1 ist %2; damit lehnt pg_upgrade die Datenbank ab.</translation>
    </message>
    <message>
        <source>A column of a type that pg_upgrade refuses</source>
        <translation>Eine Spalte eines Typs, den pg_upgrade ablehnt</translation>
    </message>
    <message>
        <source>regclass, regproc and similar types store object ids of this server&apos;s catalog. pg_upgrade refuses a database with such columns (except regclass, regtype and regrole), and a dump restores them only if the named objects exist. Store names as text.</source>
        <translation>regclass, regproc und ähnliche Typen speichern Objektnummern (OIDs) aus dem Katalog dieses Servers. pg_upgrade lehnt eine Datenbank mit solchen Spalten ab (außer regclass, regtype und regrole), und ein Dump stellt sie nur wieder her, wenn es die genannten Objekte gibt. Speichern Sie Namen als text.</translation>
    </message>
    <message>
        <source>Row-level security of %1 is on, but there is no policy, so no rows are visible.</source>
        <translation>Row-Level Security von %1 ist an, aber es gibt keine Policy; deshalb sind keine Zeilen sichtbar.</translation>
    </message>
    <message>
        <source>Row-level security without a policy</source>
        <translation>Row-Level Security ohne Policy</translation>
    </message>
    <message>
        <source>Without a policy only the owner and roles that bypass row-level security can see or write rows.</source>
        <translation>Ohne Policy können nur der Eigentümer und Rollen, die Row-Level Security umgehen, Zeilen sehen oder schreiben.</translation>
    </message>
    <message>
        <source>%1 rewrites %2 on %3.</source>
        <translation>%1 schreibt %2 auf %3 um.</translation>
    </message>
    <message>
        <source>A rewrite rule on a table</source>
        <translation>Eine Umschreiberegel (RULE) auf einer Tabelle</translation>
    </message>
    <message>
        <source>Rules rewrite the query before it runs: expressions may be evaluated twice, RETURNING and row counts are lost, and COPY ignores rules. Use a trigger.</source>
        <translation>Regeln schreiben die Abfrage um, bevor sie läuft: Ausdrücke werden womöglich zweimal ausgewertet, RETURNING und Zeilenzahlen gehen verloren, und COPY übergeht Regeln. Verwenden Sie einen Trigger.</translation>
    </message>
    <message>
        <source>Every role can call %1, which runs with the privileges of %2.</source>
        <translation>Jede Rolle kann %1 aufrufen; das läuft mit den Rechten von %2.</translation>
    </message>
    <message>
        <source>A SECURITY DEFINER function that every role can call</source>
        <translation>Eine SECURITY-DEFINER-Funktion, die jede Rolle aufrufen kann</translation>
    </message>
    <message>
        <source>EXECUTE is granted to PUBLIC when a function is created. With SECURITY DEFINER this gives its owner&apos;s privileges to every role. Grant it only to the roles that need it.</source>
        <translation>Beim Anlegen einer Funktion bekommt PUBLIC das Recht EXECUTE. Mit SECURITY DEFINER gibt das jeder Rolle die Rechte des Eigentümers. Vergeben Sie es nur an Rollen, die es brauchen.</translation>
    </message>
    <message>
        <source>%1 runs with the privileges of %2 and the search_path of its caller.</source>
        <translation>%1 läuft mit den Rechten von %2 und dem search_path des Aufrufers.</translation>
    </message>
    <message>
        <source>A SECURITY DEFINER function without a search_path</source>
        <translation>Eine SECURITY-DEFINER-Funktion ohne search_path</translation>
    </message>
    <message>
        <source>It runs with its owner&apos;s privileges, but finds tables and operators in the search_path of its caller. Anyone who can create objects in a schema of that path controls what the function calls. Set the search_path in the function.</source>
        <translation>Sie läuft mit den Rechten ihres Eigentümers, sucht Tabellen und Operatoren aber im search_path des Aufrufers. Wer in einem Schema dieses Pfads Objekte anlegen kann, bestimmt, was die Funktion aufruft. Setzen Sie den search_path in der Funktion.</translation>
    </message>
    <message>
        <source>%1 has used %2 % of its numbers.</source>
        <translation>%1 hat %2 % der Nummern verbraucht.</translation>
    </message>
    <message>
        <source>A sequence that will run out</source>
        <translation>Eine Sequenz, der die Nummern ausgehen</translation>
    </message>
    <message>
        <source>When a sequence without CYCLE reaches its maximum, nextval() fails, and so does every insert that uses it.</source>
        <translation>Erreicht eine Sequenz ohne CYCLE ihr Maximum, schlägt nextval() fehl und damit jedes Einfügen, das sie benutzt.</translation>
    </message>
    <message>
        <source>All of %1 are evaluated for %2.</source>
        <translation>Für %2 werden alle ausgewertet: %1.</translation>
    </message>
    <message>
        <source>Several permissive policies for one command</source>
        <translation>Mehrere permissive Policies für einen Befehl</translation>
    </message>
    <message>
        <source>Postgres combines the permissive policies of a role and command with OR and evaluates each for every row. A single policy with the combined condition is simpler and faster.</source>
        <translation>Postgres verknüpft die permissiven Policies einer Rolle und eines Befehls mit OR und wertet jede für jede Zeile aus. Eine einzige Policy mit der verknüpften Bedingung ist einfacher und schneller.</translation>
    </message>
    <message>
        <source>%1 stores a time of day with an offset, but no date.</source>
        <translation>%1 speichert eine Uhrzeit mit Zeitversatz, aber ohne Datum.</translation>
    </message>
    <message>
        <source>A time of day with a zone</source>
        <translation>Eine Uhrzeit mit Zone</translation>
    </message>
    <message>
        <source>timetz stores an offset without a date, so it cannot follow daylight saving time, and comparisons give unexpected results. Store a timestamptz, or a time and the name of a time zone.</source>
        <translation>timetz speichert einen Zeitversatz ohne Datum; es kann deshalb der Sommerzeit nicht folgen, und Vergleiche ergeben Unerwartetes. Speichern Sie timestamptz oder time und den Namen einer Zeitzone.</translation>
    </message>
    <message>
        <source>%1 stores a time without its time zone.</source>
        <translation>%1 speichert einen Zeitpunkt ohne seine Zeitzone.</translation>
    </message>
    <message>
        <source>A timestamp without time zone</source>
        <translation>Ein Zeitstempel ohne Zeitzone</translation>
    </message>
    <message>
        <source>timestamp stores a local date and time without a time zone: clients in different zones read different moments, and calculations across a daylight saving change are wrong. timestamptz stores the moment itself, in the same eight bytes. Changing the type uses the session&apos;s time zone for the old values; choose a different one with USING … AT TIME ZONE.</source>
        <translation>timestamp speichert lokales Datum und lokale Uhrzeit ohne Zeitzone: Clients in verschiedenen Zonen lesen verschiedene Zeitpunkte, und Berechnungen über eine Zeitumstellung hinweg sind falsch. timestamptz speichert den Zeitpunkt selbst, in denselben acht Bytes. Eine Änderung des Typs nimmt für die alten Werte die Zeitzone der Sitzung; eine andere wählen Sie mit USING … AT TIME ZONE.</translation>
    </message>
    <message>
        <source>%1 is unlogged: a crash empties it.</source>
        <translation>%1 ist UNLOGGED: Ein Absturz leert die Tabelle.</translation>
    </message>
    <message>
        <source>A table that is emptied by a crash</source>
        <translation>Eine Tabelle, die ein Absturz leert</translation>
    </message>
    <message>
        <source>An unlogged table is empty after a crash, and always empty on standbys. Use it only for data that can be recreated.</source>
        <translation>Eine UNLOGGED-Tabelle ist nach einem Absturz leer, und auf Standbys immer. Verwenden Sie sie nur für Daten, die sich neu erzeugen lassen.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>since the statistics were reset</source>
        <translation>seit dem Zurücksetzen der Statistiken</translation>
    </message>
    <message>
        <source>No query used %1 %2; it takes %3.</source>
        <translation>Keine Abfrage hat %1 %2 benutzt; Platzbedarf: %3.</translation>
    </message>
    <message>
        <source>An index that no query has used</source>
        <translation>Ein Index, den keine Abfrage benutzt hat</translation>
    </message>
    <message>
        <source>Every write to the table updates it, but no query of this server has used it since the statistics were reset. Standbys have separate statistics, and rare queries may still need it. Unique indexes are not reported, because they enforce a constraint.</source>
        <translation>Jeder Schreibzugriff auf die Tabelle aktualisiert ihn, aber keine Abfrage auf diesem Server hat ihn seit dem Zurücksetzen der Statistiken benutzt. Standbys haben eigene Statistiken, und seltene Abfragen brauchen ihn vielleicht doch. Eindeutige Indizes werden nicht gemeldet, weil sie einen Constraint durchsetzen.</translation>
    </message>
    <message>
        <source>%1 shows rows of %2 that row-level security would hide, because it reads them as %3.</source>
        <translation>%1 zeigt Zeilen von %2, die Row-Level Security verbergen würde, weil die Sicht sie als %3 liest.</translation>
    </message>
    <message>
        <source>A view that bypasses row-level security</source>
        <translation>Eine Sicht, die Row-Level Security umgeht</translation>
    </message>
    <message>
        <source>A view reads its tables with the privileges of its owner. If the owner bypasses row-level security, every role that can read the view sees all rows of the table. With security_invoker (PostgreSQL 15 and later) it uses the privileges of the caller.</source>
        <translation>Eine Sicht liest ihre Tabellen mit den Rechten ihres Eigentümers. Umgeht der Eigentümer Row-Level Security, sieht jede Rolle, die die Sicht lesen kann, alle Zeilen der Tabelle. Mit security_invoker (ab PostgreSQL 15) benutzt sie die Rechte des Aufrufers.</translation>
    </message>
</context>
<context>
    <name>schema::Copy</name>
    <message>
        <source>DDL</source>
        <translation>DDL</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Mermaid-Diagramm</translation>
    </message>
    <message>
        <source>Go struct</source>
        <translation>Go-Struct</translation>
    </message>
    <message>
        <source>TypeScript interface</source>
        <translation>TypeScript-Interface</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>psql \d+</source>
        <translation>psql \d+</translation>
    </message>
</context>
<context>
    <name>schema::Description</name>
    <message>
        <source>not null</source>
        <translation>NOT NULL</translation>
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
        <source>replica identity</source>
        <translation>Replica Identity</translation>
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
        <translation>restriktiv</translation>
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
        <translation>UNLOGGED</translation>
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
        <translation>Schlüssel und Checks</translation>
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
        <source>Extended statistics</source>
        <translation>Erweiterte Statistiken</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
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
    <message>
        <source>used by CLUSTER</source>
        <translation>CLUSTER benutzt ihn</translation>
    </message>
    <message>
        <source>Policies (row-level security is off)</source>
        <translation>Policies (Row-Level Security ist aus)</translation>
    </message>
    <message>
        <source>Policies (row-level security is on, also for the owner)</source>
        <translation>Policies (Row-Level Security ist an, auch für den Eigentümer)</translation>
    </message>
    <message>
        <source>Policies (row-level security is on)</source>
        <translation>Policies (Row-Level Security ist an)</translation>
    </message>
    <message>
        <source>Access (* with grant option)</source>
        <translation>Zugriff (* mit Grant-Option)</translation>
    </message>
</context>
<context>
    <name>schema::Diagram</name>
    <message>
        <source>1 partition</source>
        <translation>1 Partition</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 Partitionen</translation>
    </message>
    <message>
        <source>+ 1 column</source>
        <translation>+ 1 Spalte</translation>
    </message>
    <message>
        <source>+ %1 columns</source>
        <translation>+ %1 Spalten</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>zero or one</source>
        <translation>null oder eins</translation>
    </message>
    <message>
        <source>zero or more</source>
        <translation>null oder mehr</translation>
    </message>
    <message>
        <source>%1 inherits from %2</source>
        <translation>%1 erbt von %2</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 liest %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>not enforced</source>
        <translation>nicht erzwungen</translation>
    </message>
    <message>
        <source>The diagram could not be laid out, because Graphviz or its dot layout plugin is missing. Install it (Debian: libgvc6).</source>
        <translation>Das Diagramm ließ sich nicht anordnen, weil Graphviz oder sein Layout-Plugin dot fehlt. Bitte installieren (Debian: libgvc6).</translation>
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
        <source>Same definition but a different name, possibly renamed:</source>
        <translation>Gleiche Definition, aber anderer Name, vielleicht umbenannt:</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an index on a table</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further differences</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema::LoginProof</name>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>tables</comment>
        <translation>
            <numerusform> und %n weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>-- A login that sees the whole schema of %1 and no row of its tables.
-- Run it as an administrator of that database, then set its password with \password %2 in psql.
</source>
        <translation>-- Ein Login, der das ganze Schema von %1 sieht und keine Zeile seiner Tabellen.
-- Als Administrator dieser Datenbank ausführen, dann in psql mit \password %2 sein Passwort setzen.
</translation>
    </message>
    <message>
        <source>This login can read rows of %1 of %2 tables and views.</source>
        <translation>Dieser Login kann Zeilen von %1 von %2 Tabellen und Sichten lesen.</translation>
    </message>
    <message>
        <source>It is a member of pg_read_all_data.</source>
        <translation>Er ist Mitglied von pg_read_all_data.</translation>
    </message>
    <message>
        <source>It may call functions that run with another&apos;s rights: %1.</source>
        <translation>Er darf Funktionen aufrufen, die mit den Rechten eines anderen laufen: %1.</translation>
    </message>
    <message>
        <source>%1 is a superuser and can read everything. Create a separate user for reading the schema.</source>
        <translation>%1 ist Superuser und kann alles lesen. Legen Sie für das Lesen des Schemas einen eigenen Benutzer an.</translation>
    </message>
</context>
<context>
    <name>schema::Markdown</name>
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
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Keys and checks</source>
        <translation>Schlüssel und Checks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>Verwiesen von</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
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
        <translation>Policies</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
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
    <name>schema::PartRun</name>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s), so the connection was given up.</source>
        <translation>
            <numerusform>%1 antwortet seit %n Sekunde nicht; die Verbindung wurde aufgegeben.</numerusform>
            <numerusform>%1 antwortet seit %n Sekunden nicht; die Verbindung wurde aufgegeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema::Prelude</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>schema::PsqlScript</name>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>Zeile %1, %2: %3.</translation>
    </message>
    <message>
        <source>The rows of COPY were skipped.</source>
        <translation>Die Zeilen von COPY wurden übergangen.</translation>
    </message>
    <message>
        <source>a script can connect to only one database</source>
        <translation>ein Skript darf sich nur mit einer Datenbank verbinden</translation>
    </message>
    <message>
        <source>Everything up to line %1, %2, was skipped.</source>
        <translation>Alles bis Zeile %1, %2, wurde übergangen.</translation>
    </message>
    <message>
        <source>this psql command is not run here</source>
        <translation>dieser Befehl von psql wird hier nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>schema::ScratchServer</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The DDL of this schema fails on a private server: %1</source>
        <translation>Die DDL dieses Schemas schlägt auf einem privaten Server fehl: %1</translation>
    </message>
</context>
<context>
    <name>schema::Snapshot</name>
    <message>
        <source>%1 could not be read from %2: %3</source>
        <translation>%1 ließ sich aus %2 nicht lesen: %3</translation>
    </message>
    <message>
        <source>%1 in %2 is locked by another session and cannot be read in full. Try again when it is done.</source>
        <translation>%1 in %2 ist von einer anderen Sitzung gesperrt und lässt sich nicht vollständig lesen. Noch einmal versuchen, wenn sie fertig ist.</translation>
    </message>
</context>
<context>
    <name>schema::SnapshotJson</name>
    <message>
        <source>This is not a schema snapshot that Colophon wrote. Choose a file made by “colophonctl schema export --format json”.</source>
        <translation>Das ist kein Schema-Abbild von Colophon. Eine Datei wählen, die „colophonctl schema export --format json“ geschrieben hat.</translation>
    </message>
    <message>
        <source>This schema snapshot is damaged. Read the schema again and save a new one.</source>
        <translation>Dieses Schema-Abbild ist beschädigt. Das Schema neu lesen und ein neues speichern.</translation>
    </message>
    <message>
        <source>This schema snapshot was written by a newer version of Colophon. Update Colophon to read it.</source>
        <translation>Dieses Schema-Abbild stammt von einer neueren Version von Colophon. Zum Lesen Colophon aktualisieren.</translation>
    </message>
</context>
<context>
    <name>schema::Timeline</name>
    <message>
        <source>The kept snapshot %1 cannot be read: %2</source>
        <translation>Das aufbewahrte Abbild %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The snapshot could not be kept in the timeline: %1</source>
        <translation>Das Abbild ließ sich nicht in der Zeitleiste aufbewahren: %1</translation>
    </message>
    <message>
        <source>%1 is passed over: %2</source>
        <translation>%1 wird übergangen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 lässt sich nicht entfernen: %2</translation>
    </message>
    <message>
        <source>This kept snapshot is damaged.</source>
        <translation>Dieses aufbewahrte Abbild ist beschädigt.</translation>
    </message>
    <message>
        <source>This snapshot was kept by a newer Colophon.</source>
        <translation>Dieses Abbild stammt von einer neueren Version von Colophon.</translation>
    </message>
</context>
<context>
    <name>schema::Uses</name>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>a part of a table: “index post_title_idx of public.post”</extracomment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Check</translation>
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
        <translation>Policy</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>generated column</source>
        <translation>berechnete Spalte</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>inheritance</source>
        <translation>Vererbung</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>function body</source>
        <translation>Funktionsrumpf</translation>
    </message>
    <message>
        <source>sequence of the column</source>
        <translation>Sequenz der Spalte</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>extended statistics</source>
        <translation>erweiterte Statistiken</translation>
    </message>
    <message>
        <source>member of the extension</source>
        <translation>Teil der Erweiterung</translation>
    </message>
    <message>
        <source>in the schema</source>
        <translation>im Schema</translation>
    </message>
    <message>
        <source>foreign server</source>
        <translation>fremder Server</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>privileges</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>its text contains the name</source>
        <translation>sein Text enthält den Namen</translation>
    </message>
    <message>
        <source>uses it</source>
        <translation>benutzt es</translation>
    </message>
    <message>
        <source>dropped with it</source>
        <translation>wird mit gelöscht</translation>
    </message>
    <message>
        <source>blocks DROP; dropped with CASCADE</source>
        <translation>verhindert DROP; wird mit CASCADE gelöscht</translation>
    </message>
    <message>
        <source>remains without it</source>
        <translation>bleibt ohne es bestehen</translation>
    </message>
    <message>
        <source>blocks DROP; loses that part with CASCADE</source>
        <translation>verhindert DROP; verliert diesen Teil mit CASCADE</translation>
    </message>
    <message>
        <source>remains, may fail</source>
        <translation>bleibt bestehen, kann fehlschlagen</translation>
    </message>
    <message>
        <source>Nothing depends on it.</source>
        <translation>Nichts hängt davon ab.</translation>
    </message>
    <message>
        <source>Depends on it</source>
        <translation>Hängt davon ab</translation>
    </message>
    <message>
        <source>It depends on nothing else.</source>
        <translation>Es hängt von nichts anderem ab.</translation>
    </message>
    <message>
        <source>It depends on</source>
        <translation>Es hängt ab von</translation>
    </message>
</context>
<context>
    <name>schema::Words</name>
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
        <translation>serial</translation>
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
        <translation>Shell-Typ</translation>
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
        <translation>Cast</translation>
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
        <translation>Constraint</translation>
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
        <translation>Policy</translation>
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
    <message>
        <source>on delete cascade</source>
        <translation>bei Löschen: CASCADE</translation>
    </message>
    <message>
        <source>on delete set null</source>
        <translation>bei Löschen: SET NULL</translation>
    </message>
    <message>
        <source>on delete set default</source>
        <translation>bei Löschen: SET DEFAULT</translation>
    </message>
    <message>
        <source>unique for some rows</source>
        <translation>eindeutig für manche Zeilen</translation>
    </message>
    <message>
        <source>waiting for lock</source>
        <translation>wartet auf Sperre</translation>
    </message>
    <message>
        <source>Process %1 holds an ACCESS EXCLUSIVE lock on this object. Its changes are shown when it has finished.</source>
        <translation>Prozess %1 hält eine Sperre ACCESS EXCLUSIVE auf diesem Objekt. Seine Änderungen sind zu sehen, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Process %1 waits for an ACCESS EXCLUSIVE lock on this object; all later queries wait behind it.</source>
        <translation>Prozess %1 wartet auf eine Sperre ACCESS EXCLUSIVE auf diesem Objekt; alle späteren Abfragen warten dahinter.</translation>
    </message>
</context>
<context>
    <name>schema::doctor::Doctor</name>
    <message>
        <source>ssh signed in to %1</source>
        <translation>ssh hat sich bei %1 angemeldet</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check its name and the network.</source>
        <translation>Der Host %1 wurde nicht gefunden. Prüfen Sie seinen Namen und das Netz.</translation>
    </message>
    <message>
        <source>%1 has the address %2</source>
        <comment>a host name</comment>
        <translation>%1 hat die Adresse %2</translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation>Port %1 antwortet</translation>
    </message>
    <message>
        <source>Port %1 did not answer within eight seconds. A firewall may be blocking the connection.</source>
        <translation>Port %1 hat innerhalb von acht Sekunden nicht geantwortet. Vielleicht sperrt eine Firewall die Verbindung.</translation>
    </message>
    <message>
        <source>Nothing answers on port %1. Check that Postgres is running there and that no firewall blocks the connection.</source>
        <translation>Auf Port %1 antwortet niemand. Prüfen Sie, ob Postgres dort läuft und keine Firewall die Verbindung sperrt.</translation>
    </message>
    <message>
        <source>Not encrypted (sslmode=disable)</source>
        <translation>Nicht verschlüsselt (sslmode=disable)</translation>
    </message>
    <message>
        <source>Not encrypted (sslmode=disable): the password and all data can be read on the way</source>
        <translation>Nicht verschlüsselt (sslmode=disable): Passwort und alle Daten können unterwegs gelesen werden</translation>
    </message>
    <message>
        <source>Not encrypted unless the server insists on it (sslmode=allow)</source>
        <translation>Nicht verschlüsselt, außer wenn der Server darauf besteht (sslmode=allow)</translation>
    </message>
    <message>
        <source>The server does not offer TLS: the connection is not encrypted</source>
        <translation>Der Server bietet kein TLS an: Die Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1; the certificate of %2, issued by %3, was not verified (sslmode=%4)</source>
        <comment>a TLS version</comment>
        <translation>%1; das Zertifikat von %2, ausgestellt von %3, wurde nicht geprüft (sslmode=%4)</translation>
    </message>
    <message>
        <source>%1; the certificate of %2, issued by %3, is valid only until %4: renew it soon</source>
        <comment>a TLS version</comment>
        <translation>%1; das Zertifikat von %2, ausgestellt von %3, gilt nur noch bis %4: Erneuern Sie es bald</translation>
    </message>
    <message>
        <source>%1; the certificate of %2, issued by %3, is valid until %4</source>
        <comment>a TLS version</comment>
        <translation>%1; das Zertifikat von %2, ausgestellt von %3, gilt bis %4</translation>
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
        <source>Postgres %1, full schema. %2</source>
        <comment>version, and what the login may read</comment>
        <translation>Postgres %1, ganzes Schema. %2</translation>
    </message>
</context>
<context>
    <name>schema::doctor::TlsGreeting</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2. Connect with the name it is for, or get a certificate for this one; sslmode=verify-ca does not check the name.</source>
        <translation>Das Zertifikat gilt für %1, nicht für %2. Verbinden Sie sich mit dem Namen, für den es gilt, oder besorgen Sie eines für diesen; sslmode=verify-ca prüft den Namen nicht.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. It must be renewed on the server.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Es muss auf dem Server erneuert werden.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clocks of both machines.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht. Prüfen Sie die Uhren beider Rechner.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which is not trusted here. Give the certificate of that CA with sslrootcert=FILE.</source>
        <translation>Das Zertifikat von %1 wurde von %2 ausgestellt, der hier nicht vertraut wird. Geben Sie das Zertifikat dieser CA mit sslrootcert=DATEI an.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2</source>
        <translation>Dem Zertifikat von %1 kann nicht vertraut werden: %2</translation>
    </message>
    <message>
        <source>%1 contains no certificate that can be read. Check sslrootcert.</source>
        <translation>%1 enthält kein Zertifikat, das gelesen werden kann. Prüfen Sie sslrootcert.</translation>
    </message>
    <message>
        <source>TLS could not be set up. Check the TLS versions of both machines.</source>
        <translation>TLS konnte nicht aufgebaut werden. Prüfen Sie die TLS-Versionen beider Rechner.</translation>
    </message>
    <message>
        <source>What answers on port %1 is not Postgres. Check the port.</source>
        <translation>Was auf Port %1 antwortet, ist nicht Postgres. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The server did not answer the request for TLS. Check the port.</source>
        <translation>Der Server hat auf die Anfrage nach TLS nicht geantwortet. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The server does not offer TLS, which sslmode=%1 requires. Turn on ssl in its postgresql.conf, or use an ssh tunnel.</source>
        <translation>Der Server bietet kein TLS an, das sslmode=%1 verlangt. Schalten Sie ssl in seiner postgresql.conf ein, oder verwenden Sie einen ssh-Tunnel.</translation>
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
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
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
