<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Search who, what or why</source>
        <translation>Chercher qui, quoi ou pourquoi</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Chercher dans l’activité</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Show what this person did</source>
        <translation>Montrer ce que cette personne a fait</translation>
    </message>
    <message>
        <source>Show this kind of action</source>
        <translation>Montrer ce genre d’action</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Saves your text over theirs; theirs stays among the revisions</source>
        <translation>Enregistre votre texte par-dessus le leur ; le leur reste parmi les révisions</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Shows their text; undo in the editor brings yours back</source>
        <translation>Montre leur texte ; annuler dans l’éditeur ramène le vôtre</translation>
    </message>
    <message>
        <source>Edit merged…</source>
        <translation>Modifier la fusion…</translation>
    </message>
    <message>
        <source>Puts the changes of both sides together, for you to check and save</source>
        <translation>Réunit les modifications des deux côtés, à vérifier et à enregistrer</translation>
    </message>
    <message>
        <source>Save merged text</source>
        <translation>Enregistrer le texte fusionné</translation>
    </message>
    <message>
        <source>Back to both sides</source>
        <translation>Revenir aux deux côtés</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>My title</source>
        <translation>Mon titre</translation>
    </message>
    <message>
        <source>My excerpt</source>
        <translation>Mon extrait</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Différence précédente (Maj+F7)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Différence suivante (F7)</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
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
        <translation>Sélectionnez une ligne pour la voir en entier.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Adresse réseau</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request, as in the log of the server</source>
        <translation>Requête, comme dans le journal du serveur</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Seulement cette personne</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Blog, commands and account</source>
        <translation>Blog, commandes et compte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>MarkdownFindBar</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace every match</source>
        <translation>Remplacer tous les résultats</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>MigrationPane</name>
    <message>
        <source>Choose a migration to see its SQL.</source>
        <translation>Choisissez une migration pour voir son SQL.</translation>
    </message>
    <message>
        <source>About this migration</source>
        <translation>À propos de cette migration</translation>
    </message>
    <message>
        <source>Statements in the order they are sent</source>
        <translation>Instructions dans l’ordre d’envoi</translation>
    </message>
    <message>
        <source>SQL of the migration</source>
        <translation>SQL de la migration</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Row in the history</source>
        <translation>Ligne de l’historique</translation>
    </message>
</context>
<context>
    <name>MigrationsPage</name>
    <message>
        <source>Migrations</source>
        <translation>Migrations</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Find a migration</source>
        <translation>Chercher une migration</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Chercher un nom ou un e-mail</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Chercher des personnes</translation>
    </message>
    <message>
        <source>Show people with this role</source>
        <translation>Montrer les personnes ayant ce rôle</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Select a person to see what they may do and to change their role.</source>
        <translation>Sélectionnez une personne pour voir ses droits et changer son rôle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gagne</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Perd</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reason (kept in the history)</source>
        <translation>Motif (gardé dans l’historique)</translation>
    </message>
    <message>
        <source>Reason, kept in the history</source>
        <translation>Motif, gardé dans l’historique</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PostInspector</name>
    <message>
        <source>Post</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Published: a change leaves a redirect</source>
        <translation>Publié : un changement laisse une redirection</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>What it is about, for lists and search engines</source>
        <translation>De quoi il s’agit, pour les listes et les moteurs de recherche</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
</context>
<context>
    <name>PostPane</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More to do with this post</source>
        <translation>Autres actions sur cet article</translation>
    </message>
    <message>
        <source>B</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Strong (Ctrl+B)</source>
        <translation>Gras (Ctrl+B)</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Emphasis (Ctrl+I)</source>
        <translation>Italique (Ctrl+I)</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>H2</source>
        <translation>H2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link (Ctrl+L)</source>
        <translation>Lien (Ctrl+L)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
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
        <translation>Texte en Markdown</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message>
        <source>Posts</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>New post (Ctrl+N)</source>
        <translation>Nouvel article (Ctrl+N)</translation>
    </message>
    <message>
        <source>Posts by status</source>
        <translation>Articles par état</translation>
    </message>
    <message>
        <source>Search title and text</source>
        <translation>Titre ou texte</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Chercher des articles</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Show posts with this tag</source>
        <translation>Montrer les articles portant cette étiquette</translation>
    </message>
</context>
<context>
    <name>SchemaPage</name>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Read again, or stop reading</source>
        <translation>Relire, ou arrêter la lecture</translation>
    </message>
    <message>
        <source>Filter names, columns, source</source>
        <translation>Filtrer noms, colonnes, source</translation>
    </message>
    <message>
        <source>Filter the schema</source>
        <translation>Filtrer le schéma</translation>
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
        <translation>Pour celles et ceux qui font un blog</translation>
    </message>
    <message>
        <source>Connect to your blog</source>
        <translation>Se connecter au blog</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>https://api.example.org</source>
        <translation>https://api.example.org</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Connect to Postgres</source>
        <translation>Se connecter à Postgres</translation>
    </message>
    <message>
        <source>only for schema and migrations</source>
        <translation>pour schéma et migrations</translation>
    </message>
    <message>
        <source>URL, service or libpq fields</source>
        <translation>URL, service ou champs libpq</translation>
    </message>
    <message>
        <source>Postgres connection</source>
        <translation>Connexion Postgres</translation>
    </message>
    <message>
        <source>postgres://user@host/database</source>
        <translation>postgres://user@host/database</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer le bac à sable</translation>
    </message>
    <message>
        <source>A whole blog with sample posts and people on this machine. Nothing leaves it.</source>
        <translation>Un blog entier, avec des articles et des personnes d’exemple, sur cette machine. Rien n’en sort.</translation>
    </message>
    <message>
        <source>Starting the sandbox</source>
        <translation>Démarrage du bac à sable</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>or without a password of this blog</source>
        <translation>ou sans mot de passe de ce blog</translation>
    </message>
    <message>
        <source>Your browser is open. Sign in there; Colophon goes on by itself.</source>
        <translation>Le navigateur est ouvert. Connectez-vous-y ; Colophon continue tout seul.</translation>
    </message>
</context>
<context>
    <name>ThingPane</name>
    <message>
        <source>Select something in the tree to see all about it.</source>
        <translation>Sélectionnez un élément de l’arbre pour tout en voir.</translation>
    </message>
    <message>
        <source>Copy DDL</source>
        <translation>Copier le DDL</translation>
    </message>
    <message>
        <source>Copy the SQL that makes this</source>
        <translation>Copier le SQL qui crée ceci</translation>
    </message>
    <message>
        <source>Copies the SQL that makes this, with everything that belongs to it</source>
        <translation>Copie le SQL qui crée ceci, avec tout ce qui en fait partie</translation>
    </message>
    <message>
        <source>What to see of it</source>
        <translation>Ce qu’on en voit</translation>
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
        <translation>Le serveur du blog indique pour la connexion une adresse qu’il n’est pas sûr d’ouvrir.</translation>
    </message>
    <message>
        <source>No browser could be opened. Sign in with e-mail and password instead.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Connectez-vous plutôt avec e-mail et mot de passe.</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Commands and results</source>
        <translation>Commandes et résultats</translation>
    </message>
</context>
<context>
    <name>app::ConnectionTest</name>
    <message>
        <source>There is no host named %1. Check the name, or the network.</source>
        <translation>Aucune machine ne s’appelle %1. Vérifiez le nom ou le réseau.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>host name is address</comment>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation>Le port %1 répond</translation>
    </message>
    <message>
        <source>Nothing answers on port %1. Is Postgres running there, and does a firewall let you through?</source>
        <translation>Rien ne répond sur le port %1. Postgres y tourne-t-il, et le pare-feu laisse-t-il passer ?</translation>
    </message>
    <message>
        <source>Port %1 did not answer within eight seconds. A firewall may be dropping the connection.</source>
        <translation>Le port %1 n’a pas répondu en huit secondes. Un pare-feu rejette peut-être la connexion.</translation>
    </message>
    <message>
        <source>Signed in as %1 over TLS</source>
        <translation>Connecté en tant que %1, par TLS</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Postgres %1; %2 of %3 tables readable, full schema</source>
        <translation>Postgres %1 ; %2 tables sur %3 lisibles, schéma complet</translation>
    </message>
</context>
<context>
    <name>app::Console</name>
    <message>
        <source>The sandbox has no admin; remove its folder and start it again.</source>
        <translation>Le bac à sable n’a pas d’admin ; supprimez son dossier et relancez-le.</translation>
    </message>
</context>
<context>
    <name>app::Environment</name>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>préproduction</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
</context>
<context>
    <name>app::LoopbackListener</name>
    <message>
        <source>The sign-in in the browser was not finished in time. Start it again.</source>
        <translation>La connexion dans le navigateur n’a pas été terminée à temps. Recommencez-la.</translation>
    </message>
    <message>
        <source>Colophon cannot wait for the browser: this machine gives it no port.</source>
        <translation>Colophon ne peut pas attendre le navigateur : cette machine ne lui donne aucun port.</translation>
    </message>
    <message>
        <source>Colophon waits here for something else.</source>
        <translation>Colophon attend ici autre chose.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celle-ci</translation>
    </message>
    <message>
        <source>Back to Colophon</source>
        <translation>Retour à Colophon</translation>
    </message>
    <message>
        <source>You can close this page and go on in Colophon.</source>
        <translation>Vous pouvez fermer cette page et continuer dans Colophon.</translation>
    </message>
    <message>
        <source>Signing in did not work</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>Colophon says why. You can close this page.</source>
        <translation>Colophon dit pourquoi. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>The blog&apos;s server did not sign you in.</source>
        <translation>Le serveur du blog ne vous a pas connecté.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
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
        <translation>Rechercher ou lancer une commande</translation>
    </message>
</context>
<context>
    <name>app::PaletteSearches</name>
    <message>
        <source>post</source>
        <translation>article</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
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
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Votre session est terminée</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>What you typed stays here and can be edited. Sign in again as %1 to save it.</source>
        <translation>Votre texte reste ici et peut être modifié. Reconnectez-vous en tant que %1 pour l’enregistrer.</translation>
    </message>
</context>
<context>
    <name>app::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>app::SignInController</name>
    <message>
        <source>Colophon on %1</source>
        <comment>name of this machine</comment>
        <translation>Colophon sur %1</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your account.</source>
        <translation>Saisissez l’adresse e-mail de votre compte.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>%1 is a reader here, and the console is for those who write or look after the blog. Ask an admin for another role.</source>
        <translation>%1 a ici le rôle reader, et la console s’adresse à celles et ceux qui écrivent ou gèrent le blog. Demandez un autre rôle à un admin.</translation>
    </message>
    <message>
        <source>Colophon on %1</source>
        <translation>Colophon sur %1</translation>
    </message>
</context>
<context>
    <name>app::SignInPage</name>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>There is no keychain here, so you stay signed in only until Colophon closes.</source>
        <translation>Il n’y a pas de trousseau ici ; vous restez connecté jusqu’à la fermeture de Colophon.</translation>
    </message>
    <message>
        <source>A whole blog with sample posts and people on this machine. Nothing leaves it.</source>
        <translation>Un blog entier, avec des articles et des personnes d’exemple, sur cette machine. Rien n’en sort.</translation>
    </message>
    <message>
        <source>Continue with %1 in the browser</source>
        <translation>Continuer avec %1 dans le navigateur</translation>
    </message>
</context>
<context>
    <name>app::StartOptions</name>
    <message>
        <source>Open a sample blog on this machine, as admin.</source>
        <translation>Ouvrir un blog d’exemple sur cette machine, en tant qu’admin.</translation>
    </message>
    <message>
        <source>Where the sandbox keeps its files.</source>
        <translation>Où le bac à sable garde ses fichiers.</translation>
    </message>
    <message>
        <source>Address of the blog&apos;s API.</source>
        <translation>Adresse de l’API du blog.</translation>
    </message>
    <message>
        <source>Account to sign in with.</source>
        <translation>Compte avec lequel se connecter.</translation>
    </message>
    <message>
        <source>Read the password from standard input.</source>
        <translation>Lire le mot de passe sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Postgres to look at, as psql takes it; passwords belong into a passfile.</source>
        <translation>Postgres à examiner, comme pour psql ; les mots de passe vont dans un fichier de mots de passe.</translation>
    </message>
    <message>
        <source>Say how long it took until the first page could be used, and end.</source>
        <translation>Dire en combien de temps la première page était utilisable, puis s’arrêter.</translation>
    </message>
    <message>
        <source>The console for the people behind a blog.</source>
        <translation>La console de celles et ceux qui font un blog.</translation>
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
        <translation>Durée de la dernière réponse</translation>
    </message>
    <message>
        <source>API unreachable</source>
        <translation>API injoignable</translation>
    </message>
    <message>
        <source>Postgres</source>
        <translation>Postgres</translation>
    </message>
    <message>
        <source>Postgres connecting…</source>
        <translation>Connexion à Postgres…</translation>
    </message>
    <message>
        <source>Postgres lost, connecting again…</source>
        <translation>Postgres perdu, reconnexion…</translation>
    </message>
    <message>
        <source>Postgres unreachable</source>
        <translation>Postgres injoignable</translation>
    </message>
    <message>
        <source>Postgres %1</source>
        <translation>Postgres %1</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>secondaire</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaire</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>sans TLS</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>1 lock held</source>
        <translation>1 verrou tenu</translation>
    </message>
    <message numerus="yes">
        <source>%n locks held</source>
        <translation>
            <numerusform>%n verrou tenu</numerusform>
            <numerusform>%n verrous tenus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StepList</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
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
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>About Colophon</source>
        <translation>À propos de Colophon</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Colophon %1</source>
        <comment>version</comment>
        <translation>Colophon %1</translation>
    </message>
    <message>
        <source>The console for the people behind a blog.
Apache License 2.0; built on Qt %1.</source>
        <translation>La console de celles et ceux qui font un blog.
Licence Apache 2.0 ; construite avec Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>app::Workspace</name>
    <message>
        <source>Another database server answered than the one this profile is for (%1). Nothing was done with it. If the server was replaced on purpose, enter its address again.</source>
        <translation>Un autre serveur de base de données a répondu que celui de ce profil (%1). Rien n’a été fait avec lui. Si le serveur a été remplacé exprès, saisissez de nouveau son adresse.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrations</translation>
    </message>
</context>
<context>
    <name>client::ApiAddress</name>
    <message>
        <source>Type the address of the blog&apos;s API.</source>
        <translation>Saisissez l’adresse de l’API du blog.</translation>
    </message>
    <message>
        <source>“%1” is not an address. It should look like https://api.example.org.</source>
        <translation>« %1 » n’est pas une adresse. Elle devrait ressembler à https://api.example.org.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password; you sign in in the next step.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe ; la connexion vient ensuite.</translation>
    </message>
    <message>
        <source>The address must end before “?” and “#”.</source>
        <translation>L’adresse doit s’arrêter avant « ? » et « # ».</translation>
    </message>
    <message>
        <source>Only https is safe for an address on another machine. Use https://%1 instead.</source>
        <translation>Pour une autre machine, seul https est sûr. Utilisez plutôt https://%1.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
</context>
<context>
    <name>client::Capability</name>
    <message>
        <source>read what is published</source>
        <translation>lire ce qui est publié</translation>
    </message>
    <message>
        <source>open this console</source>
        <translation>ouvrir cette console</translation>
    </message>
    <message>
        <source>write drafts</source>
        <translation>écrire des brouillons</translation>
    </message>
    <message>
        <source>edit their own posts</source>
        <translation>modifier ses propres articles</translation>
    </message>
    <message>
        <source>publish and schedule their own posts</source>
        <translation>publier et planifier ses propres articles</translation>
    </message>
    <message>
        <source>move their own posts to the trash</source>
        <translation>mettre ses propres articles à la corbeille</translation>
    </message>
    <message>
        <source>upload pictures and files</source>
        <translation>téléverser des images et des fichiers</translation>
    </message>
    <message>
        <source>read everyone&apos;s drafts</source>
        <translation>lire les brouillons de tout le monde</translation>
    </message>
    <message>
        <source>edit any post</source>
        <translation>modifier tous les articles</translation>
    </message>
    <message>
        <source>publish and schedule any post</source>
        <translation>publier et planifier tous les articles</translation>
    </message>
    <message>
        <source>move any post to the trash and back</source>
        <translation>mettre tout article à la corbeille et l’en sortir</translation>
    </message>
    <message>
        <source>set the authors of posts</source>
        <translation>choisir les auteurs des articles</translation>
    </message>
    <message>
        <source>manage tags</source>
        <translation>gérer les étiquettes</translation>
    </message>
    <message>
        <source>see who belongs to the blog</source>
        <translation>voir qui fait partie du blog</translation>
    </message>
    <message>
        <source>see the schema page</source>
        <translation>voir la page du schéma</translation>
    </message>
    <message>
        <source>see the migrations page</source>
        <translation>voir la page des migrations</translation>
    </message>
    <message>
        <source>see e-mail addresses, roles and sessions</source>
        <translation>voir les adresses e-mail, les rôles et les sessions</translation>
    </message>
    <message>
        <source>change roles</source>
        <translation>changer les rôles</translation>
    </message>
    <message>
        <source>suspend people</source>
        <translation>suspendre des personnes</translation>
    </message>
    <message>
        <source>sign people out</source>
        <translation>déconnecter des personnes</translation>
    </message>
    <message>
        <source>invite people</source>
        <translation>inviter des personnes</translation>
    </message>
    <message>
        <source>read the activity log</source>
        <translation>lire le journal d’activité</translation>
    </message>
    <message>
        <source>empty the trash for good</source>
        <translation>vider la corbeille définitivement</translation>
    </message>
</context>
<context>
    <name>client::ErrorAnswer</name>
    <message>
        <source>You are not signed in, or your session has ended. Sign in again.</source>
        <translation>Vous n’êtes pas connecté, ou votre session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask an admin of the blog.</source>
        <translation>Votre compte n’en a pas le droit. Adressez-vous à une personne qui administre le blog.</translation>
    </message>
    <message>
        <source>This no longer exists, or never did. Refresh the list.</source>
        <translation>Cela n’existe plus, ou n’a jamais existé. Actualisez la liste.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at their version and try again.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps. Regardez sa version et réessayez.</translation>
    </message>
    <message>
        <source>The blog did not answer in time. Try again.</source>
        <translation>Le blog n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a moment and try again.</source>
        <translation>Trop de requêtes en peu de temps. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The blog is not available at the moment (status %1). Try again in a moment.</source>
        <translation>Le blog n’est pas disponible pour l’instant (statut %1). Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>This is larger than the blog accepts. Make it shorter and try again.</source>
        <translation>C’est plus que ce que le blog accepte. Raccourcissez et réessayez.</translation>
    </message>
    <message>
        <source>The API answered with a redirect to another address, which is not followed. Check the API address.</source>
        <translation>L’API a renvoyé vers une autre adresse, qui n’est pas suivie. Vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>The blog did not accept this request (status %1).</source>
        <translation>Le blog n’a pas accepté cette requête (statut %1).</translation>
    </message>
    <message>
        <source>Something went wrong inside the blog&apos;s server (status %1). Try again, and tell its operators if it stays.</source>
        <translation>Une erreur s’est produite dans le serveur du blog (statut %1). Réessayez et, si cela persiste, prévenez ses responsables.</translation>
    </message>
</context>
<context>
    <name>client::HttpClient</name>
    <message>
        <source>You are not signed in to %1. Sign in to go on.</source>
        <translation>Vous n’êtes pas connecté à %1. Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Your session on %1 has ended. Sign in again to go on.</source>
        <translation>Votre session sur %1 est terminée. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off. Try again in a moment.</source>
        <translation>La réponse de %1 a été interrompue. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a blog API does. Check the API address.</source>
        <translation>%1 répond, mais pas comme l’API d’un blog. Vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is far too long, so it was dropped. Check the API address.</source>
        <translation>%1 a envoyé une réponse beaucoup trop longue, elle a été ignorée. Vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the connection and try again.</source>
        <translation>%1 n’a pas répondu à temps. Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>There is no machine called %1, or this one is offline. Check the address and the connection.</source>
        <translation>Aucune machine ne s’appelle %1, ou celle-ci est hors ligne. Vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, or start the API.</source>
        <translation>Rien ne répond à %1. Vérifiez l’adresse ou démarrez l’API.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent. Ask the blog&apos;s operators.</source>
        <translation>Le certificat de %1 n’a pas pu être vérifié, rien n’a donc été envoyé. Adressez-vous aux responsables du blog.</translation>
    </message>
    <message>
        <source>%1 redirects to another address, which is not followed. Check the API address.</source>
        <translation>%1 renvoie vers une autre adresse, qui n’est pas suivie. Vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Try again in a moment.</source>
        <translation>La connexion à %1 s’est rompue. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>You have signed out of %1.</source>
        <translation>Vous êtes déconnecté de %1.</translation>
    </message>
</context>
<context>
    <name>client::Permission</name>
    <message>
        <source>This is your own account. Another admin has to change it.</source>
        <translation>C’est votre propre compte. Seul un autre admin peut le modifier.</translation>
    </message>
    <message>
        <source>This is the last active admin. Make somebody else admin first.</source>
        <translation>C’est le dernier admin actif. Nommez d’abord quelqu’un d’autre admin.</translation>
    </message>
    <message>
        <source>This needs the role author, editor or admin.</source>
        <translation>Il faut le rôle author, editor ou admin.</translation>
    </message>
    <message>
        <source>This needs the role editor or admin.</source>
        <translation>Il faut le rôle editor ou admin.</translation>
    </message>
    <message>
        <source>This needs the role developer or admin.</source>
        <translation>Il faut le rôle developer ou admin.</translation>
    </message>
    <message>
        <source>This needs the role admin.</source>
        <translation>Il faut le rôle admin.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s post. Editors and admins may change it.</source>
        <translation>C’est l’article de quelqu’un d’autre. Les rôles editor et admin peuvent le modifier.</translation>
    </message>
    <message>
        <source>The post is in the trash. Restore it first.</source>
        <translation>L’article est dans la corbeille. Restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>The post is not in the trash.</source>
        <translation>L’article n’est pas dans la corbeille.</translation>
    </message>
    <message>
        <source>The post is published already.</source>
        <translation>L’article est déjà publié.</translation>
    </message>
    <message>
        <source>The post is not published.</source>
        <translation>L’article n’est pas publié.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>Le compte est suspendu.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>The post is not scheduled.</source>
        <translation>L’article n’est pas planifié.</translation>
    </message>
</context>
<context>
    <name>drafts::Journal</name>
    <message>
        <source>%1 was written by a newer Colophon, so unsaved text is kept in memory only. Use that version, or move the file away.</source>
        <translation>%1 a été écrit par une version plus récente de Colophon ; le texte non enregistré n’est donc gardé qu’en mémoire. Utilisez cette version ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>The disk is full, so unsaved text is kept in memory only. Free some space; it is tried again.</source>
        <translation>Le disque est plein ; le texte non enregistré n’est gardé qu’en mémoire. Libérez de la place ; un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <source>Another program holds %1, so unsaved text is kept in memory only. It is tried again.</source>
        <translation>Un autre programme occupe %1 ; le texte non enregistré n’est gardé qu’en mémoire. Un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so unsaved text is kept in memory only until the blog has it. Check the folder and its permissions.</source>
        <translation>Impossible d’écrire %1 ; le texte non enregistré n’est gardé qu’en mémoire jusqu’à ce que le blog l’ait reçu. Vérifiez le dossier et ses droits.</translation>
    </message>
    <message>
        <source>The file with unsaved text was damaged and is now called %1. A new one was begun; text that was only in the old one may be lost.</source>
        <translation>Le fichier du texte non enregistré était abîmé et s’appelle maintenant %1. Un nouveau a été créé ; ce qui n’était que dans l’ancien est peut-être perdu.</translation>
    </message>
</context>
<context>
    <name>drafts::SaveLine</name>
    <message>
        <source>no changes</source>
        <translation>aucune modification</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>edited, saved in a moment</source>
        <translation>modifié, bientôt enregistré</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>offline, 1 edit kept here</source>
        <translation>hors ligne, 1 modification gardée ici</translation>
    </message>
    <message>
        <source>offline, %1 edits kept here</source>
        <translation>hors ligne, %1 modifications gardées ici</translation>
    </message>
    <message>
        <source>signed out, 1 edit kept here</source>
        <translation>déconnecté, 1 modification gardée ici</translation>
    </message>
    <message>
        <source>signed out, %1 edits kept here</source>
        <translation>déconnecté, %1 modifications gardées ici</translation>
    </message>
    <message>
        <source>not saved, 1 edit kept here</source>
        <translation>non enregistré, 1 modification gardée ici</translation>
    </message>
    <message>
        <source>not saved, %1 edits kept here</source>
        <translation>non enregistré, %1 modifications gardées ici</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>the post is gone, the text is kept here</source>
        <translation>l’article a disparu, le texte est gardé ici</translation>
    </message>
    <message>
        <source>edited, kept here until you save</source>
        <translation>modifié, gardé ici jusqu’à l’enregistrement</translation>
    </message>
</context>
<context>
    <name>migrations::Text</name>
    <message>
        <source>atlas.sum does not match the directory (checksum mismatch), so Atlas refuses it.</source>
        <translation>atlas.sum ne correspond pas au dossier (checksum mismatch), Atlas le refuse donc.</translation>
    </message>
    <message>
        <source>The database is not clean: %1. Atlas begins only on an empty one; say with --baseline which version it is at, or --allow-dirty.</source>
        <translation>La base n’est pas vide : %1. Atlas ne commence que sur une base vide ; indiquez sa version avec --baseline, ou --allow-dirty.</translation>
    </message>
    <message>
        <source>baseline version &quot;%1&quot; not found: no file has it.</source>
        <translation>baseline version &quot;%1&quot; not found : aucun fichier n’a cette version.</translation>
    </message>
    <message>
        <source>missing migration: revision &quot;%1&quot; is partially applied but its file was not found.</source>
        <translation>missing migration : la révision &quot;%1&quot; est appliquée en partie, mais son fichier est introuvable.</translation>
    </message>
    <message>
        <source>Added out of order: %1. Newer migrations ran already, so Atlas refuses until it is told --exec-order linear-skip or non-linear.</source>
        <translation>Ajoutées dans le désordre : %1. Des migrations plus récentes ont déjà été exécutées ; Atlas refuse tant qu’on n’indique pas --exec-order linear-skip ou non-linear.</translation>
    </message>
    <message>
        <source>%1 is not a file but a folder, a dead link or a device.</source>
        <translation>%1 n’est pas un fichier mais un dossier, un lien mort ou un périphérique.</translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB and was not read.</source>
        <translation>%1 dépasse 100 Mo et n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>Files of several tools lie in this directory: %1.</source>
        <translation>Ce dossier contient des fichiers de plusieurs outils : %1.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose the folder that holds the migration files.</source>
        <translation>Le dossier %1 n’existe pas. Choisissez celui qui contient les fichiers de migration.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder that holds the migration files.</source>
        <translation>%1 n’est pas un dossier. Choisissez celui qui contient les fichiers de migration.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read; its permissions do not allow it.</source>
        <translation>Impossible de lire le dossier %1 ; ses droits ne le permettent pas.</translation>
    </message>
    <message>
        <source>The files in %1 are larger than 1 GB together; this is not a folder of migrations.</source>
        <translation>Les fichiers de %1 dépassent ensemble 1 Go ; ce n’est pas un dossier de migrations.</translation>
    </message>
    <message>
        <source>A checkpoint: it holds the whole schema up to here and runs instead of everything before it, on new databases only.</source>
        <translation>Un point de contrôle : il contient tout le schéma jusqu’ici et remplace ce qui précède, sur les bases neuves seulement.</translation>
    </message>
    <message>
        <source>atlas:txmode must stand once and be none or file; Atlas stops at this migration.</source>
        <translation>atlas:txmode doit figurer une seule fois et valoir none ou file ; Atlas s’arrête à cette migration.</translation>
    </message>
    <message>
        <source>%1 has no effect, because the file has CRLF line ends and Atlas wants a blank line of LF only below it; save the file with LF.</source>
        <translation>%1 reste sans effet : le fichier a des fins de ligne CRLF et Atlas veut dessous une ligne vide en LF seul ; enregistrez-le en LF.</translation>
    </message>
    <message>
        <source>%1 has no effect, because there is no blank line below it; add one.</source>
        <translation>%1 reste sans effet, faute de ligne vide dessous ; ajoutez-en une.</translation>
    </message>
    <message>
        <source>Atlas cannot cut this file into statements (line %1, column %2: %3) and stops at it.</source>
        <translation>Atlas ne peut pas découper ce fichier en instructions (ligne %1, colonne %2 : %3) et s’y arrête.</translation>
    </message>
    <message>
        <source>A txtar archive, which needs Atlas Pro. The community edition takes its section marks for comments and runs every section as SQL, the down section too.</source>
        <translation>Une archive txtar, qui demande Atlas Pro. L’édition communautaire prend les marques de section pour des commentaires et exécute chaque section comme du SQL, celle du retour aussi.</translation>
    </message>
    <message>
        <source>Statements of this file end with &quot;%1&quot; instead of a semicolon.</source>
        <translation>Les instructions de ce fichier finissent par &quot;%1&quot; au lieu d’un point-virgule.</translation>
    </message>
    <message>
        <source>Another file has version %1 too; Atlas can remember only one.</source>
        <translation>Un autre fichier a aussi la version %1 ; Atlas ne peut en retenir qu’un.</translation>
    </message>
    <message>
        <source>The versions here differ in length, and Atlas orders them as text: 10 comes before 2.</source>
        <translation>Les versions n’ont pas toutes la même longueur, et Atlas les trie comme du texte : 10 vient avant 2.</translation>
    </message>
    <message>
        <source>%1 is not what atlas.sum says: it was edited after it was hashed.</source>
        <translation>%1 n’est pas ce que dit atlas.sum : le fichier a été modifié après le calcul.</translation>
    </message>
    <message>
        <source>%1 differs from atlas.sum only in its line ends or a byte order mark, as after a checkout with CRLF.</source>
        <translation>%1 ne diffère d’atlas.sum que par ses fins de ligne ou une marque d’ordre des octets, comme après un checkout en CRLF.</translation>
    </message>
    <message>
        <source>%1 is not in atlas.sum: it was added after hashing.</source>
        <translation>%1 n’est pas dans atlas.sum : le fichier a été ajouté après le calcul.</translation>
    </message>
    <message>
        <source>%1 is in atlas.sum, but there is no such file: it was removed.</source>
        <translation>%1 est dans atlas.sum, mais ce fichier n’existe pas : il a été supprimé.</translation>
    </message>
    <message>
        <source>%1 is called %2 in atlas.sum: it was renamed after hashing.</source>
        <translation>%1 s’appelle %2 dans atlas.sum : le fichier a été renommé après le calcul.</translation>
    </message>
    <message>
        <source>Whether %1 is as hashed cannot be told, because a file before it is not.</source>
        <translation>Impossible de dire si %1 est intact, puisqu’un fichier qui précède ne l’est pas.</translation>
    </message>
    <message>
        <source>Every entry of atlas.sum is right, but its first line is not: it was edited by hand or merged.</source>
        <translation>Toutes les entrées d’atlas.sum sont justes, mais pas sa première ligne : elle a été modifiée à la main ou fusionnée.</translation>
    </message>
    <message>
        <source>atlas.sum has a line that is not a file and its hash, perhaps of a merge conflict.</source>
        <translation>atlas.sum contient une ligne qui n’est pas un fichier et son empreinte, peut-être à la suite d’un conflit de fusion.</translation>
    </message>
    <message>
        <source>atlas.sum does not match the directory. %1</source>
        <translation>atlas.sum ne correspond pas au dossier. %1</translation>
    </message>
    <message>
        <source>If that is how it should be, run atlas migrate hash.</source>
        <translation>Si c’est voulu, lancez atlas migrate hash.</translation>
    </message>
    <message>
        <source>duplicate migration file: %1. Two files have this version and direction, so golang-migrate refuses the whole directory; give one of them another version.</source>
        <translation>duplicate migration file : %1. Deux fichiers ont cette version et cette direction, golang-migrate refuse donc tout le dossier ; donnez une autre version à l’un d’eux.</translation>
    </message>
    <message>
        <source>%1 looks like a backup copy, but its name is one that golang-migrate runs; remove it.</source>
        <translation>%1 ressemble à une copie de secours, mais golang-migrate exécute les fichiers de ce nom ; supprimez-la.</translation>
    </message>
    <message>
        <source>There is no down file; going back only changes the version.</source>
        <translation>Il n’y a pas de fichier de retour ; revenir en arrière ne change que la version.</translation>
    </message>
    <message>
        <source>The down file of this version has another name: %1.</source>
        <translation>Le fichier de retour de cette version porte un autre nom : %1.</translation>
    </message>
    <message>
        <source>There is only a down file; going up does nothing but set this version.</source>
        <translation>Il n’y a qu’un fichier de retour ; l’aller ne fait que poser cette version.</translation>
    </message>
    <message>
        <source>There is no migration of version %1; a file added there later would never run where the newer ones ran.</source>
        <translation>Il n’y a pas de migration de version %1 ; un fichier ajouté là plus tard ne serait jamais exécuté où les plus récents l’ont été.</translation>
    </message>
    <message>
        <source>golang-migrate passes over this file; it takes only names like 000001_add_users.up.sql.</source>
        <translation>golang-migrate passe ce fichier ; il n’accepte que des noms comme 000001_add_users.up.sql.</translation>
    </message>
    <message>
        <source>The version is larger than golang-migrate can store, so this file never runs.</source>
        <translation>La version dépasse ce que golang-migrate peut stocker ; ce fichier n’est donc jamais exécuté.</translation>
    </message>
    <message>
        <source>%1 passes over a file of this name.</source>
        <translation>%1 passe un fichier de ce nom.</translation>
    </message>
    <message>
        <source>Two files have version %1.</source>
        <translation>Deux fichiers ont la version %1.</translation>
    </message>
    <message>
        <source>COPY … FROM STDIN needs data after it, which a migration tool cannot send; use INSERT.</source>
        <translation>COPY … FROM STDIN attend des données qu’un outil de migration ne peut envoyer ; utilisez INSERT.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which PostgreSQL takes for a syntax error; save it as UTF-8 without one.</source>
        <translation>Le fichier commence par une marque d’ordre des octets, que PostgreSQL prend pour une erreur de syntaxe ; enregistrez-le en UTF-8 sans marque.</translation>
    </message>
    <message>
        <source>The file holds a NUL byte, which PostgreSQL cannot read; it may be saved as UTF-16.</source>
        <translation>Le fichier contient un octet nul, que PostgreSQL ne peut lire ; il est peut-être enregistré en UTF-16.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8; PostgreSQL refuses it unless it lies in a comment the tool cuts off.</source>
        <translation>La ligne %1 n’est pas en UTF-8 ; PostgreSQL la refuse, sauf dans un commentaire que l’outil retire.</translation>
    </message>
    <message>
        <source>There is no statement in this file; running it only sets the version.</source>
        <translation>Ce fichier ne contient aucune instruction ; l’exécuter ne fait que poser la version.</translation>
    </message>
    <message>
        <source>The file begins a transaction that it does not end; the version written afterwards would be lost with it.</source>
        <translation>Le fichier ouvre une transaction qu’il ne ferme pas ; la version écrite ensuite serait perdue avec elle.</translation>
    </message>
    <message>
        <source>The file ends a transaction that it did not begin; what comes before is kept even when the rest fails.</source>
        <translation>Le fichier ferme une transaction qu’il n’a pas ouverte ; ce qui précède est conservé même si le reste échoue.</translation>
    </message>
    <message>
        <source>CONCURRENTLY works only alone in its file, because a file with several statements is one transaction; move it to a migration of its own.</source>
        <translation>CONCURRENTLY ne marche que seul dans son fichier, car un fichier à plusieurs instructions forme une transaction ; déplacez-le dans une migration à part.</translation>
    </message>
    <message>
        <source>The file begins or ends a transaction, but Atlas already runs it in one; what was committed stays when the rest fails. Remove these statements, or put &quot;-- atlas:txmode none&quot; and a blank line at the top.</source>
        <translation>Le fichier ouvre ou ferme une transaction alors qu’Atlas l’exécute déjà dans une ; ce qui a été validé reste si le reste échoue. Retirez ces instructions, ou mettez &quot;-- atlas:txmode none&quot; et une ligne vide en tête.</translation>
    </message>
    <message>
        <source>CONCURRENTLY fails inside a transaction; put &quot;-- atlas:txmode none&quot; and a blank line at the top of the file.</source>
        <translation>CONCURRENTLY échoue dans une transaction ; mettez &quot;-- atlas:txmode none&quot; et une ligne vide en tête du fichier.</translation>
    </message>
    <message>
        <source>Dirty database version %1. Fix and force version. The last run stopped half-way; golang-migrate refuses everything until somebody has looked at it.</source>
        <translation>Dirty database version %1. Fix and force version. La dernière exécution s’est arrêtée en chemin ; golang-migrate refuse tout tant que personne n’a regardé.</translation>
    </message>
    <message>
        <source>no migration found for version %1: the database is at a version that this directory does not have.</source>
        <translation>no migration found for version %1 : la base est à une version que ce dossier n’a pas.</translation>
    </message>
    <message>
        <source>There is no migration in this directory.</source>
        <translation>Il n’y a pas de migration dans ce dossier.</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>dans le désordre</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>missing file</source>
        <translation>fichier manquant</translation>
    </message>
    <message>
        <source>edited after apply</source>
        <translation>modifiée après coup</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partielle</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>point de départ</translation>
    </message>
    <message>
        <source>future</source>
        <translation>future</translation>
    </message>
    <message>
        <source>Two tools own this database: there are history tables of %1. They do not know of each other; keep one.</source>
        <translation>Deux outils se partagent cette base : il y a des tables d’historique de %1. Ils s’ignorent ; n’en gardez qu’un.</translation>
    </message>
    <message>
        <source>The history in this database is one of %1, but the directory is one of %2.</source>
        <translation>L’historique de cette base est de %1, mais le dossier est de %2.</translation>
    </message>
    <message>
        <source>It was declared as applied by hand (atlas migrate set).</source>
        <translation>Elle a été déclarée appliquée à la main (atlas migrate set).</translation>
    </message>
    <message>
        <source>%1 of %2 statements ran.</source>
        <translation>%1 instructions sur %2 ont été exécutées.</translation>
    </message>
    <message>
        <source>The next one failed: %1.</source>
        <translation>La suivante a échoué : %1.</translation>
    </message>
    <message>
        <source>Atlas goes on with the rest when it runs again, if the ones that ran are unchanged.</source>
        <translation>Atlas continuera avec le reste à la prochaine exécution, si celles déjà passées sont inchangées.</translation>
    </message>
    <message>
        <source>Newer migrations ran since, so Atlas will never run the rest; see to it by hand.</source>
        <translation>Des migrations plus récentes ont été exécutées depuis ; Atlas n’exécutera jamais le reste, à faire à la main.</translation>
    </message>
    <message>
        <source>The file is as it ran; another one was put before it since.</source>
        <translation>Le fichier est tel qu’il a été exécuté ; un autre a été placé avant lui depuis.</translation>
    </message>
    <message>
        <source>The file is not what ran on this database: it was edited or renamed since. Atlas does not notice and will not run it again.</source>
        <translation>Le fichier n’est pas ce qui a été exécuté sur cette base : il a été modifié ou renommé depuis. Atlas ne le remarque pas et ne l’exécutera plus.</translation>
    </message>
    <message>
        <source>Whether the file is as it ran cannot be told, because one before it was edited.</source>
        <translation>Impossible de dire si le fichier est tel qu’il a été exécuté, car un précédent a été modifié.</translation>
    </message>
    <message>
        <source>Newer migrations ran already. Atlas refuses to run anything until it is told whether to run this one or to pass over it.</source>
        <translation>Des migrations plus récentes ont déjà été exécutées. Atlas refuse tout tant qu’on ne lui dit pas d’exécuter celle-ci ou de la passer.</translation>
    </message>
    <message>
        <source>It never ran and never will: it is older than the first migration Atlas ran here (%1).</source>
        <translation>Elle n’a jamais été exécutée et ne le sera pas : elle précède la première migration qu’Atlas a exécutée ici (%1).</translation>
    </message>
    <message>
        <source>A checkpoint is for new databases; this one has run what is in it.</source>
        <translation>Un point de contrôle sert aux bases neuves ; celle-ci a déjà exécuté son contenu.</translation>
    </message>
    <message>
        <source>It does not run, because a later checkpoint contains it.</source>
        <translation>Elle n’est pas exécutée, car un point de contrôle ultérieur la contient.</translation>
    </message>
    <message>
        <source>Version %1 ran on this database, but there is no file for it.</source>
        <translation>La version %1 a été exécutée sur cette base, mais son fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is more than one atlas_schema_revisions table; %1 was read.</source>
        <translation>Il y a plusieurs tables atlas_schema_revisions ; %1 a été lue.</translation>
    </message>
    <message>
        <source>The database is dirty at version %1: that migration failed, or the way back from the one after it. Find out which, repair the schema, then run migrate force with the version it really has.</source>
        <translation>La base est marquée « dirty » à la version %1 : cette migration a échoué, ou bien le retour depuis la suivante. Cherchez laquelle, réparez le schéma, puis lancez migrate force avec la version réelle.</translation>
    </message>
    <message>
        <source>The database is at version %1, but no file has it; golang-migrate refuses to go on.</source>
        <translation>La base est à la version %1, qu’aucun fichier ne porte ; golang-migrate refuse de continuer.</translation>
    </message>
    <message>
        <source>%1 has %2 rows; golang-migrate keeps only one and reads any.</source>
        <translation>%1 a %2 lignes ; golang-migrate n’en tient qu’une et en lit n’importe laquelle.</translation>
    </message>
    <message>
        <source>There is more than one schema_migrations table; %1 was read. Which one golang-migrate uses depends on its search_path.</source>
        <translation>Il y a plusieurs tables schema_migrations ; %1 a été lue. Celle qu’utilise golang-migrate dépend de son search_path.</translation>
    </message>
    <message>
        <source>This migration failed and waits for somebody to look at it.</source>
        <translation>Cette migration a échoué et attend que quelqu’un regarde.</translation>
    </message>
    <message>
        <source>Newer migrations ran already, this one never did.</source>
        <translation>Des migrations plus récentes ont déjà été exécutées, celle-ci jamais.</translation>
    </message>
    <message>
        <source>The database has no history table of %1, so nothing is known of what ran.</source>
        <translation>La base n’a pas de table d’historique de %1 ; on ne sait donc pas ce qui a été exécuté.</translation>
    </message>
    <message>
        <source>Process %1 of %2 holds it (%3).</source>
        <translation>Le processus %1 de %2 le tient (%3).</translation>
    </message>
    <message>
        <source>Another run of the migration tool holds its lock on this database. Wait for it to end and try again.</source>
        <translation>Une autre exécution de l’outil de migration tient son verrou sur cette base. Attendez qu’elle finisse et réessayez.</translation>
    </message>
    <message>
        <source>%1 is not a directory of %2.</source>
        <translation>%1 n’est pas un dossier de %2.</translation>
    </message>
    <message>
        <source>Migrations of %1 can be looked at, but not applied; only those of golang-migrate and Atlas can.</source>
        <translation>Les migrations de %1 peuvent être consultées mais pas appliquées ; seules celles de golang-migrate et d’Atlas le peuvent.</translation>
    </message>
    <message>
        <source>history changed: statement %1 from file &quot;%2&quot; changed. It ran when the file was applied in part, so the rest cannot follow; put it back as it was.</source>
        <translation>history changed: statement %1 from file &quot;%2&quot; changed. Elle a été exécutée quand le fichier a été appliqué en partie, la suite ne peut donc pas suivre ; remettez-la comme elle était.</translation>
    </message>
    <message>
        <source>atlas:txmode must stand once and be none or file.</source>
        <translation>atlas:txmode doit figurer une seule fois et valoir none ou file.</translation>
    </message>
    <message>
        <source>This file is a txtar archive, which needs Atlas Pro; run as plain SQL its down section would run too.</source>
        <translation>Ce fichier est une archive txtar, qui demande Atlas Pro ; exécutée comme du SQL simple, sa section de retour le serait aussi.</translation>
    </message>
    <message>
        <source>checksum not found: the file is left out of atlas.sum, so Atlas has no hash to record for it.</source>
        <translation>checksum not found : le fichier est exclu d’atlas.sum, Atlas n’a donc pas d’empreinte à noter.</translation>
    </message>
    <message>
        <source>The file ended the transaction that Atlas runs it in.</source>
        <translation>Le fichier a fermé la transaction dans laquelle Atlas l’exécute.</translation>
    </message>
    <message>
        <source>All of it was kept, and so was its row in %1.</source>
        <translation>Tout a été gardé, sa ligne dans %1 aussi.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>The file began a transaction and did not end it.</source>
        <translation>Le fichier a ouvert une transaction et ne l’a pas fermée.</translation>
    </message>
    <message>
        <source>What came after its BEGIN was not kept.</source>
        <translation>Ce qui suivait son BEGIN n’a pas été gardé.</translation>
    </message>
    <message>
        <source>The file is one transaction, so nothing of it was kept, and %1 knows nothing of the attempt. Repair it and run again.</source>
        <translation>Le fichier forme une seule transaction ; rien n’en a été gardé et %1 ignore la tentative. Réparez-le et relancez.</translation>
    </message>
    <message>
        <source>The statements before it were kept, and %1 says how many. Repair this one and run again: Atlas goes on here.</source>
        <translation>Les instructions précédentes ont été gardées, et %1 dit combien. Réparez celle-ci et relancez : Atlas reprend ici.</translation>
    </message>
    <message>
        <source>The database is now dirty at version %1, as golang-migrate leaves it.</source>
        <translation>La base est maintenant marquée « dirty » à la version %1, comme golang-migrate la laisse.</translation>
    </message>
    <message>
        <source>The file is one transaction, so nothing of it was kept: repair it, run migrate force with the version before, and run it again.</source>
        <translation>Le fichier forme une seule transaction, rien n’en a été gardé : réparez-le, lancez migrate force avec la version d’avant, et relancez-le.</translation>
    </message>
    <message>
        <source>The file has transactions of its own, so parts of it may have been kept: look at the schema, then run migrate force with the version it really has.</source>
        <translation>Le fichier a ses propres transactions ; des parties ont pu être gardées : regardez le schéma, puis lancez migrate force avec la version réelle.</translation>
    </message>
    <message>
        <source>The file began a transaction and did not end it, so golang-migrate cannot go on after it.</source>
        <translation>Le fichier a ouvert une transaction et ne l’a pas fermée ; golang-migrate ne peut pas continuer après lui.</translation>
    </message>
    <message>
        <source>Nothing after its last BEGIN was kept, and the database is dirty at version %1.</source>
        <translation>Rien après son dernier BEGIN n’a été gardé, et la base est marquée « dirty » à la version %1.</translation>
    </message>
    <message>
        <source>Later files that cannot be checked until then: %1.</source>
        <translation>Fichiers suivants qui ne peuvent être vérifiés d’ici là : %1.</translation>
    </message>
    <message>
        <source>The search_path of this connection names no schema that exists, so there is no place for the history table.</source>
        <translation>Le search_path de cette connexion ne nomme aucun schéma existant ; la table d’historique n’a donc pas de place.</translation>
    </message>
    <message>
        <source>%1: nothing was applied.</source>
        <translation>%1 : rien n’a été appliqué.</translation>
    </message>
    <message>
        <source>%1: %2 applied, then %3 failed.</source>
        <translation>%1 : %2 appliquées, puis %3 a échoué.</translation>
    </message>
    <message>
        <source>%1: %2 applied, then stopped.</source>
        <translation>%1 : %2 appliquées, puis arrêt.</translation>
    </message>
    <message>
        <source>%1: nothing is pending.</source>
        <translation>%1 : rien n’est en attente.</translation>
    </message>
    <message>
        <source>%1: %2 applied.</source>
        <translation>%1 : %2 appliquées.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Version: %1 → %2</source>
        <translation>Version : %1 → %2</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>instruction %1</translation>
    </message>
    <message>
        <source>applied  %1  (statements: %2, %3 ms)</source>
        <translation>appliquée  %1  (instructions : %2, %3 ms)</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrations</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Still pending: %1</source>
        <translation>Encore en attente : %1</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>sum ok</source>
        <translation>somme correcte</translation>
    </message>
    <message>
        <source>sum broken</source>
        <translation>somme fausse</translation>
    </message>
    <message>
        <source>current version: %1</source>
        <translation>version actuelle : %1</translation>
    </message>
    <message>
        <source>notes: %1; --format json lists them.</source>
        <translation>remarques : %1 ; --format json les énumère.</translation>
    </message>
    <message>
        <source>There is no atlas.sum in %1. Atlas refuses a directory without one: if these files are for Atlas, run atlas migrate hash to write it. Numbered files without a tool can be looked at, but not applied.</source>
        <translation>Il n’y a pas de fichier atlas.sum dans %1. Atlas refuse un répertoire qui n’en a pas : si ces fichiers sont pour Atlas, créez-le avec « atlas migrate hash ». Des fichiers numérotés sans outil peuvent être consultés, mais pas appliqués.</translation>
    </message>
    <message>
        <source>There is no atlas.sum, and Atlas refuses a directory without one. Run atlas migrate hash to write it.</source>
        <translation>Il n’y a pas de fichier atlas.sum, et Atlas refuse un répertoire qui n’en a pas. Créez-le avec « atlas migrate hash ».</translation>
    </message>
    <message>
        <source>%1 is a folder; golang-migrate passes over it.</source>
        <translation>%1 est un dossier ; golang-migrate l’ignore.</translation>
    </message>
    <message>
        <source>found %1 missing migrations before current version %2: %3. goose refuses to run anything until it is told --allow-missing.</source>
        <translation>%1 migrations manquent avant la version actuelle %2 : %3. goose refuse d’exécuter quoi que ce soit sans --allow-missing.</translation>
    </message>
</context>
<context>
    <name>pages::ActivityPage</name>
    <message>
        <source>Every action</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Refresh activity</source>
        <translation>Actualiser l’activité</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>Chercher dans l’activité</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing that was done fits these filters.</source>
        <translation>Aucune action ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
    <message>
        <source>Whatever is changed on the blog is recorded here, with who did it and why.</source>
        <translation>Tout ce qui change sur le blog est noté ici, avec qui et pourquoi.</translation>
    </message>
</context>
<context>
    <name>pages::AuditModel</name>
    <message>
        <source>the blog itself</source>
        <translation>le blog lui-même</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>pages::AuditWords</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Posts created</source>
        <translation>Articles créés</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>a créé %1</translation>
    </message>
    <message>
        <source>created a post</source>
        <translation>a créé un article</translation>
    </message>
    <message>
        <source>Posts changed</source>
        <translation>Articles modifiés</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>a modifié %1</translation>
    </message>
    <message>
        <source>changed a post</source>
        <translation>a modifié un article</translation>
    </message>
    <message>
        <source>Posts published</source>
        <translation>Articles publiés</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>a publié %1</translation>
    </message>
    <message>
        <source>published a post</source>
        <translation>a publié un article</translation>
    </message>
    <message>
        <source>asked to publish %1</source>
        <translation>a demandé la publication de %1</translation>
    </message>
    <message>
        <source>asked to publish a post</source>
        <translation>a demandé la publication d’un article</translation>
    </message>
    <message>
        <source>Posts taken down</source>
        <translation>Articles dépubliés</translation>
    </message>
    <message>
        <source>took down %1</source>
        <translation>a dépublié %1</translation>
    </message>
    <message>
        <source>took down a post</source>
        <translation>a dépublié un article</translation>
    </message>
    <message>
        <source>Posts scheduled</source>
        <translation>Articles planifiés</translation>
    </message>
    <message>
        <source>scheduled %1</source>
        <translation>a planifié %1</translation>
    </message>
    <message>
        <source>scheduled a post</source>
        <translation>a planifié un article</translation>
    </message>
    <message>
        <source>took back the schedule of %1</source>
        <translation>a annulé la planification de %1</translation>
    </message>
    <message>
        <source>took back the schedule of a post</source>
        <translation>a annulé la planification d’un article</translation>
    </message>
    <message>
        <source>Posts moved to the trash</source>
        <translation>Articles mis à la corbeille</translation>
    </message>
    <message>
        <source>moved %1 to the trash</source>
        <translation>a mis %1 à la corbeille</translation>
    </message>
    <message>
        <source>moved a post to the trash</source>
        <translation>a mis un article à la corbeille</translation>
    </message>
    <message>
        <source>Posts restored</source>
        <translation>Articles restaurés</translation>
    </message>
    <message>
        <source>restored %1</source>
        <translation>a restauré %1</translation>
    </message>
    <message>
        <source>restored a post</source>
        <translation>a restauré un article</translation>
    </message>
    <message>
        <source>Posts deleted for good</source>
        <translation>Articles supprimés définitivement</translation>
    </message>
    <message>
        <source>deleted %1 for good</source>
        <translation>a supprimé définitivement %1</translation>
    </message>
    <message>
        <source>deleted a post for good</source>
        <translation>a supprimé définitivement un article</translation>
    </message>
    <message>
        <source>Unpublished edits discarded</source>
        <translation>Modifications non publiées abandonnées</translation>
    </message>
    <message>
        <source>discarded the edits of %1</source>
        <translation>a abandonné les modifications de %1</translation>
    </message>
    <message>
        <source>discarded the edits of a post</source>
        <translation>a abandonné les modifications d’un article</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rôles changés</translation>
    </message>
    <message>
        <source>changed the role of %1</source>
        <translation>a changé le rôle de %1</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>a changé un rôle</translation>
    </message>
    <message>
        <source>People suspended</source>
        <translation>Personnes suspendues</translation>
    </message>
    <message>
        <source>suspended %1</source>
        <translation>a suspendu %1</translation>
    </message>
    <message>
        <source>suspended somebody</source>
        <translation>a suspendu quelqu’un</translation>
    </message>
    <message>
        <source>Suspensions lifted</source>
        <translation>Suspensions levées</translation>
    </message>
    <message>
        <source>lifted the suspension of %1</source>
        <translation>a levé la suspension de %1</translation>
    </message>
    <message>
        <source>lifted a suspension</source>
        <translation>a levé une suspension</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>s’est connecté en tant que %1</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>s’est connecté</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>Sessions terminées</translation>
    </message>
    <message>
        <source>ended sessions of %1</source>
        <translation>a mis fin à des sessions de %1</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>s’est déconnecté</translation>
    </message>
    <message>
        <source>Sessions ended for safety</source>
        <translation>Sessions terminées par sécurité</translation>
    </message>
    <message>
        <source>ended a session of %1 whose token was used twice</source>
        <translation>a mis fin à une session de %1 dont le jeton avait servi deux fois</translation>
    </message>
    <message>
        <source>ended a session whose token was used twice</source>
        <translation>a mis fin à une session dont le jeton avait servi deux fois</translation>
    </message>
    <message>
        <source>Publish requested</source>
        <translation>Publication demandée</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Planification annulée</translation>
    </message>
</context>
<context>
    <name>pages::ConflictView</name>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Theirs: %1, %2</source>
        <translation>Le leur : %1, %2</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>My text</source>
        <translation>Mon texte</translation>
    </message>
    <message>
        <source>The text of %1</source>
        <translation>Le texte de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Together: both sides&apos; changes fit</source>
        <translation>Ensemble : les modifications des deux côtés s’accordent</translation>
    </message>
    <message>
        <source>The texts are the same</source>
        <translation>Les textes sont identiques</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 différence</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 différences</translation>
    </message>
    <message>
        <source>Together: one passage was changed on both sides; both versions are kept</source>
        <translation>Ensemble : un passage a été modifié des deux côtés ; les deux versions sont conservées</translation>
    </message>
    <message>
        <source>Together: %1 passages were changed on both sides; both versions are kept</source>
        <translation>Ensemble : %1 passages ont été modifiés des deux côtés ; les deux versions sont conservées</translation>
    </message>
    <message>
        <source>%1 saved this post (%2) while you were writing. Choose a text; the other one is kept as a revision.</source>
        <translation>%1 a enregistré cet article (%2) pendant que vous écriviez. Choisissez un texte ; l’autre est conservé comme révision.</translation>
    </message>
</context>
<context>
    <name>pages::FindingRows</name>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
</context>
<context>
    <name>pages::HistoryRows</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliquées</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>%1 of %2 ran</source>
        <translation>%1 sur %2 exécutées</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Hash then</source>
        <translation>Empreinte d’alors</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Failed statement</source>
        <translation>Instruction en échec</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>There is no row for it yet.</source>
        <translation>Il n’y a pas encore de ligne pour elle.</translation>
    </message>
    <message>
        <source>The tool keeps nothing about single migrations.</source>
        <translation>L’outil ne garde rien sur chaque migration.</translation>
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
        <translation>Constats</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Only the way down has a file (%1); going up does nothing.</source>
        <translation>Seul le retour a un fichier (%1) ; l’aller ne fait rien.</translation>
    </message>
    <message>
        <source>There is no file of this version, so its SQL is not known.</source>
        <translation>Cette version n’a pas de fichier ; son SQL n’est pas connu.</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>%1 · only the beginning of it is shown</source>
        <translation>%1 · seul le début est montré</translation>
    </message>
</context>
<context>
    <name>pages::MigrationsModel</name>
    <message>
        <source>cannot be cut into statements</source>
        <translation>impossible à découper en instructions</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 instruction</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 instructions</translation>
    </message>
    <message>
        <source>%1 in one transaction</source>
        <translation>%1 en une transaction</translation>
    </message>
    <message>
        <source>%1 without a transaction</source>
        <translation>%1 sans transaction</translation>
    </message>
    <message>
        <source>%1 of %2 statements ran</source>
        <translation>%1 instructions sur %2 exécutées</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Quoi et quand</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>%1 as one batch</source>
        <translation>%1 en un seul lot</translation>
    </message>
</context>
<context>
    <name>pages::MigrationsPage</name>
    <message>
        <source>Choose the folder of migrations</source>
        <translation>Choisir le dossier des migrations</translation>
    </message>
    <message>
        <source>Read the migrations again</source>
        <translation>Relire les migrations</translation>
    </message>
    <message>
        <source>Find a migration</source>
        <translation>Chercher une migration</translation>
    </message>
    <message>
        <source>No database is known</source>
        <translation>Aucune base de données connue</translation>
    </message>
    <message>
        <source>Sign out and enter the address of the blog&apos;s database with the next sign-in; the migrations are compared with it.</source>
        <translation>Déconnectez-vous et saisissez l’adresse de la base du blog à la prochaine connexion ; les migrations lui sont comparées.</translation>
    </message>
    <message>
        <source>No folder is chosen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Choose the folder that holds the blog&apos;s migration files, to see which of them ran on its database.</source>
        <translation>Choisissez le dossier des fichiers de migration du blog, pour voir lesquels ont été exécutés sur sa base.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>No migrations here</source>
        <translation>Pas de migrations ici</translation>
    </message>
    <message>
        <source>%1 holds no migration of a tool that Colophon knows.</source>
        <translation>%1 ne contient aucune migration d’un outil que Colophon connaît.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>%1 appliquées</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>sum ok</source>
        <translation>somme correcte</translation>
    </message>
    <message>
        <source>sum broken</source>
        <translation>somme fausse</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problèmes</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
</context>
<context>
    <name>pages::OpenPost</name>
    <message>
        <source>Decide first which text to keep.</source>
        <translation>Choisissez d’abord le texte à garder.</translation>
    </message>
    <message>
        <source>Restore or discard the text that was not saved first.</source>
        <translation>Restaurez ou abandonnez d’abord le texte non enregistré.</translation>
    </message>
    <message>
        <source>The text has to be saved first.</source>
        <translation>Le texte doit d’abord être enregistré.</translation>
    </message>
    <message>
        <source>Everything is published. There are no changes.</source>
        <translation>Tout est publié. Il n’y a aucune modification.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>pages::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
</context>
<context>
    <name>pages::PeoplePage</name>
    <message>
        <source>Refresh people</source>
        <translation>Actualiser les personnes</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>No name or e-mail address fits this search.</source>
        <translation>Aucun nom ni e-mail ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montrer tout le monde</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>People appear here when they have signed in to the blog once.</source>
        <translation>Les personnes apparaissent ici après s’être connectées une fois au blog.</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Tous les rôles</translation>
    </message>
</context>
<context>
    <name>pages::PersonPane</name>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 a maintenant le rôle %2.</translation>
    </message>
    <message>
        <source>Somebody else changed this account in the meantime; %1 is %2 now. Nothing was done: look again and repeat it if it is still right.</source>
        <translation>Quelqu’un d’autre a modifié ce compte entre-temps ; %1 a maintenant le rôle %2. Rien n’a été fait : regardez encore et recommencez si cela reste juste.</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>ici depuis %1</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (actuel)</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Both roles may do the same.</source>
        <translation>Les deux rôles ont les mêmes droits.</translation>
    </message>
    <message>
        <source>Scheduled posts of theirs, which stay scheduled: %1</source>
        <translation>Ses articles planifiés, qui le restent : %1</translation>
    </message>
    <message>
        <source>Drafts of theirs, which stay: %1</source>
        <translation>Ses brouillons, qui restent : %1</translation>
    </message>
    <message>
        <source>Takes effect at the next sign-in</source>
        <translation>Prend effet à la prochaine connexion</translation>
    </message>
    <message>
        <source>Takes effect at once in 1 session</source>
        <translation>Prend effet tout de suite dans 1 session</translation>
    </message>
    <message>
        <source>Takes effect at once in %1 sessions</source>
        <translation>Prend effet tout de suite dans %1 sessions</translation>
    </message>
    <message>
        <source>Make %1 %2?</source>
        <translation>Donner à %1 le rôle « %2 » ?</translation>
    </message>
    <message>
        <source>This role can manage other people&apos;s accounts. They could then:</source>
        <translation>Ce rôle permet de gérer les comptes d’autres personnes. Cette personne pourrait alors :</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Changer le rôle</translation>
    </message>
</context>
<context>
    <name>pages::PostActions</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Unpublish…</source>
        <translation>Dépublier…</translation>
    </message>
    <message>
        <source>Discard unpublished changes…</source>
        <translation>Abandonner les modifications non publiées…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>Ouvrir sur le site</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No post is open.</source>
        <translation>Aucun article n’est ouvert.</translation>
    </message>
    <message>
        <source>Publish changes…</source>
        <translation>Publier les modifications…</translation>
    </message>
    <message>
        <source>Publish now…</source>
        <translation>Publier maintenant…</translation>
    </message>
    <message>
        <source>Save and keep a revision</source>
        <translation>Enregistrer et garder une révision</translation>
    </message>
    <message>
        <source>There are no changes that are not published.</source>
        <translation>Il n’y a aucune modification non publiée.</translation>
    </message>
    <message>
        <source>The blog does not say where its site is.</source>
        <translation>Le blog n’indique pas où se trouve son site.</translation>
    </message>
    <message>
        <source>The post is not published.</source>
        <translation>L’article n’est pas publié.</translation>
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
        <translation>%1 caractères sur %2 : trop long pour être enregistré</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
</context>
<context>
    <name>pages::PostPane</name>
    <message>
        <source>Show the preview</source>
        <translation>Montrer l’aperçu</translation>
    </message>
    <message>
        <source>Show slug, excerpt and tags</source>
        <translation>Montrer slug, extrait et étiquettes</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 mots</translation>
    </message>
    <message>
        <source>%1 min read</source>
        <translation>%1 min de lecture</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <comment>line and column</comment>
        <translation>L. %1, col. %2</translation>
    </message>
    <message>
        <source>“%1” is published.</source>
        <translation>« %1 » est publié.</translation>
    </message>
    <message>
        <source>The post was not published. Publish it again when the text is saved.</source>
        <translation>L’article n’a pas été publié. Publiez-le à nouveau une fois le texte enregistré.</translation>
    </message>
    <message>
        <source>Not saved, kept on this computer</source>
        <translation>Non enregistré, gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>This post is in the trash (since %1). Restore it to go on with it.</source>
        <translation>Cet article est dans la corbeille (depuis %1). Restaurez-le pour continuer.</translation>
    </message>
    <message>
        <source>Your edits from %1 were not saved to the blog. Restore them, or discard them and see the post as it is on the blog.</source>
        <translation>Vos modifications (%1) n’ont pas été enregistrées sur le blog. Restaurez-les, ou abandonnez-les pour voir l’article tel qu’il est sur le blog.</translation>
    </message>
</context>
<context>
    <name>pages::PostQuestions</name>
    <message>
        <source>Its address ends in /posts/%1</source>
        <translation>Son adresse finit par /posts/%1</translation>
    </message>
    <message>
        <source>Publish the changes to “%1”?</source>
        <translation>Publier les modifications de « %1 » ?</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>Publier les modifications</translation>
    </message>
    <message>
        <source>It was to be published %1; now everybody can read it at once.</source>
        <translation>Il devait paraître %1 ; tout le monde pourra le lire dès maintenant.</translation>
    </message>
    <message>
        <source>Everybody can read it at once.</source>
        <translation>Tout le monde pourra le lire dès maintenant.</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>Publier « %1 » ?</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Unpublish “%1”?</source>
        <translation>Dépublier « %1 » ?</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>Dépublier</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>Mettre « %1 » à la corbeille ?</translation>
    </message>
    <message>
        <source>It can be restored from the trash.</source>
        <translation>Il peut être restauré de la corbeille.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation>Abandonner les modifications de « %1 » ?</translation>
    </message>
    <message>
        <source>The editor shows the published text again. The changes that were not published are gone.</source>
        <translation>L’éditeur montre à nouveau le texte publié. Les modifications non publiées sont perdues.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>Abandonner ce que vous avez écrit ?</translation>
    </message>
    <message>
        <source>The text of “%1” from %2 exists only on this computer. Discarding it cannot be undone.</source>
        <translation>Le texte de « %1 » (%2) n’existe que sur cet ordinateur. L’abandonner est irréversible.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Readers see the new text at once. The previous text is kept as a revision.</source>
        <translation>Les lecteurs voient aussitôt le nouveau texte. Le texte précédent est conservé comme révision.</translation>
    </message>
    <message>
        <source>Readers can no longer see it. It is a draft again, with all of its text.</source>
        <translation>Les lecteurs ne peuvent plus le voir. C’est de nouveau un brouillon, avec tout son texte.</translation>
    </message>
    <message>
        <source>Readers can no longer see it. It can be restored from the trash as a draft.</source>
        <translation>Les lecteurs ne peuvent plus le voir. Il peut être restauré de la corbeille comme brouillon.</translation>
    </message>
</context>
<context>
    <name>pages::PostWords</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>changes not published</source>
        <translation>modifications non publiées</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>kept apart from the live text</source>
        <translation>gardé à part du texte publié</translation>
    </message>
    <message>
        <source>Changes that are not published</source>
        <translation>Modifications non publiées</translation>
    </message>
</context>
<context>
    <name>pages::PostsModel</name>
    <message>
        <source>Post</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifié %1</translation>
    </message>
</context>
<context>
    <name>pages::PostsPage</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Only my posts</source>
        <translation>Seulement mes articles</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Refresh posts</source>
        <translation>Actualiser les articles</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find and replace in the text</source>
        <translation>Chercher et remplacer dans le texte</translation>
    </message>
    <message>
        <source>No post fits</source>
        <translation>Aucun article ne correspond</translation>
    </message>
    <message>
        <source>No title or text fits this search.</source>
        <translation>Aucun titre ni texte ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Montrer tous les articles</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>No posts here</source>
        <translation>Pas d’article ici</translation>
    </message>
    <message>
        <source>What you write appears in this list.</source>
        <translation>Ce que vous écrivez apparaît dans cette liste.</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Écrire un article</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>No post is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin a new one.</source>
        <translation>Choisissez-en un dans la liste, ou commencez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>pages::RecoveryBar</name>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>pages::SchemaController</name>
    <message>
        <source>Reading tables and columns …</source>
        <translation>Lecture des tables et colonnes…</translation>
    </message>
    <message>
        <source>Reading definitions …</source>
        <translation>Lecture des définitions…</translation>
    </message>
    <message>
        <source>Reading sizes …</source>
        <translation>Lecture des tailles…</translation>
    </message>
    <message>
        <source>%1 · read at %2</source>
        <translation>%1 · lu à %2</translation>
    </message>
    <message>
        <source>Not everything could be read: %1. %2</source>
        <translation>Tout n’a pas pu être lu : %1. %2</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>pages::SchemaPage</name>
    <message>
        <source>The SQL of %1 is on the clipboard.</source>
        <translation>Le SQL de %1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Read the schema again</source>
        <translation>Relire le schéma</translation>
    </message>
    <message>
        <source>Stop reading the schema</source>
        <translation>Arrêter la lecture du schéma</translation>
    </message>
    <message>
        <source>Filter the schema</source>
        <translation>Filtrer le schéma</translation>
    </message>
    <message>
        <source>Back to what was shown before (Alt+Left)</source>
        <translation>Revenir à ce qui était montré avant (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Copy the SQL of the shown thing</source>
        <translation>Copier le SQL de l’élément montré</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The schema was not read</source>
        <translation>Le schéma n’a pas été lu</translation>
    </message>
    <message>
        <source>Reading it was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Read the schema</source>
        <translation>Lire le schéma</translation>
    </message>
    <message>
        <source>No database connection yet</source>
        <translation>Pas encore de connexion à une base</translation>
    </message>
    <message>
        <source>The schema is read from Postgres itself, with a login that may connect and nothing more. Say where the database is, and its tables appear here.</source>
        <translation>Le schéma est lu dans Postgres même, avec un compte qui peut se connecter et rien de plus. Indiquez où est la base, et ses tables apparaissent ici.</translation>
    </message>
    <message>
        <source>Connect to Postgres</source>
        <translation>Se connecter à Postgres</translation>
    </message>
    <message>
        <source>Nothing is called “%1”, has a column of that name, or mentions it.</source>
        <translation>Rien ne s’appelle « %1 », n’a de colonne de ce nom ni ne le mentionne.</translation>
    </message>
</context>
<context>
    <name>pages::SchemaThing</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Keys and checks</source>
        <translation>Clés et contrôles</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Triggers and rules</source>
        <translation>Déclencheurs et règles</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécute</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Tables and views</source>
        <translation>Tables et vues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the extension brought along</source>
        <translation>Ce que l’extension a apporté</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Qui a quel droit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>DDL</source>
        <translation>DDL</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clé primaire</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clé étrangère</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>exclusion</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>non nul</translation>
    </message>
    <message>
        <source>not enforced</source>
        <translation>non imposée</translation>
    </message>
    <message>
        <source>not validated: older rows may break it</source>
        <translation>non validée : d’anciennes lignes peuvent l’enfreindre</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>différée</translation>
    </message>
    <message>
        <source>deferrable</source>
        <translation>différable</translation>
    </message>
    <message>
        <source>from the partitioned table</source>
        <translation>de la table partitionnée</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on replicas only</source>
        <translation>sur les réplicas seulement</translation>
    </message>
    <message>
        <source>always, also on replicas</source>
        <translation>toujours, aussi sur les réplicas</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>referred to by</source>
        <translation>référencée par</translation>
    </message>
    <message>
        <source>invalid: not used by queries</source>
        <translation>invalide : inutilisé par les requêtes</translation>
    </message>
    <message>
        <source>behind the key of this name</source>
        <translation>derrière la clé de ce nom</translation>
    </message>
    <message>
        <source>CLUSTER uses it</source>
        <translation>utilisé par CLUSTER</translation>
    </message>
    <message>
        <source>replica identity</source>
        <translation>identité de réplica</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaire</translation>
    </message>
    <message>
        <source>each row</source>
        <translation>chaque ligne</translation>
    </message>
    <message>
        <source>each statement</source>
        <translation>chaque instruction</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>politique %1</translation>
    </message>
    <message>
        <source>restrictive policy %1</source>
        <translation>politique restrictive %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>propriétaire %1</translation>
    </message>
    <message>
        <source>of extension %1</source>
        <translation>de l’extension %1</translation>
    </message>
    <message>
        <source>Defaults, checks and other texts are those of the last time they could be read.</source>
        <translation>Les valeurs par défaut, contrôles et autres textes datent de la dernière lecture possible.</translation>
    </message>
    <message>
        <source>Some texts (defaults, checks, indexes …) could not be read. Refresh to try again.</source>
        <translation>Certains textes (valeurs par défaut, contrôles, index…) n’ont pas pu être lus. Actualisez pour réessayer.</translation>
    </message>
    <message>
        <source>unlogged</source>
        <translation>sans journal</translation>
    </message>
    <message>
        <source>analysed %1</source>
        <translation>analysée %1</translation>
    </message>
    <message>
        <source>partition of %1 %2</source>
        <translation>partition de %1 %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>row security, also for the owner</source>
        <translation>sécurité de ligne, aussi pour le propriétaire</translation>
    </message>
    <message>
        <source>row security</source>
        <translation>sécurité de ligne</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>le tout</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>returns %1</source>
        <translation>renvoie %1</translation>
    </message>
    <message>
        <source>runs with its owner&apos;s rights</source>
        <translation>s’exécute avec les droits du propriétaire</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>subtype</source>
        <translation>sous-type</translation>
    </message>
    <message>
        <source>multirange</source>
        <translation>multi-intervalle</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>séquence</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence à</translation>
    </message>
    <message>
        <source>increment</source>
        <translation>incrément</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>values kept per session</source>
        <translation>valeurs gardées par session</translation>
    </message>
    <message>
        <source>begins again at the end</source>
        <translation>recommence à la fin</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>appartient à</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>in schema %1</source>
        <translation>dans le schéma %1</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>superuser</source>
        <translation>superutilisateur</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>peut se connecter</translation>
    </message>
    <message>
        <source>passes row security</source>
        <translation>passe la sécurité de ligne</translation>
    </message>
    <message>
        <source>may create roles</source>
        <translation>peut créer des rôles</translation>
    </message>
    <message>
        <source>may create databases</source>
        <translation>peut créer des bases</translation>
    </message>
    <message>
        <source>may replicate</source>
        <translation>peut répliquer</translation>
    </message>
    <message>
        <source>member of</source>
        <translation>membre de</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>accordé par %1</translation>
    </message>
</context>
<context>
    <name>pages::SchemaTree</name>
    <message>
        <source>primary</source>
        <translation>primaire</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>exclusion</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>non nul</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalide</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Séquences</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Event triggers</source>
        <translation>Déclencheurs sur évènement</translation>
    </message>
    <message>
        <source>Foreign servers</source>
        <translation>Serveurs distants</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>superuser</source>
        <translation>superutilisateur</translation>
    </message>
    <message>
        <source>login</source>
        <translation>connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::StatementsModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
</context>
<context>
    <name>pages::TagEditor</name>
    <message>
        <source>+ add</source>
        <translation>+ ajouter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>postgres</name>
    <message>
        <source>The connection setting %1 holds a semicolon, which is not supported.</source>
        <translation>Le réglage de connexion %1 contient un point-virgule, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed (libqt6sql6-psql).</source>
        <translation>Le pilote PostgreSQL de Qt n’est pas installé (libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver gives no access to libpq.</source>
        <translation>Le pilote PostgreSQL de Qt ne donne pas accès à libpq.</translation>
    </message>
    <message>
        <source>The database did not finish in time, so the statement was stopped.</source>
        <translation>La base n’a pas fini à temps, l’instruction a été arrêtée.</translation>
    </message>
    <message>
        <source>COPY … FROM STDIN cannot run here, because there is no data to send with it.</source>
        <translation>COPY … FROM STDIN ne peut pas être exécuté ici, faute de données à envoyer.</translation>
    </message>
    <message>
        <source>Use INSERT, or COPY from a file on the server.</source>
        <translation>Utilisez INSERT, ou COPY depuis un fichier du serveur.</translation>
    </message>
    <message>
        <source>It is not said which database to connect to.</source>
        <translation>La base à laquelle se connecter n’est pas indiquée.</translation>
    </message>
</context>
<context>
    <name>postgres::ClusterFolder</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty and was not made by Colophon. Choose an empty one.</source>
        <translation>Le dossier %1 n’est pas vide et ne vient pas de Colophon. Choisissez-en un vide.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>A server is running in %1 already, started by process %2.</source>
        <translation>Un serveur tourne déjà dans %1, lancé par le processus %2.</translation>
    </message>
    <message>
        <source>No folder for the server&apos;s socket could be made in /tmp.</source>
        <translation>Impossible de créer dans /tmp un dossier pour le socket du serveur.</translation>
    </message>
</context>
<context>
    <name>postgres::Connection</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
    <message>
        <source>The SQL holds a zero byte, so it cannot be sent as it is.</source>
        <translation>Le SQL contient un octet nul et ne peut être envoyé tel quel.</translation>
    </message>
    <message>
        <source>The transaction had failed before, so nothing of it was kept.</source>
        <translation>La transaction avait déjà échoué ; rien n’en a été gardé.</translation>
    </message>
</context>
<context>
    <name>postgres::ConnectionFailure</name>
    <message>
        <source>The encrypted connection to %1 could not be trusted. Name the certificate that signs the server&apos;s with sslrootcert=FILE, or lower the demand yourself: sslmode=require encrypts without checking who answers, sslmode=disable sends everything in the clear.</source>
        <translation>La connexion chiffrée à %1 n’est pas digne de confiance. Indiquez avec sslrootcert=FICHIER le certificat qui signe celui du serveur, ou baissez vous-même l’exigence : sslmode=require chiffre sans vérifier qui répond, sslmode=disable envoie tout en clair.</translation>
    </message>
    <message>
        <source>Colophon asks for sslmode=verify-full wherever nothing else is said.</source>
        <translation>Colophon demande sslmode=verify-full quand rien d’autre n’est indiqué.</translation>
    </message>
    <message>
        <source>%1 did not accept the password of %2. Check both and try again.</source>
        <translation>%1 n’a pas accepté le mot de passe de %2. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in from here. Check the user, and the server&apos;s pg_hba.conf.</source>
        <translation>%1 ne laisse pas entrer %2 d’ici. Vérifiez l’utilisateur et le pg_hba.conf du serveur.</translation>
    </message>
    <message>
        <source>There is no database called %1 on that server.</source>
        <translation>Il n’y a pas de base nommée %1 sur ce serveur.</translation>
    </message>
    <message>
        <source>%1 has no connection free. Try again later.</source>
        <translation>%1 n’a plus de connexion libre. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%2 may not connect to %1. Ask for the CONNECT privilege.</source>
        <translation>%2 ne peut pas se connecter à %1. Demandez le droit CONNECT.</translation>
    </message>
    <message>
        <source>%1 is starting or stopping. Try again in a moment.</source>
        <translation>%1 démarre ou s’arrête. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check that the server runs, its address and the network.</source>
        <translation>%1 est injoignable. Vérifiez que le serveur tourne, son adresse et le réseau.</translation>
    </message>
</context>
<context>
    <name>postgres::PrivateServer</name>
    <message>
        <source>The disk of %1 is full. Make room (about 100 MB) or use another folder.</source>
        <translation>Le disque de %1 est plein. Faites de la place (environ 100 Mo) ou utilisez un autre dossier.</translation>
    </message>
    <message>
        <source>A fresh database could not be prepared.</source>
        <translation>Impossible de préparer une base neuve.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Choose another, or 0 for any free one.</source>
        <translation>Le port %1 est pris par un autre programme. Choisissez-en un autre, ou 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>The server did not start within a minute.</source>
        <translation>Le serveur n’a pas démarré en une minute.</translation>
    </message>
    <message>
        <source>The private PostgreSQL server ended by itself.</source>
        <translation>Le serveur PostgreSQL privé s’est arrêté de lui-même.</translation>
    </message>
    <message>
        <source>The private PostgreSQL server did not start. Its own words are in the details.</source>
        <translation>Le serveur PostgreSQL privé n’a pas démarré. Ce qu’il en dit est dans les détails.</translation>
    </message>
</context>
<context>
    <name>postgres::Profile</name>
    <message>
        <source>These connection settings cannot be used. Check the service, hosts, ports and options.</source>
        <translation>Ces réglages de connexion sont inutilisables. Vérifiez le service, les machines, les ports et les options.</translation>
    </message>
    <message>
        <source>This is not a way to reach a database. Write a URL (postgres://user@host:5432/name), key=value pairs, or service=name.</source>
        <translation>Ce n’est pas un moyen d’atteindre une base. Écrivez une URL (postgres://user@host:5432/name), des paires key=value ou service=name.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a database on a host</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>postgres::ServerPrograms</name>
    <message>
        <source>No PostgreSQL server is installed here. Install it (Debian: postgresql) or put the folder with postgres and initdb into PATH.</source>
        <translation>Aucun serveur PostgreSQL n’est installé ici. Installez-le (Debian : postgresql) ou ajoutez à PATH le dossier de postgres et initdb.</translation>
    </message>
    <message>
        <source>This needs PostgreSQL %1, which is not installed here. Install it (Debian: postgresql-%1).</source>
        <translation>Il faut PostgreSQL %1, qui n’est pas installé ici. Installez-le (Debian : postgresql-%1).</translation>
    </message>
</context>
<context>
    <name>postgres::ServerUser</name>
    <message>
        <source>PostgreSQL does not run as root, and there is no user called postgres to run it as. Start this program as another user, or create that one.</source>
        <translation>PostgreSQL ne tourne pas en root, et il n’y a pas d’utilisateur postgres pour le lancer. Démarrez ce programme sous un autre utilisateur, ou créez celui-là.</translation>
    </message>
    <message>
        <source>The folder %1 could not be given to user postgres.</source>
        <translation>Le dossier %1 n’a pas pu être donné à l’utilisateur postgres.</translation>
    </message>
    <message>
        <source>User postgres, who has to run the server because you are root, cannot enter %1. Choose another folder, or allow it with: chmod o+x %1</source>
        <translation>L’utilisateur postgres, qui doit lancer le serveur puisque vous êtes root, ne peut entrer dans %1. Choisissez un autre dossier, ou autorisez-le avec : chmod o+x %1</translation>
    </message>
</context>
<context>
    <name>postgres::Session</name>
    <message>
        <source>%1 did not answer in time. Try again, or check the server.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez, ou vérifiez le serveur.</translation>
    </message>
</context>
<context>
    <name>postgres::SessionWorker</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>The folder %1 could not be written. Make room, or use another folder.</source>
        <translation>Impossible d’écrire dans le dossier %1. Faites de la place ou utilisez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>sandbox::ApiProcess</name>
    <message>
        <source>The blog&apos;s API server is not installed: there is no %1.</source>
        <translation>Le serveur d’API du blog n’est pas installé : %1 est absent.</translation>
    </message>
    <message>
        <source>The blog&apos;s API server has ended by itself twice. Its own words are in the details.</source>
        <translation>Le serveur d’API du blog s’est arrêté deux fois de lui-même. Ce qu’il en dit est dans les détails.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Choose another, or 0 for any free one.</source>
        <translation>Le port %1 est pris par un autre programme. Choisissez-en un autre, ou 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>The blog&apos;s API server did not start. Its own words are in the details.</source>
        <translation>Le serveur d’API du blog n’a pas démarré. Ce qu’il en dit est dans les détails.</translation>
    </message>
</context>
<context>
    <name>sandbox::Sandbox</name>
    <message>
        <source>The folder %1 could not be written. Make room, or choose another folder.</source>
        <translation>Impossible d’écrire dans le dossier %1. Faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Starting PostgreSQL</source>
        <translation>Démarrage de PostgreSQL</translation>
    </message>
    <message>
        <source>Creating the schema</source>
        <translation>Création du schéma</translation>
    </message>
    <message>
        <source>Loading sample content</source>
        <translation>Chargement du contenu d’exemple</translation>
    </message>
    <message>
        <source>Starting the blog&apos;s API</source>
        <translation>Démarrage de l’API du blog</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>schema::Description</name>
    <message>
        <source>not null</source>
        <translation>non nul</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>par défaut %1</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalide</translation>
    </message>
    <message>
        <source>CLUSTER uses it</source>
        <translation>utilisé par CLUSTER</translation>
    </message>
    <message>
        <source>replica identity</source>
        <translation>identité de réplica</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>rule on %1</source>
        <translation>règle sur %1</translation>
    </message>
    <message>
        <source>restrictive</source>
        <translation>restrictive</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>propriétaire %1</translation>
    </message>
    <message>
        <source>of extension %1</source>
        <translation>de l’extension %1</translation>
    </message>
    <message>
        <source>unlogged</source>
        <translation>sans journal</translation>
    </message>
    <message>
        <source>analysed %1</source>
        <translation>analysée %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>partition of</source>
        <translation>partition de</translation>
    </message>
    <message>
        <source>inherits</source>
        <translation>hérite de</translation>
    </message>
    <message>
        <source>partitioned by</source>
        <translation>partitionnée par</translation>
    </message>
    <message>
        <source>has partition</source>
        <translation>a pour partition</translation>
    </message>
    <message>
        <source>inherited by</source>
        <translation>héritée par</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Héritage</translation>
    </message>
    <message>
        <source>Keys and checks</source>
        <translation>Clés et contrôles</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>Référencée par</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Triggers and rules</source>
        <translation>Déclencheurs et règles</translation>
    </message>
    <message>
        <source>Policies (row security is off)</source>
        <translation>Politiques (sécurité de ligne désactivée)</translation>
    </message>
    <message>
        <source>Policies (row security is on, also for the owner)</source>
        <translation>Politiques (sécurité de ligne activée, aussi pour le propriétaire)</translation>
    </message>
    <message>
        <source>Policies (row security is on)</source>
        <translation>Politiques (sécurité de ligne activée)</translation>
    </message>
    <message>
        <source>Extended statistics</source>
        <translation>Statistiques étendues</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Access (* may be passed on)</source>
        <translation>Accès (* peut être transmis)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>returns %1</source>
        <translation>renvoie %1</translation>
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
        <translation>dans %1</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>extensions</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>publications</translation>
    </message>
    <message>
        <source>event triggers</source>
        <translation>déclencheurs sur évènement</translation>
    </message>
    <message>
        <source>foreign servers</source>
        <translation>serveurs distants</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>schéma %1</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tables</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vues</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>fonctions</translation>
    </message>
    <message>
        <source>types</source>
        <translation>types</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>séquences</translation>
    </message>
    <message>
        <source>of %1.%2</source>
        <translation>de %1.%2</translation>
    </message>
    <message>
        <source>collations</source>
        <translation>collations</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>opérateurs</translation>
    </message>
    <message>
        <source>text search configurations</source>
        <translation>configurations de recherche textuelle</translation>
    </message>
    <message>
        <source>text search dictionaries</source>
        <translation>dictionnaires de recherche textuelle</translation>
    </message>
    <message>
        <source>database %1 on Postgres %2, read %3 as %4</source>
        <translation>base %1 sur Postgres %2, lue %3 en tant que %4</translation>
    </message>
</context>
<context>
    <name>schema::SnapshotJson</name>
    <message>
        <source>This is not a schema snapshot that Colophon wrote. Choose a file made by “colophonctl schema export --format json”.</source>
        <translation>Ce n’est pas un instantané de schéma écrit par Colophon. Choisissez un fichier fait par « colophonctl schema export --format json ».</translation>
    </message>
    <message>
        <source>This schema snapshot was written by a newer Colophon. Update Colophon to read it.</source>
        <translation>Cet instantané de schéma vient d’une version plus récente de Colophon. Mettez Colophon à jour pour le lire.</translation>
    </message>
    <message>
        <source>This schema snapshot is damaged. Read the schema again and save a new one.</source>
        <translation>Cet instantané de schéma est abîmé. Relisez le schéma et enregistrez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>schema::Words</name>
    <message>
        <source>goes when that goes</source>
        <translation>disparaît avec</translation>
    </message>
    <message>
        <source>set null on delete</source>
        <translation>mis à null à la suppression</translation>
    </message>
    <message>
        <source>set to its default on delete</source>
        <translation>mis à sa valeur par défaut à la suppression</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>générée</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>serial</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clé primaire</translation>
    </message>
    <message>
        <source>part of the primary key</source>
        <translation>partie de la clé primaire</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>unique among some rows</source>
        <translation>unique parmi certaines lignes</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>never analysed</source>
        <translation>jamais analysée</translation>
    </message>
    <message>
        <source>no rows when last analysed</source>
        <translation>aucune ligne à la dernière analyse</translation>
    </message>
    <message>
        <source>about 1 row</source>
        <translation>environ 1 ligne</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>environ %1 lignes</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 (%2 table, %3 indexes)</source>
        <translation>%1 (table %2, index %3)</translation>
    </message>
    <message>
        <source>lock awaited</source>
        <translation>verrou attendu</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>locked %1 s</source>
        <translation>verrouillée depuis %1 s</translation>
    </message>
    <message>
        <source>locked %1 min</source>
        <translation>verrouillée depuis %1 min</translation>
    </message>
    <message>
        <source>Process %1 holds an ACCESS EXCLUSIVE lock here; what it changes is shown when it is done.</source>
        <translation>Le processus %1 tient ici un verrou ACCESS EXCLUSIVE ; ses modifications seront montrées quand il aura fini.</translation>
    </message>
    <message>
        <source>Process %1 waits for an ACCESS EXCLUSIVE lock here; everybody who comes later waits behind it.</source>
        <translation>Le processus %1 attend ici un verrou ACCESS EXCLUSIVE ; tous ceux qui arrivent après attendent derrière lui.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>table partitionnée</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>table distante</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>materialised view</source>
        <translation>vue matérialisée</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procédure</translation>
    </message>
    <message>
        <source>window function</source>
        <translation>fonction de fenêtrage</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>agrégat</translation>
    </message>
    <message>
        <source>enum</source>
        <translation>énumération</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>type composite</translation>
    </message>
    <message>
        <source>range</source>
        <translation>type intervalle</translation>
    </message>
    <message>
        <source>base type</source>
        <translation>type de base</translation>
    </message>
    <message>
        <source>shell type</source>
        <translation>type fantôme</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>séquence</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>collation</source>
        <translation>collation</translation>
    </message>
    <message>
        <source>extended statistics</source>
        <translation>statistiques étendues</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>cast</source>
        <translation>conversion</translation>
    </message>
    <message>
        <source>text search dictionary</source>
        <translation>dictionnaire de recherche textuelle</translation>
    </message>
    <message>
        <source>text search configuration</source>
        <translation>configuration de recherche textuelle</translation>
    </message>
    <message>
        <source>foreign-data wrapper</source>
        <translation>wrapper de données distantes</translation>
    </message>
    <message>
        <source>foreign server</source>
        <translation>serveur distant</translation>
    </message>
    <message>
        <source>event trigger</source>
        <translation>déclencheur sur évènement</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>contrainte</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>déclencheur</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 au plus</translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>%n caractère au plus</numerusform>
            <numerusform>%n caractères au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
</context>
<context>
    <name>widgets::Banner</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code : %1</translation>
    </message>
</context>
<context>
    <name>widgets::CodeView</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
</context>
<context>
    <name>widgets::Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>widgets::MarkdownEditor</name>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation>Texte en Markdown</translation>
    </message>
</context>
<context>
    <name>widgets::MarkdownFindBar</name>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match of matches</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>widgets::MarkdownPictures</name>
    <message>
        <source>Picture: %1</source>
        <translation>Image : %1</translation>
    </message>
</context>
<context>
    <name>widgets::MarkdownPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>widgets::RelativeTime</name>
    <message>
        <source>d MMM</source>
        <comment>date without year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n min</numerusform>
            <numerusform>dans %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>il y a 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>widgets::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>widgets::StateView</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour l’instant</translation>
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
