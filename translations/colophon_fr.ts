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
        <source>Search the activity</source>
        <translation>Chercher dans l’activité</translation>
    </message>
    <message>
        <source>Show what this person did</source>
        <translation>Montrer ce que cette personne a fait</translation>
    </message>
    <message>
        <source>Show this kind of action</source>
        <translation>Montrer ce genre d’action</translation>
    </message>
    <message>
        <source>Search person, action or reason</source>
        <translation>Chercher une personne, une action ou un motif</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Swap the sides</source>
        <translation>Intervertir les côtés</translation>
    </message>
    <message>
        <source>Compare again, or stop comparing</source>
        <translation>Comparer à nouveau, ou arrêter la comparaison</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>Copier les différences</translation>
    </message>
    <message>
        <source>Which differences to show</source>
        <translation>Quelles différences montrer</translation>
    </message>
    <message>
        <source>Filter objects</source>
        <translation>Filtrer les objets</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>Filtrer les différences</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Edit merged…</source>
        <translation>Modifier la fusion…</translation>
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
    <message>
        <source>Saves your text; their text is kept as a revision</source>
        <translation>Enregistre votre texte ; l’autre texte est conservé comme révision</translation>
    </message>
    <message>
        <source>Replaces your text by theirs; Undo in the editor restores yours</source>
        <translation>Remplace votre texte par l’autre ; annuler dans l’éditeur rétablit le vôtre</translation>
    </message>
    <message>
        <source>Merges the changes of both sides, for you to check and save</source>
        <translation>Réunit les modifications des deux côtés, à vérifier et à enregistrer</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>postgres://user@host:5432/name, service=NAME or key=value pairs</source>
        <translation>postgres://utilisateur@hôte:5432/nom, service=NOM ou des paires clé=valeur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Through ssh</source>
        <translation>Par ssh</translation>
    </message>
    <message>
        <source>user@host or a name of ~/.ssh/config</source>
        <translation>utilisateur@hôte ou un nom de ~/.ssh/config</translation>
    </message>
    <message>
        <source>Encryption (sslmode)</source>
        <translation>Chiffrement (sslmode)</translation>
    </message>
    <message>
        <source>Certificate of the CA</source>
        <translation>Certificat de l’AC</translation>
    </message>
    <message>
        <source>the system’s CAs</source>
        <translation>les AC du système</translation>
    </message>
    <message>
        <source>Passfile</source>
        <translation>Fichier de mots de passe</translation>
    </message>
    <message>
        <source>~/.pgpass</source>
        <translation>~/.pgpass</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clé du certificat client</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>none; is stored in the keychain</source>
        <translation>aucune ; enregistrée dans le trousseau</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Databases of this blog</source>
        <translation>Bases de données de ce blog</translation>
    </message>
    <message>
        <source>Saved databases</source>
        <translation>Bases de données enregistrées</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No keychain was found on this machine, so passwords are kept only until you quit Colophon.</source>
        <translation>Aucun trousseau n’a été trouvé sur cette machine ; les mots de passe ne sont gardés que jusqu’à la fermeture de Colophon.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Schema-only login…</source>
        <translation>Compte limité au schéma…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Enregistrer et se connecter</translation>
    </message>
</context>
<context>
    <name>DriftDialog</name>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check again (F5)</source>
        <translation>Vérifier à nouveau (F5)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
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
        <source>Only this person</source>
        <translation>Seulement cette personne</translation>
    </message>
    <message>
        <source>Select an entry to see its details.</source>
        <translation>Sélectionnez une entrée pour en voir les détails.</translation>
    </message>
    <message>
        <source>Request id, as in the server&apos;s log</source>
        <translation>Numéro de requête, comme dans le journal du serveur</translation>
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
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
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
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>Contrôle des données</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Row in the history table</source>
        <translation>Ligne dans la table d’historique</translation>
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
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Lancer un essai</translation>
    </message>
    <message>
        <source>Search migrations</source>
        <translation>Chercher des migrations</translation>
    </message>
    <message>
        <source>Migration tool whose rules apply</source>
        <translation>Outil de migration dont les règles s’appliquent</translation>
    </message>
    <message>
        <source>The files fit several migration tools. Choose whose rules apply.</source>
        <translation>Les fichiers conviennent à plusieurs outils de migration. Choisissez celui dont les règles s’appliquent.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>You stay signed in here. All your other sessions are signed out.</source>
        <translation>Vous restez connecté ici. Toutes vos autres sessions sont déconnectées.</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Repeat the new password</source>
        <translation>Répéter le nouveau mot de passe</translation>
    </message>
</context>
<context>
    <name>PasswordLinkBox</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password link</source>
        <translation>Lien de mot de passe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the password link</source>
        <translation>Copier le lien de mot de passe</translation>
    </message>
    <message>
        <source>Create a password link</source>
        <translation>Créer un lien de mot de passe</translation>
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
        <source>Excerpt</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>A short summary for lists and search engines</source>
        <translation>Un court résumé pour les listes et les moteurs de recherche</translation>
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
        <source>Slug, excerpt, tags and authors</source>
        <translation>Slug, extrait, étiquettes et auteurs</translation>
    </message>
    <message>
        <source>More actions for this post</source>
        <translation>Autres actions sur cet article</translation>
    </message>
    <message>
        <source>Save status</source>
        <translation>État d’enregistrement</translation>
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
    <name>RehearsalBar</name>
    <message>
        <source>Progress of the rehearsal</source>
        <translation>Avancement de l’essai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
</context>
<context>
    <name>SchemaPage</name>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Filter the schema</source>
        <translation>Filtrer le schéma</translation>
    </message>
    <message>
        <source>Refresh, or stop reading</source>
        <translation>Actualiser, ou arrêter la lecture</translation>
    </message>
    <message>
        <source>Filter by name, column or definition</source>
        <translation>Filtrer par nom, colonne ou définition</translation>
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
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer le bac à sable</translation>
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
        <source>The console for a blog&apos;s authors, editors and admins</source>
        <translation>La console des auteurs, éditeurs et admins d’un blog</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>or sign in with the browser</source>
        <translation>ou se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Sign in in the browser window that has opened. Colophon continues when you are done.</source>
        <translation>Connectez-vous dans la fenêtre du navigateur qui s’est ouverte. Colophon continue ensuite.</translation>
    </message>
    <message>
        <source>A complete blog with sample posts and people, only on this machine. No data leaves it.</source>
        <translation>Un blog complet, avec des articles et des personnes d’exemple, sur cette machine seulement. Aucune donnée n’en sort.</translation>
    </message>
</context>
<context>
    <name>ThingPane</name>
    <message>
        <source>Copy DDL</source>
        <translation>Copier le DDL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Select an object in the tree to see its details.</source>
        <translation>Sélectionnez un objet de l’arbre pour en voir les détails.</translation>
    </message>
    <message>
        <source>Copy the SQL that creates this object</source>
        <translation>Copier le SQL qui crée cet objet</translation>
    </message>
    <message>
        <source>Copies the SQL that creates this object and everything that belongs to it</source>
        <translation>Copie le SQL qui crée cet objet et tout ce qui en fait partie</translation>
    </message>
    <message>
        <source>Details of the object</source>
        <translation>Détails de l’objet</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copy this in another form</source>
        <translation>Copier sous une autre forme</translation>
    </message>
    <message>
        <source>Copies this as Markdown, Mermaid, Go, TypeScript, JSON Schema or as psql shows it</source>
        <translation>Copie ceci en Markdown, Mermaid, Go, TypeScript, JSON Schema ou comme psql l’affiche</translation>
    </message>
    <message>
        <source>Show advice</source>
        <translation>Afficher les conseils</translation>
    </message>
</context>
<context>
    <name>app::BlogDatabase</name>
    <message>
        <source>Another database server answers</source>
        <translation>Un autre serveur de base de données répond</translation>
    </message>
    <message>
        <source>%1 is not the server that this connection was saved for, so Colophon disconnected. This is expected only if the server was set up anew, for example by an upgrade or from a dump.</source>
        <translation>%1 n’est pas le serveur pour lequel cette connexion a été enregistrée ; Colophon s’est donc déconnecté. Cela n’est normal que si le serveur a été réinstallé, par exemple lors d’une mise à niveau ou à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Rester déconnecté</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <comment>a saved database</comment>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>Databases of this blog…</source>
        <translation>Bases de données de ce blog…</translation>
    </message>
</context>
<context>
    <name>app::BrowserSignIn</name>
    <message>
        <source>No browser could be opened. Sign in with e-mail and password instead.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Connectez-vous plutôt avec e-mail et mot de passe.</translation>
    </message>
    <message>
        <source>The blog&apos;s server gave a sign-in address that is not safe to open, so it was not opened. Tell the blog&apos;s operators.</source>
        <translation>Le serveur du blog a indiqué une adresse de connexion qui n’est pas sûre ; elle n’a pas été ouverte. Prévenez les responsables du blog.</translation>
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
    <name>app::ConnectionFields</name>
    <message>
        <source>Enter the address of the database.</source>
        <translation>Saisissez l’adresse de la base de données.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Encrypted; only the server that its certificate names can answer.</source>
        <translation>Chiffré ; seul le serveur désigné par son certificat peut répondre.</translation>
    </message>
    <message>
        <source>Encrypted; any server with a certificate from the trusted CA can answer.</source>
        <translation>Chiffré ; tout serveur ayant un certificat de l’AC de confiance peut répondre.</translation>
    </message>
    <message>
        <source>Encrypted, but another machine could answer in the server&apos;s place.</source>
        <translation>Chiffré, mais une autre machine pourrait répondre à la place du serveur.</translation>
    </message>
    <message>
        <source>Not encrypted: the password and all data can be read on the way.</source>
        <translation>Non chiffré : le mot de passe et toutes les données peuvent être lus en chemin.</translation>
    </message>
    <message>
        <source>Encrypted only if the server offers it; a machine in between can prevent it.</source>
        <translation>Chiffré seulement si le serveur le propose ; une machine intermédiaire peut l’empêcher.</translation>
    </message>
</context>
<context>
    <name>app::ConnectionForm</name>
    <message>
        <source>Choose the certificate of the CA</source>
        <translation>Choisir le certificat de l’AC</translation>
    </message>
    <message>
        <source>Choose your client certificate</source>
        <translation>Choisir votre certificat client</translation>
    </message>
    <message>
        <source>Choose the key of your client certificate</source>
        <translation>Choisir la clé de votre certificat client</translation>
    </message>
    <message>
        <source>Choose the passfile</source>
        <translation>Choisir le fichier de mots de passe</translation>
    </message>
    <message>
        <source>stored in the keychain; type to replace it</source>
        <translation>enregistré dans le trousseau ; saisissez pour le remplacer</translation>
    </message>
    <message>
        <source>none; is stored in the keychain, not in a file</source>
        <translation>aucun ; enregistré dans le trousseau, pas dans un fichier</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>comme proposé</translation>
    </message>
    <message>
        <source>%1, as proposed</source>
        <comment>an sslmode</comment>
        <translation>%1, comme proposé</translation>
    </message>
</context>
<context>
    <name>app::ConnectionsDialog</name>
    <message>
        <source>New database</source>
        <translation>Nouvelle base de données</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <comment>a database</comment>
        <translation>%1 (connectée)</translation>
    </message>
    <message>
        <source>Has changes that are not saved</source>
        <translation>A des modifications non enregistrées</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message>
        <source>Colophon disconnects and forgets its address and password. The database itself is not changed.</source>
        <translation>Colophon se déconnecte et oublie l’adresse et le mot de passe. La base de données elle-même n’est pas modifiée.</translation>
    </message>
    <message>
        <source>Colophon forgets its address and password. The database itself is not changed.</source>
        <translation>Colophon oublie l’adresse et le mot de passe. La base de données elle-même n’est pas modifiée.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Abandonner les modifications ?</translation>
    </message>
    <message>
        <source>Databases marked with * have changes that are not saved.</source>
        <translation>Les bases de données marquées d’un * ont des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la modification</translation>
    </message>
</context>
<context>
    <name>app::Console</name>
    <message>
        <source>The sandbox is already open in another Colophon window. That window has been brought to the front.</source>
        <translation>Le bac à sable est déjà ouvert dans une autre fenêtre de Colophon. Cette fenêtre est passée au premier plan.</translation>
    </message>
    <message>
        <source>Stopping the open sandbox</source>
        <translation>Arrêt du bac à sable ouvert</translation>
    </message>
    <message>
        <source>The sandbox has no admin account. Delete its folder and start it again.</source>
        <translation>Le bac à sable n’a pas de compte admin. Supprimez son dossier et relancez-le.</translation>
    </message>
    <message>
        <source>not available in the sandbox</source>
        <translation>indisponible dans le bac à sable</translation>
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
    <name>app::LoginScriptDialog</name>
    <message>
        <source>Login for the schema only</source>
        <translation>Compte limité au schéma</translation>
    </message>
    <message>
        <source>A user who may only connect sees the whole schema and no row, because every user may read the system catalogs. An administrator of %1 runs this script once. Afterwards, Test shows what the user can read, as the server reports it.</source>
        <translation>Un utilisateur qui peut seulement se connecter voit tout le schéma et aucune ligne, car tout utilisateur peut lire les catalogues système. Un administrateur de %1 exécute ce script une fois. Ensuite, « Tester » montre ce que l’utilisateur peut lire, d’après le serveur.</translation>
    </message>
    <message>
        <source>SQL script</source>
        <translation>Script SQL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>app::LoopbackListener</name>
    <message>
        <source>Back to Colophon</source>
        <translation>Retour à Colophon</translation>
    </message>
    <message>
        <source>The sign-in in the browser took too long. Start it again.</source>
        <translation>La connexion dans le navigateur a duré trop longtemps. Recommencez-la.</translation>
    </message>
    <message>
        <source>Signing in with the browser is not possible: Colophon could not open a port on this machine. Sign in with e-mail and password instead.</source>
        <translation>La connexion avec le navigateur est impossible : Colophon n’a pu ouvrir aucun port sur cette machine. Connectez-vous plutôt avec e-mail et mot de passe.</translation>
    </message>
    <message>
        <source>This is not the sign-in that Colophon is waiting for. Start the sign-in again in Colophon.</source>
        <translation>Ce n’est pas la connexion que Colophon attend. Recommencez la connexion dans Colophon.</translation>
    </message>
    <message>
        <source>Unexpected page</source>
        <translation>Page inattendue</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and continue in Colophon.</source>
        <translation>Vous êtes connecté. Vous pouvez fermer cette page et continuer dans Colophon.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>Colophon shows the reason. You can close this page.</source>
        <translation>Colophon indique la raison. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>The blog&apos;s server refused the sign-in.</source>
        <translation>Le serveur du blog a refusé la connexion.</translation>
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
    <message>
        <source>Saving before closing…</source>
        <translation>Enregistrement avant la fermeture…</translation>
    </message>
    <message>
        <source>Back to the previous page</source>
        <translation>Revenir à la page précédente</translation>
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
    <name>app::PasswordDialog</name>
    <message>
        <source>New password (at least %1 characters)</source>
        <translation>Nouveau mot de passe (au moins %1 caractères)</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>Saisissez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The new password is too short: it needs at least %1 characters.</source>
        <translation>Le nouveau mot de passe est trop court : il faut au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The new password is too long: it may have at most %1 characters.</source>
        <translation>Le nouveau mot de passe est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your account has no password; you sign in with the browser. To get a password, ask an admin of the blog for a password link.</source>
        <translation>Votre compte n’a pas de mot de passe ; vous vous connectez avec le navigateur. Pour en obtenir un, demandez à un admin du blog un lien de mot de passe.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Saisissez votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same. Enter the new password twice.</source>
        <translation>Les deux nouveaux mots de passe sont différents. Saisissez deux fois le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Your password has been changed, and all your other sessions were signed out.</source>
        <translation>Votre mot de passe a été changé, et toutes vos autres sessions ont été déconnectées.</translation>
    </message>
    <message>
        <source>The current password is not correct. Nothing was changed.</source>
        <translation>Le mot de passe actuel n’est pas correct. Rien n’a été changé.</translation>
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
        <translation>%1 n’est plus parmi les bases de données enregistrées.</translation>
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
        <source>Your text is still here and can be edited. Sign in again as %1 to save it.</source>
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
        <source>Colophon on %1</source>
        <translation>Colophon sur %1</translation>
    </message>
    <message>
        <source>%1 has the role reader, which cannot use the console. Ask an admin of the blog for another role.</source>
        <translation>%1 a le rôle lecteur, qui ne permet pas d’utiliser la console. Demandez un autre rôle à un admin du blog.</translation>
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
        <source>Continue with %1 in the browser</source>
        <translation>Continuer avec %1 dans le navigateur</translation>
    </message>
    <message>
        <source>No keychain was found on this machine, so you stay signed in only until you quit Colophon.</source>
        <translation>Aucun trousseau n’a été trouvé sur cette machine ; vous restez connecté jusqu’à ce que vous quittiez Colophon.</translation>
    </message>
    <message>
        <source>A complete blog with sample posts and people, only on this machine. No data leaves it.</source>
        <translation>Un blog complet, avec des articles et des personnes d’exemple, sur cette machine seulement. Aucune donnée n’en sort.</translation>
    </message>
</context>
<context>
    <name>app::StartOptions</name>
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
        <source>Start a sample blog on this machine and open it as admin.</source>
        <translation>Démarrer un blog d’exemple sur cette machine et l’ouvrir en tant qu’admin.</translation>
    </message>
    <message>
        <source>Folder for the files of the sandbox.</source>
        <translation>Dossier des fichiers du bac à sable.</translation>
    </message>
    <message>
        <source>Postgres database for the schema and migrations pages: a URL, key=value pairs or service=NAME. Put its password into a password file (~/.pgpass).</source>
        <translation>Base Postgres des pages schéma et migrations : une URL, des paires key=value ou service=NAME. Mettez son mot de passe dans un fichier de mots de passe (~/.pgpass).</translation>
    </message>
    <message>
        <source>Print how long it took until the first page was usable, then quit.</source>
        <translation>Afficher le temps écoulé jusqu’à la première page utilisable, puis quitter.</translation>
    </message>
    <message>
        <source>The console for a blog&apos;s authors, editors and admins.</source>
        <translation>La console des auteurs, éditeurs et admins d’un blog.</translation>
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
        <translation>API injoignable</translation>
    </message>
    <message>
        <source>Postgres</source>
        <translation>Postgres</translation>
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
    <message>
        <source>Response time of the last request</source>
        <translation>Temps de réponse de la dernière requête</translation>
    </message>
    <message>
        <source>Postgres: connecting…</source>
        <translation>Postgres : connexion…</translation>
    </message>
    <message>
        <source>Postgres: connection lost, reconnecting…</source>
        <translation>Postgres : connexion perdue, reconnexion…</translation>
    </message>
    <message>
        <source>local connection</source>
        <translation>connexion locale</translation>
    </message>
    <message>
        <source>ssh tunnel</source>
        <translation>tunnel ssh</translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Change password (%1)</source>
        <translation>Changer le mot de passe (%1)</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>The console for a blog&apos;s authors, editors and admins.
Apache License 2.0. Built with Qt %1.</source>
        <translation>La console des auteurs, éditeurs et admins d’un blog.
Licence Apache 2.0. Construite avec Qt %1.</translation>
    </message>
    <message>
        <source>Databases of this blog…</source>
        <translation>Bases de données de ce blog…</translation>
    </message>
</context>
<context>
    <name>app::Workspace</name>
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
        <source>“%1” is not an address. It should look like https://api.example.org.</source>
        <translation>« %1 » n’est pas une adresse. Elle devrait ressembler à https://api.example.org.</translation>
    </message>
    <message>
        <source>Enter the address of the blog&apos;s API.</source>
        <translation>Saisissez l’adresse de l’API du blog.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password; you sign in in the next step.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe ; la connexion vient ensuite.</translation>
    </message>
    <message>
        <source>The address must not contain “?” or “#”.</source>
        <translation>L’adresse ne doit contenir ni « ? » ni « # ».</translation>
    </message>
    <message>
        <source>Without https the connection to another machine is not encrypted. Use https://%1 instead.</source>
        <translation>Sans https, la connexion à une autre machine n’est pas chiffrée. Utilisez plutôt https://%1.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
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
        <source>manage tags</source>
        <translation>gérer les étiquettes</translation>
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
        <source>edit all posts</source>
        <translation>modifier tous les articles</translation>
    </message>
    <message>
        <source>publish and schedule all posts</source>
        <translation>publier et planifier tous les articles</translation>
    </message>
    <message>
        <source>move all posts to the trash and restore them</source>
        <translation>mettre tout article à la corbeille et l’en sortir</translation>
    </message>
    <message>
        <source>choose the authors of posts</source>
        <translation>choisir les auteurs des articles</translation>
    </message>
    <message>
        <source>see the people of the blog</source>
        <translation>voir les personnes du blog</translation>
    </message>
    <message>
        <source>delete posts in the trash permanently</source>
        <translation>supprimer définitivement les articles de la corbeille</translation>
    </message>
</context>
<context>
    <name>client::ErrorAnswer</name>
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
        <source>You are not signed in, or your session has expired. Sign in again.</source>
        <translation>Vous n’êtes pas connecté, ou votre session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your account does not have permission to do this. Ask an admin of the blog.</source>
        <translation>Votre compte n’a pas le droit de faire cela. Adressez-vous à un admin du blog.</translation>
    </message>
    <message>
        <source>This was not found; it may have been deleted. Refresh the list.</source>
        <translation>Introuvable ; cela a peut-être été supprimé. Actualisez la liste.</translation>
    </message>
    <message>
        <source>Another person changed this in the meantime. Check the current version and try again.</source>
        <translation>Une autre personne l’a modifié entre-temps. Vérifiez la version actuelle et réessayez.</translation>
    </message>
    <message>
        <source>This is larger than the blog&apos;s server accepts. Make it smaller and try again.</source>
        <translation>C’est plus volumineux que ce que le serveur du blog accepte. Réduisez-le et réessayez.</translation>
    </message>
    <message>
        <source>The API answered with a redirect to another address. Redirects are not followed; check the API address.</source>
        <translation>L’API a renvoyé vers une autre adresse, qui n’est pas suivie. Vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>The blog&apos;s server rejected this request (status %1).</source>
        <translation>Le serveur du blog a rejeté cette requête (statut %1).</translation>
    </message>
    <message>
        <source>The blog&apos;s server reported an internal error (status %1). Try again; if it happens again, tell the blog&apos;s operators.</source>
        <translation>Le serveur du blog a signalé une erreur interne (statut %1). Réessayez ; si elle se reproduit, prévenez les responsables du blog.</translation>
    </message>
</context>
<context>
    <name>client::HttpClient</name>
    <message>
        <source>%1 did not answer in time. Check the connection and try again.</source>
        <translation>%1 n’a pas répondu à temps. Vérifiez la connexion et réessayez.</translation>
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
        <source>You have signed out of %1.</source>
        <translation>Vous êtes déconnecté de %1.</translation>
    </message>
    <message>
        <source>You are not signed in to %1. Sign in to continue.</source>
        <translation>Vous n’êtes pas connecté à %1. Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Your session on %1 has expired. Sign in again to continue.</source>
        <translation>Votre session sur %1 est terminée. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The response from %1 was incomplete. Try again in a moment.</source>
        <translation>La réponse de %1 était incomplète. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a blog API. Check the API address.</source>
        <translation>%1 répond, mais ce n’est pas l’API d’un blog. Vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>%1 sent a response that is too large, so it was discarded. Check the API address.</source>
        <translation>%1 a envoyé une réponse trop volumineuse, qui a été rejetée. Vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>The host %1 was not found, or this machine is offline. Check the address and the network connection.</source>
        <translation>La machine %1 est introuvable, ou cette machine est hors ligne. Vérifiez l’adresse et la connexion réseau.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. Redirects are not followed; check the API address.</source>
        <translation>%1 renvoie vers une autre adresse, qui n’est pas suivie. Vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again in a moment.</source>
        <translation>La connexion à %1 s’est rompue. Réessayez dans un moment.</translation>
    </message>
</context>
<context>
    <name>client::Permission</name>
    <message>
        <source>The post is in the trash. Restore it first.</source>
        <translation>L’article est dans la corbeille. Restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>The post is not in the trash.</source>
        <translation>L’article n’est pas dans la corbeille.</translation>
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
    <message>
        <source>You cannot change your own account. Ask another admin.</source>
        <translation>Vous ne pouvez pas modifier votre propre compte. Demandez à un autre admin.</translation>
    </message>
    <message>
        <source>This person has more rights than you, so you cannot do this.</source>
        <translation>Cette personne a plus de droits que vous, vous ne pouvez donc pas faire cela.</translation>
    </message>
    <message>
        <source>This is the only active admin. Give another person the role admin first.</source>
        <translation>C’est le seul admin actif. Donnez d’abord le rôle admin à une autre personne.</translation>
    </message>
    <message>
        <source>This requires the role author, editor or admin.</source>
        <translation>Il faut le rôle auteur, éditeur ou admin.</translation>
    </message>
    <message>
        <source>This requires the role editor or admin.</source>
        <translation>Il faut le rôle éditeur ou admin.</translation>
    </message>
    <message>
        <source>This requires the role developer or admin.</source>
        <translation>Il faut le rôle développeur ou admin.</translation>
    </message>
    <message>
        <source>This requires the role admin.</source>
        <translation>Il faut le rôle admin.</translation>
    </message>
    <message>
        <source>This post belongs to another person. Only editors and admins can change it.</source>
        <translation>Cet article appartient à une autre personne. Seuls les éditeurs et les admins peuvent le modifier.</translation>
    </message>
    <message>
        <source>The post is already published.</source>
        <translation>L’article est déjà publié.</translation>
    </message>
</context>
<context>
    <name>client::Role</name>
    <message>
        <source>reader</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>développeur</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The JSON could not be written: %1</source>
        <translation>Le JSON n’a pas pu être écrit : %1</translation>
    </message>
</context>
<context>
    <name>drafts::Journal</name>
    <message>
        <source>%1 was written by a newer version of Colophon, so unsaved text is kept in memory only. Use that version, or move the file to another folder.</source>
        <translation>%1 a été écrit par une version plus récente de Colophon ; le texte non enregistré n’est donc gardé qu’en mémoire. Utilisez cette version ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>The disk is full, so unsaved text is kept in memory only. Free some space; Colophon tries again.</source>
        <translation>Le disque est plein ; le texte non enregistré n’est gardé qu’en mémoire. Libérez de la place ; Colophon réessaie.</translation>
    </message>
    <message>
        <source>%1 is in use by another program, so unsaved text is kept in memory only. Colophon tries again.</source>
        <translation>%1 est utilisé par un autre programme ; le texte non enregistré n’est gardé qu’en mémoire. Colophon réessaie.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so unsaved text is kept in memory only until it is saved to the blog. Check the folder and its permissions.</source>
        <translation>Impossible d’écrire %1 ; le texte non enregistré n’est gardé qu’en mémoire jusqu’à ce que le blog l’ait reçu. Vérifiez le dossier et ses droits.</translation>
    </message>
    <message>
        <source>The file with unsaved text was damaged. It was renamed to %1 and a new one was created; text that was only in the old file may be lost.</source>
        <translation>Le fichier du texte non enregistré était endommagé. Il a été renommé en %1 et un nouveau a été créé ; le texte qui n’était que dans l’ancien est peut-être perdu.</translation>
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
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>edited, will be saved in a moment</source>
        <translation>modifié, bientôt enregistré</translation>
    </message>
    <message>
        <source>edited, kept on this computer until you save</source>
        <translation>modifié, gardé sur cet ordinateur jusqu’à l’enregistrement</translation>
    </message>
    <message>
        <source>offline, 1 edit kept on this computer</source>
        <translation>hors ligne, 1 modification sur cet ordinateur</translation>
    </message>
    <message>
        <source>offline, %1 edits kept on this computer</source>
        <translation>hors ligne, %1 modifications sur cet ordinateur</translation>
    </message>
    <message>
        <source>signed out, 1 edit kept on this computer</source>
        <translation>déconnecté, 1 modification sur cet ordinateur</translation>
    </message>
    <message>
        <source>signed out, %1 edits kept on this computer</source>
        <translation>déconnecté, %1 modifications sur cet ordinateur</translation>
    </message>
    <message>
        <source>not saved, 1 edit kept on this computer</source>
        <translation>non enregistré, 1 modification sur cet ordinateur</translation>
    </message>
    <message>
        <source>not saved, %1 edits kept on this computer</source>
        <translation>non enregistré, %1 modifications sur cet ordinateur</translation>
    </message>
    <message>
        <source>the post was deleted, the text is kept on this computer</source>
        <translation>l’article a été supprimé, le texte est gardé sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>editor::MarkdownEditor</name>
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
    <name>editor::MarkdownFindBar</name>
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
    <name>editor::MarkdownPictures</name>
    <message>
        <source>Picture: %1</source>
        <translation>Image : %1</translation>
    </message>
</context>
<context>
    <name>editor::MarkdownPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>migrations::Comparison</name>
    <message>
        <source>Postgres %1 is not installed here; %2 was used instead, which prints some expressions differently.</source>
        <translation>Postgres %1 n’est pas installé ici ; %2 a été utilisé à la place, qui affiche certaines expressions différemment.</translation>
    </message>
    <message>
        <source>Reading the left schema …</source>
        <translation>Lecture du schéma de gauche…</translation>
    </message>
    <message>
        <source>Reading the right schema …</source>
        <translation>Lecture du schéma de droite…</translation>
    </message>
    <message>
        <source>Starting a private Postgres …</source>
        <translation>Démarrage d’un Postgres privé…</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Postgres %1 and %2 print some expressions differently; such differences are classed as version.</source>
        <translation>Postgres %1 et %2 affichent certaines expressions différemment ; ces différences sont dans la classe « version ».</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>The migration tool&apos;s history table %1.%2 is not compared.</source>
        <translation>La table d’historique %1.%2 de l’outil de migration n’est pas comparée.</translation>
    </message>
    <message>
        <source>This schema must be made on a server first.</source>
        <translation>Ce schéma doit d’abord être créé sur un serveur.</translation>
    </message>
</context>
<context>
    <name>migrations::Text</name>
    <message>
        <source>missing migration: revision &quot;%1&quot; is partially applied but its file was not found.</source>
        <translation>missing migration : la révision &quot;%1&quot; est appliquée en partie, mais son fichier est introuvable.</translation>
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
        <source>Statements of this file end with &quot;%1&quot; instead of a semicolon.</source>
        <translation>Les instructions de ce fichier finissent par &quot;%1&quot; au lieu d’un point-virgule.</translation>
    </message>
    <message>
        <source>The version is larger than golang-migrate can store, so this file never runs.</source>
        <translation>La version dépasse ce que golang-migrate peut stocker ; ce fichier n’est donc jamais exécuté.</translation>
    </message>
    <message>
        <source>Two files have version %1.</source>
        <translation>Deux fichiers ont la version %1.</translation>
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
        <source>%1 of %2 statements ran.</source>
        <translation>%1 instructions sur %2 ont été exécutées.</translation>
    </message>
    <message>
        <source>The next one failed: %1.</source>
        <translation>La suivante a échoué : %1.</translation>
    </message>
    <message>
        <source>The file began a transaction and did not end it.</source>
        <translation>Le fichier a ouvert une transaction et ne l’a pas fermée.</translation>
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
        <source>current version: %1</source>
        <translation>version actuelle : %1</translation>
    </message>
    <message>
        <source>notes: %1; --format json lists them.</source>
        <translation>remarques : %1 ; --format json les énumère.</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>plus de %L1</translation>
    </message>
    <message>
        <source>%1 fails: rows of %2 without a value: %3.</source>
        <translation>Échec pour %1 ; lignes de %2 sans valeur : %3.</translation>
    </message>
    <message>
        <source>%1 fails: rows of %2 that refer to a missing row: %3.</source>
        <translation>Échec pour %1 ; lignes de %2 qui renvoient à une ligne absente : %3.</translation>
    </message>
    <message>
        <source>%1 fails: %2 has rows: %3.</source>
        <translation>Échec pour %1 ; %2 a des lignes : %3.</translation>
    </message>
    <message>
        <source>%1 of %2 was not checked: %3</source>
        <translation>Pas de contrôle pour %1 de %2 : %3</translation>
    </message>
    <message>
        <source>reading the table takes longer than the limit of %1 s.</source>
        <translation>la lecture de la table dépasse la limite de %1 s.</translation>
    </message>
    <message>
        <source>the table is locked.</source>
        <translation>la table est verrouillée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be part of a file name; use letters, digits and underscores.</source>
        <translation>&quot;%1&quot; ne peut pas figurer dans un nom de fichier ; utilisez des lettres, des chiffres et des tirets bas.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>The rehearsal saw no rewrite and no full read of %1.</source>
        <translation>L’essai n’a vu ni réécriture ni lecture complète de %1.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 n’a aucune ligne.</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
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
        <translation>Le slot de réplication %1 a %2 Mo de retard ; une réécriture y ajoute la taille de la table.</translation>
    </message>
    <message>
        <source>Reading the live schema</source>
        <translation>Lecture du schéma réel</translation>
    </message>
    <message>
        <source>Rehearsing %1 (%2 of %3)</source>
        <translation>Essai de %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Checking rows of %1 (%2 of %3)</source>
        <translation>Contrôle des lignes de %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>The size of %1 is not known.</source>
        <translation>La taille de %1 n’est pas connue.</translation>
    </message>
    <message>
        <source>%1 to rewrite, with its indexes; this machine writes %2 a second</source>
        <translation>%1 à réécrire, index compris ; cette machine écrit %2 par seconde</translation>
    </message>
    <message>
        <source>%1 to index; this machine indexes %2 rows a second</source>
        <translation>%1 à indexer ; cette machine indexe %2 lignes par seconde</translation>
    </message>
    <message>
        <source>%1 to read; this machine reads %2 a second</source>
        <translation>%1 à lire ; cette machine lit %2 par seconde</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 à %2 s</translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 à %2 min</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <translation>%1 à %2 h</translation>
    </message>
    <message>
        <source>The migration files have changed since.</source>
        <translation>Les fichiers de migration ont changé depuis.</translation>
    </message>
    <message>
        <source>Migrations have run on the database since.</source>
        <translation>Des migrations ont été exécutées sur la base depuis.</translation>
    </message>
    <message>
        <source>The schema of the database has changed since.</source>
        <translation>Le schéma de la base a changé depuis.</translation>
    </message>
    <message>
        <source>locks %1 (%2)</source>
        <translation>verrouille %1 (%2)</translation>
    </message>
    <message>
        <source>rewrites %1: %2</source>
        <translation>réécrit %1 : %2</translation>
    </message>
    <message>
        <source>reads all of %1</source>
        <translation>lit en entier %1</translation>
    </message>
    <message>
        <source>**error** %1 (%2)</source>
        <translation>**erreur** %1 (%2)</translation>
    </message>
    <message>
        <source>Time for %1: %2 (%3)</source>
        <translation>Durée pour %1 : %2 (%3)</translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <translation>Instructions : %1</translation>
    </message>
    <message>
        <source>Pending migrations: %1</source>
        <translation>Migrations en attente : %1</translation>
    </message>
    <message>
        <source>%1 on %2, at version %3.</source>
        <translation>%1 sur %2, à la version %3.</translation>
    </message>
    <message>
        <source>Rehearsed on PostgreSQL %1.</source>
        <translation>Essai sur PostgreSQL %1.</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Tables it touches</source>
        <translation>Tables qu’elle touche</translation>
    </message>
    <message>
        <source>locks     %1</source>
        <translation>verrous   %1</translation>
    </message>
    <message>
        <source>holds on  %1</source>
        <translation>tient sur %1</translation>
    </message>
    <message>
        <source>rewrites  %1: %2</source>
        <translation>réécrit   %1 : %2</translation>
    </message>
    <message>
        <source>reads     all of %1</source>
        <translation>lit       en entier %1</translation>
    </message>
    <message>
        <source>phases    %1</source>
        <translation>phases    %1</translation>
    </message>
    <message>
        <source>notice    %1</source>
        <translation>avis      %1</translation>
    </message>
    <message>
        <source>time for %1: %2 (%3)</source>
        <translation>durée pour %1 : %2 (%3)</translation>
    </message>
    <message>
        <source>time for %1: unknown (%2)</source>
        <translation>durée pour %1 : inconnue (%2)</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>%1 would refuse to run: %2</source>
        <translation>%1 refuserait de s’exécuter : %2</translation>
    </message>
    <message>
        <source>up: %1</source>
        <translation>up : %1</translation>
    </message>
    <message>
        <source>down: %1</source>
        <translation>down : %1</translation>
    </message>
    <message>
        <source>up again: %1</source>
        <translation>nouvel up : %1</translation>
    </message>
    <message>
        <source>It locks no table that is in use.</source>
        <translation>Elle ne verrouille aucune table en service.</translation>
    </message>
    <message>
        <source>It rewrites %1, which is empty.</source>
        <translation>Elle réécrit %1, qui est vide.</translation>
    </message>
    <message>
        <source>It rewrites %1: %2. Until it is done, all reads and writes wait.</source>
        <translation>Elle réécrit %1 : %2. D’ici la fin, toutes les lectures et écritures attendent.</translation>
    </message>
    <message>
        <source>%1 on %2 for a moment: %3.</source>
        <translation>%1 sur %2 pour un instant : %3.</translation>
    </message>
    <message>
        <source>It reads all of %1 under %2; that is short, because the table is small.</source>
        <translation>Elle lit en entier %1 sous %2 ; c’est bref, car la table est petite.</translation>
    </message>
    <message>
        <source>It reads all of %1 under %2. Until it is done, %3.</source>
        <translation>Elle lit en entier %1 sous %2. D’ici la fin, %3.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>Par exemple : %1.</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sans risque</translation>
    </message>
    <message>
        <source>needs a quiet hour</source>
        <translation>demande une heure creuse</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>will fail</source>
        <translation>va échouer</translation>
    </message>
    <message>
        <source>The database runs PostgreSQL %1, which is not installed here; the rehearsal ran on PostgreSQL %2.</source>
        <translation>La base tourne sous PostgreSQL %1, qui n’est pas installé ici ; l’essai s’est fait sur PostgreSQL %2.</translation>
    </message>
    <message>
        <source>The locale %1 of the database is not installed here; the rehearsal ran with C.</source>
        <translation>Les paramètres régionaux %1 de la base ne sont pas installés ici ; l’essai s’est fait avec C.</translation>
    </message>
    <message>
        <source>Missing in the rehearsal: %1 (%2)</source>
        <translation>Absent de l’essai : %1 (%2)</translation>
    </message>
    <message>
        <source>Missing in the rehearsal: %1 more statements of the schema.</source>
        <translation>Absent de l’essai : %1 autres instructions du schéma.</translation>
    </message>
    <message>
        <source>An earlier statement of this run changes rows of %1.</source>
        <translation>Une instruction antérieure de cette exécution modifie des lignes de %1.</translation>
    </message>
    <message>
        <source>all reads and writes wait</source>
        <translation>toutes les lectures et écritures attendent</translation>
    </message>
    <message>
        <source>all writes wait, and SELECT … FOR UPDATE and FOR SHARE</source>
        <translation>toutes les écritures attendent, ainsi que SELECT … FOR UPDATE et FOR SHARE</translation>
    </message>
    <message>
        <source>logged and unlogged tables are stored differently</source>
        <translation>les tables journalisées et non journalisées sont stockées différemment</translation>
    </message>
    <message>
        <source>every row gets a value of the new column</source>
        <translation>chaque ligne reçoit une valeur de la nouvelle colonne</translation>
    </message>
    <message>
        <source>every value is converted to the new type</source>
        <translation>chaque valeur est convertie vers le nouveau type</translation>
    </message>
    <message>
        <source>the access method changes</source>
        <translation>la méthode d’accès change</translation>
    </message>
    <message>
        <source>the table is emptied</source>
        <translation>la table est vidée</translation>
    </message>
    <message>
        <source>the query is run again</source>
        <translation>la requête est exécutée à nouveau</translation>
    </message>
    <message>
        <source>the partition bounds</source>
        <translation>les bornes de la partition</translation>
    </message>
    <message>
        <source>the new column %1, NOT NULL without a default</source>
        <translation>la nouvelle colonne %1, NOT NULL sans valeur par défaut</translation>
    </message>
    <message>
        <source>NOT NULL of column %1</source>
        <translation>le NOT NULL de la colonne %1</translation>
    </message>
    <message>
        <source>the type of column %1</source>
        <translation>le type de la colonne %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>la colonne %1</translation>
    </message>
    <message>
        <source>constraint %1</source>
        <translation>la contrainte %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>l’index %1</translation>
    </message>
    <message>
        <source>constraint %1 of the domain</source>
        <translation>la contrainte %1 du domaine</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>%1: nothing was rolled back.</source>
        <translation>%1 : rien n’a été annulé.</translation>
    </message>
    <message>
        <source>%1: %2 rolled back, then %3 failed.</source>
        <translation>%1 : %2 annulées, puis %3 a échoué.</translation>
    </message>
    <message>
        <source>%1: %2 rolled back, then stopped.</source>
        <translation>%1 : %2 annulées, puis arrêt.</translation>
    </message>
    <message>
        <source>%1: there is nothing to roll back.</source>
        <translation>%1 : il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>%1: %2 rolled back.</source>
        <translation>%1 : %2 annulées.</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>rolled back  %1  (statements: %2, %3 ms)</source>
        <translation>annulée  %1  (instructions : %2, %3 ms)</translation>
    </message>
    <message>
        <source>Not rolled back: %1</source>
        <translation>Pas annulées : %1</translation>
    </message>
    <message>
        <source>The file ended the transaction that %1 runs it in.</source>
        <translation>Le fichier a mis fin à la transaction dans laquelle %1 l’exécute.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>Le texte dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>The text is nested too deeply.</source>
        <translation>Le texte est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>migration %1 is out of order with already applied migrations, the version number has to be higher than the applied migration %2 in --strict mode.</source>
        <translation>La migration %1 arrive dans le désordre par rapport aux migrations déjà appliquées ; en mode --strict, son numéro de version doit dépasser celui de la migration appliquée %2.</translation>
    </message>
    <message>
        <source>The file has several up sections. dbmate runs the first one, records the version, and then fails at the next, because the version is recorded already. Split the file.</source>
        <translation>Le fichier a plusieurs sections up. dbmate exécute la première, inscrit la version, puis échoue à la suivante, car la version est déjà inscrite. Divisez le fichier.</translation>
    </message>
    <message>
        <source>dbmate cannot read this file (line %1: %2) and stops at it.</source>
        <translation>dbmate ne peut pas lire ce fichier (ligne %1 : %2) et s’y arrête.</translation>
    </message>
    <message>
        <source>The file has several up sections; dbmate runs the first one, and then fails because the version is recorded already. Split the file.</source>
        <translation>Le fichier a plusieurs sections up ; dbmate exécute la première, puis échoue, car la version est déjà inscrite. Divisez le fichier.</translation>
    </message>
    <message>
        <source>transaction:false behind &quot;-- migrate:up&quot;</source>
        <translation>transaction:false après &quot;-- migrate:up&quot;</translation>
    </message>
    <message>
        <source>The changes of %1 are in the schema (%2).</source>
        <translation>Les changements de %1 sont dans le schéma (%2).</translation>
    </message>
    <message>
        <source>The changes of %1 are not in the schema (%2).</source>
        <translation>Les changements de %1 ne sont pas dans le schéma (%2).</translation>
    </message>
    <message>
        <source>Some changes of %1 are in the schema (%2), others are not (%3).</source>
        <translation>Certains changements de %1 sont dans le schéma (%2), d’autres non (%3).</translation>
    </message>
    <message>
        <source>%1 did not finish.</source>
        <translation>%1 n’est pas allé au bout.</translation>
    </message>
    <message>
        <source>Version %1 is newer than the database, which is at %2.</source>
        <translation>La version %1 est plus récente que la base, qui est à %2.</translation>
    </message>
    <message>
        <source>no next version found: %1 has no row with is_applied, not even the one for version 0 that goose writes first.</source>
        <translation>no next version found : %1 n’a aucune ligne avec is_applied, pas même celle de la version 0 que goose écrit d’abord.</translation>
    </message>
    <message>
        <source>goose cannot read this file (line %1: %2) and stops at it.</source>
        <translation>goose ne peut pas lire ce fichier (ligne %1 : %2) et s’y arrête.</translation>
    </message>
    <message>
        <source>&quot;-- +goose NO TRANSACTION&quot; at the top</source>
        <translation>&quot;-- +goose NO TRANSACTION&quot; en tête du fichier</translation>
    </message>
    <message>
        <source>Colophon does not write migrations of %1.</source>
        <translation>Colophon n’écrit pas de migrations de %1.</translation>
    </message>
    <message>
        <source>Duplicate values in %1: %2 (%3).</source>
        <translation>Valeurs en double dans %1 : %2 (%3).</translation>
    </message>
    <message>
        <source>Data is lost: %1 of %2, rows with a value: %3.</source>
        <translation>Des données sont perdues : %1 de %2, lignes avec une valeur : %3.</translation>
    </message>
    <message>
        <source>%1 does not contain migrations of %2.</source>
        <translation>%1 ne contient pas de migrations de %2.</translation>
    </message>
    <message>
        <source>%1 fails: rows of %2 that violate it: %3.</source>
        <translation>Échec pour %1 ; lignes de %2 qui ne conviennent pas : %3.</translation>
    </message>
    <message>
        <source>%1 fails: pairs of rows of %2 that conflict: %3.</source>
        <translation>Échec pour %1 ; paires de lignes de %2 en conflit : %3.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: a value in %2 does not fit the new type.</source>
        <translation>Changement impossible pour %1 : une valeur de %2 ne convient pas au nouveau type.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: rows of %2 whose value does not fit the new type: %3.</source>
        <translation>Changement impossible pour %1 ; lignes de %2 dont la valeur ne convient pas au nouveau type : %3.</translation>
    </message>
    <message>
        <source>%1 of %2 contains no values, so no data is lost.</source>
        <translation>Aucune valeur pour %1 de %2, rien n’est perdu.</translation>
    </message>
    <message>
        <source>All rows of %1 satisfy %2.</source>
        <translation>Toutes les lignes de %1 respectent %2.</translation>
    </message>
    <message>
        <source>this database user may not read all of its rows (%1)</source>
        <translation>cet utilisateur de la base n’a pas le droit de lire toutes les lignes de la table (%1)</translation>
    </message>
    <message>
        <source>%1 is not a regular file: it is a folder, a broken link or a device.</source>
        <translation>%1 n’est pas un fichier ordinaire : c’est un dossier, un lien mort ou un périphérique.</translation>
    </message>
    <message>
        <source>This folder contains files of several migration tools: %1.</source>
        <translation>Ce dossier contient des fichiers de plusieurs outils de migration : %1.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose the folder with the migration files.</source>
        <translation>Le dossier %1 n’existe pas. Choisissez celui qui contient les fichiers de migration.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder with the migration files.</source>
        <translation>%1 n’est pas un dossier. Choisissez celui qui contient les fichiers de migration.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: permission denied.</source>
        <translation>Impossible de lire le dossier %1 : accès refusé.</translation>
    </message>
    <message>
        <source>The files in %1 are larger than 1 GB in total, so it is probably not a migration folder. It was not read.</source>
        <translation>Les fichiers de %1 dépassent 1 Go au total ; ce n’est sans doute pas un dossier de migrations. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>COPY … FROM STDIN needs data that a migration tool cannot send; use INSERT.</source>
        <translation>COPY … FROM STDIN attend des données qu’un outil de migration ne peut envoyer ; utilisez INSERT.</translation>
    </message>
    <message>
        <source>Line %1: %2 is a psql command, not SQL, so PostgreSQL rejects the file. Newer releases of pg_dump write \restrict and \unrestrict; remove such lines.</source>
        <translation>Ligne %1 : %2 est une commande de psql et non du SQL, PostgreSQL refuse donc le fichier. Les versions récentes de pg_dump écrivent \restrict et \unrestrict ; supprimez ces lignes.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which is a syntax error for PostgreSQL. Save it as UTF-8 without one.</source>
        <translation>Le fichier commence par une marque d’ordre des octets, que PostgreSQL prend pour une erreur de syntaxe ; enregistrez-le en UTF-8 sans marque.</translation>
    </message>
    <message>
        <source>The file contains a NUL byte, which PostgreSQL cannot read. It may be saved as UTF-16; save it as UTF-8.</source>
        <translation>Le fichier contient un octet nul, que PostgreSQL ne peut lire. Il est peut-être enregistré en UTF-16 ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is not valid UTF-8. PostgreSQL rejects it, unless it is in a comment that the tool removes.</source>
        <translation>La ligne %1 n’est pas en UTF-8 ; PostgreSQL la refuse, sauf dans un commentaire que l’outil retire.</translation>
    </message>
    <message>
        <source>This file contains no statement; running it only sets the version.</source>
        <translation>Ce fichier ne contient aucune instruction ; l’exécuter ne fait que poser la version.</translation>
    </message>
    <message>
        <source>The file begins a transaction and does not end it; the version that is written afterwards would be lost with it.</source>
        <translation>Le fichier ouvre une transaction qu’il ne ferme pas ; la version écrite ensuite serait perdue avec elle.</translation>
    </message>
    <message>
        <source>The file ends a transaction that it did not begin; the statements before that are kept even if the rest fails.</source>
        <translation>Le fichier ferme une transaction qu’il n’a pas ouverte ; ce qui précède est conservé même si le reste échoue.</translation>
    </message>
    <message>
        <source>CONCURRENTLY fails here, because a file with several statements runs in one transaction. Move the statement to a separate migration.</source>
        <translation>CONCURRENTLY échoue ici, car un fichier à plusieurs instructions est exécuté en une transaction. Déplacez l’instruction dans une migration à part.</translation>
    </message>
    <message>
        <source>The file begins or ends a transaction, but %1 already runs it in one; what it commits is kept even if the rest fails. Remove these statements, or add %2.</source>
        <translation>Le fichier ouvre ou ferme une transaction alors que %1 l’exécute déjà dans une ; ce qui a été validé reste si le reste échoue. Retirez ces instructions, ou mettez %2.</translation>
    </message>
    <message>
        <source>CONCURRENTLY fails inside a transaction; add %1.</source>
        <translation>CONCURRENTLY échoue dans une transaction ; mettez %1.</translation>
    </message>
    <message>
        <source>No schema in the search_path of this connection exists, so the history table cannot be created.</source>
        <translation>Aucun schéma du search_path de cette connexion n’existe ; la table d’historique ne peut pas être créée.</translation>
    </message>
    <message>
        <source>%1 contains no migration from which to recognise the format. Give the tool with --tool.</source>
        <translation>%1 ne contient aucune migration permettant d’en reconnaître le format. Indiquez l’outil avec --tool.</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed.</source>
        <translation>%1 existe déjà et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>atlas.sum does not match the folder (checksum mismatch). Correct the files first, or run colophonctl migrations hash if the change is intended.</source>
        <translation>atlas.sum ne correspond pas au dossier (checksum mismatch). Corrigez d’abord les fichiers, ou lancez colophonctl migrations hash si ce changement est voulu.</translation>
    </message>
    <message>
        <source>The rehearsal did not read all of %1.</source>
        <translation>L’essai n’a pas lu %1 en entier.</translation>
    </message>
    <message>
        <source>%1 is currently locked (%2) by %3.</source>
        <translation>%1 est verrouillée en ce moment (%2) par %3.</translation>
    </message>
    <message>
        <source>A transaction has been open and idle for %1 (%2): locks on the tables it used must wait for it.</source>
        <translation>Une transaction est ouverte et inactive depuis %1 (%2) : un verrou sur ce qu’elle a utilisé doit l’attendre.</translation>
    </message>
    <message>
        <source>A transaction has been running for %1 (%2): locks on the tables it used must wait for it.</source>
        <translation>Une transaction est en cours depuis %1 (%2) : un verrou sur ce qu’elle a utilisé doit l’attendre.</translation>
    </message>
    <message>
        <source>The prepared transaction %1 has held its locks for %2; it keeps them until it is committed or rolled back.</source>
        <translation>La transaction préparée %1 tient ses verrous depuis %2, jusqu’à ce qu’elle soit validée ou annulée.</translation>
    </message>
    <message>
        <source>An advisory lock is held by %1; a migration may be running.</source>
        <translation>Un verrou consultatif est tenu par %1 ; c’est peut-être une migration en cours.</translation>
    </message>
    <message>
        <source>%1 contains no migrations of a tool that Colophon supports.</source>
        <translation>%1 ne contient aucune migration d’un outil que Colophon prend en charge.</translation>
    </message>
    <message>
        <source>Creating a private copy of the schema</source>
        <translation>Création d’une copie privée du schéma</translation>
    </message>
    <message>
        <source>Running down and up again (%1 of %2)</source>
        <translation>Down puis nouvel up (%1 sur %2)</translation>
    </message>
    <message>
        <source>The file is not a JSON report of colophonctl migrations preview.</source>
        <translation>Le fichier n’est pas un rapport JSON de colophonctl migrations preview.</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>Écarté : %1</translation>
    </message>
    <message>
        <source>Changes to the schema</source>
        <translation>Changements du schéma</translation>
    </message>
    <message>
        <source>Current blockers</source>
        <translation>Obstacles actuels</translation>
    </message>
    <message>
        <source>Differences from the live database</source>
        <translation>Différences avec la base réelle</translation>
    </message>
    <message>
        <source>ruled out: %1</source>
        <translation>écarté : %1</translation>
    </message>
    <message>
        <source>It was not rehearsed, because the run stops before it.</source>
        <translation>Elle n’a pas été essayée, car l’exécution s’arrête avant elle.</translation>
    </message>
    <message>
        <source>It fails on the copy, which has no rows: %1 It may succeed on the live rows.</source>
        <translation>Elle s’arrête sur la copie, qui n’a aucune ligne : %1 Elle peut réussir sur les lignes réelles.</translation>
    </message>
    <message>
        <source>It fails on the copy, in which something is missing: %1</source>
        <translation>Elle s’arrête sur la copie, où il manque quelque chose : %1</translation>
    </message>
    <message>
        <source>It reads all of %1 while reads and writes continue.</source>
        <translation>Elle lit en entier %1 pendant que lectures et écritures continuent.</translation>
    </message>
    <message>
        <source>The down migration restores the schema, and the up migration runs again.</source>
        <translation>La migration down rétablit le schéma, et la migration up fonctionne à nouveau.</translation>
    </message>
    <message>
        <source>Running down and up again does not give the same schema.</source>
        <translation>Un down puis un nouvel up ne donnent pas le même schéma.</translation>
    </message>
    <message>
        <source>Running down and up again fails.</source>
        <translation>Le down ou le nouvel up échoue.</translation>
    </message>
    <message>
        <source>There is no down migration.</source>
        <translation>Il n’y a pas de migration down.</translation>
    </message>
    <message>
        <source>The rehearsal&apos;s server stopped unexpectedly.</source>
        <translation>Le serveur de l’essai s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>The setting %1 could not be applied: %2</source>
        <translation>Le paramètre %1 n’a pas pu être repris : %2</translation>
    </message>
    <message>
        <source>A migration ran on the database while its schema was being read. Try again when it has finished.</source>
        <translation>Une migration a été exécutée sur la base pendant la lecture de son schéma. Recommencez quand elle sera finie.</translation>
    </message>
    <message>
        <source>This run fills the column %1.</source>
        <translation>La colonne %1 est remplie par cette exécution.</translation>
    </message>
    <message>
        <source>This run recomputes the column %1.</source>
        <translation>La colonne %1 est recalculée par cette exécution.</translation>
    </message>
    <message>
        <source>This run creates and fills %1.</source>
        <translation>%1 est créée et remplie par cette exécution.</translation>
    </message>
    <message>
        <source>all writes wait, reads continue</source>
        <translation>toutes les écritures attendent, les lectures continuent</translation>
    </message>
    <message>
        <source>reads and writes continue; other schema changes and VACUUM wait</source>
        <translation>lectures et écritures continuent ; les autres changements de schéma et VACUUM attendent</translation>
    </message>
    <message>
        <source>reads and writes continue; schema changes wait</source>
        <translation>lectures et écritures continuent ; les changements de schéma attendent</translation>
    </message>
    <message>
        <source>the rows are rewritten</source>
        <translation>les lignes sont stockées à nouveau</translation>
    </message>
    <message>
        <source>the index is rebuilt</source>
        <translation>l’index est reconstruit</translation>
    </message>
    <message>
        <source>it is rewritten</source>
        <translation>elle est stockée à nouveau</translation>
    </message>
    <message>
        <source>The referenced table could not be determined.</source>
        <translation>La table référencée ne peut pas être déterminée.</translation>
    </message>
    <message>
        <source>The lock is held by process %1 of user %2 (%3).</source>
        <translation>Le verrou est tenu par le processus %1 de l’utilisateur %2 (%3).</translation>
    </message>
    <message>
        <source>The migration tool is already running on this database and holds its lock. Wait until that run has finished and try again.</source>
        <translation>L’outil de migration est déjà en cours d’exécution sur cette base et tient son verrou. Attendez la fin de cette exécution et réessayez.</translation>
    </message>
    <message>
        <source>This migration tool has no down migrations, so nothing can be rolled back.</source>
        <translation>Cet outil de migration n’a pas de migrations down ; rien ne peut être annulé.</translation>
    </message>
    <message>
        <source>This tool has no command that sets a version without running migrations.</source>
        <translation>Cet outil n’a pas de commande qui pose une version sans exécuter de migrations.</translation>
    </message>
    <message>
        <source>This database has history tables of two migration tools: %1. They do not know about each other; use only one of them.</source>
        <translation>Cette base a des tables d’historique de deux outils de migration : %1. Ils s’ignorent ; n’en utilisez qu’un.</translation>
    </message>
    <message>
        <source>The history table in this database is from %1, but the files in the folder are for %2.</source>
        <translation>La table d’historique de cette base est de %1, mais les fichiers du dossier sont pour %2.</translation>
    </message>
    <message>
        <source>atlas.sum ok</source>
        <translation>atlas.sum correct</translation>
    </message>
    <message>
        <source>atlas.sum wrong</source>
        <translation>atlas.sum faux</translation>
    </message>
    <message>
        <source>A checkpoint: it contains the full schema up to here. On new databases it runs instead of all earlier files.</source>
        <translation>Un point de contrôle : il contient le schéma complet jusqu’ici. Sur les bases neuves, il est exécuté à la place de tous les fichiers antérieurs.</translation>
    </message>
    <message>
        <source>atlas:txmode must be given once, with the value none or file; Atlas stops at this migration.</source>
        <translation>atlas:txmode doit figurer une seule fois et valoir none ou file ; Atlas s’arrête à cette migration.</translation>
    </message>
    <message>
        <source>%1 has no effect: Atlas requires an empty line after it with LF only, and this file has CRLF line ends. Save it with LF line ends.</source>
        <translation>%1 reste sans effet : Atlas exige ensuite une ligne vide en LF seul, et ce fichier a des fins de ligne CRLF. Enregistrez-le avec des fins de ligne LF.</translation>
    </message>
    <message>
        <source>%1 has no effect, because no empty line follows it. Add one.</source>
        <translation>%1 reste sans effet, faute de ligne vide dessous ; ajoutez-en une.</translation>
    </message>
    <message>
        <source>Atlas cannot split this file into statements (line %1, column %2: %3) and stops at it.</source>
        <translation>Atlas ne peut pas découper ce fichier en instructions (ligne %1, colonne %2 : %3) et s’y arrête.</translation>
    </message>
    <message>
        <source>&quot;-- atlas:txmode none&quot; and an empty line at the top</source>
        <translation>&quot;-- atlas:txmode none&quot; et une ligne vide en tête du fichier</translation>
    </message>
    <message>
        <source>A txtar archive, which needs Atlas Pro. The community edition treats its section markers as comments and runs every section as SQL, including the down section.</source>
        <translation>Une archive txtar, qui demande Atlas Pro. L’édition communautaire prend les marques de section pour des commentaires et exécute chaque section comme du SQL, la section down comprise.</translation>
    </message>
    <message>
        <source>Another file also has version %1; Atlas can record only one of them.</source>
        <translation>Un autre fichier a aussi la version %1 ; Atlas ne peut en retenir qu’un.</translation>
    </message>
    <message>
        <source>The versions have different lengths, and Atlas sorts them as text: 10 comes before 2.</source>
        <translation>Les versions n’ont pas toutes la même longueur, et Atlas les trie comme du texte : 10 vient avant 2.</translation>
    </message>
    <message>
        <source>%1 does not match its hash in atlas.sum: it was edited after the hash was written.</source>
        <translation>%1 ne correspond pas à son empreinte dans atlas.sum : le fichier a été modifié ensuite.</translation>
    </message>
    <message>
        <source>%1 differs from its hash in atlas.sum only by its line ends or a byte order mark, as after a checkout with CRLF.</source>
        <translation>%1 ne diffère d’atlas.sum que par ses fins de ligne ou une marque d’ordre des octets, comme après un checkout en CRLF.</translation>
    </message>
    <message>
        <source>%1 is not in atlas.sum: it was added after atlas.sum was written.</source>
        <translation>%1 n’est pas dans atlas.sum : le fichier a été ajouté après le calcul.</translation>
    </message>
    <message>
        <source>%1 is in atlas.sum, but the file does not exist: it was deleted.</source>
        <translation>%1 est dans atlas.sum, mais ce fichier n’existe pas : il a été supprimé.</translation>
    </message>
    <message>
        <source>%1 is called %2 in atlas.sum: it was renamed after atlas.sum was written.</source>
        <translation>%1 s’appelle %2 dans atlas.sum : le fichier a été renommé après le calcul.</translation>
    </message>
    <message>
        <source>%1 could not be verified, because an earlier file does not match its hash.</source>
        <translation>%1 n’a pas pu être vérifié, car un fichier antérieur ne correspond pas à son empreinte.</translation>
    </message>
    <message>
        <source>All entries of atlas.sum are correct, but its first line is not: the file was edited by hand or merged.</source>
        <translation>Toutes les entrées d’atlas.sum sont justes, mais pas sa première ligne : elle a été modifiée à la main ou fusionnée.</translation>
    </message>
    <message>
        <source>atlas.sum contains a line that is not a file name and its hash; it may be left from a merge conflict.</source>
        <translation>atlas.sum contient une ligne qui n’est pas un fichier et son empreinte, peut-être à la suite d’un conflit de fusion.</translation>
    </message>
    <message>
        <source>The folder has no atlas.sum, and Atlas refuses a folder without one. Run atlas migrate hash to create it.</source>
        <translation>Le dossier n’a pas de fichier atlas.sum, et Atlas refuse un dossier qui n’en a pas. Créez-le avec atlas migrate hash.</translation>
    </message>
    <message>
        <source>atlas.sum does not match the folder. %1</source>
        <translation>atlas.sum ne correspond pas au dossier. %1</translation>
    </message>
    <message>
        <source>Later files that cannot be verified until that is fixed: %1.</source>
        <translation>Fichiers suivants qui ne peuvent pas être vérifiés tant que cela n’est pas corrigé : %1.</translation>
    </message>
    <message>
        <source>If this change is intended, run atlas migrate hash.</source>
        <translation>Si ce changement est voulu, lancez atlas migrate hash.</translation>
    </message>
    <message>
        <source>atlas.sum is a file of Atlas, but this folder contains migrations of %1.</source>
        <translation>atlas.sum est un fichier d’Atlas, mais ce dossier contient des migrations de %1.</translation>
    </message>
    <message>
        <source>atlas.sum does not match the folder (checksum mismatch), so Atlas refuses to run it.</source>
        <translation>atlas.sum ne correspond pas au dossier (checksum mismatch), Atlas refuse donc de l’exécuter.</translation>
    </message>
    <message>
        <source>The database is not clean: %1. Atlas starts only on an empty database; give its version with --baseline, or use --allow-dirty.</source>
        <translation>La base n’est pas vide : %1. Atlas ne commence que sur une base vide ; indiquez sa version avec --baseline, ou --allow-dirty.</translation>
    </message>
    <message>
        <source>baseline version &quot;%1&quot; not found: no file has this version.</source>
        <translation>baseline version &quot;%1&quot; not found : aucun fichier n’a cette version.</translation>
    </message>
    <message>
        <source>Added out of order: %1. Newer migrations have already run, so Atlas needs --exec-order linear-skip or non-linear to continue.</source>
        <translation>Ajoutées dans le désordre : %1. Des migrations plus récentes ont déjà été exécutées ; Atlas a besoin de --exec-order linear-skip ou non-linear pour continuer.</translation>
    </message>
    <message>
        <source>%1 already has rows: the database is at version %2. A baseline is only for databases without a history.</source>
        <translation>%1 a déjà des lignes : la base est à la version %2. Un point de départ n’est fait que pour les bases sans historique.</translation>
    </message>
    <message>
        <source>atlas:txmode must be given once, with the value none or file.</source>
        <translation>atlas:txmode doit figurer une seule fois et valoir none ou file.</translation>
    </message>
    <message>
        <source>This file is a txtar archive, which needs Atlas Pro; as plain SQL, its down section would run too.</source>
        <translation>Ce fichier est une archive txtar, qui demande Atlas Pro ; exécutée comme du SQL simple, sa section down le serait aussi.</translation>
    </message>
    <message>
        <source>checksum not found: atlas.sum has no entry for this file, so Atlas has no hash to record.</source>
        <translation>checksum not found : atlas.sum n’a pas d’entrée pour ce fichier, Atlas n’a donc pas d’empreinte à noter.</translation>
    </message>
    <message>
        <source>history changed: statement %1 from file &quot;%2&quot; changed. It had already run when the file failed, so the rest cannot continue from it. Restore the original statement.</source>
        <translation>history changed: statement %1 from file &quot;%2&quot; changed. Elle avait déjà été exécutée quand le fichier a échoué, la suite ne peut donc pas reprendre. Rétablissez l’instruction d’origine.</translation>
    </message>
    <message>
        <source>All of its changes were committed, including its row in %1.</source>
        <translation>Tous ses changements ont été validés, y compris sa ligne dans %1.</translation>
    </message>
    <message>
        <source>Everything after its BEGIN was rolled back.</source>
        <translation>Tout ce qui suivait son BEGIN a été annulé.</translation>
    </message>
    <message>
        <source>All of it was rolled back.</source>
        <translation>Tout a été annulé.</translation>
    </message>
    <message>
        <source>The file runs in one transaction, so all of it was rolled back, and %1 has no record of the attempt. Repair the file and run it again.</source>
        <translation>Le fichier est exécuté en une transaction ; tout a été annulé, et %1 n’a pas trace de la tentative. Réparez le fichier et relancez-le.</translation>
    </message>
    <message>
        <source>The statements before it were committed, and %1 records how many. Repair this statement and run again: Atlas continues here.</source>
        <translation>Les instructions précédentes ont été validées, et %1 note combien. Réparez cette instruction et relancez : Atlas reprend ici.</translation>
    </message>
    <message>
        <source>Atlas: schema of the history table.</source>
        <translation>Atlas : le schéma de sa table d’historique.</translation>
    </message>
    <message>
        <source>Atlas: what to do with files added out of order: linear refuses, linear-skip ignores them, non-linear runs them.</source>
        <translation>Atlas : que faire des fichiers ajoutés dans le désordre : linear refuse, linear-skip les passe, non-linear les exécute.</translation>
    </message>
    <message>
        <source>Atlas: file runs each file in a transaction, none uses no transactions.</source>
        <translation>Atlas : file pour une transaction autour de chaque fichier, none pour aucune.</translation>
    </message>
    <message>
        <source>Atlas: current version of a database that has no history yet.</source>
        <translation>Atlas : la version à laquelle se trouve déjà une base sans historique.</translation>
    </message>
    <message>
        <source>Atlas: start even if the database is not empty.</source>
        <translation>Atlas : commencer bien que la base ne soit pas vide.</translation>
    </message>
    <message>
        <source>--baseline and --allow-dirty cannot be used together.</source>
        <translation>--baseline et --allow-dirty ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>--exec-order must be linear, linear-skip or non-linear.</source>
        <translation>--exec-order accepte linear, linear-skip ou non-linear.</translation>
    </message>
    <message>
        <source>--tx-mode must be file or none.</source>
        <translation>--tx-mode accepte file ou none.</translation>
    </message>
    <message>
        <source>It was marked as applied by hand (atlas migrate set).</source>
        <translation>Elle a été marquée à la main comme appliquée (atlas migrate set).</translation>
    </message>
    <message>
        <source>The next run of Atlas continues with the rest, if the statements that ran are unchanged.</source>
        <translation>Atlas continuera avec le reste à la prochaine exécution, si celles déjà passées sont inchangées.</translation>
    </message>
    <message>
        <source>Newer migrations have run since, so Atlas will never run the rest. Run it by hand.</source>
        <translation>Des migrations plus récentes ont été exécutées depuis ; Atlas n’exécutera jamais le reste, à faire à la main.</translation>
    </message>
    <message>
        <source>The file is unchanged since it ran; another file was added before it.</source>
        <translation>Le fichier est inchangé depuis son exécution ; un autre a été ajouté avant lui.</translation>
    </message>
    <message>
        <source>The file was edited or renamed after it ran on this database. Atlas does not detect this and will not run it again.</source>
        <translation>Le fichier a été modifié ou renommé après son exécution sur cette base. Atlas ne le détecte pas et ne l’exécutera plus.</translation>
    </message>
    <message>
        <source>Whether the file has changed since it ran is not known, because an earlier file was edited.</source>
        <translation>On ne sait pas si le fichier a changé depuis son exécution, car un fichier antérieur a été modifié.</translation>
    </message>
    <message>
        <source>Newer migrations have already run. Atlas runs nothing until --exec-order says whether to run this one or to skip it.</source>
        <translation>Des migrations plus récentes ont déjà été exécutées. Atlas n’exécute rien tant que --exec-order n’indique pas s’il faut exécuter ou ignorer celle-ci.</translation>
    </message>
    <message>
        <source>It has not run and will not run: it is older than the first migration that Atlas ran here (%1).</source>
        <translation>Elle n’a jamais été exécutée et ne le sera pas : elle précède la première migration qu’Atlas a exécutée ici (%1).</translation>
    </message>
    <message>
        <source>A checkpoint is for new databases; this database has already run its contents.</source>
        <translation>Un point de contrôle sert aux bases neuves ; celle-ci a déjà exécuté son contenu.</translation>
    </message>
    <message>
        <source>It will not run, because a later checkpoint contains it.</source>
        <translation>Elle n’est pas exécutée, car un point de contrôle ultérieur la contient.</translation>
    </message>
    <message>
        <source>Version %1 ran on this database, but the folder has no file for it.</source>
        <translation>La version %1 a été exécutée sur cette base, mais le dossier n’a pas de fichier pour elle.</translation>
    </message>
    <message>
        <source>There is more than one atlas_schema_revisions table; Colophon read %1.</source>
        <translation>Il y a plusieurs tables atlas_schema_revisions ; %1 a été lue.</translation>
    </message>
    <message>
        <source>Version %1 has not run on this database.</source>
        <translation>La version %1 n’a jamais été exécutée sur cette base.</translation>
    </message>
    <message>
        <source>dbmate: refuse migrations that are older than one that has run.</source>
        <translation>dbmate : refuser les migrations plus anciennes qu’une migration déjà exécutée.</translation>
    </message>
    <message>
        <source>This folder contains no migrations.</source>
        <translation>Ce dossier ne contient aucune migration.</translation>
    </message>
    <message>
        <source>duplicate migration file: %1. Two files have this version and direction, so golang-migrate refuses the whole folder. Give one of them another version.</source>
        <translation>duplicate migration file : %1. Deux fichiers ont cette version et cette direction, golang-migrate refuse donc tout le dossier ; donnez une autre version à l’un d’eux.</translation>
    </message>
    <message>
        <source>%1 looks like a backup copy, but golang-migrate runs files with such a name. Delete it.</source>
        <translation>%1 ressemble à une copie de secours, mais golang-migrate exécute les fichiers de ce nom ; supprimez-la.</translation>
    </message>
    <message>
        <source>There is no down file, so rolling back only changes the version.</source>
        <translation>Il n’y a pas de fichier down ; un retour en arrière ne change que la version.</translation>
    </message>
    <message>
        <source>The down file of this version has a different name: %1.</source>
        <translation>Le fichier down de cette version porte un autre nom : %1.</translation>
    </message>
    <message>
        <source>There is only a down file, so the up migration only sets this version.</source>
        <translation>Il n’y a qu’un fichier down ; la migration up ne fait que poser cette version.</translation>
    </message>
    <message>
        <source>%1 is a folder; golang-migrate ignores it.</source>
        <translation>%1 est un dossier ; golang-migrate l’ignore.</translation>
    </message>
    <message>
        <source>Version %1 is missing from the sequence. If a file with this version is added later, it does not run on databases that are past it.</source>
        <translation>La version %1 manque dans la suite. Si un fichier de cette version est ajouté plus tard, il n’est pas exécuté sur les bases qui l’ont dépassée.</translation>
    </message>
    <message>
        <source>golang-migrate ignores this file; it reads only names like 000001_add_users.up.sql.</source>
        <translation>golang-migrate ignore ce fichier ; il ne lit que des noms comme 000001_add_users.up.sql.</translation>
    </message>
    <message>
        <source>%1 changes nothing in the schema, so the schema does not show whether it ran.</source>
        <translation>%1 ne change rien dans le schéma ; le schéma ne montre donc pas si elle a été exécutée.</translation>
    </message>
    <message>
        <source>Either %1 or %2 did not finish.</source>
        <translation>%1 n’est pas allé au bout, ou bien c’est %2.</translation>
    </message>
    <message>
        <source>The schema is the one before the first migration: run migrate force %1.</source>
        <translation>Le schéma est donc celui d’avant la première migration : lancez migrate force %1.</translation>
    </message>
    <message>
        <source>The schema is that of version %1: run migrate force %1.</source>
        <translation>Le schéma est donc celui de la version %1 : lancez migrate force %1.</translation>
    </message>
    <message>
        <source>It was only partly applied. Finish it or undo it by hand, then run migrate force with the version that the schema has.</source>
        <translation>Elle n’a pris effet qu’en partie : terminez-la ou défaites-la à la main, puis lancez migrate force avec la version qu’a le schéma.</translation>
    </message>
    <message>
        <source>force %1 if %2 was applied, force %3 if it was not</source>
        <translation>force %1 si %2 a pris effet, force %3 sinon</translation>
    </message>
    <message>
        <source>Check the data: %1.</source>
        <translation>Vérifiez les données : %1.</translation>
    </message>
    <message>
        <source>Dirty database version %1. Fix and force version. The last run failed halfway; golang-migrate runs nothing until the version is set with migrate force.</source>
        <translation>Dirty database version %1. Fix and force version. La dernière exécution a échoué en chemin ; golang-migrate n’exécute rien tant que la version n’est pas posée avec migrate force.</translation>
    </message>
    <message>
        <source>no migration found for version %1: the database is at a version that this folder does not contain.</source>
        <translation>no migration found for version %1 : la base est à une version que ce dossier n’a pas.</translation>
    </message>
    <message>
        <source>no migration found for version %1: the folder has no file of this version to go back to.</source>
        <translation>no migration found for version %1 : aucun fichier de ce genre auquel revenir.</translation>
    </message>
    <message>
        <source>The database is now marked dirty at version %1, as golang-migrate does.</source>
        <translation>La base est maintenant marquée « dirty » à la version %1, comme le fait golang-migrate.</translation>
    </message>
    <message>
        <source>The file controls transactions itself, so parts of it may have been committed. Check the schema, then run migrate force with the version that it has.</source>
        <translation>Le fichier gère lui-même des transactions ; des parties ont pu être validées. Vérifiez le schéma, puis lancez migrate force avec la version qu’il a.</translation>
    </message>
    <message>
        <source>The file runs in one transaction, so all of it was rolled back. Repair the file, run migrate force with the previous version, then run it again.</source>
        <translation>Le fichier est exécuté en une transaction ; tout a été annulé. Réparez le fichier, lancez migrate force avec la version précédente, puis relancez-le.</translation>
    </message>
    <message>
        <source>The file runs in one transaction, so all of it was rolled back and the schema is still that of version %1. Repair the file, run migrate force %1, then run it again.</source>
        <translation>Le fichier est exécuté en une transaction ; tout a été annulé et le schéma est toujours celui de la version %1. Réparez le fichier, lancez migrate force %1, puis relancez-le.</translation>
    </message>
    <message>
        <source>%1 is not a valid version: golang-migrate takes whole numbers, or -1 for “no version”.</source>
        <translation>%1 n’est pas une version valide : golang-migrate accepte des nombres entiers, ou -1 pour « aucune version ».</translation>
    </message>
    <message>
        <source>The file began a transaction and did not end it, so golang-migrate cannot continue after it.</source>
        <translation>Le fichier a ouvert une transaction et ne l’a pas fermée ; golang-migrate ne peut pas continuer après lui.</translation>
    </message>
    <message>
        <source>Everything after its last BEGIN was rolled back, and the database is marked dirty at version %1.</source>
        <translation>Tout ce qui suivait son dernier BEGIN a été annulé, et la base est marquée « dirty » à la version %1.</translation>
    </message>
    <message>
        <source>The database is dirty at version %1: either that migration failed, or the rollback of the one after it. Find out which, repair the schema, then run migrate force with the version that the schema has.</source>
        <translation>La base est marquée « dirty » à la version %1 : soit cette migration a échoué, soit l’annulation de la suivante. Cherchez laquelle, réparez le schéma, puis lancez migrate force avec la version qu’a le schéma.</translation>
    </message>
    <message>
        <source>The database is at version %1, but no file has this version; golang-migrate refuses to continue.</source>
        <translation>La base est à la version %1, qu’aucun fichier ne porte ; golang-migrate refuse de continuer.</translation>
    </message>
    <message>
        <source>%1 has %2 rows, but golang-migrate uses only one and does not define which.</source>
        <translation>%1 a %2 lignes, mais golang-migrate n’en utilise qu’une, sans définir laquelle.</translation>
    </message>
    <message>
        <source>There is more than one schema_migrations table; Colophon read %1. Which one golang-migrate uses depends on its search_path.</source>
        <translation>Il y a plusieurs tables schema_migrations ; %1 a été lue. Celle qu’utilise golang-migrate dépend de son search_path.</translation>
    </message>
    <message>
        <source>ENVSUB ON inserts environment variables into the SQL, which Colophon does not support.</source>
        <translation>ENVSUB ON insère des valeurs de l’environnement dans le SQL, ce que Colophon ne fait pas.</translation>
    </message>
    <message>
        <source>%1 is not a valid version.</source>
        <translation>%1 n’est pas une version.</translation>
    </message>
    <message>
        <source>no current version found: version %1 ran on this database, but the folder has no file to roll it back.</source>
        <translation>no current version found : la version %1 a été exécutée sur cette base, mais le dossier n’a pas de fichier pour l’annuler.</translation>
    </message>
    <message>
        <source>%1 is a Go migration; only a goose binary that was built with it can run it.</source>
        <translation>%1 est une migration Go ; seul un goose compilé avec elle peut l’exécuter.</translation>
    </message>
    <message>
        <source>There is no Down section, so rolling back only deletes its row in the history table.</source>
        <translation>Il n’y a pas de section Down ; un retour en arrière ne fait que supprimer sa ligne de la table d’historique.</translation>
    </message>
    <message>
        <source>found %1 missing migrations before current version %2: %3. goose runs nothing without --allow-missing.</source>
        <translation>found %1 missing migrations before current version %2: %3. goose n’exécute rien sans --allow-missing.</translation>
    </message>
    <message>
        <source>goose: also run migrations that are older than the newest one that has run.</source>
        <translation>goose : exécuter aussi les migrations plus anciennes que la plus récente déjà exécutée.</translation>
    </message>
    <message>
        <source>could not parse SQL migration file &quot;%1&quot;: goose refuses a folder with a file whose name has no version.</source>
        <translation>could not parse SQL migration file &quot;%1&quot; : la commande de goose refuse un dossier qui contient un fichier dont le nom n’a pas de version.</translation>
    </message>
    <message>
        <source>duplicate version %1 detected: goose refuses the folder.</source>
        <translation>duplicate version %1 detected : goose refuse le dossier.</translation>
    </message>
    <message>
        <source>Newer migrations have already run, but this one has not.</source>
        <translation>Des migrations plus récentes ont déjà été exécutées, celle-ci jamais.</translation>
    </message>
    <message>
        <source>The database has no history table of %1, so it is not known which migrations have run.</source>
        <translation>La base n’a pas de table d’historique de %1 ; on ne sait donc pas ce qui a été exécuté.</translation>
    </message>
    <message>
        <source>%1 ignores a file with this name.</source>
        <translation>%1 ignore un fichier de ce nom.</translation>
    </message>
    <message>
        <source>%1 has no atlas.sum, and Atlas refuses a folder without one. If these files are for Atlas, run atlas migrate hash to create it. Otherwise they can be inspected, but not applied.</source>
        <translation>%1 n’a pas de fichier atlas.sum, et Atlas refuse un dossier qui n’en a pas. Si ces fichiers sont pour Atlas, créez-le avec atlas migrate hash. Sinon ils peuvent être consultés, mais pas appliqués.</translation>
    </message>
    <message>
        <source>Everything after its BEGIN was rolled back, including its row in %1.</source>
        <translation>Tout ce qui suivait son BEGIN a été annulé, y compris sa ligne dans %1.</translation>
    </message>
    <message>
        <source>%1 sent the file without a transaction. If the file does not control transactions itself, all of it was rolled back. %2 does not list it, so %1 runs all of it again.</source>
        <translation>%1 a envoyé le fichier sans transaction. S’il ne gère pas lui-même de transactions, tout a été annulé. %2 ne le mentionne pas, %1 l’exécute donc à nouveau en entier.</translation>
    </message>
    <message>
        <source>The statements before it were committed, but %1 does not list the file, so %2 runs all of it again. Undo these statements first, or make them safe to run twice.</source>
        <translation>Les instructions précédentes ont été validées, mais %1 ne mentionne pas le fichier, %2 l’exécute donc à nouveau en entier. Défaites-les d’abord, ou écrivez-les de façon qu’elles puissent être exécutées deux fois.</translation>
    </message>
    <message>
        <source>golang-migrate, goose, dbmate: history table, as TABLE or SCHEMA.TABLE.</source>
        <translation>golang-migrate, goose, dbmate : la table d’historique, TABLE ou SCHEMA.TABLE.</translation>
    </message>
    <message>
        <source>Migrations of %1 can be inspected, but not applied. Colophon applies those of golang-migrate, Atlas, goose and dbmate.</source>
        <translation>Les migrations de %1 peuvent être consultées mais pas appliquées ; seules celles de golang-migrate, d’Atlas, de goose et de dbmate le peuvent.</translation>
    </message>
    <message>
        <source>%1 fails on a row of %2.</source>
        <translation>Échec pour %1 sur une ligne de %2.</translation>
    </message>
    <message>
        <source>The way down was written and not tried: Colophon does not go down as %1 does.</source>
        <translation>La migration down a été écrite, mais pas essayée : Colophon ne revient pas en arrière comme %1.</translation>
    </message>
    <message>
        <source>The way down was tried; it restores the schema.</source>
        <translation>La migration down a été essayée ; elle rétablit le schéma.</translation>
    </message>
    <message>
        <source>The way down was tried; it does not restore the schema in full: %1.</source>
        <translation>La migration down a été essayée ; elle ne rétablit pas tout le schéma : %1.</translation>
    </message>
    <message>
        <source>The way down was tried and fails: %1</source>
        <translation>La migration down a été essayée et échoue : %1</translation>
    </message>
    <message>
        <source>Nothing to do: the migrations in %1 make what %2 says.</source>
        <translation>Rien à faire : les migrations de %1 produisent ce que décrit %2.</translation>
    </message>
    <message>
        <source>Nothing was written: no statement can change what is different between the migrations in %1 and %2.</source>
        <translation>Rien n’a été écrit : aucune instruction ne peut changer ce qui diffère entre les migrations de %1 et %2.</translation>
    </message>
    <message>
        <source>With it the migrations make what %1 says; tried on PostgreSQL %2.</source>
        <translation>Avec elle, les migrations produisent ce que décrit %1 ; essayé sur PostgreSQL %2.</translation>
    </message>
    <message>
        <source>With it the migrations make what %1 says but for the order of columns, which no statement can change; tried on PostgreSQL %2:</source>
        <translation>Avec elle, les migrations produisent ce que décrit %1, à l’ordre des colonnes près, qu’aucune instruction ne peut changer ; essayé sur PostgreSQL %2 :</translation>
    </message>
    <message>
        <source>With it the migrations do not make all that %1 says; tried on PostgreSQL %2. What is left:</source>
        <translation>Avec elle, les migrations ne produisent pas tout ce que décrit %1 ; essayé sur PostgreSQL %2. Il reste :</translation>
    </message>
    <message>
        <source>PostgreSQL refuses it in one transaction, so it is written to run without.</source>
        <translation>PostgreSQL la refuse en une seule transaction ; elle est donc écrite pour s’exécuter sans transaction.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>The migration that leads to %1 fails, so nothing was written. %2</source>
        <translation>La migration qui mène à %1 échoue ; rien n’a donc été écrit. %2</translation>
    </message>
    <message>
        <source>The files in %1 changed while the migration was made; nothing was written. Try again.</source>
        <translation>Les fichiers de %1 ont changé pendant la création de la migration ; rien n’a été écrit. Réessayez.</translation>
    </message>
    <message>
        <source>Perhaps renamed: %1. The statements below drop the one and make the other, which loses the rows; ALTER … RENAME would keep them.</source>
        <translation>Peut-être renommé : %1. Les instructions ci-dessous suppriment l’un et créent l’autre, ce qui perd les lignes ; ALTER … RENAME les garderait.</translation>
    </message>
    <message>
        <source>Version %1 ran on the database, but there is no file for it; what it made looks as if it was made by hand.</source>
        <translation>La version %1 a été exécutée sur la base, mais n’a pas de fichier ; ce qu’elle a créé semble fait à la main.</translation>
    </message>
    <message>
        <source>%1 was edited after it ran; it is replayed as it is now.</source>
        <translation>%1 a été modifiée après son exécution ; elle est rejouée dans son état actuel.</translation>
    </message>
    <message>
        <source>%1 did not run to its end; what it made looks as if it was made by hand.</source>
        <translation>%1 n’est pas allée au bout ; ce qu’elle a créé semble fait à la main.</translation>
    </message>
    <message>
        <source>Files without a tool keep no history: the database is taken to have run them all.</source>
        <translation>Des fichiers sans outil n’ont pas d’historique : on suppose que la base les a tous exécutés.</translation>
    </message>
    <message>
        <source>The database has no history of %1, so it claims to have run nothing.</source>
        <translation>La base n’a pas d’historique de %1 ; d’après elle, rien n’a donc été exécuté.</translation>
    </message>
    <message>
        <source>made by hand in the database</source>
        <translation>fait à la main dans la base</translation>
    </message>
    <message>
        <source>missing migration</source>
        <translation>migration manquante</translation>
    </message>
    <message>
        <source>stale schema file</source>
        <translation>fichier de schéma périmé</translation>
    </message>
    <message>
        <source>cosmetic</source>
        <translation>cosmétique</translation>
    </message>
    <message>
        <source>in the database</source>
        <translation>dans la base</translation>
    </message>
    <message>
        <source>in the schema file</source>
        <translation>dans le fichier de schéma</translation>
    </message>
    <message>
        <source>in the database and the schema file</source>
        <translation>dans la base et le fichier de schéma</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>manque %1</translation>
    </message>
    <message>
        <source>before the first version</source>
        <translation>avant la première version</translation>
    </message>
    <message>
        <source>at version %1</source>
        <translation>à la version %1</translation>
    </message>
    <message>
        <source>Database %1 %2 (%3, %4); %5 migrations replayed on PostgreSQL %6.</source>
        <translation>Base %1 %2 (%3, %4) ; %5 migrations rejouées sur PostgreSQL %6.</translation>
    </message>
    <message>
        <source>No drift: the database has what its migrations make.</source>
        <translation>Aucune dérive : la base contient ce que ses migrations produisent.</translation>
    </message>
    <message>
        <source>No drift: the database has what its migrations make, and %1 says what all migrations make.</source>
        <translation>Aucune dérive : la base contient ce que ses migrations produisent, et %1 décrit ce que produisent toutes les migrations.</translation>
    </message>
    <message>
        <source>Differences: %1.</source>
        <translation>Différences : %1.</translation>
    </message>
    <message>
        <source>Database and migrations first part at %1.</source>
        <translation>La base et les migrations divergent à partir de %1.</translation>
    </message>
    <message>
        <source>Left out, because PostgreSQL %1 and %2 print or keep it differently: %3.</source>
        <translation>Laissées de côté, car PostgreSQL %1 et %2 les affichent ou les stockent différemment : %3.</translation>
    </message>
    <message>
        <source>They part at %1.</source>
        <translation>Elles divergent à partir de %1.</translation>
    </message>
    <message>
        <source>They agree up to %1 and part at %2.</source>
        <translation>Elles concordent jusqu’à %1 et divergent à partir de %2.</translation>
    </message>
    <message>
        <source>No migration makes it, and none touches it.</source>
        <translation>Aucune migration ne le crée ni n’y touche.</translation>
    </message>
    <message>
        <source>No migration makes it; %1 touched %2 last.</source>
        <translation>Aucune migration ne le crée ; %1 est la dernière à toucher à %2.</translation>
    </message>
    <message>
        <source>A pending migration makes the same.</source>
        <translation>Une migration en attente fait la même chose.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Aucune dérive</translation>
    </message>
    <message>
        <source>label</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>where</source>
        <translation>endroit</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>aucune dérive</translation>
    </message>
    <message>
        <source>cosmetic drift</source>
        <translation>dérive cosmétique</translation>
    </message>
    <message>
        <source>drift: 1 difference</source>
        <translation>dérive : 1 différence</translation>
    </message>
    <message>
        <source>drift: %1 differences</source>
        <translation>dérive : %1 différences</translation>
    </message>
    <message>
        <source>The history of migrations in %1 cannot be read, so it is not known which ran: %2</source>
        <translation>Impossible de lire l’historique des migrations dans %1 ; on ne sait donc pas lesquelles ont été exécutées : %2</translation>
    </message>
    <message>
        <source>The database runs PostgreSQL %1, which is not installed here; the migrations ran on PostgreSQL %2. What the two print differently is left out.</source>
        <translation>La base tourne sous PostgreSQL %1, qui n’est pas installé ici ; les migrations ont été exécutées sur PostgreSQL %2. Ce que les deux affichent différemment est laissé de côté.</translation>
    </message>
    <message>
        <source>A pending migration fails, so it was not looked at what those make: %1</source>
        <translation>Une migration en attente échoue ; l’effet des migrations en attente n’a donc pas été examiné : %1</translation>
    </message>
    <message>
        <source>Reading the schema of the database</source>
        <translation>Lecture du schéma de la base</translation>
    </message>
    <message>
        <source>Replaying %1 (%2 of %3)</source>
        <translation>Réexécution de %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Making the schema of the file</source>
        <translation>Création du schéma du fichier</translation>
    </message>
    <message>
        <source>Finding where it came in: %1 (%2 of %3)</source>
        <translation>Recherche de l’origine : %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>assumed that no migration has run</source>
        <translation>on suppose qu’aucune migration n’a été exécutée</translation>
    </message>
    <message>
        <source>assumed that everything up to %1 has run, because its changes are in the schema (%2)</source>
        <translation>on suppose que tout a été exécuté jusqu’à %1, car ses changements sont dans le schéma (%2)</translation>
    </message>
    <message>
        <source>The history could not be read: %1; %2.</source>
        <translation>L’historique n’a pas pu être lu : %1 ; %2.</translation>
    </message>
    <message>
        <source>The file stops before its end.</source>
        <translation>Le fichier s’arrête avant sa fin.</translation>
    </message>
    <message>
        <source>The run ends before it.</source>
        <translation>L’exécution s’arrête avant elle.</translation>
    </message>
    <message>
        <source>Whether migrations have run since then is not known, because the history cannot be read.</source>
        <translation>L’historique ne peut pas être lu ; on ne sait donc pas si des migrations ont été exécutées depuis.</translation>
    </message>
    <message>
        <source>changes   about %1 rows of %2</source>
        <translation>modifie   environ %1 lignes de %2</translation>
    </message>
    <message>
        <source>Rehearsed on a copy of the schema, PostgreSQL %1, as %2.</source>
        <translation>Essai sur une copie du schéma, PostgreSQL %1, en tant que %2.</translation>
    </message>
    <message>
        <source>It changes about %1 rows of %2.</source>
        <translation>Elle modifie environ %1 lignes de %2.</translation>
    </message>
    <message>
        <source>It changes about %1 rows of %2 at once. Other writes to these rows wait until the transaction ends.</source>
        <translation>Elle modifie d’un coup environ %1 lignes de %2. Les autres écritures sur ces lignes attendent la fin de la transaction.</translation>
    </message>
    <message>
        <source>The migrations were not run down and up again.</source>
        <translation>Les migrations n’ont pas été annulées puis réappliquées.</translation>
    </message>
    <message>
        <source>These tables were locked while the schema was read, so their defaults, constraints and indexes are missing in the rehearsal: %1.</source>
        <translation>Ces tables étaient verrouillées pendant la lecture du schéma ; leurs valeurs par défaut, contraintes et index sont donc absents de l’essai : %1.</translation>
    </message>
    <message>
        <source>Part of the schema that could not be read: %1 (%2)</source>
        <translation>Partie du schéma qui n’a pas pu être lue : %1 (%2)</translation>
    </message>
    <message>
        <source>The USING clause of column %1 calls a volatile function.</source>
        <translation>La clause USING de la colonne %1 appelle une fonction volatile.</translation>
    </message>
    <message>
        <source>The USING clause of column %1 cannot be analysed: %2</source>
        <translation>La clause USING de la colonne %1 ne peut pas être analysée : %2</translation>
    </message>
    <message>
        <source>How the column %1 gets its values is not known.</source>
        <translation>On ne sait pas d’où la colonne %1 tire ses valeurs.</translation>
    </message>
    <message>
        <source>How the column %1 gets its values is not visible in the statement.</source>
        <translation>L’instruction ne montre pas d’où la colonne %1 tire ses valeurs.</translation>
    </message>
    <message>
        <source>the generated column %1</source>
        <translation>la colonne générée %1</translation>
    </message>
    <message>
        <source>NOT NULL of the type of column %1</source>
        <translation>le NOT NULL du type de la colonne %1</translation>
    </message>
    <message>
        <source>The database runs PostgreSQL %1; the rehearsal ran on the given server, PostgreSQL %2.</source>
        <translation>La base tourne sous PostgreSQL %1 ; l’essai s’est fait sur le serveur indiqué, PostgreSQL %2.</translation>
    </message>
    <message>
        <source>The migrations ran as %1, not as %2.</source>
        <translation>Les migrations ont été exécutées en tant que %1, et non %2.</translation>
    </message>
    <message>
        <source>It is not known whether %1 is the server of the database itself, so the rehearsal does not use it.</source>
        <translation>On ne sait pas si %1 est le serveur de la base elle-même ; l’essai ne l’utilise donc pas.</translation>
    </message>
    <message>
        <source>%1 is the server of the database itself. Give a different server for the rehearsal, or none.</source>
        <translation>%1 est le serveur de la base elle-même. Indiquez un autre serveur pour l’essai, ou aucun.</translation>
    </message>
    <message>
        <source>%1 cannot create a database on %2, which the rehearsal needs. Grant the right with: ALTER ROLE %1 CREATEDB.</source>
        <translation>%1 ne peut pas créer de base sur %2, ce dont l’essai a besoin. Accordez-lui ce droit avec : ALTER ROLE %1 CREATEDB.</translation>
    </message>
    <message>
        <source>There %1 owns all objects, and privileges are not copied.</source>
        <translation>%1 y possède tous les objets, et les droits ne sont pas copiés.</translation>
    </message>
    <message>
        <source>There %1 owns all objects, and privileges are not copied. Missing roles: %2.</source>
        <translation>%1 y possède tous les objets, et les droits ne sont pas copiés. Rôles manquants : %2.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, ligne %2, colonne %3 : %4</translation>
    </message>
    <message>
        <source>%1 is not a directory of %2.</source>
        <translation>%1 n’est pas un dossier de %2.</translation>
    </message>
    <message>
        <source>%1 has no version %2.</source>
        <translation>%1 n’a pas de version %2.</translation>
    </message>
    <message>
        <source>The migrations in %1 cannot be replayed: %2 is a template, which only pop can turn into SQL.</source>
        <translation>Les migrations de %1 ne peuvent pas être rejouées : %2 est un modèle que seul pop sait transformer en SQL.</translation>
    </message>
    <message>
        <source>There is no migration in %1 of a tool that Colophon knows.</source>
        <translation>%1 ne contient aucune migration d’un outil que Colophon connaît.</translation>
    </message>
    <message>
        <source>The migrations in %1 cannot be replayed: how %2 runs them is not imitated.</source>
        <translation>Les migrations de %1 ne peuvent pas être rejouées : Colophon n’imite pas la façon dont %2 les exécute.</translation>
    </message>
    <message>
        <source>error     line %1, column %2: %3</source>
        <translation>erreur    ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>error     line %1: %2</source>
        <translation>erreur    ligne %1 : %2</translation>
    </message>
    <message>
        <source>The planner had no statistics of the live tables, because the rehearsal&apos;s server is not a private one.</source>
        <translation>Le planificateur n’avait aucune statistique des tables réelles, car le serveur de la répétition n’est pas privé.</translation>
    </message>
    <message>
        <source>The planner had no statistics of the live tables.</source>
        <translation>Le planificateur n’avait aucune statistique des tables réelles.</translation>
    </message>
    <message>
        <source>Planner statistics of the live database: row counts (tables: %1).</source>
        <translation>Statistiques du planificateur de la base réelle : nombres de lignes (tables : %1).</translation>
    </message>
    <message>
        <source>Planner statistics of the live database: row counts (tables: %1), distributions of values (columns: %2).</source>
        <translation>Statistiques du planificateur de la base réelle : nombres de lignes (tables : %1), distributions des valeurs (colonnes : %2).</translation>
    </message>
    <message>
        <source>Extensions that are not installed here: %1. Stand-ins take their place: types that hold any text, functions that fail when they are called, index methods that take no row.</source>
        <translation>Extensions non installées ici : %1. Des substituts les remplacent : des types qui acceptent tout texte, des fonctions qui échouent à l’appel, des méthodes d’index qui n’acceptent aucune ligne.</translation>
    </message>
    <message>
        <source>Stand-ins for types: %1</source>
        <translation>Substituts de types : %1</translation>
    </message>
    <message>
        <source>Stand-ins for access methods: %1</source>
        <translation>Substituts de méthodes d’accès : %1</translation>
    </message>
    <message>
        <source>Stand-ins for operator classes: %1</source>
        <translation>Substituts de classes d’opérateurs : %1</translation>
    </message>
    <message>
        <source>The collation %1 is not available here; in the rehearsal it sorts as C.</source>
        <translation>La collation %1 n’est pas disponible ici ; dans la répétition, elle trie comme C.</translation>
    </message>
    <message>
        <source>%1: the version was set, nothing ran.</source>
        <translation>%1 : la version a été définie, rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>It was edited since it ran, so Flyway runs it again.</source>
        <translation>Elle a été modifiée depuis son exécution, donc Flyway l’exécute de nouveau.</translation>
    </message>
    <message>
        <source>The file was edited after it ran: its checksum is not the one in the history.</source>
        <translation>Le fichier a été modifié après son exécution : sa somme de contrôle n’est pas celle de l’historique.</translation>
    </message>
    <message>
        <source>%1 was edited after it ran (checksum mismatch). Restore it, or run flyway repair to accept it.</source>
        <translation>%1 a été modifié après son exécution (somme de contrôle différente). Rétablissez-le, ou exécutez flyway repair pour l’accepter.</translation>
    </message>
    <message>
        <source>This migration failed. Repair the schema, then let %1 repair its history.</source>
        <translation>Cette migration a échoué. Réparez le schéma, puis laissez %1 réparer son historique.</translation>
    </message>
</context>
<context>
    <name>migrations::hazards::Words</name>
    <message>
        <source>files: %1 · problems: %2 · warnings: %3 · notes: %4</source>
        <translation>fichiers : %1 · problèmes : %2 · avertissements : %3 · remarques : %4</translation>
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
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>safer:</source>
        <translation>plus sûr :</translation>
    </message>
    <message>
        <source>--fail-on note and --format json list the notes; --explain RULE explains a rule.</source>
        <translation>--fail-on note et --format json énumèrent les remarques ; --explain RULE explique une règle.</translation>
    </message>
    <message>
        <source>Hazards in migrations</source>
        <translation>Risques dans les migrations</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>From PostgreSQL %1 on.</source>
        <translation>À partir de PostgreSQL %1.</translation>
    </message>
    <message>
        <source>Up to PostgreSQL %1.</source>
        <translation>Jusqu’à PostgreSQL %1.</translation>
    </message>
    <message>
        <source>Given:</source>
        <translation>Au départ :</translation>
    </message>
    <message>
        <source>Bad:</source>
        <translation>À éviter :</translation>
    </message>
    <message>
        <source>Good:</source>
        <translation>À préférer :</translation>
    </message>
    <message>
        <source>The default of %1 has a different value for each row, so all of %2 is rewritten while nothing else can read or write it.</source>
        <translation>La valeur par défaut de %1 diffère à chaque ligne ; %2 est donc réécrite en entier pendant que rien d’autre ne peut la lire ni y écrire.</translation>
    </message>
    <message>
        <source>Unless the function in the default of %1 is marked STABLE or IMMUTABLE, all of %2 is rewritten while nothing else can read or write it.</source>
        <translation>Sauf si la fonction de la valeur par défaut de %1 est marquée STABLE ou IMMUTABLE, %2 est réécrite en entier pendant que rien d’autre ne peut la lire ni y écrire.</translation>
    </message>
    <message>
        <source>A new column with a volatile default</source>
        <translation>Une nouvelle colonne avec une valeur par défaut volatile</translation>
    </message>
    <message>
        <source>Adding a foreign key reads all of %1 while nothing can write to it or to %2.</source>
        <translation>Ajouter une clé étrangère lit %1 en entier pendant que rien ne peut écrire dans cette table ni dans %2.</translation>
    </message>
    <message>
        <source>ADD FOREIGN KEY takes SHARE ROW EXCLUSIVE on both tables and reads the referencing one, so nothing can write to either until it is done. With NOT VALID it holds the locks for a moment only; VALIDATE CONSTRAINT in a later transaction reads the table while others write.</source>
        <translation>ADD FOREIGN KEY prend SHARE ROW EXCLUSIVE sur les deux tables et lit celle qui référence ; rien ne peut donc écrire dans l’une ou l’autre avant la fin. Avec NOT VALID, les verrous ne sont tenus qu’un instant ; VALIDATE CONSTRAINT dans une transaction ultérieure lit la table pendant que d’autres écrivent.</translation>
    </message>
    <message>
        <source>-- a trigger for new rows; write NEW. before each column of the table in the expression:</source>
        <translation>-- un déclencheur pour les nouvelles lignes ; écrivez NEW. devant chaque colonne de la table dans l’expression :</translation>
    </message>
    <message>
        <source>Adding the stored generated column %1 rewrites all of %2 while nothing else can read or write it.</source>
        <translation>Ajouter la colonne générée stockée %1 réécrit %2 en entier pendant que rien d’autre ne peut la lire ni y écrire.</translation>
    </message>
    <message>
        <source>A new stored generated column</source>
        <translation>Une nouvelle colonne générée stockée</translation>
    </message>
    <message>
        <source>Adding %1 gives each row a number, which rewrites all of %2 while nothing else can read or write it.</source>
        <translation>Ajouter %1 donne un numéro à chaque ligne, ce qui réécrit %2 en entier pendant que rien d’autre ne peut la lire ni y écrire.</translation>
    </message>
    <message>
        <source>A new serial or identity column</source>
        <translation>Une nouvelle colonne serial ou d’identité</translation>
    </message>
    <message>
        <source>Each row gets a different number, so PostgreSQL rewrites the table and all its indexes under an ACCESS EXCLUSIVE lock. Add a plain column with a sequence as its default, number the old rows in batches, then set NOT NULL through a validated check.</source>
        <translation>Chaque ligne reçoit un numéro différent ; PostgreSQL réécrit donc la table et tous ses index sous un verrou ACCESS EXCLUSIVE. Ajoutez une colonne ordinaire avec une séquence comme valeur par défaut, numérotez les anciennes lignes par lots, puis posez NOT NULL au moyen d’un contrôle validé.</translation>
    </message>
    <message>
        <source>SET NOT NULL reads all of %1 while nothing else can read or write it, and fails when a row has no %2.</source>
        <translation>SET NOT NULL lit %1 en entier pendant que rien d’autre ne peut la lire ni y écrire, et échoue si une ligne n’a pas de %2.</translation>
    </message>
    <message>
        <source>Adding a primary key builds its index while nothing else can read or write %1.</source>
        <translation>Ajouter une clé primaire construit son index pendant que rien d’autre ne peut lire %1 ni y écrire.</translation>
    </message>
    <message>
        <source>Adding %1 as the primary key rewrites %2 or fails, and builds an index while nothing else can read or write it.</source>
        <translation>Ajouter %1 comme clé primaire réécrit %2 ou échoue, et construit un index pendant que rien d’autre ne peut la lire ni y écrire.</translation>
    </message>
    <message>
        <source>ADD PRIMARY KEY builds a unique index under an ACCESS EXCLUSIVE lock, and reads the table once more for each column that may be NULL. Build the index with CREATE UNIQUE INDEX CONCURRENTLY, make the columns NOT NULL through a validated check, then ADD CONSTRAINT … PRIMARY KEY USING INDEX.</source>
        <translation>ADD PRIMARY KEY construit un index unique sous un verrou ACCESS EXCLUSIVE et lit la table une fois de plus pour chaque colonne qui peut être NULL. Construisez l’index avec CREATE UNIQUE INDEX CONCURRENTLY, rendez les colonnes NOT NULL au moyen d’un contrôle validé, puis ADD CONSTRAINT … PRIMARY KEY USING INDEX.</translation>
    </message>
    <message>
        <source>A required column without a default</source>
        <translation>Une colonne obligatoire sans valeur par défaut</translation>
    </message>
    <message>
        <source>This unique index cannot be built when two rows of %1 have the same %2.</source>
        <translation>Cet index unique ne peut pas être construit si deux lignes de %1 ont les mêmes valeurs pour %2.</translation>
    </message>
    <message>
        <source>ATTACH PARTITION reads all of %1 while nothing else can read or write it, unless a check proves that its rows are inside the bounds.</source>
        <translation>ATTACH PARTITION lit %1 en entier pendant que rien d’autre ne peut la lire ni y écrire, sauf si un contrôle prouve que ses lignes sont dans les bornes.</translation>
    </message>
    <message>
        <source>All rows are changed in one statement</source>
        <translation>Toutes les lignes sont modifiées en une seule instruction</translation>
    </message>
    <message>
        <source>Adding a constraint to the domain %1 reads every table that has a column of it, while nothing can write to them.</source>
        <translation>Ajouter une contrainte au domaine %1 lit toute table qui a une colonne de ce domaine, pendant que rien ne peut y écrire.</translation>
    </message>
    <message>
        <source>A constraint on a domain in use</source>
        <translation>Une contrainte sur un domaine utilisé</translation>
    </message>
    <message>
        <source>A column of type char(n)</source>
        <translation>Une colonne de type char(n)</translation>
    </message>
    <message>
        <source>CONCURRENTLY fails inside a transaction block, and this statement runs in one.</source>
        <translation>CONCURRENTLY échoue dans un bloc de transaction, et cette instruction est exécutée dans un tel bloc.</translation>
    </message>
    <message>
        <source>CONCURRENTLY inside a transaction</source>
        <translation>CONCURRENTLY dans une transaction</translation>
    </message>
    <message>
        <source>CREATE INDEX, DROP INDEX and REINDEX with CONCURRENTLY fail inside a transaction. Most tools run a file in one: Atlas needs &quot;-- atlas:txmode none&quot; and a blank line at the top, goose &quot;-- +goose NO TRANSACTION&quot;, dbmate &quot;-- migrate:up transaction:false&quot;; golang-migrate and dbmate send a file as one message, which is a transaction unless the statement is alone.</source>
        <translation>CREATE INDEX, DROP INDEX et REINDEX avec CONCURRENTLY échouent dans une transaction. La plupart des outils exécutent un fichier dans une transaction : Atlas a besoin de &quot;-- atlas:txmode none&quot; et d’une ligne vide en tête du fichier, goose de &quot;-- +goose NO TRANSACTION&quot;, dbmate de &quot;-- migrate:up transaction:false&quot; ; golang-migrate et dbmate envoient un fichier en un seul message, qui forme une transaction sauf si l’instruction est seule.</translation>
    </message>
    <message>
        <source>The constraint of the domain %1 can be changed later only with a scan of every table that uses it.</source>
        <translation>La contrainte du domaine %1 ne peut être changée plus tard qu’avec un parcours de toutes les tables qui l’utilisent.</translation>
    </message>
    <message>
        <source>A domain with a constraint</source>
        <translation>Un domaine avec une contrainte</translation>
    </message>
    <message>
        <source>A column is dropped</source>
        <translation>Une colonne est supprimée</translation>
    </message>
    <message>
        <source>A database is dropped</source>
        <translation>Une base est supprimée</translation>
    </message>
    <message>
        <source>A column may be NULL from now on</source>
        <translation>Une colonne peut désormais être NULL</translation>
    </message>
    <message>
        <source>A table is dropped</source>
        <translation>Une table est supprimée</translation>
    </message>
    <message>
        <source>%1 is set twice in one statement, which PostgreSQL refuses.</source>
        <translation>%1 est affectée deux fois dans une même instruction, ce que PostgreSQL refuse.</translation>
    </message>
    <message>
        <source>A column is set twice in one statement</source>
        <translation>Une colonne est affectée deux fois dans une instruction</translation>
    </message>
    <message>
        <source>A column of type json</source>
        <translation>Une colonne de type json</translation>
    </message>
    <message>
        <source>TRUNCATE … CASCADE also removes all rows of every table that refers to %1, directly or through others.</source>
        <translation>TRUNCATE … CASCADE retire aussi toutes les lignes de chaque table qui référence %1, directement ou à travers d’autres.</translation>
    </message>
    <message>
        <source>TRUNCATE … CASCADE</source>
        <translation>TRUNCATE … CASCADE</translation>
    </message>
    <message>
        <source>BEGIN without COMMIT</source>
        <translation>BEGIN sans COMMIT</translation>
    </message>
    <message>
        <source>SET TABLESPACE copies all of %1 while nothing else can read or write it.</source>
        <translation>SET TABLESPACE copie %1 en entier pendant que rien d’autre ne peut y lire ni y écrire.</translation>
    </message>
    <message>
        <source>SET ACCESS METHOD rewrites all of %1 while nothing else can read or write it.</source>
        <translation>SET ACCESS METHOD réécrit %1 en entier pendant que rien d’autre ne peut y lire ni y écrire.</translation>
    </message>
    <message>
        <source>A table moves to another access method or tablespace</source>
        <translation>Une table change de méthode d’accès ou de tablespace</translation>
    </message>
    <message>
        <source>Changing %1 of %2 from %3 to %4 rewrites the table and its indexes while nothing else can read or write it.</source>
        <translation>Faire passer %1 de %2 du type %3 au type %4 réécrit la table et ses index pendant que rien d’autre ne peut y lire ni y écrire.</translation>
    </message>
    <message>
        <source>The type of a column changes</source>
        <translation>Le type d’une colonne change</translation>
    </message>
    <message>
        <source>Columns in an order that wastes space</source>
        <translation>Des colonnes dans un ordre qui gaspille de la place</translation>
    </message>
    <message>
        <source>On PostgreSQL 14.0 to 14.3 an index that is built CONCURRENTLY may lack rows; update to 14.4 first.</source>
        <translation>Avec PostgreSQL 14.0 à 14.3, il peut manquer des lignes à un index construit avec CONCURRENTLY ; passez d’abord à la 14.4.</translation>
    </message>
    <message>
        <source>PostgreSQL 14.0 to 14.3 may build a corrupt index</source>
        <translation>PostgreSQL 14.0 à 14.3 peut construire un index corrompu</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY fails on %1, which is a partitioned table.</source>
        <translation>CREATE INDEX CONCURRENTLY échoue sur %1, qui est une table partitionnée.</translation>
    </message>
    <message>
        <source>DROP INDEX CONCURRENTLY fails on %1, which is the index of a partitioned table.</source>
        <translation>DROP INDEX CONCURRENTLY échoue sur %1, qui est l’index d’une table partitionnée.</translation>
    </message>
    <message>
        <source>CONCURRENTLY on a partitioned table</source>
        <translation>CONCURRENTLY sur une table partitionnée</translation>
    </message>
    <message>
        <source>A trigger on a table in use</source>
        <translation>Un déclencheur sur une table en service</translation>
    </message>
    <message>
        <source>Adding a unique constraint builds its index while nothing else can read or write %1, and fails when two rows have the same %2.</source>
        <translation>Ajouter une contrainte d’unicité construit son index pendant que rien d’autre ne peut lire %1 ni y écrire, et échoue si deux lignes ont le même %2.</translation>
    </message>
    <message>
        <source>ADD UNIQUE builds an index under an ACCESS EXCLUSIVE lock and fails at the first duplicate. Build the index with CREATE UNIQUE INDEX CONCURRENTLY first, then attach it with ADD CONSTRAINT … UNIQUE USING INDEX, which takes a moment.</source>
        <translation>ADD UNIQUE construit un index sous un verrou ACCESS EXCLUSIVE et échoue au premier doublon. Construisez d’abord l’index avec CREATE UNIQUE INDEX CONCURRENTLY, puis rattachez-le avec ADD CONSTRAINT … UNIQUE USING INDEX, ce qui ne prend qu’un instant.</translation>
    </message>
    <message>
        <source>CASCADE also drops everything that depends on %1, which is not named here: views, foreign keys, functions.</source>
        <translation>CASCADE supprime aussi tout ce qui dépend de %1 et n’est pas nommé ici : vues, clés étrangères, fonctions.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>cet objet</translation>
    </message>
    <message>
        <source>DROP … CASCADE</source>
        <translation>DROP … CASCADE</translation>
    </message>
    <message>
        <source>A check is dropped</source>
        <translation>Un contrôle est supprimé</translation>
    </message>
    <message>
        <source>A foreign key is dropped</source>
        <translation>Une clé étrangère est supprimée</translation>
    </message>
    <message>
        <source>A primary key is dropped</source>
        <translation>Une clé primaire est supprimée</translation>
    </message>
    <message>
        <source>Dropping %1 fails unless it is empty, and breaks clients that still use it.</source>
        <translation>Supprimer %1 échoue si le schéma n’est pas vide, et casse les clients qui l’utilisent encore.</translation>
    </message>
    <message>
        <source>A schema is dropped</source>
        <translation>Un schéma est supprimé</translation>
    </message>
    <message>
        <source>With CASCADE everything in the schema is lost, tables with their rows, and everything in other schemas that depends on it. Drop the tables one by one in separate migrations, then the empty schema without CASCADE.</source>
        <translation>Avec CASCADE, tout ce que contient le schéma est perdu, tables et lignes comprises, ainsi que tout ce qui en dépend dans d’autres schémas. Supprimez les tables une par une dans des migrations séparées, puis le schéma vide sans CASCADE.</translation>
    </message>
    <message>
        <source>A new enum value is used before it is committed</source>
        <translation>Une nouvelle valeur d’enum sert avant d’être validée</translation>
    </message>
    <message>
        <source>%1 fails inside a transaction block, and this statement runs in one.</source>
        <translation>%1 échoue dans un bloc de transaction, et cette instruction s’exécute dans un tel bloc.</translation>
    </message>
    <message>
        <source>A statement that cannot run in a transaction</source>
        <translation>Une instruction qui ne peut pas s’exécuter dans une transaction</translation>
    </message>
    <message>
        <source>VACUUM, CREATE and DROP DATABASE, ALTER SYSTEM, DETACH PARTITION … CONCURRENTLY and a few others fail inside a transaction. Put the statement into a separate migration and switch off the tool&apos;s transaction for it.</source>
        <translation>VACUUM, CREATE et DROP DATABASE, ALTER SYSTEM, DETACH PARTITION … CONCURRENTLY et quelques autres échouent dans une transaction. Mettez l’instruction dans une migration à part et désactivez pour elle la transaction de l’outil.</translation>
    </message>
    <message>
        <source>A name longer than 63 bytes</source>
        <translation>Un nom de plus de 63 octets</translation>
    </message>
    <message>
        <source>A key of type integer</source>
        <translation>Une clé de type integer</translation>
    </message>
    <message>
        <source>A key of type smallint</source>
        <translation>Une clé de type smallint</translation>
    </message>
    <message>
        <source>A serial column</source>
        <translation>Une colonne serial</translation>
    </message>
    <message>
        <source>each table</source>
        <translation>chaque table</translation>
    </message>
    <message>
        <source>VACUUM FULL or CLUSTER</source>
        <translation>VACUUM FULL ou CLUSTER</translation>
    </message>
    <message>
        <source>A statement that cannot run twice</source>
        <translation>Une instruction qui ne peut pas s’exécuter deux fois</translation>
    </message>
    <message>
        <source>A column of type varchar(n)</source>
        <translation>Une colonne de type varchar(n)</translation>
    </message>
    <message>
        <source>A column of type timestamp without time zone</source>
        <translation>Une colonne de type timestamp without time zone</translation>
    </message>
    <message>
        <source>The primary key makes %2 NOT NULL, which reads all of %1 while nothing else can read or write it.</source>
        <translation>La clé primaire rend %2 NOT NULL, ce qui lit %1 en entier pendant que rien d’autre ne peut y lire ni y écrire.</translation>
    </message>
    <message>
        <source>A primary key on a column that may be NULL</source>
        <translation>Une clé primaire sur une colonne qui peut être NULL</translation>
    </message>
    <message>
        <source>-- when every client writes both and reads the new one:</source>
        <translation>-- quand chaque client écrit les deux et lit la nouvelle :</translation>
    </message>
    <message>
        <source>Renaming %2 of %1 breaks every running client that still uses the old name.</source>
        <translation>Renommer %2 de %1 casse tout client en cours d’exécution qui utilise encore l’ancien nom.</translation>
    </message>
    <message>
        <source>A column is renamed</source>
        <translation>Une colonne est renommée</translation>
    </message>
    <message>
        <source>Renaming the value %2 of %1 breaks every running client that still writes or compares the old one.</source>
        <translation>Renommer la valeur %2 de %1 casse tout client en cours d’exécution qui écrit ou compare encore l’ancienne.</translation>
    </message>
    <message>
        <source>A value of an enum is renamed</source>
        <translation>Une valeur d’un enum est renommée</translation>
    </message>
    <message>
        <source>Clients that still send the old value get an error from then on. Add the new value, let the application write it and read both, update the rows in batches, and leave the old value unused: PostgreSQL cannot remove one.</source>
        <translation>Les clients qui envoient encore l’ancienne valeur reçoivent dès lors une erreur. Ajoutez la nouvelle valeur, faites-la écrire par l’application et lire les deux, mettez à jour les lignes par lots, et laissez l’ancienne valeur inutilisée : PostgreSQL ne peut pas en retirer une.</translation>
    </message>
    <message>
        <source>Renaming the schema %1 breaks every running client that still uses the old name.</source>
        <translation>Renommer le schéma %1 casse tout client en cours d’exécution qui utilise encore l’ancien nom.</translation>
    </message>
    <message>
        <source>A schema is renamed</source>
        <translation>Un schéma est renommé</translation>
    </message>
    <message>
        <source>Renaming %1 breaks every running client that still uses the old name.</source>
        <translation>Renommer %1 casse tout client en cours d’exécution qui utilise encore l’ancien nom.</translation>
    </message>
    <message>
        <source>A table or view is renamed</source>
        <translation>Une table ou une vue est renommée</translation>
    </message>
    <message>
        <source>-- an index that is invalid until each partition has its own:</source>
        <translation>-- un index, invalide tant que chaque partition n’a pas le sien :</translation>
    </message>
    <message>
        <source>-- for each partition, outside of a transaction: CREATE INDEX CONCURRENTLY on the partition, then ALTER INDEX … ATTACH PARTITION …</source>
        <translation>-- pour chaque partition, hors transaction : CREATE INDEX CONCURRENTLY sur la partition, puis ALTER INDEX … ATTACH PARTITION …</translation>
    </message>
    <message>
        <source>An index is rebuilt while others wait</source>
        <translation>Un index est reconstruit pendant que d’autres attendent</translation>
    </message>
    <message>
        <source>REINDEX takes a SHARE lock on the table and an ACCESS EXCLUSIVE lock on the index. REINDEX … CONCURRENTLY builds a second index beside the old one and swaps them; it cannot run in a transaction.</source>
        <translation>REINDEX prend un verrou SHARE sur la table et un verrou ACCESS EXCLUSIVE sur l’index. REINDEX … CONCURRENTLY construit un second index à côté de l’ancien et les échange ; il ne peut pas s’exécuter dans une transaction.</translation>
    </message>
    <message>
        <source>A table without its schema</source>
        <translation>Une table sans son schéma</translation>
    </message>
    <message>
        <source>SET UNLOGGED rewrites all of %1 while nothing else can read or write it; from then on a crash of the server empties it, and standbys do not have it.</source>
        <translation>SET UNLOGGED réécrit %1 en entier pendant que rien d’autre ne peut y lire ni y écrire ; dès lors, un plantage du serveur la vide, et les réplicas ne l’ont pas.</translation>
    </message>
    <message>
        <source>SET LOGGED rewrites all of %1 while nothing else can read or write it.</source>
        <translation>SET LOGGED réécrit %1 en entier pendant que rien d’autre ne peut y lire ni y écrire.</translation>
    </message>
    <message>
        <source>A table becomes logged or unlogged</source>
        <translation>Une table devient journalisée ou non journalisée</translation>
    </message>
    <message>
        <source>Moving %1 to the schema %2 breaks every running client that does not have %2 in its search_path.</source>
        <translation>Déplacer %1 vers le schéma %2 casse tout client en cours d’exécution qui n’a pas %2 dans son search_path.</translation>
    </message>
    <message>
        <source>A table moves to another schema</source>
        <translation>Une table passe dans un autre schéma</translation>
    </message>
    <message>
        <source>ACCESS EXCLUSIVE locks on several tables in one transaction</source>
        <translation>Des verrous ACCESS EXCLUSIVE sur plusieurs tables dans une même transaction</translation>
    </message>
    <message>
        <source>PostgreSQL %1 cannot parse this: %2.</source>
        <translation>PostgreSQL %1 ne peut pas analyser ceci : %2.</translation>
    </message>
    <message>
        <source>The SQL cannot be parsed</source>
        <translation>Le SQL ne peut pas être analysé</translation>
    </message>
    <message>
        <source>All rows of a table are removed</source>
        <translation>Toutes les lignes d’une table sont retirées</translation>
    </message>
    <message>
        <source>%1 is validated in the transaction that added it, so the lock of ADD CONSTRAINT on %2 is held during the whole scan.</source>
        <translation>%1 est validée dans la transaction qui l’a ajoutée ; le verrou de ADD CONSTRAINT sur %2 est donc tenu pendant tout le parcours.</translation>
    </message>
    <message>
        <source>-- in a separate migration:</source>
        <translation>-- dans une migration à part :</translation>
    </message>
    <message>
        <source>A constraint is validated under the lock that added it</source>
        <translation>Une contrainte est validée sous le verrou qui l’a ajoutée</translation>
    </message>
    <message>
        <source>A plain index on more than three columns</source>
        <translation>Un simple index sur plus de trois colonnes</translation>
    </message>
    <message>
        <source>-- 3. build the indexes and constraints of the old column on the new one, then swap:</source>
        <translation>-- 3. construire sur la nouvelle colonne les index et contraintes de l’ancienne, puis échanger :</translation>
    </message>
    <message>
        <source>This ignore comment has no effect: no statement follows it.</source>
        <translation>Ce commentaire d’exception est sans effet : aucune instruction ne le suit.</translation>
    </message>
    <message>
        <source>This ignore comment has no effect: it names no rule.</source>
        <translation>Ce commentaire d’exception est sans effet : il ne nomme aucune règle.</translation>
    </message>
    <message>
        <source>This ignore comment names a rule that does not exist: %1.</source>
        <translation>Ce commentaire d’exception nomme une règle qui n’existe pas : %1.</translation>
    </message>
    <message>
        <source>This ignore comment has no effect: the rule finds nothing in the statement.</source>
        <translation>Ce commentaire d’exception est sans effet : la règle ne trouve rien dans l’instruction.</translation>
    </message>
    <message>
        <source>%2 contains no migration with version %1.</source>
        <translation>%2 ne contient aucune migration de version %1.</translation>
    </message>
    <message>
        <source>Safer alternatives</source>
        <translation>Formes plus sûres</translation>
    </message>
    <message>
        <source>Names in other tools: %1</source>
        <translation>Nom chez d’autres outils : %1</translation>
    </message>
    <message>
        <source>Adding an exclusion constraint builds its index and compares all rows of %1 while nothing else can read or write it. It cannot be added in steps.</source>
        <translation>Ajouter une contrainte d’exclusion construit son index et compare toutes les lignes de %1 pendant que rien d’autre ne peut la lire ni y écrire, et il n’y a pas moyen de l’ajouter par étapes.</translation>
    </message>
    <message>
        <source>An exclusion constraint on a table that contains data</source>
        <translation>Une contrainte d’exclusion sur une table qui contient des données</translation>
    </message>
    <message>
        <source>EXCLUDE builds its index under an ACCESS EXCLUSIVE lock. It cannot be NOT VALID, and it cannot use an index that was built CONCURRENTLY. Add it when the table is created, in a quiet hour, or move the rows into a new table that has it.</source>
        <translation>EXCLUDE construit son index sous un verrou ACCESS EXCLUSIVE ; elle ne peut ni être NOT VALID ni reprendre un index construit avec CONCURRENTLY. Ajoutez-la à la création de la table, faites-le à une heure creuse, ou déplacez les lignes dans une nouvelle table qui la porte.</translation>
    </message>
    <message>
        <source>A default such as gen_random_uuid() or clock_timestamp() has a different value for each row, so PostgreSQL rewrites the table and all its indexes under an ACCESS EXCLUSIVE lock. Since PostgreSQL 11, a constant default or now() rewrites nothing. Add the column without the default, set the default, then fill the old rows in batches.</source>
        <translation>Une valeur par défaut comme gen_random_uuid() ou clock_timestamp() diffère à chaque ligne ; PostgreSQL réécrit donc la table et tous ses index sous un verrou ACCESS EXCLUSIVE. Une valeur par défaut constante, ou now(), ne réécrit rien depuis PostgreSQL 11. Ajoutez la colonne sans valeur par défaut, définissez celle-ci, puis remplissez les anciennes lignes par lots.</translation>
    </message>
    <message>
        <source>Adding a foreign key reads all of %1 while nothing can write to it or to %2, and fails at the first row that refers to a missing row.</source>
        <translation>Ajouter une clé étrangère lit %1 en entier pendant que rien ne peut écrire dans cette table ni dans %2, et échoue à la première ligne sans correspondance.</translation>
    </message>
    <message>
        <source>A foreign key is checked while writes wait</source>
        <translation>Une clé étrangère est vérifiée pendant que les écritures attendent</translation>
    </message>
    <message>
        <source>A stored generated column has a value in each row, so PostgreSQL rewrites the table and all its indexes under an ACCESS EXCLUSIVE lock. Add a plain column, compute it with a trigger, and fill the old rows in batches; or use an index on the expression, or a view. A virtual generated column (PostgreSQL 18 and later) rewrites nothing.</source>
        <translation>Une colonne générée stockée a une valeur dans chaque ligne ; PostgreSQL réécrit donc la table et tous ses index sous un verrou ACCESS EXCLUSIVE. Ajoutez une colonne ordinaire, tenez-la à jour par un déclencheur et remplissez les anciennes lignes par lots ; ou bien utilisez un index sur l’expression, ou une vue. Une colonne générée virtuelle, à partir de PostgreSQL 18, ne réécrit rien.</translation>
    </message>
    <message>
        <source>SET NOT NULL on a column that contains data</source>
        <translation>SET NOT NULL sur une colonne qui contient des données</translation>
    </message>
    <message>
        <source>SET NOT NULL scans the table under an ACCESS EXCLUSIVE lock, and fails at the first NULL. If a check (column IS NOT NULL) was added NOT VALID and validated before, there is no scan; VALIDATE allows reads and writes.</source>
        <translation>SET NOT NULL parcourt la table sous un verrou ACCESS EXCLUSIVE et échoue au premier NULL. Un contrôle (column IS NOT NULL) ajouté NOT VALID et validé auparavant évite ce parcours : VALIDATE laisse les autres lire et écrire.</translation>
    </message>
    <message>
        <source>A primary key builds its index while reads and writes wait</source>
        <translation>Une clé primaire construit son index pendant que lectures et écritures attendent</translation>
    </message>
    <message>
        <source>-- let the application write it, fill the existing rows in batches, then:</source>
        <translation>-- faites-la écrire par l’application et remplissez par lots les lignes existantes ; puis :</translation>
    </message>
    <message>
        <source>Adding %1 as NOT NULL without a default fails if %2 has any rows. If it has none, inserts of running clients fail afterwards.</source>
        <translation>Ajouter %1 en NOT NULL sans valeur par défaut échoue si %2 a des lignes. Sinon, les insertions des clients en cours échouent ensuite.</translation>
    </message>
    <message>
        <source>ADD COLUMN … NOT NULL without a default fails if the table has any rows. On an empty table it succeeds, but then breaks every client that inserts without the new column. Give it a constant default, which rewrites nothing since PostgreSQL 11, or add it without NOT NULL, fill it, and set NOT NULL afterwards.</source>
        <translation>ADD COLUMN … NOT NULL sans valeur par défaut échoue si la table contient une ligne. Sur une table vide, cela passe, mais casse tout client qui insère sans la nouvelle colonne. Donnez-lui une valeur par défaut constante, ce qui ne réécrit rien depuis PostgreSQL 11, ou ajoutez-la sans NOT NULL, remplissez-la et posez NOT NULL ensuite.</translation>
    </message>
    <message>
        <source>-- first look for duplicates:</source>
        <translation>-- cherchez d’abord les doublons :</translation>
    </message>
    <message>
        <source>A unique index on data that may contain duplicates</source>
        <translation>Un index unique sur des données qui peuvent contenir des doublons</translation>
    </message>
    <message>
        <source>A unique index on a table with rows fails at the first duplicate. Built CONCURRENTLY, it leaves an invalid index behind, which still rejects new duplicates and must be dropped. The same applies when a plain index is replaced by a unique one. Count the duplicates first.</source>
        <translation>Un index unique sur une table qui contient des lignes échoue au premier doublon ; construit avec CONCURRENTLY, il laisse un index invalide, qui refuse quand même les nouveaux doublons et doit être supprimé. Il en va de même si l’on remplace un index ordinaire par un index unique. Comptez d’abord les doublons.</translation>
    </message>
    <message>
        <source>A table with rows becomes a partition</source>
        <translation>Une table qui contient des lignes devient une partition</translation>
    </message>
    <message>
        <source>ATTACH PARTITION checks each row of the new partition under an ACCESS EXCLUSIVE lock on it and on the default partition. There is no scan if a check with the bounds of the partition, and NOT NULL on its key, was added NOT VALID and validated before. Drop the check afterwards.</source>
        <translation>ATTACH PARTITION vérifie chaque ligne de la nouvelle partition sous un verrou ACCESS EXCLUSIVE sur elle et sur la partition par défaut. Un contrôle qui reprend les bornes de la partition, et NOT NULL sur sa clé, ajoutés NOT VALID et validés auparavant, évitent ce parcours ; supprimez le contrôle ensuite.</translation>
    </message>
    <message>
        <source>This changes rows of %1 while the transaction still holds a lock that blocks all other access to it.</source>
        <translation>Cette instruction modifie des lignes de %1 alors que la transaction tient encore un verrou qui bloque tout autre accès.</translation>
    </message>
    <message>
        <source>This may change every row of %1 at once: each row stays locked until the end of the transaction, and as many dead rows remain.</source>
        <translation>Cette instruction peut modifier d’un coup toutes les lignes de %1 : elle verrouille chacune jusqu’à la fin de la transaction et laisse autant de lignes mortes.</translation>
    </message>
    <message>
        <source>An UPDATE or DELETE of a whole table takes long, blocks every client that changes one of its rows, writes a lot of WAL, and prevents VACUUM from cleaning up. In the transaction of an ALTER TABLE it also prolongs that lock. Change rows in batches, outside the transaction of a migration.</source>
        <translation>Un UPDATE ou un DELETE sur toute une table dure longtemps, bloque tout client qui modifie une de ses lignes, écrit beaucoup de WAL et empêche VACUUM de nettoyer. Dans la transaction d’un ALTER TABLE, il prolonge aussi le verrou de celui-ci. Modifiez les lignes par lots, hors de la transaction d’une migration.</translation>
    </message>
    <message>
        <source>-- in a later migration, when the first lock is released:</source>
        <translation>-- dans une migration ultérieure, pour que le premier verrou ait disparu :</translation>
    </message>
    <message>
        <source>ALTER DOMAIN … ADD CONSTRAINT reads every column of the domain in every table under a SHARE lock. Add it NOT VALID, and validate it in a later migration; VALIDATE takes the same locks during its scan. Checks on the tables themselves can be validated while others write.</source>
        <translation>ALTER DOMAIN … ADD CONSTRAINT lit toutes les colonnes du domaine dans toutes les tables sous un verrou SHARE. Ajoutez-la NOT VALID et validez-la dans une migration ultérieure ; notez que VALIDATE prend les mêmes verrous pendant le parcours. Des contrôles sur les tables elles-mêmes peuvent être validés pendant que d’autres écrivent.</translation>
    </message>
    <message>
        <source>%2 of %1 pads values with blanks to the full length; some comparisons and functions count the blanks, others ignore them.</source>
        <translation>%2 de %1 est complété par des espaces jusqu’à sa longueur totale ; comparaisons et longueurs les ignorent ou les comptent ensuite.</translation>
    </message>
    <message>
        <source>char(n) pads values with blanks. It is not faster than text, wastes space and gives unexpected results in comparisons, LIKE and length(). Use text, with a check on its length where there is a limit.</source>
        <translation>char(n) complète les valeurs par des espaces ; ce type n’est pas plus rapide que text, gaspille de la place et surprend dans les comparaisons, LIKE et length(). Utilisez text, avec un contrôle de sa longueur s’il y a une limite.</translation>
    </message>
    <message>
        <source>-- in a separate migration that the tool runs without a transaction:</source>
        <translation>-- dans une migration à part, que son outil exécute sans transaction :</translation>
    </message>
    <message>
        <source>A stricter constraint on a domain is checked against every column of the domain in every table, while writes wait. A check on each table can be changed table by table, NOT VALID first.</source>
        <translation>Une contrainte plus stricte sur un domaine est vérifiée sur toutes les colonnes du domaine dans toutes les tables, pendant que les écritures attendent. Un contrôle sur chaque table peut être changé table par table, d’abord NOT VALID.</translation>
    </message>
    <message>
        <source>Dropping %2 of %1 permanently deletes its data, and breaks every running client that still uses the column.</source>
        <translation>Supprimer %2 de %1 perd ses données définitivement et casse tout client en cours qui nomme encore la colonne.</translation>
    </message>
    <message>
        <source>The data of the column is lost, and no down migration restores it. Clients that run while the migration is applied still use the column, for example in SELECT lists that an ORM caches. First deploy code that does not use the column. Drop it in a later migration, and mark it there as intended: -- colophon:ignore ban-drop-column.</source>
        <translation>Les données de la colonne sont perdues, et aucune migration down ne les rend. Les clients en cours pendant l’application de la migration nomment encore la colonne, par exemple dans les listes SELECT que garde un ORM. Déployez d’abord du code qui ignore la colonne ; supprimez-la dans une migration ultérieure, et indiquez-y que c’est voulu : -- colophon:ignore ban-drop-column.</translation>
    </message>
    <message>
        <source>Dropping the database %1 permanently deletes all its data.</source>
        <translation>Supprimer la base %1 perd toutes ses données définitivement.</translation>
    </message>
    <message>
        <source>DROP DATABASE deletes everything in it and cannot be undone. It does not belong in a migration, which runs in a single database. It also fails inside a transaction, and while any client is connected.</source>
        <translation>DROP DATABASE perd tout ce que la base contient et ne peut être annulé ; cela n’a pas sa place dans une migration, qui s’exécute dans une seule base. L’instruction échoue aussi dans une transaction, et tant que quelqu’un est connecté.</translation>
    </message>
    <message>
        <source>Clients that read %1 and expect a value in %2 can get NULL from now on.</source>
        <translation>Les clients qui lisent %1 et attendent une valeur dans %2 peuvent désormais recevoir NULL.</translation>
    </message>
    <message>
        <source>Running clients read the column into a type that cannot be NULL, and fail at the first row that is. First deploy code that can read NULL, last the code that writes it.</source>
        <translation>Les clients en cours d’exécution lisent la colonne dans un type qui ne connaît pas NULL, et échouent à la première ligne qui en contient un. Déployez d’abord les lecteurs qui comprennent NULL, et en dernier les programmes qui l’écrivent.</translation>
    </message>
    <message>
        <source>Dropping %1 permanently deletes all its rows, and breaks every running client that still uses it.</source>
        <translation>Supprimer %1 fait perdre définitivement toutes ses lignes, et casse tout client en cours d’exécution qui l’utilise encore.</translation>
    </message>
    <message>
        <source>-- later, when no client has failed:</source>
        <translation>-- plus tard, quand aucun client n’a échoué :</translation>
    </message>
    <message>
        <source>The rows are lost, and no down migration restores them. Clients that still use the table fail at once. Rename the table first: a rename can be undone. Drop it in a later migration. DROP TABLE IF EXISTS before CREATE TABLE also deletes data if the table unexpectedly exists.</source>
        <translation>Les lignes sont perdues, et aucune migration down ne les ramène. Les clients qui utilisent encore la table échouent aussitôt. Renommez d’abord la table : un renommage peut être annulé. Supprimez-la dans une migration ultérieure. DROP TABLE IF EXISTS avant CREATE TABLE détruit aussi des données là où la table existe sans qu’on s’y attende.</translation>
    </message>
    <message>
        <source>UPDATE … SET a = 1, a = 2 fails with &quot;multiple assignments to same column&quot;; an INSERT that names a column twice fails as well. Usually one of the two was meant to be a different column.</source>
        <translation>UPDATE … SET a = 1, a = 2 échoue avec « multiple assignments to same column » ; un INSERT qui nomme deux fois la même colonne échoue de même. Le plus souvent, l’une des deux devait être une autre colonne.</translation>
    </message>
    <message>
        <source>%1 has type json, which has no equality operator, so SELECT DISTINCT, GROUP BY and UNION on it fail. Use jsonb.</source>
        <translation>%1 est de type json, qui n’a pas d’opérateur d’égalité : SELECT DISTINCT, GROUP BY et UNION échouent. Utilisez jsonb.</translation>
    </message>
    <message>
        <source>json stores the text as it was written and has no equality operator: a SELECT DISTINCT or GROUP BY that worked before the column was added fails afterwards. It cannot be indexed either. Use jsonb.</source>
        <translation>json garde le texte tel qu’il a été écrit et n’a pas d’opérateur d’égalité : un SELECT DISTINCT ou un GROUP BY qui marchait avant l’ajout de la colonne échoue ensuite. Elle ne peut pas non plus être indexée. Utilisez jsonb.</translation>
    </message>
    <message>
        <source>CASCADE also empties every table that has a foreign key to this one, and the tables that refer to those, without naming them. Name each table to be emptied; TRUNCATE then fails if one is missing.</source>
        <translation>CASCADE vide toutes les tables qui ont une clé étrangère vers la table nommée, puis celles qui référencent ces dernières, sans les nommer. Nommez chaque table à vider ; TRUNCATE échoue alors si l’une a été oubliée.</translation>
    </message>
    <message>
        <source>The file ends inside the transaction that it began, so its changes are rolled back, or the tool&apos;s history entry is lost with it.</source>
        <translation>Le fichier se termine dans la transaction qu’il a ouverte : ses changements sont annulés, ou l’entrée dans l’historique de l’outil est perdue avec elle.</translation>
    </message>
    <message>
        <source>The transaction is still open when the file ends. Either the server rolls it back when the tool disconnects, or the tool writes its history entry into it and loses that as well. The history and the schema then disagree.</source>
        <translation>La transaction est encore ouverte à la fin du fichier. Soit le serveur l’annule quand l’outil se déconnecte, soit l’outil y écrit son entrée d’historique et la perd aussi. L’historique et le schéma ne concordent alors plus.</translation>
    </message>
    <message>
        <source>The whole table is rewritten or copied under an ACCESS EXCLUSIVE lock. Create a new table there, keep both in sync with a trigger while you copy the rows in batches, then swap the names. pg_repack can move a table to another tablespace while it is in use.</source>
        <translation>Toute la table est réécrite, ou copiée, sous un verrou ACCESS EXCLUSIVE. Créez-y une nouvelle table, maintenez les deux identiques par un déclencheur pendant que vous copiez les lignes par lots, puis échangez les noms ; pg_repack déplace une table vers un autre tablespace pendant qu’elle est utilisée.</translation>
    </message>
    <message>
        <source>Changing %1 of %2 to %3 rewrites the table and its indexes while nothing else can read or write it, unless the old type is stored in the same way.</source>
        <translation>Faire passer %1 de %2 au type %3 réécrit la table et ses index pendant que rien d’autre ne peut y lire ni y écrire, sauf si son type actuel est stocké de la même façon.</translation>
    </message>
    <message>
        <source>Most type changes rewrite the table and all its indexes under an ACCESS EXCLUSIVE lock; running clients may not understand the new type. Add a column of the new type, keep it in sync with a trigger, fill it in batches, then swap the names. A longer or unlimited varchar, varchar to text, and a larger precision of numeric or of a time rewrite nothing, and are not reported if the old type is known.</source>
        <translation>La plupart des changements de type réécrivent la table et tous ses index sous un verrou ACCESS EXCLUSIVE ; les clients en cours d’exécution peuvent ne pas comprendre le nouveau type. Ajoutez une colonne du nouveau type, maintenez-la identique par un déclencheur, remplissez-la par lots, puis échangez les noms. Un varchar plus long ou sans limite, le passage de varchar à text, et une plus grande précision de numeric ou d’un type d’heure gardent les lignes et ne sont pas signalés quand l’ancien type est connu.</translation>
    </message>
    <message>
        <source>In a different order the columns of %1 would take %2 bytes less in each row: first those of 8 bytes, then 4, 2 and 1.</source>
        <translation>Dans un autre ordre, les colonnes de %1 prendraient %2 octets de moins par ligne : d’abord celles de 8 octets, puis 4, 2 et 1.</translation>
    </message>
    <message>
        <source>PostgreSQL stores the columns of a row in the order in which they were created, each at a multiple of its alignment; a boolean before a bigint costs seven bytes of padding. Order the columns of new tables by width: 8 bytes (bigint, timestamptz, double precision), 4 (integer, date), 2, 1, then text and others of variable width. The order cannot be changed later.</source>
        <translation>PostgreSQL stocke les colonnes d’une ligne dans l’ordre de leur création, chacune à un multiple de son alignement ; un boolean avant un bigint coûte sept octets de remplissage. Rangez les nouvelles tables par largeur : 8 octets (bigint, timestamptz, double precision), 4 (integer, date), 2, 1, puis text et les autres types de largeur variable. L’ordre ne peut pas être changé plus tard.</translation>
    </message>
    <message>
        <source>Because of a bug in these versions, CREATE INDEX CONCURRENTLY and REINDEX CONCURRENTLY can miss rows that are updated during the build; the index is then incomplete, without any error. PostgreSQL 14.4 fixes this. Check indexes that were built before with amcheck, or rebuild them.</source>
        <translation>Un défaut de ces versions fait que CREATE INDEX CONCURRENTLY et REINDEX CONCURRENTLY manquent des lignes modifiées pendant ce temps ; l’index est alors incomplet, sans avertissement. PostgreSQL 14.4 le corrige ; les index construits avant doivent être vérifiés avec amcheck ou reconstruits.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot build or drop the index of a partitioned table CONCURRENTLY. Create it on the parent only, with CREATE INDEX … ON ONLY; it is invalid at first. Build one CONCURRENTLY on each partition and attach them with ALTER INDEX … ATTACH PARTITION; after the last one the index of the parent is valid.</source>
        <translation>PostgreSQL ne peut ni construire ni supprimer avec CONCURRENTLY l’index d’une table partitionnée. Créez-le sur la seule table parente avec CREATE INDEX … ON ONLY, ce qui le laisse d’abord invalide, construisez-en un avec CONCURRENTLY sur chaque partition, et rattachez-les avec ALTER INDEX … ATTACH PARTITION ; avec le dernier, l’index de la table parente devient valide.</translation>
    </message>
    <message>
        <source>Adding a check reads all of %1 while nothing else can read or write it, and fails when a row violates it.</source>
        <translation>Ajouter un contrôle lit %1 en entier pendant que rien d’autre ne peut y lire ni y écrire, et échoue si une ligne l’enfreint.</translation>
    </message>
    <message>
        <source>A check reads the table while reads and writes wait</source>
        <translation>Un contrôle lit la table pendant que lectures et écritures attendent</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT … CHECK reads the whole table under an ACCESS EXCLUSIVE lock. With NOT VALID it applies to new rows at once and reads nothing; VALIDATE CONSTRAINT in a later migration checks the old rows while reads and writes continue.</source>
        <translation>ADD CONSTRAINT … CHECK lit toute la table sous un verrou ACCESS EXCLUSIVE. Avec NOT VALID, il s’applique aussitôt aux nouvelles lignes et ne lit rien ; VALIDATE CONSTRAINT, dans une migration ultérieure, vérifie les anciennes lignes pendant que lectures et écritures continuent.</translation>
    </message>
    <message>
        <source>CREATE TRIGGER waits until no transaction writes to %1, and meanwhile blocks all later writes.</source>
        <translation>CREATE TRIGGER attend qu’aucune transaction n’écrive dans %1, et fait attendre pendant ce temps toutes les écritures suivantes.</translation>
    </message>
    <message>
        <source>CREATE TRIGGER takes a SHARE ROW EXCLUSIVE lock until the end of the transaction. It is short by itself, but lasts as long as everything else in the transaction. From then on the trigger makes each write slower. Put it into a separate migration, with a lock_timeout.</source>
        <translation>CREATE TRIGGER prend un verrou SHARE ROW EXCLUSIVE jusqu’à la fin de la transaction : un instant en soi, mais tout ce que la transaction fait d’autre s’y ajoute. Dès lors, chaque écriture paie le prix du déclencheur. Mettez-le dans une migration à part, avec un lock_timeout.</translation>
    </message>
    <message>
        <source>A unique constraint builds its index while reads and writes wait</source>
        <translation>Une contrainte d’unicité construit son index pendant que lectures et écritures attendent</translation>
    </message>
    <message>
        <source>CASCADE drops every view, foreign key, function and default that depends on the object, whichever exist in that database. Drop each of them by name, in order; without CASCADE the migration fails if one is missing.</source>
        <translation>CASCADE supprime les vues, clés étrangères, fonctions et valeurs par défaut qui dépendent de l’objet, quelles qu’elles soient dans la base concernée. Nommez ce qui doit disparaître, dans l’ordre ; sans CASCADE, la migration s’arrête si quelque chose a été oublié.</translation>
    </message>
    <message>
        <source>Without the check %2, rows of %1 may contain values that clients do not expect.</source>
        <translation>Sans le contrôle %2, des lignes de %1 peuvent contenir des valeurs que les lecteurs n’attendent pas.</translation>
    </message>
    <message>
        <source>From now on rows may contain values that the check rejected, and clients that rely on it can get them. Adding the check again later fails if there are such rows. Dropping a check to recreate it under the same name is not reported.</source>
        <translation>Dès lors, des lignes peuvent contenir des valeurs que le contrôle écartait, et les lecteurs qui comptent sur lui les rencontrent. Le rajouter plus tard échoue si de telles lignes sont arrivées entre-temps. Une suppression suivie d’une recréation sous le même nom n’est pas signalée.</translation>
    </message>
    <message>
        <source>Without the foreign key %2, rows of %1 may refer to rows that do not exist.</source>
        <translation>Sans la clé étrangère %2, des lignes de %1 peuvent pointer vers des lignes qui n’existent pas.</translation>
    </message>
    <message>
        <source>From now on rows may refer to rows that do not exist, and ON DELETE CASCADE no longer deletes anything. Adding the key again later needs a scan, and fails if there are such rows. Dropping a key to recreate it under the same name is not reported.</source>
        <translation>Dès lors, des lignes peuvent pointer vers des lignes qui n’existent pas, et ON DELETE CASCADE ne fait plus le ménage. Rajouter la clé plus tard demande un parcours, et échoue si de telles lignes sont arrivées entre-temps. Une suppression suivie d’une recréation sous le même nom n’est pas signalée.</translation>
    </message>
    <message>
        <source>Without the primary key %2, %1 loses the index of the key and may get duplicate rows.</source>
        <translation>Sans la clé primaire %2, %1 perd l’index de sa clé et peut recevoir des doublons.</translation>
    </message>
    <message>
        <source>Its index is dropped with it, so reads by key scan the table; duplicates can be inserted; logical replication can no longer update or delete rows of the table; ON CONFLICT on the key fails. Drop and add the key in one statement, with an index that was built CONCURRENTLY before.</source>
        <translation>Son index disparaît avec elle : les lectures par clé parcourent toute la table ; des doublons peuvent apparaître ; la réplication logique ne peut plus modifier ni supprimer de lignes de la table ; ON CONFLICT sur la clé échoue. Supprimez et ajoutez la clé dans une même instruction, avec un index construit auparavant avec CONCURRENTLY.</translation>
    </message>
    <message>
        <source>DROP SCHEMA … CASCADE permanently deletes every table in %1 with its rows.</source>
        <translation>DROP SCHEMA … CASCADE fait perdre définitivement toutes les tables de %1 avec leurs lignes.</translation>
    </message>
    <message>
        <source>%1 was added to its enum in the same transaction, and cannot be used before the transaction is committed.</source>
        <translation>%1 a été ajoutée à son enum dans la même transaction, et ne peut pas servir avant que celle-ci soit validée.</translation>
    </message>
    <message>
        <source>A value that ALTER TYPE … ADD VALUE added to an existing enum cannot be used until the transaction is committed; PostgreSQL reports &quot;unsafe use of new value&quot;. Add the value in one migration and use it in the next.</source>
        <translation>Une valeur que ALTER TYPE … ADD VALUE a ajoutée à un enum existant ne peut pas servir sans risque avant la validation de la transaction, et PostgreSQL le dit : « unsafe use of new value ». Ajoutez la valeur dans une migration et utilisez-la dans la suivante.</translation>
    </message>
    <message>
        <source>This identifier has %1 bytes; PostgreSQL truncates it to %2: %3.</source>
        <translation>Cet identifiant a %1 octets ; PostgreSQL le coupe après %2 : %3.</translation>
    </message>
    <message>
        <source>PostgreSQL truncates names to 63 bytes and only prints a notice. Two names that differ only after that become the same name, and a tool that looks for the full name does not find it.</source>
        <translation>PostgreSQL coupe les noms après 63 octets, avec un simple message NOTICE. Deux noms qui ne diffèrent qu’au-delà n’en font plus qu’un, et un outil qui cherche le nom entier ne le trouve pas.</translation>
    </message>
    <message>
        <source>This statement was not analysed: %1</source>
        <translation>Cette instruction n’est pas examinée : %1</translation>
    </message>
    <message>
        <source>The statements of this DO block cannot be analysed; a rehearsal shows what they do.</source>
        <translation>Les instructions de ce bloc DO ne peuvent pas être analysées ; un essai montre ce qu’elles font.</translation>
    </message>
    <message>
        <source>The statements of the procedure %1 cannot be analysed; a rehearsal shows what they do.</source>
        <translation>Les instructions de la procédure %1 ne peuvent pas être analysées ; un essai montre ce qu’elles font.</translation>
    </message>
    <message>
        <source>The statements of the function %1 cannot be analysed; a rehearsal shows what they do.</source>
        <translation>Les instructions de la fonction %1 ne peuvent pas être analysées ; un essai montre ce qu’elles font.</translation>
    </message>
    <message>
        <source>Code that cannot be analysed</source>
        <translation>Du code qui ne peut pas être examiné</translation>
    </message>
    <message>
        <source>The body of a DO block, function or procedure is only text until it runs; its statements, and those it builds with EXECUTE, are not checked. IF NOT EXISTS or IF EXISTS often makes a DO block unnecessary.</source>
        <translation>Le corps d’un bloc DO, d’une fonction ou d’une procédure n’est que du texte jusqu’à son exécution ; les instructions qu’il contient, et celles qu’il compose avec EXECUTE, ne sont pas vérifiées. IF NOT EXISTS et IF EXISTS permettent souvent de se passer d’un bloc DO.</translation>
    </message>
    <message>
        <source>%1 runs out of numbers at 2,147,483,647, and a later change to bigint rewrites the table. Use bigint.</source>
        <translation>%1 n’a plus de numéros après 2&#xa0;147&#xa0;483&#xa0;647, et passer plus tard à bigint réécrit la table ; prenez bigint.</translation>
    </message>
    <message>
        <source>Two billion rows, including deleted ones and failed inserts, are not many for a key. When the numbers run out, every insert fails, and changing to bigint rewrites a large table and all tables that refer to it. Only keys are reported: primary and foreign keys, and columns that PostgreSQL numbers.</source>
        <translation>Deux milliards de lignes, y compris celles supprimées et les insertions échouées, ce n’est pas beaucoup pour une clé. Quand les numéros sont épuisés, toute insertion échoue, et le passage à bigint réécrit une grande table et toutes celles qui la référencent. Seules les clés sont signalées : colonnes incrémentées par PostgreSQL, clés primaires et clés étrangères.</translation>
    </message>
    <message>
        <source>%1 runs out of numbers at 32,767, and a later change to bigint rewrites the table. Use bigint.</source>
        <translation>%1 n’a plus de numéros après 32&#xa0;767, et passer plus tard à bigint réécrit la table ; prenez bigint.</translation>
    </message>
    <message>
        <source>A smallint key is used up after 32,767 rows, including deleted ones and failed inserts; from then on every insert fails. The two bytes saved are usually lost to alignment. Only keys are reported: primary and foreign keys, and columns that PostgreSQL numbers.</source>
        <translation>Une clé smallint est épuisée après 32&#xa0;767 lignes, y compris celles supprimées et les insertions échouées ; toute insertion échoue ensuite. Les deux octets gagnés sont le plus souvent perdus en alignement. Seules les clés sont signalées : colonnes incrémentées par PostgreSQL, clés primaires et clés étrangères.</translation>
    </message>
    <message>
        <source>%1 is %2, whose sequence has a separate owner and separate privileges. Use an identity column, the standard form.</source>
        <translation>%1 est de type %2, dont la séquence a un propriétaire et des droits à part. Utilisez une colonne d’identité, la forme standard.</translation>
    </message>
    <message>
        <source>serial stands for an integer, a sequence and a default, which are then separate objects: privileges on the sequence are granted separately, and a copied table shares the sequence. An identity column keeps them together.</source>
        <translation>serial est un raccourci pour un integer, une séquence et une valeur par défaut, qui vont ensuite chacun de leur côté : les droits sur la séquence sont accordés séparément, et une table copiée partage la séquence. Une colonne d’identité les garde ensemble.</translation>
    </message>
    <message>
        <source>This rewrites %1 and its indexes while nothing else can read or write it.</source>
        <translation>Ceci réécrit %1 et ses index pendant que rien d’autre ne peut y lire ni y écrire.</translation>
    </message>
    <message>
        <source>Both hold an ACCESS EXCLUSIVE lock during the whole rewrite. pg_repack and pg_squeeze build a copy while the table is in use, and lock it only briefly at the end. A regular plain VACUUM keeps a table from growing.</source>
        <translation>Tous deux réécrivent la table sous un verrou ACCESS EXCLUSIVE, pour toute la durée de l’opération. pg_repack et pg_squeeze font la même chose à côté de la table et ne la verrouillent qu’un instant à la fin ; un simple VACUUM empêche une table de grossir.</translation>
    </message>
    <message>
        <source>Without %1 the file cannot run again if a later statement fails, because this statement is not rolled back.</source>
        <translation>Sans %1, le fichier ne peut pas être relancé quand une instruction suivante échoue : rien n’annule celle-ci.</translation>
    </message>
    <message>
        <source>Without a transaction, a migration that fails halfway has made some of its changes. It can be repaired and run again only if each statement does nothing the second time: IF NOT EXISTS, IF EXISTS. Or run the file in a transaction. An index that failed to build CONCURRENTLY exists but is invalid: drop it first.</source>
        <translation>Hors transaction, une migration qui échoue au milieu a fait une partie de son travail. Elle ne peut être réparée et relancée que si chaque instruction ne fait rien la seconde fois : IF NOT EXISTS, IF EXISTS. Ou mettez le fichier dans une transaction. Un index qui a échoué avec CONCURRENTLY existe, mais il est invalide : supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>The limit of %2 in %1 is hard to change: a shorter limit needs a scan, and clients rely on it. text with a check is as fast.</source>
        <translation>La limite du type %2 de %1 est difficile à changer : une limite plus courte demande un parcours, et les clients comptent dessus ; text avec un contrôle est aussi rapide.</translation>
    </message>
    <message>
        <source>varchar(n) and text are stored in the same way. The limit only causes an error on writing, and shortening it rewrites the table. Use text with a check on the length, which can be added and dropped without a rewrite.</source>
        <translation>varchar(n) et text sont stockés de la même façon. Une limite dans le type ne se manifeste que par une erreur à l’écriture, et la réduire réécrit la table. Utilisez text, et un contrôle sur la longueur, qui peut être ajouté et supprimé sans réécriture.</translation>
    </message>
    <message>
        <source>%1 stores a time without its time zone; every client assumes a different one.</source>
        <translation>%1 stocke une heure sans fuseau horaire ; chaque client en suppose un autre.</translation>
    </message>
    <message>
        <source>timestamp stores a local date and time without a time zone: calculations across a daylight saving change are wrong, and clients in different zones read different moments. timestamptz stores the moment itself, in the same eight bytes.</source>
        <translation>timestamp stocke une heure locale sans fuseau horaire : les calculs au passage d’une heure à l’autre sont faux, et des clients dans des fuseaux différents lisent des instants différents. timestamptz stocke l’instant lui-même, dans les mêmes huit octets.</translation>
    </message>
    <message>
        <source>PRIMARY KEY USING INDEX uses an existing index, but sets each of its columns that may be NULL to NOT NULL, with a scan under an ACCESS EXCLUSIVE lock. First set NOT NULL through a validated check.</source>
        <translation>PRIMARY KEY USING INDEX reprend un index sans en construire, mais une de ses colonnes qui peut être NULL est passée en NOT NULL, avec un parcours sous un verrou ACCESS EXCLUSIVE. Passez-la d’abord en NOT NULL à l’aide d’un contrôle validé.</translation>
    </message>
    <message>
        <source>During a deployment, clients of the old and the new version run side by side; one of the two does not find its column. Add a column with the new name, let the application write both, fill the old rows, let the application read the new one, then drop the old column. Or keep the name in the database, and rename it in the application only.</source>
        <translation>Pendant un déploiement, des clients de l’ancienne et de la nouvelle version tournent côte à côte ; l’une des deux versions ne trouve pas sa colonne. Ajoutez une colonne du nouveau nom, faites écrire les deux par l’application, remplissez les anciennes lignes, déplacez les lecteurs, puis supprimez l’ancienne colonne. Ou gardez le nom dans la base, et ne le changez que dans l’application.</translation>
    </message>
    <message>
        <source>Every object in the schema changes its qualified name at once, but function bodies keep the old name as text. Create a new schema, move the tables one by one and leave views in their place, and drop the old schema later.</source>
        <translation>Tout ce que contient le schéma change de nom d’un coup, aussi dans le corps des fonctions, qui gardent l’ancien nom comme texte. Créez un nouveau schéma, déplacez les tables une par une en laissant des vues à leur place, et supprimez l’ancien schéma plus tard.</translation>
    </message>
    <message>
        <source>-- when no client uses the old name any longer:</source>
        <translation>-- quand plus aucun client n’utilise l’ancien nom :</translation>
    </message>
    <message>
        <source>During a deployment, clients of the old and the new version run side by side; one of the two does not find its table. A view with the old name, created in the same transaction, serves both: a view on one table can also be written to. Drop it when the old clients are gone.</source>
        <translation>Pendant un déploiement, des clients de l’ancienne et de la nouvelle version tournent côte à côte ; l’une des deux versions ne trouve pas sa table. Une vue portant l’ancien nom, créée dans la même transaction, sert aux deux : on peut aussi écrire dans une vue sur une seule table. Supprimez-la quand les anciens clients ont disparu.</translation>
    </message>
    <message>
        <source>CREATE INDEX blocks all writes to %1 until the index is built.</source>
        <translation>CREATE INDEX fait attendre toutes les écritures dans %1 jusqu’à ce que tout l’index soit construit.</translation>
    </message>
    <message>
        <source>-- outside a transaction, alone in its migration:</source>
        <translation>-- hors transaction, seule dans sa migration :</translation>
    </message>
    <message>
        <source>An index is built while writes wait</source>
        <translation>Un index est construit pendant que les écritures attendent</translation>
    </message>
    <message>
        <source>CREATE INDEX takes a SHARE lock: reads continue, but every INSERT, UPDATE and DELETE waits until the index is built. CREATE INDEX CONCURRENTLY does not block them; it takes longer, cannot run in a transaction, and leaves an invalid index if it fails, which must be dropped before the next try.</source>
        <translation>CREATE INDEX prend un verrou SHARE : les lectures continuent, chaque INSERT, UPDATE et DELETE attend que l’index soit construit. CREATE INDEX CONCURRENTLY les laisse continuer ; il dure plus longtemps, ne peut pas s’exécuter dans une transaction, et laisse derrière lui, en cas d’échec, un index invalide à supprimer avant le prochain essai.</translation>
    </message>
    <message>
        <source>DROP INDEX takes an ACCESS EXCLUSIVE lock on the table of %1; all reads and writes of the table wait behind it.</source>
        <translation>DROP INDEX prend un verrou ACCESS EXCLUSIVE sur la table de %1 ; toutes ses lectures et écritures attendent donc derrière lui.</translation>
    </message>
    <message>
        <source>An index is dropped while reads and writes wait</source>
        <translation>Un index est supprimé pendant que lectures et écritures attendent</translation>
    </message>
    <message>
        <source>DROP INDEX takes an ACCESS EXCLUSIVE lock on the table of the index. It is short by itself, but waits for every transaction that uses the table, and every later query waits behind it. DROP INDEX CONCURRENTLY waits without blocking others; it cannot run in a transaction, and cannot drop the index of a constraint or of a partitioned table.</source>
        <translation>DROP INDEX verrouille la table de l’index en ACCESS EXCLUSIVE. Il ne prend qu’un instant, mais attend toutes les transactions qui utilisent la table, et tout ce qui vient après attend aussi. DROP INDEX CONCURRENTLY attend sans faire attendre les autres ; il ne peut pas s’exécuter dans une transaction, ni supprimer l’index d’une contrainte ou d’une table partitionnée.</translation>
    </message>
    <message>
        <source>DETACH PARTITION takes an ACCESS EXCLUSIVE lock on %1; all reads and writes of the table wait behind it.</source>
        <translation>DETACH PARTITION prend un verrou ACCESS EXCLUSIVE sur %1 ; toutes ses lectures et écritures attendent donc derrière lui.</translation>
    </message>
    <message>
        <source>A partition is detached while reads and writes wait</source>
        <translation>Une partition est détachée pendant que lectures et écritures attendent</translation>
    </message>
    <message>
        <source>DETACH PARTITION takes an ACCESS EXCLUSIVE lock on the partitioned table. DETACH PARTITION … CONCURRENTLY (PostgreSQL 14 and later) takes weaker locks in two steps; it cannot run in a transaction, or if the table has a default partition.</source>
        <translation>DETACH PARTITION verrouille la table partitionnée en ACCESS EXCLUSIVE. DETACH PARTITION … CONCURRENTLY, à partir de PostgreSQL 14, prend des verrous plus faibles en deux étapes ; il ne peut pas s’exécuter dans une transaction, ni là où la table a une partition par défaut.</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW blocks all reads of %1 until it is filled again.</source>
        <translation>REFRESH MATERIALIZED VIEW fait attendre tous les lecteurs de %1 jusqu’à ce qu’elle soit de nouveau remplie.</translation>
    </message>
    <message>
        <source>A materialized view is filled while reads wait</source>
        <translation>Une vue matérialisée est remplie pendant que les lecteurs attendent</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW takes an ACCESS EXCLUSIVE lock while its query runs. With CONCURRENTLY, reads continue with the old rows; it needs a unique index on plain columns of the view, and the view must have been filled before.</source>
        <translation>REFRESH MATERIALIZED VIEW prend un verrou ACCESS EXCLUSIVE pendant que sa requête s’exécute. Avec CONCURRENTLY, les lecteurs continuent avec les anciennes lignes ; il faut un index unique sur de simples colonnes de la vue, et une vue déjà remplie auparavant.</translation>
    </message>
    <message>
        <source>REINDEX blocks writes, and reads that would use the index, until it is rebuilt.</source>
        <translation>REINDEX fait attendre les écritures, et les lectures qui utiliseraient l’index, jusqu’à ce qu’il soit reconstruit.</translation>
    </message>
    <message>
        <source>%1 becomes the last value of %2. Use BEFORE or AFTER to place it where comparisons and ORDER BY need it.</source>
        <translation>%1 devient la dernière valeur de %2 ; indiquez BEFORE ou AFTER, pour que les comparaisons et ORDER BY soient comme vous l’entendez.</translation>
    </message>
    <message>
        <source>A new enum value without a position</source>
        <translation>Une nouvelle valeur d’enum sans place</translation>
    </message>
    <message>
        <source>The values of an enum have an order, which comparisons, ORDER BY, min() and max() use. A value that is added without BEFORE or AFTER comes last, and the order cannot be changed later.</source>
        <translation>Les valeurs d’un enum sont ordonnées, dans les comparaisons, dans ORDER BY et dans min() et max(). Une valeur ajoutée sans BEFORE ni AFTER vient en dernier, et l’ordre ne peut pas être changé plus tard.</translation>
    </message>
    <message>
        <source>Without a lock_timeout this waits for a %1 lock on %2 for as long as an older transaction uses it, and every later query waits behind it.</source>
        <translation>Sans lock_timeout, ceci attend un verrou %1 sur %2 aussi longtemps qu’une transaction plus ancienne l’utilise, et toute requête suivante attend derrière.</translation>
    </message>
    <message>
        <source>A statement waits for a lock without a time limit</source>
        <translation>Une instruction attend un verrou sans limite de temps</translation>
    </message>
    <message>
        <source>A statement that waits for a strong lock is queued, and every later statement waits behind it, even plain SELECTs. With a lock_timeout it gives up, and the migration can be tried again. Set it at the top of the file, or for the role or the connection that runs migrations (PGOPTIONS=&apos;-c lock_timeout=2s&apos;).</source>
        <translation>Une instruction qui attend un verrou fort est dans une file, et tout ce qui vient après attend derrière elle, même de simples SELECT. Avec un lock_timeout, elle abandonne, et la migration peut être retentée. Réglez-le en tête du fichier, ou pour le rôle ou la connexion qui exécute les migrations (PGOPTIONS=&apos;-c lock_timeout=2s&apos;).</translation>
    </message>
    <message>
        <source>Without a statement_timeout this holds its lock for as long as the statement takes.</source>
        <translation>Sans statement_timeout, ceci garde son verrou aussi longtemps qu’il dure.</translation>
    </message>
    <message>
        <source>A statement holds a strong lock without a time limit</source>
        <translation>Une instruction tient un verrou fort sans limite de temps</translation>
    </message>
    <message>
        <source>lock_timeout limits the wait for a lock, not the time it is held. With a statement_timeout, a scan or rewrite that takes longer than expected is rolled back. Set it at the top of the file, or for the role that runs migrations. Set it to 0 for CREATE INDEX CONCURRENTLY and VALIDATE CONSTRAINT, which can take long.</source>
        <translation>lock_timeout limite l’attente d’un verrou, pas le temps pendant lequel il est tenu. Avec un statement_timeout, un parcours ou une réécriture qui dure plus longtemps que prévu est annulé. Réglez-le en tête du fichier, ou pour le rôle qui exécute les migrations. Il vaut 0 pour CREATE INDEX CONCURRENTLY et VALIDATE CONSTRAINT, qui peuvent durer longtemps.</translation>
    </message>
    <message>
        <source>Which %1 is used depends on the search_path of the tool. Write its schema.</source>
        <translation>Ce que désigne %1 dépend du search_path de l’outil ; nommez son schéma.</translation>
    </message>
    <message>
        <source>A name without a schema refers to the first matching schema of the search_path. With another role or connection the same migration may change a different table, or create a second one. This rule is off by default; turn it on with --rule.</source>
        <translation>Un nom sans schéma est cherché, et créé, dans le premier schéma du search_path qui convient. Avec un autre rôle ou une autre connexion, la même migration modifie une autre table, ou en crée une seconde. Cette règle n’est vérifiée que sur demande.</translation>
    </message>
    <message>
        <source>SET LOGGED and SET UNLOGGED rewrite the table and its indexes under an ACCESS EXCLUSIVE lock; SET LOGGED also sends all of it to the standbys. Create a new table of the kind you want, keep both in sync with a trigger while you copy the rows in batches, then swap the names.</source>
        <translation>SET LOGGED et SET UNLOGGED réécrivent la table et ses index sous un verrou ACCESS EXCLUSIVE ; SET LOGGED envoie en outre le tout aux réplicas. Créez une nouvelle table telle que vous la voulez, maintenez les deux identiques par un déclencheur pendant que vous copiez les lignes par lots, puis échangez les noms.</translation>
    </message>
    <message>
        <source>SET SCHEMA is a rename: clients that use the old schema, or find the table through their search_path, fail from then on. A view with the old name, created in the same transaction, serves both until the old clients are gone.</source>
        <translation>SET SCHEMA est un renommage : les clients qui nomment l’ancien schéma, ou trouvent la table par leur search_path, échouent dès lors. Une vue portant l’ancien nom, créée dans la même transaction, sert aux deux jusqu’à la disparition des anciens clients.</translation>
    </message>
    <message>
        <source>The transaction waits for %1 while it blocks all access to %2, and may deadlock with a client that locks them in a different order.</source>
        <translation>La transaction attend %1 tout en bloquant tout autre accès à %2, et peut provoquer un interblocage avec un client qui les verrouille dans un autre ordre.</translation>
    </message>
    <message>
        <source>A lock is held until the end of its transaction. While the migration waits for the second table, nothing can read the first one, and a client that locked them in the other order deadlocks with it. Change one table per migration.</source>
        <translation>Un verrou dure jusqu’à la fin de sa transaction. Pendant que la migration attend la seconde table, rien ne peut lire la première ; et un client qui les a prises dans l’autre ordre est en interblocage avec elle. Modifiez une table par migration.</translation>
    </message>
    <message>
        <source>A line that begins with a backslash is a psql command, for example \restrict, which pg_dump writes. A migration tool sends it to the server, which rejects it.</source>
        <translation>Une ligne qui commence par une barre oblique inverse est une commande de psql, comme \restrict que pg_dump écrit ; un outil de migration l’envoie au serveur, qui la refuse.</translation>
    </message>
    <message>
        <source>This cannot be analysed until its placeholders ${…} are filled in.</source>
        <translation>Ceci ne peut pas être examiné avant que ses variables ${…} soient remplies.</translation>
    </message>
    <message>
        <source>A newer server may accept it.</source>
        <translation>Un serveur plus récent le peut peut-être.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s own parser rejects the statement, so the migration fails there. The built-in parser knows the grammar of one version of PostgreSQL; syntax that was added later is also reported.</source>
        <translation>L’analyseur de PostgreSQL lui-même refuse l’instruction ; la migration s’arrête donc là. L’analyseur intégré connaît la grammaire d’une version de PostgreSQL ; une syntaxe apparue plus tard est signalée aussi.</translation>
    </message>
    <message>
        <source>A transaction is already open; this BEGIN does nothing, and the next COMMIT ends the transaction.</source>
        <translation>Une transaction est déjà ouverte ; ce BEGIN ne fait rien, et le prochain COMMIT termine la transaction.</translation>
    </message>
    <message>
        <source>The tool runs the file in a transaction; this BEGIN does nothing, and the file&apos;s COMMIT ends the tool&apos;s transaction before its history entry is written.</source>
        <translation>L’outil exécute le fichier dans une transaction ; ce BEGIN ne fait rien, et le COMMIT du fichier termine celle de l’outil avant qu’il ait écrit son historique.</translation>
    </message>
    <message>
        <source>This ends the tool&apos;s transaction: the statements so far are kept even if the rest fails, and the history entry is written outside the transaction.</source>
        <translation>Ceci termine la transaction de l’outil ; ce qui a été exécuté jusque-là reste si la suite échoue, et l’historique est écrit en dehors d’elle.</translation>
    </message>
    <message>
        <source>BEGIN or COMMIT inside the tool&apos;s transaction</source>
        <translation>BEGIN ou COMMIT dans la transaction de l’outil</translation>
    </message>
    <message>
        <source>PostgreSQL has no nested transactions: BEGIN inside one only gives a warning, and COMMIT ends the outer one. The changes of the file are then kept even if the tool fails to record them. Remove these statements, or switch off the tool&apos;s transaction for this file.</source>
        <translation>PostgreSQL n’a pas de transactions imbriquées : un BEGIN dans une transaction ne donne qu’un avertissement, et COMMIT termine celle du dehors. Ce que le fichier a fait est alors gardé même si l’outil ne parvient pas à le noter. Retirez-les, ou désactivez la transaction de l’outil pour ce fichier.</translation>
    </message>
    <message>
        <source>TRUNCATE permanently deletes all rows of %1, while nothing else can read or write it.</source>
        <translation>TRUNCATE fait perdre définitivement toutes les lignes de %1, pendant que rien d’autre ne peut y lire ni y écrire.</translation>
    </message>
    <message>
        <source>TRUNCATE takes an ACCESS EXCLUSIVE lock and removes every row; transactions with an older snapshot see an empty table. If it is intended, add an ignore comment; if only some rows should be removed, DELETE them in batches.</source>
        <translation>TRUNCATE prend un verrou ACCESS EXCLUSIVE et retire toutes les lignes ; les lecteurs qui ont un instantané plus ancien voient une table vide. Si c’est voulu, dites-le par un commentaire d’exception ; si seules certaines lignes doivent partir, supprimez-les par lots avec DELETE.</translation>
    </message>
    <message>
        <source>An ignore comment without effect</source>
        <translation>Un commentaire d’exception sans effet</translation>
    </message>
    <message>
        <source>An ignore comment names a rule that does not exist, or is placed where the rule finds nothing. Remove it, so that it does not hide a later hazard.</source>
        <translation>Un commentaire qui fait ignorer un risque nomme une règle qui n’existe pas, ou se trouve là où ce risque n’est pas. Retirez-le, pour qu’il n’en cache pas un plus tard.</translation>
    </message>
    <message>
        <source>Locks are held until the end of the transaction. ADD CONSTRAINT … NOT VALID takes a strong lock briefly, and VALIDATE CONSTRAINT a weak lock for a long time; in one transaction the strong lock is held for both, and nothing is gained. Put VALIDATE CONSTRAINT into the next migration.</source>
        <translation>Les verrous durent jusqu’à la fin de la transaction. ADD CONSTRAINT … NOT VALID prend un verrou fort pour un instant, et VALIDATE CONSTRAINT un verrou faible pour longtemps ; dans une même transaction, le verrou fort dure pour les deux, et rien n’est gagné. Mettez VALIDATE CONSTRAINT dans la migration suivante.</translation>
    </message>
    <message>
        <source>An index on %1 columns is rarely better than one on the first three, and it makes each write slower.</source>
        <translation>Un index sur %1 colonnes aide rarement plus qu’un index sur les trois premières, et chaque écriture en paie le prix.</translation>
    </message>
    <message>
        <source>The fourth column of an index only helps queries that restrict the three before it, and those find few rows anyway. The index is larger and makes writes slower. Put the most selective columns first, or use INCLUDE for columns that are only read.</source>
        <translation>La quatrième colonne d’un index n’aide que les requêtes qui fixent les trois précédentes, et qui trouvent de toute façon peu de lignes. L’index est plus grand et ralentit les écritures. Mettez d’abord les colonnes les plus sélectives, ou INCLUDE pour les colonnes qui sont seulement lues.</translation>
    </message>
    <message>
        <source>-- outside a transaction; repeat until it changes no rows:</source>
        <translation>-- hors transaction ; à répéter jusqu’à ce qu’aucune ligne ne change :</translation>
    </message>
    <message>
        <source>-- 1. a second column, kept in sync by a trigger:</source>
        <translation>-- 1. une seconde colonne, maintenue identique par un déclencheur :</translation>
    </message>
    <message>
        <source>-- 2. the existing rows:</source>
        <translation>-- 2. les lignes déjà présentes :</translation>
    </message>
    <message>
        <source>-- 4. when no client reads it any longer:</source>
        <translation>-- 4. quand plus aucun client ne la lit :</translation>
    </message>
</context>
<context>
    <name>pages::AccessView</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>Ce que le rôle peut faire</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privilège</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>As which role to look</source>
        <translation>Pour quel rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>all, as granted</source>
        <translation>tous, tels qu’accordés</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrées</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Without USAGE on the schema %1, no object in it can be used.</source>
        <translation>Sans USAGE sur le schéma %1, aucun de ses objets ne peut être utilisé.</translation>
    </message>
    <message>
        <source>After SET ROLE it also has: %1.</source>
        <translation>Après SET ROLE, il a aussi : %1.</translation>
    </message>
</context>
<context>
    <name>pages::ActivityPage</name>
    <message>
        <source>Refresh activity</source>
        <translation>Actualiser l’activité</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>Chercher dans l’activité</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>No matching entries</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>No entry matches these filters.</source>
        <translation>Aucune entrée ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Montrer toutes les entrées</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Aucune activité pour l’instant</translation>
    </message>
    <message>
        <source>Every change to the blog is listed here, with the person who made it and the reason.</source>
        <translation>Chaque modification du blog figure ici, avec la personne qui l’a faite et le motif.</translation>
    </message>
</context>
<context>
    <name>pages::AdviceView</name>
    <message>
        <source>Copy SQL</source>
        <translation>Copier le SQL</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Advice about this or about the whole database</source>
        <translation>Conseils sur cet objet ou sur toute la base</translation>
    </message>
    <message>
        <source>this</source>
        <translation>cet objet</translation>
    </message>
    <message>
        <source>the whole database</source>
        <translation>toute la base</translation>
    </message>
    <message>
        <source>The SQL that mends it</source>
        <translation>Le SQL qui corrige cela</translation>
    </message>
    <message>
        <source>Copies the statement; nothing is run</source>
        <translation>Copie l’instruction ; rien n’est exécuté</translation>
    </message>
    <message>
        <source>Says no more about this thing; kept for this database</source>
        <translation>N’affiche plus ce conseil ici ; vaut pour cette base</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Calcul en cours …</translation>
    </message>
    <message>
        <source>The advisors have nothing to say.</source>
        <translation>Il n’y a aucun conseil.</translation>
    </message>
    <message>
        <source>The advisors have nothing to say about this.</source>
        <translation>Il n’y a aucun conseil sur cet objet.</translation>
    </message>
    <message>
        <source>There is no statement to copy: this needs a decision first</source>
        <translation>Aucune instruction à copier : une décision est d’abord nécessaire</translation>
    </message>
</context>
<context>
    <name>pages::AuditModel</name>
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
    <message>
        <source>the blog&apos;s server</source>
        <translation>le serveur du blog</translation>
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
        <source>signed out</source>
        <translation>s’est déconnecté</translation>
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
    <message>
        <source>Passwords changed</source>
        <translation>Mots de passe changés</translation>
    </message>
    <message>
        <source>changed the password of %1</source>
        <translation>a changé le mot de passe de %1</translation>
    </message>
    <message>
        <source>changed a password</source>
        <translation>a changé un mot de passe</translation>
    </message>
    <message>
        <source>unscheduled %1</source>
        <translation>a annulé la planification de %1</translation>
    </message>
    <message>
        <source>unscheduled a post</source>
        <translation>a annulé la planification d’un article</translation>
    </message>
    <message>
        <source>requested publishing of %1</source>
        <translation>a demandé la publication de %1</translation>
    </message>
    <message>
        <source>requested publishing of a post</source>
        <translation>a demandé la publication d’un article</translation>
    </message>
    <message>
        <source>Posts unpublished</source>
        <translation>Articles dépubliés</translation>
    </message>
    <message>
        <source>unpublished %1</source>
        <translation>a dépublié %1</translation>
    </message>
    <message>
        <source>unpublished a post</source>
        <translation>a dépublié un article</translation>
    </message>
    <message>
        <source>Posts permanently deleted</source>
        <translation>Articles supprimés définitivement</translation>
    </message>
    <message>
        <source>permanently deleted %1</source>
        <translation>a supprimé définitivement %1</translation>
    </message>
    <message>
        <source>permanently deleted a post</source>
        <translation>a supprimé définitivement un article</translation>
    </message>
    <message>
        <source>suspended a person</source>
        <translation>a suspendu une personne</translation>
    </message>
    <message>
        <source>Password links created</source>
        <translation>Liens de mot de passe créés</translation>
    </message>
    <message>
        <source>created a password link for %1</source>
        <translation>a créé un lien de mot de passe pour %1</translation>
    </message>
    <message>
        <source>created a password link</source>
        <translation>a créé un lien de mot de passe</translation>
    </message>
    <message>
        <source>Sessions signed out</source>
        <translation>Sessions déconnectées</translation>
    </message>
    <message>
        <source>signed out sessions of %1</source>
        <translation>a déconnecté des sessions de %1</translation>
    </message>
    <message>
        <source>Sessions ended for security</source>
        <translation>Sessions terminées par sécurité</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>auteurs</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>champs</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>publish at</source>
        <translation>publication prévue</translation>
    </message>
    <message>
        <source>published at</source>
        <translation>publié le</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>slug</source>
        <translation>slug</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
</context>
<context>
    <name>pages::CompareController</name>
    <message>
        <source>Beginning …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The schema of the database was not read yet. Read it, then compare.</source>
        <translation>Le schéma de la base n’a pas encore été lu. Lisez-le, puis comparez.</translation>
    </message>
</context>
<context>
    <name>pages::CompareSource</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>a database, as it is now</comment>
        <translation>%1, maintenant</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a directory at a version</comment>
        <translation>%1 à la version %2</translation>
    </message>
</context>
<context>
    <name>pages::CompareView</name>
    <message>
        <source>The differences are on the clipboard as Markdown.</source>
        <translation>Les différences sont dans le presse-papiers, en Markdown.</translation>
    </message>
    <message>
        <source>The SQL that turns left into right is on the clipboard. Nothing was run.</source>
        <translation>Le SQL qui transforme la gauche en la droite est dans le presse-papiers. Rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Semantic</source>
        <translation>Sémantiques</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>Cosmétiques</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Intervertir les côtés</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Copy the differences as Markdown</source>
        <translation>Copier les différences en Markdown</translation>
    </message>
    <message>
        <source>Copy the SQL that turns left into right</source>
        <translation>Copier le SQL qui transforme la gauche en la droite</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Différence suivante (F7)</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Différence précédente (Maj+F7)</translation>
    </message>
    <message>
        <source>Compare two schemas</source>
        <translation>Comparer deux schémas</translation>
    </message>
    <message>
        <source>The database as it is now, another saved one, a file of SQL, a directory of migrations, a saved snapshot or one of the timeline.</source>
        <translation>La base dans son état actuel, une autre base enregistrée, un fichier SQL, un dossier de migrations, un instantané enregistré ou un instantané de la chronologie.</translation>
    </message>
    <message>
        <source>Choose what to compare with</source>
        <translation>Choisir avec quoi comparer</translation>
    </message>
    <message>
        <source>The two schemas are the same</source>
        <translation>Les deux schémas sont identiques</translation>
    </message>
    <message>
        <source>Equal but for the name, perhaps renamed: %1</source>
        <translation>Identiques au nom près, peut-être renommés : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>consequences</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows from what is listed of it: %1</source>
        <translation>Découle des différences indiquées : %1</translation>
    </message>
</context>
<context>
    <name>pages::ConflictView</name>
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
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
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
        <source>%1 saved this post (%2) while you were writing. Choose a text; the other one is kept as a revision.</source>
        <translation>%1 a enregistré cet article (%2) pendant que vous écriviez. Choisissez un texte ; l’autre est conservé comme révision.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Text by %1</source>
        <translation>Le texte de %1</translation>
    </message>
    <message>
        <source>Merged: the changes of both sides do not overlap</source>
        <translation>Fusion : les modifications des deux côtés ne se chevauchent pas</translation>
    </message>
    <message>
        <source>Merged: one passage was changed on both sides; both versions are kept</source>
        <translation>Fusion : un passage a été modifié des deux côtés ; les deux versions sont conservées</translation>
    </message>
    <message>
        <source>Merged: %1 passages were changed on both sides; both versions are kept</source>
        <translation>Fusion : %1 passages ont été modifiés des deux côtés ; les deux versions sont conservées</translation>
    </message>
    <message>
        <source>The texts are identical</source>
        <translation>Les textes sont identiques</translation>
    </message>
</context>
<context>
    <name>pages::Diagram</name>
    <message>
        <source>%1 was not written: its name has to end in .svg, .png, .pdf, .mmd or .dot.</source>
        <translation>%1 n’a pas été écrit : son nom doit se terminer par .svg, .png, .pdf, .mmd ou .dot.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
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
        <translation>Les positions des tables n’ont pas pu être gardées.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>référence %1</translation>
    </message>
    <message>
        <source>referred to by %1</source>
        <translation>référencée par %1</translation>
    </message>
</context>
<context>
    <name>pages::DiagramBar</name>
    <message>
        <source>Find a table</source>
        <translation>Chercher une table</translation>
    </message>
    <message>
        <source>How far from the table</source>
        <translation>À quelle distance de la table</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 étapes</translation>
    </message>
    <message>
        <source>Which schema</source>
        <translation>Quel schéma</translation>
    </message>
    <message>
        <source>What is shown of a table</source>
        <translation>Ce qui est montré d’une table</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Show views, with lines to what they read</source>
        <translation>Montrer les vues, avec des lignes vers ce qu’elles lisent</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Mark what the comparison found</source>
        <translation>Marquer ce que la comparaison a trouvé</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Modifications seules</translation>
    </message>
    <message>
        <source>Show only what changed and its neighbours</source>
        <translation>Montrer seulement ce qui a changé et ses voisins</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Plus petit (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Tout montrer (0)</translation>
    </message>
    <message>
        <source>Lay the diagram out anew</source>
        <translation>Redisposer le diagramme</translation>
    </message>
    <message>
        <source>Save the diagram as a picture or text</source>
        <translation>Enregistrer le diagramme en image ou en texte</translation>
    </message>
    <message>
        <source>All schemas</source>
        <translation>Tous les schémas</translation>
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
        <translation>%1 tables sur %2 placées</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Rien à dessiner</translation>
    </message>
    <message>
        <source>There is no table in what you chose.</source>
        <translation>Il n’y a aucune table dans ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>%1 tables are many for one picture</source>
        <translation>%1 tables, c’est beaucoup pour une seule image</translation>
    </message>
    <message>
        <source>Choose a schema, or open the diagram of a single table. Drawing all of them takes a while.</source>
        <translation>Choisissez un schéma, ou ouvrez le diagramme d’une seule table. Les dessiner toutes prend un moment.</translation>
    </message>
    <message>
        <source>Draw them all</source>
        <translation>Tout dessiner</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>of what was found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>schema</source>
        <comment>file name</comment>
        <translation>schéma</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Enregistrer le diagramme</translation>
    </message>
    <message>
        <source>The diagram is in %1.</source>
        <translation>Le diagramme est dans %1.</translation>
    </message>
</context>
<context>
    <name>pages::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>pages::DifferenceModel</name>
    <message>
        <source>only on the right</source>
        <translation>seulement à droite</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>seulement à gauche</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>conséquence</translation>
    </message>
    <message>
        <source>semantic</source>
        <translation>sémantique</translation>
    </message>
    <message>
        <source>cosmetic</source>
        <translation>cosmétique</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>Differs only because something else in the list does.</source>
        <translation>Ne diffère que parce qu’autre chose diffère dans la liste.</translation>
    </message>
    <message>
        <source>Changes what statements do or may do, or how the server stores and finds rows.</source>
        <translation>Change ce que les instructions font ou peuvent faire, ou la façon dont le serveur stocke et trouve les lignes.</translation>
    </message>
    <message>
        <source>Changes only what people read.</source>
        <translation>Ne change que ce que lisent les personnes.</translation>
    </message>
    <message>
        <source>There only because the two servers have different major versions.</source>
        <translation>Due seulement aux versions majeures différentes des deux serveurs.</translation>
    </message>
</context>
<context>
    <name>pages::DriftController</name>
    <message>
        <source>Beginning</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
</context>
<context>
    <name>pages::DriftDialog</name>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Nothing is known of what was changed by hand in the database.</source>
        <translation>On ne sait pas ce qui a été changé à la main dans la base.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>The migrations that ran on the database run on a private server, and both schemas are compared. The database is only read.</source>
        <translation>Les migrations exécutées sur la base le sont aussi sur un serveur privé, et les deux schémas sont comparés. La base est seulement lue.</translation>
    </message>
    <message>
        <source>It could not be checked.</source>
        <translation>La vérification n’a pas pu se faire.</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Aucune dérive</translation>
    </message>
    <message>
        <source>The report was copied as Markdown.</source>
        <translation>Le rapport a été copié en Markdown.</translation>
    </message>
</context>
<context>
    <name>pages::DriftRows</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>pages::Durations</name>
    <message>
        <source>under 1 ms</source>
        <translation>moins de 1 ms</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>réécriture</translation>
    </message>
    <message>
        <source>full scan</source>
        <translation>parcours complet</translation>
    </message>
    <message>
        <source>reads all of %1 under the lock</source>
        <translation>lit %1 en entier sous le verrou</translation>
    </message>
    <message>
        <source>writes rows</source>
        <translation>écrit des lignes</translation>
    </message>
    <message>
        <source>creates</source>
        <translation>crée</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>supprime</translation>
    </message>
    <message>
        <source>still held</source>
        <translation>encore tenu</translation>
    </message>
    <message>
        <source>%1 on %2, taken by an earlier statement: %3</source>
        <translation>%1 sur %2, pris par une instruction antérieure : %3</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>phases</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>message</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>instruction %1</translation>
    </message>
    <message>
        <source>Safer:</source>
        <translation>Plus sûr :</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>time</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>reads all of %1; reads and writes continue</source>
        <translation>lit %1 en entier, les lectures et les écritures continuent</translation>
    </message>
    <message>
        <source>Locks no existing table.</source>
        <translation>Ne verrouille aucune table existante.</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>écarté</translation>
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
        <source>Hash when applied</source>
        <translation>Empreinte à l’application</translation>
    </message>
    <message>
        <source>It has no row in the history table yet.</source>
        <translation>Elle n’a pas encore de ligne dans la table d’historique.</translation>
    </message>
    <message>
        <source>This tool records only the current version, not each migration.</source>
        <translation>Cet outil ne note que la version actuelle, pas chaque migration.</translation>
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
        <source>line %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>Contrôle des données</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>The schema is the same before and after the run.</source>
        <translation>Le schéma est le même avant et après l’exécution.</translation>
    </message>
    <message>
        <source>Not rehearsed</source>
        <translation>Pas d’essai</translation>
    </message>
    <message>
        <source>Being rehearsed</source>
        <translation>Essai en cours</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Lancer un essai</translation>
    </message>
    <message>
        <source>This migration does not depend on the existing rows.</source>
        <translation>Cette migration ne dépend pas des lignes existantes.</translation>
    </message>
    <message>
        <source>The run stops before this migration, so its rows were not checked.</source>
        <translation>L’exécution s’arrête avant cette migration ; ses lignes n’ont donc pas été vérifiées.</translation>
    </message>
    <message>
        <source>This migration is not pending. Only pending migrations are rehearsed.</source>
        <translation>Cette migration n’est pas en attente. Seules les migrations en attente sont essayées.</translation>
    </message>
    <message>
        <source>A rehearsal runs it on a private copy and shows what it locks, rewrites and reads.</source>
        <translation>Un essai l’exécute sur une copie privée et montre ce qu’elle verrouille, réécrit et lit.</translation>
    </message>
    <message>
        <source>The existing rows have not been checked yet.</source>
        <translation>Les lignes existantes n’ont pas encore été vérifiées.</translation>
    </message>
    <message>
        <source>A rehearsal shows what it changes in the schema.</source>
        <translation>Un essai montre ce qu’elle change dans le schéma.</translation>
    </message>
    <message>
        <source>A rehearsal shows whether its down migration restores the schema.</source>
        <translation>Un essai montre si sa migration down rétablit le schéma.</translation>
    </message>
    <message>
        <source>The log appears after a rehearsal.</source>
        <translation>Le journal apparaît après un essai.</translation>
    </message>
    <message>
        <source>This version has only a down file (%1); the up migration does nothing.</source>
        <translation>Cette version n’a qu’un fichier down (%1) ; la migration up ne fait rien.</translation>
    </message>
    <message>
        <source>The file of this version is missing, so its SQL is not known.</source>
        <translation>Cette version n’a pas de fichier ; son SQL n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 · only the beginning is shown</source>
        <translation>%1 · seul le début est montré</translation>
    </message>
    <message>
        <source>No problems were found in the file or in its row of the history table.</source>
        <translation>Aucun problème trouvé dans le fichier ni dans sa ligne de la table d’historique.</translation>
    </message>
    <message>
        <source>No problems were found in the file. Its SQL has not been checked yet; a rehearsal does that.</source>
        <translation>Aucun problème trouvé dans le fichier. Son SQL n’a pas encore été vérifié ; un essai le fait.</translation>
    </message>
</context>
<context>
    <name>pages::MigrationsModel</name>
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
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>%1 as one batch</source>
        <translation>%1 en un seul lot</translation>
    </message>
    <message>
        <source>being rehearsed</source>
        <translation>essai en cours</translation>
    </message>
    <message>
        <source>not rehearsed</source>
        <translation>non essayée</translation>
    </message>
    <message>
        <source>cannot be split into statements</source>
        <translation>impossible à découper en instructions</translation>
    </message>
    <message>
        <source>Statements or time</source>
        <translation>Quoi et quand</translation>
    </message>
</context>
<context>
    <name>pages::MigrationsPage</name>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
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
    <message>
        <source>Compare with other blogs</source>
        <translation>Comparer avec d’autres blogs</translation>
    </message>
    <message>
        <source>%1 with files of %2</source>
        <translation>%1 avec des fichiers de %2</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation>Relancer l’essai</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Lancer un essai</translation>
    </message>
    <message>
        <source>The files in this folder have the format of %1, but the history table in the database is from %2, so they do not belong together. Choose the folder with the migrations of %2, or choose the tool whose rules apply.</source>
        <translation>Les fichiers de ce dossier ont le format de %1, mais la table d’historique de la base est de %2 ; ils ne vont pas ensemble. Choisissez le dossier des migrations de %2, ou l’outil dont les règles s’appliquent.</translation>
    </message>
    <message>
        <source>Choose the migration folder</source>
        <translation>Choisir le dossier des migrations</translation>
    </message>
    <message>
        <source>Refresh the migrations</source>
        <translation>Actualiser les migrations</translation>
    </message>
    <message>
        <source>Search migrations</source>
        <translation>Chercher des migrations</translation>
    </message>
    <message>
        <source>No database connection</source>
        <translation>Pas de connexion à une base</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Choose the folder with the blog&apos;s migration files to see which of them have run on its database.</source>
        <translation>Choisissez le dossier des fichiers de migration du blog, pour voir lesquels ont été exécutés sur sa base.</translation>
    </message>
    <message>
        <source>No migrations found</source>
        <translation>Aucune migration trouvée</translation>
    </message>
    <message>
        <source>%1 contains no migrations of a tool that Colophon supports.</source>
        <translation>%1 ne contient aucune migration d’un outil que Colophon prend en charge.</translation>
    </message>
    <message>
        <source>atlas.sum ok</source>
        <translation>atlas.sum correct</translation>
    </message>
    <message>
        <source>atlas.sum wrong</source>
        <translation>atlas.sum faux</translation>
    </message>
    <message>
        <source>Check drift</source>
        <translation>Vérifier la dérive</translation>
    </message>
    <message>
        <source>checking drift</source>
        <translation>vérification de la dérive</translation>
    </message>
    <message>
        <source>Enter the address of the blog&apos;s database to compare its migrations with it.</source>
        <translation>Saisissez l’adresse de la base de données du blog pour y comparer ses migrations.</translation>
    </message>
    <message>
        <source>Connect to Postgres</source>
        <translation>Se connecter à Postgres</translation>
    </message>
</context>
<context>
    <name>pages::OpenPost</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Not saved, kept on this computer</source>
        <translation>Non enregistré, gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose first which text to keep.</source>
        <translation>Choisissez d’abord le texte à garder.</translation>
    </message>
    <message>
        <source>First restore or discard the unsaved text.</source>
        <translation>Restaurez ou abandonnez d’abord le texte non enregistré.</translation>
    </message>
    <message>
        <source>The text must be saved first.</source>
        <translation>Le texte doit d’abord être enregistré.</translation>
    </message>
    <message>
        <source>There are no unpublished changes.</source>
        <translation>Il n’y a aucune modification non publiée.</translation>
    </message>
</context>
<context>
    <name>pages::PasswordLinkBox</name>
    <message>
        <source>This is your own account. Change your password in the menu at the top right.</source>
        <translation>C’est votre propre compte. Changez votre mot de passe dans le menu en haut à droite.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The account is suspended. It cannot sign in, with or without a password.</source>
        <translation>Le compte est suspendu. Il ne peut pas se connecter, même avec un mot de passe.</translation>
    </message>
    <message>
        <source>Send this link to %1. It is shown only once, works once and expires on %2. Using it signs out all their sessions. Earlier links no longer work.</source>
        <translation>Envoyez ce lien à %1. Il n’est affiché qu’une fois, sert une seule fois et expire le %2. Son utilisation déconnecte toutes les sessions de cette personne. Les liens antérieurs ne fonctionnent plus.</translation>
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
        <source>No matching people</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>No name or e-mail address matches this search.</source>
        <translation>Aucun nom ni e-mail ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Show all people</source>
        <translation>Montrer tout le monde</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aucune personne pour l’instant</translation>
    </message>
    <message>
        <source>People appear here after they sign in to the blog for the first time.</source>
        <translation>Les personnes apparaissent ici après leur première connexion au blog.</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Tous les rôles</translation>
    </message>
</context>
<context>
    <name>pages::PersonPane</name>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
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
        <source>Change role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>%1 now has the role %2.</source>
        <translation>%1 a maintenant le rôle %2.</translation>
    </message>
    <message>
        <source>Another person changed this account in the meantime; %1 now has the role %2. Your change was not made. Check it and try again if it is still needed.</source>
        <translation>Une autre personne a modifié ce compte entre-temps ; %1 a maintenant le rôle %2. Votre modification n’a pas été faite. Vérifiez et réessayez si elle est encore nécessaire.</translation>
    </message>
    <message>
        <source>Give %1 the role %2?</source>
        <translation>Donner à %1 le rôle « %2 » ?</translation>
    </message>
    <message>
        <source>This role can manage other people&apos;s accounts. %1 could then:</source>
        <translation>Ce rôle permet de gérer les comptes d’autres personnes. %1 pourrait alors :</translation>
    </message>
    <message>
        <source>member since %1</source>
        <translation>membre depuis %1</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (actuel)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Both roles have the same rights.</source>
        <translation>Les deux rôles ont les mêmes droits.</translation>
    </message>
    <message>
        <source>Their scheduled posts, which stay scheduled: %1</source>
        <translation>Ses articles planifiés, qui le restent : %1</translation>
    </message>
    <message>
        <source>Their drafts, which stay: %1</source>
        <translation>Ses brouillons, qui restent : %1</translation>
    </message>
</context>
<context>
    <name>pages::PlacesDialog</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pending migrations of all blogs</source>
        <translation>Migrations en attente de tous les blogs</translation>
    </message>
    <message>
        <source>The list contains every blog whose migrations were opened here together with a database. A database that requires a password is read only if a password file (~/.pgpass) has it.</source>
        <translation>La liste contient tous les blogs dont les migrations ont été ouvertes ici avec une base. Une base qui exige un mot de passe n’est lue que si un fichier de mots de passe (~/.pgpass) le contient.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>pages::PlacesModel</name>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>non joignable</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
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
        <source>The post is not published.</source>
        <translation>L’article n’est pas publié.</translation>
    </message>
    <message>
        <source>There are no unpublished changes.</source>
        <translation>Il n’y a aucune modification non publiée.</translation>
    </message>
    <message>
        <source>The blog&apos;s server has no site address configured.</source>
        <translation>Aucune adresse de site n’est configurée sur le serveur du blog.</translation>
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
    <message>
        <source>A slug needs at least one letter or digit. The slug was not changed.</source>
        <translation>Un slug doit contenir au moins une lettre ou un chiffre. Le slug n’a pas été changé.</translation>
    </message>
    <message>
        <source>Published post: the old address will redirect to the new one</source>
        <translation>Article publié : l’ancienne adresse redirigera vers la nouvelle</translation>
    </message>
</context>
<context>
    <name>pages::PostPane</name>
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
        <source>The post was not published, because its text is not saved yet. Save it, then publish again.</source>
        <translation>L’article n’a pas été publié, car son texte n’est pas encore enregistré. Enregistrez-le, puis publiez à nouveau.</translation>
    </message>
    <message>
        <source>Pictures and files cannot be pasted or dropped into a post yet, so the text was not changed. A picture that is already on the web can be inserted by its address: ![description](https://…)</source>
        <translation>Les images et les fichiers ne peuvent pas encore être collés ni déposés dans un article ; le texte n’a pas été changé. Une image déjà sur le web peut être insérée par son adresse : ![description](https://…)</translation>
    </message>
    <message>
        <source>This post is in the trash (since %1). Restore it to edit it.</source>
        <translation>Cet article est dans la corbeille (depuis %1). Restaurez-le pour le modifier.</translation>
    </message>
    <message>
        <source>Your edits from %1 were not saved to the blog. Restore them, or discard them and load the post from the blog.</source>
        <translation>Vos modifications (%1) n’ont pas été enregistrées sur le blog. Restaurez-les, ou abandonnez-les et chargez l’article du blog.</translation>
    </message>
</context>
<context>
    <name>pages::PostPanes</name>
    <message>
        <source>Show the preview</source>
        <translation>Montrer l’aperçu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show slug, excerpt and tags</source>
        <translation>Montrer slug, extrait et étiquettes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
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
        <translation>Publier les modifications de « %1 » ?</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>Publier les modifications</translation>
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
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation>Abandonner les modifications de « %1 » ?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
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
        <source>Its address will end in /posts/%1.</source>
        <translation>Son adresse se terminera par /posts/%1.</translation>
    </message>
    <message>
        <source>Readers see the new text immediately. The previous text is kept as a revision.</source>
        <translation>Les lecteurs voient aussitôt le nouveau texte. Le texte précédent est conservé comme révision.</translation>
    </message>
    <message>
        <source>It was scheduled for %1. Publishing it now makes it public immediately.</source>
        <translation>Il était planifié pour %1. Le publier maintenant le rend public immédiatement.</translation>
    </message>
    <message>
        <source>It becomes public immediately.</source>
        <translation>Il sera immédiatement public.</translation>
    </message>
    <message>
        <source>Readers can no longer see it. It becomes a draft again and keeps its text.</source>
        <translation>Les lecteurs ne peuvent plus le voir. Il redevient un brouillon et garde son texte.</translation>
    </message>
    <message>
        <source>Readers can no longer see it. You can restore it from the trash as a draft.</source>
        <translation>Les lecteurs ne peuvent plus le voir. Vous pourrez le restaurer depuis la corbeille comme brouillon.</translation>
    </message>
    <message>
        <source>You can restore it from the trash.</source>
        <translation>Vous pourrez le restaurer depuis la corbeille.</translation>
    </message>
    <message>
        <source>The editor shows the published text again. The unpublished changes are lost.</source>
        <translation>L’éditeur montre à nouveau le texte publié. Les modifications non publiées sont perdues.</translation>
    </message>
    <message>
        <source>Discard your text?</source>
        <translation>Abandonner votre texte ?</translation>
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
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>Updated: %1 saved this post at %2.</source>
        <translation>Mis à jour : %1 a enregistré cet article à %2.</translation>
    </message>
    <message>
        <source>unpublished changes</source>
        <translation>modifications non publiées</translation>
    </message>
    <message>
        <source>Unpublished changes</source>
        <translation>Modifications non publiées</translation>
    </message>
    <message>
        <source>saved separately from the published text</source>
        <translation>enregistré à part du texte publié</translation>
    </message>
    <message>
        <source>Updated: this post was saved in another window or on another device at %1.</source>
        <translation>Mis à jour : cet article a été enregistré dans une autre fenêtre ou sur un autre appareil à %1.</translation>
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
        <source>Show all posts</source>
        <translation>Montrer tous les articles</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
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
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>No matching posts</source>
        <translation>Aucun article ne correspond</translation>
    </message>
    <message>
        <source>No title or text matches this search.</source>
        <translation>Aucun titre ni texte ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Aucun article pour l’instant</translation>
    </message>
    <message>
        <source>The posts you write appear in this list.</source>
        <translation>Les articles que vous écrivez apparaissent dans cette liste.</translation>
    </message>
    <message>
        <source>Your last edits of %1 posts had not been saved to the blog. They are saved now.</source>
        <translation>Vos dernières modifications de %1 articles n’avaient pas été enregistrées sur le blog. Elles le sont maintenant.</translation>
    </message>
    <message>
        <source>Your last edits of “%1” had not been saved to the blog. They are saved now.</source>
        <translation>Vos dernières modifications de « %1 » n’avaient pas été enregistrées sur le blog. Elles le sont maintenant.</translation>
    </message>
    <message>
        <source>Choose a post from the list, or start a new one.</source>
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
    <name>pages::RehearsalActions</name>
    <message>
        <source>Rehearse the pending migrations</source>
        <translation>Essayer les migrations en attente</translation>
    </message>
    <message>
        <source>Cancel the rehearsal</source>
        <translation>Annuler l’essai</translation>
    </message>
    <message>
        <source>Copy the report as Markdown</source>
        <translation>Copier le rapport en Markdown</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>The report was copied as Markdown.</source>
        <translation>Le rapport a été copié en Markdown.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>No migrations have been read yet.</source>
        <translation>Aucune migration n’a encore été lue.</translation>
    </message>
</context>
<context>
    <name>pages::RehearsalBar</name>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict : %1</translation>
    </message>
    <message>
        <source>Rehearsed %1 on a private PostgreSQL %2, as %3; the database was only read.</source>
        <translation>Essai à %1 sur un PostgreSQL %2 privé, en tant que %3 ; la base a seulement été lue.</translation>
    </message>
    <message>
        <source>%1 would refuse to run: %2</source>
        <translation>%1 refuserait de s’exécuter : %2</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout montrer (%1)</translation>
    </message>
    <message>
        <source>The files have changed since this rehearsal. Rehearse again to update the result.</source>
        <translation>Les fichiers ont changé depuis cet essai. Relancez l’essai pour mettre à jour le résultat.</translation>
    </message>
    <message>
        <source>The pending migrations have changed since this rehearsal. Rehearse again to update the result.</source>
        <translation>Les migrations en attente ont changé depuis cet essai. Relancez l’essai pour mettre à jour le résultat.</translation>
    </message>
    <message>
        <source>This rehearsal used the rules of another tool. Rehearse again to update the result.</source>
        <translation>Cet essai suivait les règles d’un autre outil. Relancez l’essai pour mettre à jour le résultat.</translation>
    </message>
    <message>
        <source>Not rehearsed: the last rehearsal ended with an error.</source>
        <translation>Pas d’essai : le dernier essai s’est terminé par une erreur.</translation>
    </message>
    <message>
        <source>Not rehearsed. A rehearsal runs the pending migrations on a private copy of the schema; the database is only read.</source>
        <translation>Pas encore d’essai. Un essai exécute les migrations en attente sur une copie privée du schéma ; la base est seulement lue.</translation>
    </message>
    <message>
        <source>Verdict at that time: %1</source>
        <translation>Verdict d’alors : %1</translation>
    </message>
    <message>
        <source>Checked at %1; nothing was run.</source>
        <translation>Vérifié à %1 ; rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>Current blockers: %1</source>
        <translation>Obstacles actuels : %1</translation>
    </message>
    <message>
        <source>Differences from the live database: %1</source>
        <translation>Différences avec la base réelle : %1</translation>
    </message>
</context>
<context>
    <name>pages::RehearsalController</name>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
</context>
<context>
    <name>pages::ReportFile</name>
    <message>
        <source>The report could not be written to %1. Choose another folder.</source>
        <translation>Le rapport n’a pas pu être écrit dans %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>pages::ReportText</name>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>valeurs : %1</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>lignes : %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>loses data</source>
        <translation>perd des données</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>violated</source>
        <translation>non respecté</translation>
    </message>
    <message>
        <source>restores the schema</source>
        <translation>rétablit le schéma</translation>
    </message>
    <message>
        <source>After the down migration the schema is the same as before.</source>
        <translation>Après la migration down, le schéma est le même qu’avant.</translation>
    </message>
    <message>
        <source>After the down migration the schema is not the same as before.</source>
        <translation>Après la migration down, le schéma n’est pas le même qu’avant.</translation>
    </message>
    <message>
        <source>The down migration fails with an error.</source>
        <translation>La migration down échoue.</translation>
    </message>
    <message>
        <source>This migration has no down migration. To undo it, write a new migration.</source>
        <translation>Cette migration n’a pas de migration down. Pour l’annuler, écrivez une nouvelle migration.</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non exécutée</translation>
    </message>
    <message>
        <source>There is a down migration, but this rehearsal did not run it.</source>
        <translation>Il y a une migration down, mais cet essai ne l’a pas exécutée.</translation>
    </message>
    <message>
        <source>Changes of all pending migrations together:</source>
        <translation>Changements de toutes les migrations en attente ensemble :</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
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
        <source>Stop reading the schema</source>
        <translation>Arrêter la lecture du schéma</translation>
    </message>
    <message>
        <source>Filter the schema</source>
        <translation>Filtrer le schéma</translation>
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
        <source>Read the schema</source>
        <translation>Lire le schéma</translation>
    </message>
    <message>
        <source>No database connection yet</source>
        <translation>Pas encore de connexion à une base</translation>
    </message>
    <message>
        <source>Connect to Postgres</source>
        <translation>Se connecter à Postgres</translation>
    </message>
    <message>
        <source>The SQL of %1 was copied.</source>
        <translation>Le SQL de %1 a été copié.</translation>
    </message>
    <message>
        <source>Refresh the schema</source>
        <translation>Actualiser le schéma</translation>
    </message>
    <message>
        <source>Back to the previous object (Alt+Left)</source>
        <translation>Revenir à l’objet précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Copy the SQL of this object</source>
        <translation>Copier le SQL de cet objet</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The schema is read directly from Postgres; a user with no privileges except CONNECT is enough. Enter the address of the database to see its tables.</source>
        <translation>Le schéma est lu directement dans Postgres ; un utilisateur sans autre droit que CONNECT suffit. Saisissez l’adresse de la base pour voir ses tables.</translation>
    </message>
    <message>
        <source>No object, column or definition contains “%1”.</source>
        <translation>Aucun objet, colonne ni définition ne contient « %1 ».</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Compare the schema with …</source>
        <translation>Comparer le schéma avec…</translation>
    </message>
    <message>
        <source>Timeline of the schema</source>
        <translation>Chronologie du schéma</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Depuis le %1 : %2</translation>
    </message>
    <message>
        <source>Schema changed %1: %2</source>
        <translation>Schéma modifié à %1 : %2</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Diagram of the schema</source>
        <translation>Diagramme du schéma</translation>
    </message>
    <message>
        <source>On the clipboard: %1.</source>
        <translation>Dans le presse-papiers : %1.</translation>
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
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>NOT NULL</translation>
    </message>
    <message>
        <source>not enforced</source>
        <translation>non imposée</translation>
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
        <source>replica identity</source>
        <translation>identité de réplica</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>clé primaire</translation>
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
        <source>unlogged</source>
        <translation>UNLOGGED</translation>
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
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>returns %1</source>
        <translation>renvoie %1</translation>
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
        <source>member of</source>
        <translation>membre de</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Objects of the extension</source>
        <translation>Objets de l’extension</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>not validated: older rows may violate it</source>
        <translation>non validée : d’anciennes lignes peuvent l’enfreindre</translation>
    </message>
    <message>
        <source>index of the key with this name</source>
        <translation>index de la clé de ce nom</translation>
    </message>
    <message>
        <source>used by CLUSTER</source>
        <translation>utilisé par CLUSTER</translation>
    </message>
    <message>
        <source>granted by %1</source>
        <translation>accordé par %1</translation>
    </message>
    <message>
        <source>the whole object</source>
        <translation>l’objet entier</translation>
    </message>
    <message>
        <source>Defaults, checks and other definitions are from the last successful read.</source>
        <translation>Les valeurs par défaut, contrôles et autres définitions datent de la dernière lecture réussie.</translation>
    </message>
    <message>
        <source>Some definitions (defaults, checks, indexes …) could not be read. Refresh to try again.</source>
        <translation>Certaines définitions (valeurs par défaut, contrôles, index…) n’ont pas pu être lues. Actualisez pour réessayer.</translation>
    </message>
    <message>
        <source>row-level security, also for the owner</source>
        <translation>sécurité au niveau des lignes, aussi pour le propriétaire</translation>
    </message>
    <message>
        <source>row-level security</source>
        <translation>sécurité au niveau des lignes</translation>
    </message>
    <message>
        <source>runs with its owner&apos;s privileges (SECURITY DEFINER)</source>
        <translation>s’exécute avec les droits du propriétaire (SECURITY DEFINER)</translation>
    </message>
    <message>
        <source>values cached per session</source>
        <translation>valeurs gardées par session</translation>
    </message>
    <message>
        <source>restarts at the end (CYCLE)</source>
        <translation>recommence à la fin (CYCLE)</translation>
    </message>
    <message>
        <source>can log in</source>
        <translation>peut se connecter</translation>
    </message>
    <message>
        <source>bypasses row-level security</source>
        <translation>contourne la sécurité au niveau des lignes</translation>
    </message>
    <message>
        <source>can create roles</source>
        <translation>peut créer des rôles</translation>
    </message>
    <message>
        <source>can create databases</source>
        <translation>peut créer des bases</translation>
    </message>
    <message>
        <source>can replicate</source>
        <translation>peut répliquer</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
</context>
<context>
    <name>pages::SchemaTree</name>
    <message>
        <source>primary</source>
        <translation>clé primaire</translation>
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
        <translation>NOT NULL</translation>
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
        <translation>login</translation>
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
    <name>pages::SourceChooser</name>
    <message>
        <source>Up to which version</source>
        <translation>Jusqu’à quelle version</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side of a comparison and what is there</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The database as it is now</source>
        <translation>La base dans son état actuel</translation>
    </message>
    <message>
        <source>Saved databases</source>
        <translation>Bases enregistrées</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File of SQL …</source>
        <translation>Fichier SQL…</translation>
    </message>
    <message>
        <source>Directory of migrations …</source>
        <translation>Dossier de migrations…</translation>
    </message>
    <message>
        <source>Saved snapshot …</source>
        <translation>Instantané enregistré…</translation>
    </message>
    <message>
        <source>From the timeline</source>
        <translation>De la chronologie</translation>
    </message>
    <message>
        <source>Directory of migrations</source>
        <translation>Dossier de migrations</translation>
    </message>
    <message>
        <source>Saved snapshot</source>
        <translation>Instantané enregistré</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Instantanés (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File of SQL</source>
        <translation>Fichier SQL</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>all versions</source>
        <translation>toutes les versions</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a version</comment>
        <translation>jusqu’à %1</translation>
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
    <name>pages::ThingPane</name>
    <message>
        <source>The statement</source>
        <translation>L’instruction</translation>
    </message>
    <message>
        <source>Advisors: %1</source>
        <translation>Conseils : %1</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 comme %2</translation>
    </message>
</context>
<context>
    <name>pages::TimelineModel</name>
    <message>
        <source>first snapshot</source>
        <translation>premier instantané</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Postgres</source>
        <translation>Postgres</translation>
    </message>
    <message>
        <source>Changed since the one before</source>
        <translation>Modifié depuis le précédent</translation>
    </message>
</context>
<context>
    <name>pages::TimelineView</name>
    <message>
        <source>Compare kept snapshots</source>
        <translation>Comparer des instantanés gardés</translation>
    </message>
    <message>
        <source>Compare with the schema as it is now</source>
        <translation>Comparer avec le schéma dans son état actuel</translation>
    </message>
    <message>
        <source>Forget kept snapshots</source>
        <translation>Oublier des instantanés gardés</translation>
    </message>
    <message>
        <source>Whose snapshots to show</source>
        <translation>De quelle base montrer les instantanés</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>Cette base</translation>
    </message>
    <message>
        <source>All databases</source>
        <translation>Toutes les bases</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer avec l’état actuel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Kept snapshots</source>
        <translation>Instantanés gardés</translation>
    </message>
    <message>
        <source>No snapshot is kept yet</source>
        <translation>Aucun instantané gardé pour l’instant</translation>
    </message>
    <message>
        <source>Whenever the schema is read and differs from the last time, it is kept here, on this machine. It holds no rows and no passwords.</source>
        <translation>Chaque fois que le schéma est lu et diffère de la fois précédente, il est gardé ici, sur cette machine. Il ne contient ni lignes ni mots de passe.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n snapshot(s)?</source>
        <translation>
            <numerusform>Oublier %n instantané ?</numerusform>
            <numerusform>Oublier %n instantanés ?</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be read again: they are how the schema was, not how it is.</source>
        <translation>Ils ne pourront pas être relus : ils montrent le schéma tel qu’il était, et non tel qu’il est.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>pages::UsesView</name>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Of the whole or of one column</source>
        <translation>Du tout ou d’une colonne</translation>
    </message>
    <message>
        <source>Depends on it</source>
        <translation>En dépend</translation>
    </message>
    <message>
        <source>It depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>everything of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Calcul en cours …</translation>
    </message>
    <message>
        <source>Nothing depends on it</source>
        <translation>Rien n’en dépend</translation>
    </message>
    <message numerus="yes">
        <source>%n depend on it</source>
        <translation>
            <numerusform>%n objet en dépend</numerusform>
            <numerusform>%n objets en dépendent</numerusform>
        </translation>
    </message>
    <message>
        <source>It depends on nothing else</source>
        <translation>Ne dépend de rien d’autre</translation>
    </message>
    <message numerus="yes">
        <source>It depends on %n</source>
        <translation>
            <numerusform>Dépend de %n objet</numerusform>
            <numerusform>Dépend de %n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>When it is dropped</source>
        <translation>En cas de suppression</translation>
    </message>
</context>
<context>
    <name>pages::ViewSwitch</name>
    <message>
        <source>How to look at the schema</source>
        <translation>Comment regarder le schéma</translation>
    </message>
</context>
<context>
    <name>postgres</name>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed (libqt6sql6-psql).</source>
        <translation>Le pilote PostgreSQL de Qt n’est pas installé (libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Use INSERT, or COPY from a file on the server.</source>
        <translation>Utilisez INSERT, ou COPY depuis un fichier du serveur.</translation>
    </message>
    <message>
        <source>No database to connect to was given.</source>
        <translation>Aucune base à laquelle se connecter n’a été indiquée.</translation>
    </message>
    <message>
        <source>The connection setting %1 contains a semicolon, which is not supported.</source>
        <translation>Le réglage de connexion %1 contient un point-virgule, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver does not give access to libpq.</source>
        <translation>Le pilote PostgreSQL de Qt ne donne pas accès à libpq.</translation>
    </message>
    <message>
        <source>The statement took longer than its time limit, so it was cancelled.</source>
        <translation>L’instruction a dépassé sa limite de temps et a été annulée.</translation>
    </message>
    <message>
        <source>COPY … FROM STDIN cannot run here, because there is no data to send.</source>
        <translation>COPY … FROM STDIN ne peut pas être exécuté ici, faute de données à envoyer.</translation>
    </message>
</context>
<context>
    <name>postgres::ClusterFolder</name>
    <message>
        <source>The folder %1 could not be created.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty and was not created by Colophon. Choose an empty folder.</source>
        <translation>Le dossier %1 n’est pas vide et ne vient pas de Colophon. Choisissez-en un vide.</translation>
    </message>
    <message>
        <source>The folder %1 is not writable.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>A server that process %2 started is already running in %1.</source>
        <translation>Un serveur tourne déjà dans %1, lancé par le processus %2.</translation>
    </message>
    <message>
        <source>No folder for the server&apos;s socket could be created in /tmp.</source>
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
        <source>The SQL contains a NUL byte and cannot be sent.</source>
        <translation>Le SQL contient un octet nul et ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>The transaction had already failed, so it was rolled back.</source>
        <translation>La transaction avait déjà échoué ; elle a été annulée.</translation>
    </message>
    <message>
        <source>Another database server answers at %1 than the one this connection was saved for, so Colophon disconnected.</source>
        <translation>À %1 répond un autre serveur de base de données que celui pour lequel cette connexion a été enregistrée ; Colophon s’est donc déconnecté.</translation>
    </message>
</context>
<context>
    <name>postgres::ConnectionFailure</name>
    <message>
        <source>%1 did not accept the password of %2. Check both and try again.</source>
        <translation>%1 n’a pas accepté le mot de passe de %2. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>%1 is starting or stopping. Try again in a moment.</source>
        <translation>%1 démarre ou s’arrête. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>%1 does not accept connections of user %2 from this machine. Check the user name and the server&apos;s pg_hba.conf.</source>
        <translation>%1 n’accepte pas de connexion de l’utilisateur %2 depuis cette machine. Vérifiez le nom d’utilisateur et le pg_hba.conf du serveur.</translation>
    </message>
    <message>
        <source>The database %1 does not exist on that server.</source>
        <translation>Il n’y a pas de base nommée %1 sur ce serveur.</translation>
    </message>
    <message>
        <source>%1 has no free connections. Try again later.</source>
        <translation>%1 n’a plus de connexion libre. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The user %2 does not have the CONNECT privilege on %1. Ask the database&apos;s owner to grant it.</source>
        <translation>L’utilisateur %2 n’a pas le droit CONNECT sur %1. Demandez au propriétaire de la base de l’accorder.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check that the server is running, its address and the network.</source>
        <translation>%1 est injoignable. Vérifiez que le serveur tourne, son adresse et le réseau.</translation>
    </message>
</context>
<context>
    <name>postgres::PrivateServer</name>
    <message>
        <source>The server did not start within a minute.</source>
        <translation>Le serveur n’a pas démarré en une minute.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free about 100 MB, or use another folder.</source>
        <translation>Le disque de %1 est plein. Faites de la place (environ 100 Mo) ou utilisez un autre dossier.</translation>
    </message>
    <message>
        <source>A new database cluster could not be created.</source>
        <translation>Impossible de créer un nouveau cluster de bases.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or 0 for any free port.</source>
        <translation>Le port %1 est pris par un autre programme. Choisissez-en un autre, ou 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>The private PostgreSQL server stopped unexpectedly.</source>
        <translation>Le serveur PostgreSQL privé s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>The private PostgreSQL server did not start. Its log is in the details.</source>
        <translation>Le serveur PostgreSQL privé n’a pas démarré. Son journal est dans les détails.</translation>
    </message>
</context>
<context>
    <name>postgres::Profile</name>
    <message>
        <source>%1 on %2</source>
        <comment>a database on a host</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>These connection settings are not valid. Check the service, hosts, ports and options.</source>
        <translation>Ces réglages de connexion sont inutilisables. Vérifiez le service, les machines, les ports et les options.</translation>
    </message>
    <message>
        <source>This is not a valid database address. Write a URL (postgres://user@host:5432/name), key=value pairs, or service=name.</source>
        <translation>Ce n’est pas une adresse de base valide. Écrivez une URL (postgres://user@host:5432/name), des paires key=value ou service=name.</translation>
    </message>
    <message>
        <source>%1 on %2 through %3</source>
        <comment>a database on a host through a machine</comment>
        <translation>%1 sur %2 par %3</translation>
    </message>
</context>
<context>
    <name>postgres::ServerPrograms</name>
    <message>
        <source>No PostgreSQL server is installed on this machine. Install it (Debian: postgresql), or add the folder with postgres and initdb to PATH.</source>
        <translation>Aucun serveur PostgreSQL n’est installé ici. Installez-le (Debian : postgresql) ou ajoutez à PATH le dossier de postgres et initdb.</translation>
    </message>
    <message>
        <source>This needs PostgreSQL %1, which is not installed on this machine. Install it (Debian: postgresql-%1).</source>
        <translation>Il faut PostgreSQL %1, qui n’est pas installé ici. Installez-le (Debian : postgresql-%1).</translation>
    </message>
</context>
<context>
    <name>postgres::ServerUser</name>
    <message>
        <source>PostgreSQL does not run as root, and this machine has no user postgres to run it as. Start this program as another user, or create the user postgres.</source>
        <translation>PostgreSQL ne tourne pas en root, et cette machine n’a pas d’utilisateur postgres pour le lancer. Démarrez ce programme sous un autre utilisateur, ou créez l’utilisateur postgres.</translation>
    </message>
    <message>
        <source>The owner of the folder %1 could not be changed to postgres.</source>
        <translation>Le propriétaire du dossier %1 n’a pas pu être changé en postgres.</translation>
    </message>
    <message>
        <source>Because you are root, the server runs as user postgres, and that user cannot enter %1. Choose another folder, or allow it with: chmod o+x %1</source>
        <translation>Comme vous êtes root, le serveur tourne sous l’utilisateur postgres, qui ne peut pas entrer dans %1. Choisissez un autre dossier, ou autorisez-le avec : chmod o+x %1</translation>
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
    <name>postgres::SshTunnel</name>
    <message>
        <source>ssh could not connect to %1. Run “ssh %1” in a terminal to see why.</source>
        <translation>ssh n’a pas pu se connecter à %1. Exécutez « ssh %1 » dans un terminal pour en voir la raison.</translation>
    </message>
    <message>
        <source>The host key of %1 has changed: either the machine was reinstalled, or another one answers in its place. Nothing was sent. Ask its administrator, and only then correct ~/.ssh/known_hosts.</source>
        <translation>La clé d’hôte de %1 a changé : soit la machine a été réinstallée, soit une autre répond à sa place. Rien n’a été envoyé. Demandez à son administrateur, et seulement ensuite corrigez ~/.ssh/known_hosts.</translation>
    </message>
    <message>
        <source>The host key of %1 is not known yet. Run “ssh %1” in a terminal, compare the fingerprint, and try again.</source>
        <translation>La clé d’hôte de %1 n’est pas encore connue. Exécutez « ssh %1 » dans un terminal, comparez l’empreinte et réessayez.</translation>
    </message>
    <message>
        <source>%1 does not allow tunnels to %2. Ask its administrator for AllowTcpForwarding.</source>
        <translation>%1 n’autorise pas les tunnels vers %2. Demandez AllowTcpForwarding à son administrateur.</translation>
    </message>
    <message>
        <source>ssh signed in to %1, but nothing answers at %2 as seen from there. Check host and port, and that Postgres is running.</source>
        <translation>ssh s’est connecté à %1, mais rien ne répond à %2 depuis cette machine. Vérifiez l’hôte, le port et que Postgres fonctionne.</translation>
    </message>
    <message>
        <source>%1 accepted none of your keys. Passwords and passphrases cannot be entered here: add a key to the agent (ssh-add) or name it in ~/.ssh/config.</source>
        <translation>%1 n’a accepté aucune de vos clés. Les mots de passe et phrases secrètes ne peuvent pas être saisis ici : ajoutez une clé à l’agent (ssh-add) ou nommez-la dans ~/.ssh/config.</translation>
    </message>
    <message>
        <source>%1 refused after too many keys. Name the right one in ~/.ssh/config, with “IdentitiesOnly yes”.</source>
        <translation>%1 a refusé après un trop grand nombre de clés. Nommez la bonne dans ~/.ssh/config, avec « IdentitiesOnly yes ».</translation>
    </message>
    <message>
        <source>ssh does not find the machine %1. Check its name and the network.</source>
        <translation>ssh ne trouve pas la machine %1. Vérifiez son nom et le réseau.</translation>
    </message>
    <message>
        <source>Nothing answers on the ssh port of %1. Check its name and port.</source>
        <translation>Rien ne répond sur le port ssh de %1. Vérifiez son nom et son port.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check its name and the network; a firewall may block ssh.</source>
        <translation>%1 ne répond pas. Vérifiez son nom et le réseau ; un pare-feu peut bloquer ssh.</translation>
    </message>
    <message>
        <source>ssh cannot read its configuration. Run “ssh %1” in a terminal to see why.</source>
        <translation>ssh ne peut pas lire sa configuration. Exécutez « ssh %1 » dans un terminal pour en voir la raison.</translation>
    </message>
    <message>
        <source>“%1” is not a destination of ssh. Write user@host or a name of ~/.ssh/config.</source>
        <translation>« %1 » n’est pas une destination ssh. Écrivez utilisateur@hôte ou un nom de ~/.ssh/config.</translation>
    </message>
    <message>
        <source>Several hosts cannot be reached through one tunnel. Choose one.</source>
        <translation>Plusieurs hôtes ne peuvent pas être atteints par un seul tunnel. Choisissez-en un.</translation>
    </message>
    <message>
        <source>The program ssh was not found. Install the package openssh-client.</source>
        <translation>Le programme ssh n’a pas été trouvé. Installez le paquet openssh-client.</translation>
    </message>
    <message numerus="yes">
        <source>ssh could not sign in to %1 within %n second(s). Check the network and the name of the machine.</source>
        <translation>
            <numerusform>ssh n’a pas pu se connecter à %1 en %n seconde. Vérifiez le réseau et le nom de la machine.</numerusform>
            <numerusform>ssh n’a pas pu se connecter à %1 en %n secondes. Vérifiez le réseau et le nom de la machine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tunnel&apos;s local port is in use. Try again.</source>
        <translation>Le port local du tunnel est déjà utilisé. Réessayez.</translation>
    </message>
</context>
<context>
    <name>postgres::TemporaryServer</name>
    <message>
        <source>There is not enough space for a private server in %1: %2.</source>
        <translation>Il n’y a pas assez de place pour un serveur privé dans %1 : %2.</translation>
    </message>
</context>
<context>
    <name>postgres::TlsFailure</name>
    <message>
        <source>The key of the client certificate may be read by others, so it is not used. Run “chmod 600 %4”.</source>
        <translation>D’autres peuvent lire la clé du certificat client, elle n’est donc pas utilisée. Exécutez « chmod 600 %4 ».</translation>
    </message>
    <message>
        <source>The client certificate %3 has no key. Give its file with sslkey.</source>
        <translation>Le certificat client %3 n’a pas de clé. Indiquez son fichier avec sslkey.</translation>
    </message>
    <message>
        <source>The key %4 does not belong to the client certificate %3.</source>
        <translation>La clé %4 ne correspond pas au certificat client %3.</translation>
    </message>
    <message>
        <source>The key %4 could not be read. If it has a passphrase, check that.</source>
        <translation>La clé %4 n’a pas pu être lue. Si elle a une phrase secrète, vérifiez-la.</translation>
    </message>
    <message>
        <source>%3 is not a certificate that can be read.</source>
        <translation>%3 n’est pas un certificat lisible.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate. Give its file and the file of its key.</source>
        <translation>%1 demande un certificat client. Indiquez son fichier et celui de sa clé.</translation>
    </message>
    <message>
        <source>The client certificate %3 is not for the user %2. Use the certificate of that user, or the user that it names.</source>
        <translation>Le certificat client %3 n’est pas celui de l’utilisateur %2. Utilisez le certificat de cet utilisateur, ou l’utilisateur qu’il désigne.</translation>
    </message>
    <message>
        <source>%1 does not trust the CA of the client certificate %3. Use a certificate from its own CA.</source>
        <translation>%1 ne fait pas confiance à l’AC du certificat client %3. Utilisez un certificat de l’AC du serveur.</translation>
    </message>
    <message>
        <source>The client certificate %3 has expired. Get a new one for the user %2.</source>
        <translation>Le certificat client %3 a expiré. Obtenez-en un nouveau pour l’utilisateur %2.</translation>
    </message>
    <message>
        <source>The client certificate %3 was revoked. Get a new one for the user %2.</source>
        <translation>Le certificat client %3 a été révoqué. Obtenez-en un nouveau pour l’utilisateur %2.</translation>
    </message>
    <message>
        <source>%1 does not offer TLS, which is required. Turn on ssl in its postgresql.conf or use an ssh tunnel; sslmode=disable, or prefer, does without encryption.</source>
        <translation>%1 ne propose pas TLS, qui est exigé. Activez ssl dans son postgresql.conf ou utilisez un tunnel ssh ; sslmode=disable, ou prefer, se passe de chiffrement.</translation>
    </message>
    <message>
        <source>%1 and this machine have no TLS version in common. Update the server&apos;s OpenSSL, or lower ssl_min_protocol_version.</source>
        <translation>%1 et cette machine n’ont aucune version de TLS en commun. Mettez à jour OpenSSL sur le serveur, ou abaissez ssl_min_protocol_version.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. Give the certificate of its CA with sslrootcert=FILE, or choose a weaker mode yourself: sslmode=require encrypts without verifying the server, sslmode=disable does not encrypt.</source>
        <translation>Le certificat de %1 n’a pas pu être vérifié. Indiquez le certificat de son AC avec sslrootcert=FICHIER, ou choisissez vous-même un mode plus faible : sslmode=require chiffre sans vérifier le serveur, sslmode=disable ne chiffre pas.</translation>
    </message>
    <message>
        <source>Colophon uses sslmode=verify-full unless another mode is given.</source>
        <translation>Colophon utilise sslmode=verify-full si aucun autre mode n’est indiqué.</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>The folder %1 could not be written. Free some space, or use another folder.</source>
        <translation>Impossible d’écrire dans le dossier %1. Faites de la place ou utilisez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>sandbox::ApiProcess</name>
    <message>
        <source>The blog&apos;s API server is not installed: %1 was not found.</source>
        <translation>Le serveur d’API du blog n’est pas installé : %1 est absent.</translation>
    </message>
    <message>
        <source>The blog&apos;s API server stopped unexpectedly twice. Its log is in the details.</source>
        <translation>Le serveur d’API du blog s’est arrêté deux fois de façon inattendue. Son journal est dans les détails.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or 0 for any free port.</source>
        <translation>Le port %1 est pris par un autre programme. Choisissez-en un autre, ou 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>The blog&apos;s API server did not start. Its log is in the details.</source>
        <translation>Le serveur d’API du blog n’a pas démarré. Son journal est dans les détails.</translation>
    </message>
</context>
<context>
    <name>sandbox::Sandbox</name>
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
    <message>
        <source>The folder %1 could not be written. Free some space, or choose another folder.</source>
        <translation>Impossible d’écrire dans le dossier %1. Faites de la place ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>schema::Access</name>
    <message>
        <source>everything</source>
        <translation>tout</translation>
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
        <source>superuser</source>
        <translation>superutilisateur</translation>
    </message>
    <message>
        <source>granted to PUBLIC by %1</source>
        <translation>accordé à PUBLIC par %1</translation>
    </message>
    <message>
        <source>predefined role</source>
        <translation>rôle prédéfini</translation>
    </message>
    <message>
        <source>member of %1, which has it on all objects</source>
        <translation>membre de %1, qui l’a sur tous les objets</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>member of %1, the owner</source>
        <translation>membre de %1, le propriétaire</translation>
    </message>
    <message>
        <source>granted by %1</source>
        <translation>accordé par %1</translation>
    </message>
    <message>
        <source>member of %1, granted by %2</source>
        <translation>membre de %1, accordé par %2</translation>
    </message>
    <message>
        <source>%1, with grant option</source>
        <translation>%1, avec option de transmission</translation>
    </message>
    <message>
        <source>Row-level security is off: every row.</source>
        <translation>La sécurité au niveau des lignes est désactivée : toutes les lignes.</translation>
    </message>
    <message>
        <source>Superusers bypass row-level security: every row.</source>
        <translation>Un superutilisateur contourne la sécurité au niveau des lignes : toutes les lignes.</translation>
    </message>
    <message>
        <source>The role has BYPASSRLS: every row.</source>
        <translation>Le rôle a BYPASSRLS : toutes les lignes.</translation>
    </message>
    <message>
        <source>Owners bypass row-level security unless it is forced: every row.</source>
        <translation>Le propriétaire contourne la sécurité au niveau des lignes, sauf si elle est forcée : toutes les lignes.</translation>
    </message>
    <message>
        <source>Row-level security is on and no policy applies to this role: no rows.</source>
        <translation>La sécurité au niveau des lignes est activée et aucune politique ne s’applique à ce rôle : aucune ligne.</translation>
    </message>
    <message>
        <source>Row-level security is on; these policies apply:</source>
        <translation>La sécurité au niveau des lignes est activée ; ces politiques s’appliquent :</translation>
    </message>
    <message>
        <source>policy %1 for %2</source>
        <translation>politique %1 pour %2</translation>
    </message>
    <message>
        <source>restrictive policy %1 for %2</source>
        <translation>politique restrictive %1 pour %2</translation>
    </message>
    <message>
        <source>(PUBLIC)</source>
        <translation>(PUBLIC)</translation>
    </message>
    <message>
        <source>(the role)</source>
        <translation>(le rôle)</translation>
    </message>
    <message>
        <source>(member of %1)</source>
        <translation>(membre de %1)</translation>
    </message>
    <message>
        <source>%1 on %2 %3</source>
        <translation>%1 sur %2 %3</translation>
    </message>
    <message>
        <source>Without USAGE on the schema %1, no object in it can be used.</source>
        <translation>Sans USAGE sur le schéma %1, aucun de ses objets ne peut être utilisé.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>After SET ROLE it also has: %1</source>
        <translation>Après SET ROLE, il a aussi : %1</translation>
    </message>
    <message>
        <source>%1 has no privileges here.</source>
        <translation>%1 n’a aucun droit ici.</translation>
    </message>
    <message>
        <source>only with USAGE on the schema</source>
        <translation>seulement avec USAGE sur le schéma</translation>
    </message>
    <message>
        <source>row-level security</source>
        <translation>sécurité au niveau des lignes</translation>
    </message>
    <message>
        <source>Privileges of %1</source>
        <translation>Droits de %1</translation>
    </message>
</context>
<context>
    <name>schema::Advisors</name>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>No advice.</source>
        <translation>Aucun conseil.</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored.</source>
        <translation>
            <numerusform>%n ignoré.</numerusform>
            <numerusform>%n ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Signalé :</translation>
    </message>
    <message>
        <source>Not found:</source>
        <translation>Non signalé :</translation>
    </message>
    <message>
        <source>%1 compares whole arrays of %2; it cannot be used to search elements.</source>
        <translation>%1 compare des tableaux entiers de %2 ; il ne permet pas de chercher des éléments.</translation>
    </message>
    <message>
        <source>An ordered index on an array</source>
        <translation>Un index ordonné sur un tableau</translation>
    </message>
    <message>
        <source>A btree index only finds arrays that are equal as a whole. To find arrays that contain an element (@&gt;, &amp;&amp;), use a GIN index; = ANY uses no index.</source>
        <translation>Un index btree ne trouve que les tableaux égaux en entier. Pour trouver ceux qui contiennent un élément (@&gt;, &amp;&amp;), utilisez un index GIN ; = ANY n’utilise aucun index.</translation>
    </message>
    <message>
        <source>%1 is %2: values are padded with blanks.</source>
        <translation>%1 est de type %2 : les valeurs sont complétées par des espaces.</translation>
    </message>
    <message>
        <source>A column of type char(n)</source>
        <translation>Une colonne de type char(n)</translation>
    </message>
    <message>
        <source>char(n) pads values with blanks, which comparisons ignore and lengths and patterns count. It is no faster than text. Use text, with a check on its length where there is a limit.</source>
        <translation>char(n) complète les valeurs par des espaces, que les comparaisons ignorent mais que les longueurs et les motifs comptent. Il n’est pas plus rapide que text. Utilisez text, avec un contrôle sur la longueur s’il y a une limite.</translation>
    </message>
    <message>
        <source>%1 has not been checked against existing rows.</source>
        <translation>%1 n’a pas été vérifiée sur les lignes existantes.</translation>
    </message>
    <message>
        <source>%1 is not enforced.</source>
        <translation>%1 n’est pas appliquée.</translation>
    </message>
    <message>
        <source>A constraint that existing rows may violate</source>
        <translation>Une contrainte que des lignes existantes peuvent enfreindre</translation>
    </message>
    <message>
        <source>A NOT VALID constraint applies to rows that are written from now on; existing rows were not checked, so the planner does not rely on it. VALIDATE CONSTRAINT checks them without blocking clients. NOT ENFORCED (PostgreSQL 18 and later) checks nothing.</source>
        <translation>Une contrainte NOT VALID vaut pour les lignes écrites désormais ; les lignes existantes n’ont pas été vérifiées, et le planificateur ne s’y fie donc pas. VALIDATE CONSTRAINT les vérifie sans bloquer les clients. NOT ENFORCED (à partir de PostgreSQL 18) ne vérifie rien.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 est désactivé.</translation>
    </message>
    <message>
        <source>A disabled trigger</source>
        <translation>Un déclencheur désactivé</translation>
    </message>
    <message>
        <source>DISABLE TRIGGER is meant for a repair or an import; the trigger stays disabled until it is enabled again.</source>
        <translation>DISABLE TRIGGER est prévu pour une réparation ou une importation ; le déclencheur reste désactivé jusqu’à ce qu’il soit réactivé.</translation>
    </message>
    <message>
        <source>%1 checks the same as %2.</source>
        <translation>%1 vérifie la même chose que %2.</translation>
    </message>
    <message>
        <source>Two identical foreign keys</source>
        <translation>Deux clés étrangères identiques</translation>
    </message>
    <message>
        <source>Both check the same columns against the same table at every insert and update. Drop one of them.</source>
        <translation>Toutes deux vérifient les mêmes colonnes par rapport à la même table à chaque insertion et modification. Supprimez l’une d’elles.</translation>
    </message>
    <message>
        <source>%1 is the same index as %2.</source>
        <translation>%1 est le même index que %2.</translation>
    </message>
    <message>
        <source>Two identical indexes</source>
        <translation>Deux index identiques</translation>
    </message>
    <message>
        <source>Both have the same columns, expressions and condition. Every write to the table updates both; queries use only one. Drop the one that no key needs.</source>
        <translation>Tous deux ont les mêmes colonnes, expressions et condition. Chaque écriture dans la table met à jour les deux ; les requêtes n’en utilisent qu’un. Supprimez celui dont aucune clé n’a besoin.</translation>
    </message>
    <message>
        <source>%1 is at version %2, the server has %3.</source>
        <translation>%1 est à la version %2, le serveur a la version %3.</translation>
    </message>
    <message>
        <source>An extension that can be updated</source>
        <translation>Une extension qui peut être mise à jour</translation>
    </message>
    <message>
        <source>The server has a newer version of the extension than the database uses. After an upgrade of the package or of Postgres, run ALTER EXTENSION … UPDATE in every database.</source>
        <translation>Le serveur a une version de l’extension plus récente que celle de la base. Après une mise à niveau du paquet ou de Postgres, exécutez ALTER EXTENSION … UPDATE dans chaque base.</translation>
    </message>
    <message>
        <source>%1 is %2, %3 of %4 is %5.</source>
        <translation>%1 est de type %2, mais %3 de %4 est de type %5.</translation>
    </message>
    <message>
        <source>A foreign key between columns of different types</source>
        <translation>Une clé étrangère entre des colonnes de types différents</translation>
    </message>
    <message>
        <source>Each check casts one side, and joins may not use the index. An integer that refers to a bigint is also limited to two billion, unlike the referenced rows.</source>
        <translation>Chaque vérification convertit un des côtés, et les jointures peuvent ne pas utiliser l’index. Un integer qui référence un bigint est aussi limité à deux milliards, contrairement aux lignes référencées.</translation>
    </message>
    <message>
        <source>%1 (%2) refers to %3, and no index begins with these columns.</source>
        <translation>%1 (%2) référence %3, et aucun index ne commence par ces colonnes.</translation>
    </message>
    <message>
        <source>A foreign key without an index</source>
        <translation>Une clé étrangère sans index</translation>
    </message>
    <message>
        <source>Deleting or changing a referenced row searches for rows that refer to it. Without an index that begins with the key&apos;s columns this reads the whole table for every row, and holds its locks meanwhile. Joins along the key are slow as well.</source>
        <translation>Supprimer ou modifier une ligne référencée oblige à chercher les lignes qui la référencent. Sans index qui commence par les colonnes de la clé, toute la table est lue pour chaque ligne, et les verrous sont tenus pendant ce temps. Les jointures sur la clé sont lentes aussi.</translation>
    </message>
    <message>
        <source>%1 is a prefix of %2.</source>
        <translation>%1 est un préfixe de %2.</translation>
    </message>
    <message>
        <source>An index that is a prefix of another index</source>
        <translation>Un index qui est le préfixe d’un autre</translation>
    </message>
    <message>
        <source>A longer index that begins with the same columns in the same order serves the same queries. The shorter one is smaller and slightly faster; most tables do not need both.</source>
        <translation>Un index plus long qui commence par les mêmes colonnes dans le même ordre sert les mêmes requêtes. Le plus court est plus petit et légèrement plus rapide ; la plupart des tables n’ont pas besoin des deux.</translation>
    </message>
    <message>
        <source>%1 is invalid: it is updated, but no query uses it.</source>
        <translation>%1 est invalide : il est tenu à jour, mais aucune requête ne l’utilise.</translation>
    </message>
    <message>
        <source>An invalid index</source>
        <translation>Un index invalide</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY failed or is still running. Every write updates the index, but no query uses it, and a unique one does not check the existing rows. Rebuild it or drop it.</source>
        <translation>CREATE INDEX CONCURRENTLY a échoué ou est encore en cours. Chaque écriture met l’index à jour, mais aucune requête ne l’utilise, et un index unique ne vérifie pas les lignes existantes. Reconstruisez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>%1 is json: it has no equality operator, cannot be indexed and is parsed at every access.</source>
        <translation>%1 est de type json : sans opérateur d’égalité, impossible à indexer et analysé à chaque accès.</translation>
    </message>
    <message>
        <source>A column of type json</source>
        <translation>Une colonne de type json</translation>
    </message>
    <message>
        <source>json is text that is parsed at every access, has no equality operator and cannot be indexed; SELECT DISTINCT and UNION fail on it. jsonb supports all of this, but does not keep blanks, duplicate keys and the order of keys.</source>
        <translation>json est un texte analysé à chaque accès, n’a pas d’opérateur d’égalité et ne peut pas être indexé ; SELECT DISTINCT et UNION échouent. jsonb permet tout cela, mais ne garde ni les espaces, ni les clés en double, ni l’ordre des clés.</translation>
    </message>
    <message>
        <source>Queries on %1 fail until it is refreshed.</source>
        <translation>Les requêtes sur %1 échouent tant qu’elle n’est pas rafraîchie.</translation>
    </message>
    <message>
        <source>A materialised view without data</source>
        <translation>Une vue matérialisée sans données</translation>
    </message>
    <message>
        <source>It was created WITH NO DATA or restored without data. Every query on it fails until it is refreshed.</source>
        <translation>Elle a été créée WITH NO DATA ou restaurée sans données. Toute requête sur elle échoue tant qu’elle n’est pas rafraîchie.</translation>
    </message>
    <message>
        <source>%1 is formatted and rounded according to the setting lc_monetary.</source>
        <translation>%1 est mise en forme et arrondie selon le réglage lc_monetary.</translation>
    </message>
    <message>
        <source>A column of type money</source>
        <translation>Une colonne de type money</translation>
    </message>
    <message>
        <source>money has no currency: its format and its number of digits depend on a server setting. Use numeric and a column for the currency.</source>
        <translation>money n’a pas de devise : son format et son nombre de décimales dépendent d’un réglage du serveur. Utilisez numeric et une colonne pour la devise.</translation>
    </message>
    <message>
        <source>%1 contains %2 and has not been analysed since the statistics were reset.</source>
        <translation>%1 contient %2 et n’a pas été analysée depuis la réinitialisation des statistiques.</translation>
    </message>
    <message>
        <source>A table that has never been analysed</source>
        <translation>Une table qui n’a jamais été analysée</translation>
    </message>
    <message>
        <source>Without statistics the planner guesses and may choose plans for a table of a different size. Autovacuum usually collects them, but not right after a restore or when it is switched off.</source>
        <translation>Sans statistiques, le planificateur devine et peut choisir des plans faits pour une table d’une autre taille. Autovacuum les recueille en général, mais pas juste après une restauration ni quand il est désactivé.</translation>
    </message>
    <message>
        <source>%1 contains %2 and has not been vacuumed since the statistics were reset.</source>
        <translation>%1 contient %2 et n’a pas été nettoyée par VACUUM depuis la réinitialisation des statistiques.</translation>
    </message>
    <message>
        <source>A large table that has never been vacuumed</source>
        <translation>Une grande table qui n’a jamais été nettoyée par VACUUM</translation>
    </message>
    <message>
        <source>VACUUM frees the space of dead rows and marks pages as all-visible, which index-only scans need. Autovacuum does this unless it is switched off or cannot keep up.</source>
        <translation>VACUUM libère la place des lignes mortes et marque les pages comme entièrement visibles, ce qu’il faut aux parcours d’index seul. Autovacuum s’en charge, sauf s’il est désactivé ou n’arrive pas à suivre.</translation>
    </message>
    <message>
        <source>%1 has no primary key.</source>
        <translation>%1 n’a pas de clé primaire.</translation>
    </message>
    <message>
        <source>A table without a primary key</source>
        <translation>Une table sans clé primaire</translation>
    </message>
    <message>
        <source>Its rows cannot be identified: duplicates cannot be deleted one by one, clients cannot address a row, and logical replication cannot replicate updates and deletes.</source>
        <translation>Ses lignes ne peuvent pas être identifiées : les doublons ne peuvent pas être supprimés un par un, les clients ne peuvent pas désigner une ligne, et la réplication logique ne peut pas transmettre les modifications et les suppressions.</translation>
    </message>
    <message>
        <source>%1 allows duplicate rows where %2 is NULL.</source>
        <translation>%1 admet des lignes en double là où %2 est NULL.</translation>
    </message>
    <message>
        <source>A unique key that allows any number of NULLs</source>
        <translation>Une clé unique qui admet autant de NULL que l’on veut</translation>
    </message>
    <message>
        <source>NULL is not equal to NULL, so a unique constraint allows any number of rows in which one of its columns is NULL. If this is not intended, use NOT NULL or NULLS NOT DISTINCT (PostgreSQL 15 and later). Only keys with several columns are reported, because a single optional column is common.</source>
        <translation>NULL n’est pas égal à NULL ; une contrainte d’unicité admet donc autant de lignes que l’on veut dont une des colonnes est NULL. Si ce n’est pas voulu, utilisez NOT NULL ou NULLS NOT DISTINCT (à partir de PostgreSQL 15). Seules les clés à plusieurs colonnes sont signalées, car une colonne facultative seule est courante.</translation>
    </message>
    <message>
        <source>%1 is %2 and has used %3 % of its numbers.</source>
        <translation>%1 est de type %2 et a utilisé %3 % de ses numéros.</translation>
    </message>
    <message>
        <source>A key that will run out of numbers</source>
        <translation>Une clé dont les numéros vont s’épuiser</translation>
    </message>
    <message>
        <source>When the column or its sequence reaches its maximum, every insert fails. Changing integer to bigint rewrites the table and its indexes while nothing else can read it, so plan it early. Columns that refer to it need the same type.</source>
        <translation>Quand la colonne ou sa séquence atteint son maximum, toute insertion échoue. Passer d’integer à bigint réécrit la table et ses index pendant que rien d’autre ne peut y lire ; prévoyez-le donc tôt. Les colonnes qui la référencent doivent avoir le même type.</translation>
    </message>
    <message>
        <source>%1 calls %2() for every row.</source>
        <translation>%1 appelle %2() pour chaque ligne.</translation>
    </message>
    <message>
        <source>A policy that calls a session function for every row</source>
        <translation>Une politique qui appelle une fonction de session pour chaque ligne</translation>
    </message>
    <message>
        <source>current_setting() in a policy is called for every row. In a sub-select it is called once per statement: (SELECT current_setting(…)).</source>
        <translation>Dans une politique, current_setting() est appelée pour chaque ligne. Dans une sous-requête, elle l’est une fois par instruction : (SELECT current_setting(…)).</translation>
    </message>
    <message>
        <source>%1 allows writing every row of %2.</source>
        <translation>%1 permet d’écrire toutes les lignes de %2.</translation>
    </message>
    <message>
        <source>A policy that allows every change</source>
        <translation>Une politique qui permet toute modification</translation>
    </message>
    <message>
        <source>A policy with the condition true restricts nothing: every role with the privilege can write every row. This is often intended for reading, rarely for writing.</source>
        <translation>Une politique dont la condition est true ne restreint rien : tout rôle qui a le droit peut écrire toutes les lignes. C’est souvent voulu en lecture, rarement en écriture.</translation>
    </message>
    <message>
        <source>%1 has policies, but row-level security is off.</source>
        <translation>%1 a des politiques, mais la sécurité au niveau des lignes est désactivée.</translation>
    </message>
    <message>
        <source>A policy without effect</source>
        <translation>Une politique sans effet</translation>
    </message>
    <message>
        <source>Policies have no effect until row-level security of the table is switched on: every role with the privilege sees every row.</source>
        <translation>Les politiques n’ont aucun effet tant que la sécurité au niveau des lignes de la table n’est pas activée : tout rôle qui a le droit voit toutes les lignes.</translation>
    </message>
    <message>
        <source>Every role can create objects in %1.</source>
        <translation>Tout rôle peut créer des objets dans %1.</translation>
    </message>
    <message>
        <source>Every role can create objects in a schema</source>
        <translation>Tout rôle peut créer des objets dans un schéma</translation>
    </message>
    <message>
        <source>A role that can create a table or function in a schema of another role&apos;s search_path can shadow the object that is meant. Up to Postgres 14 every role can do this in public.</source>
        <translation>Un rôle qui peut créer une table ou une fonction dans un schéma du search_path d’un autre rôle peut masquer l’objet visé. Jusqu’à Postgres 14, tout rôle le peut dans public.</translation>
    </message>
    <message>
        <source>UPDATE and DELETE on %1 fail: %2 publishes them, but the table has no replica identity.</source>
        <translation>UPDATE et DELETE sur %1 échouent : %2 les publie, mais la table n’a pas d’identité de réplica.</translation>
    </message>
    <message>
        <source>A published table without a replica identity</source>
        <translation>Une table publiée sans identité de réplica</translation>
    </message>
    <message>
        <source>A publication of updates and deletes must identify the rows. Without a primary key or another replica identity every UPDATE and DELETE on the table fails.</source>
        <translation>Une publication de modifications et de suppressions doit identifier les lignes. Sans clé primaire ni autre identité de réplica, tout UPDATE et tout DELETE sur la table échoue.</translation>
    </message>
    <message>
        <source>%1 is %2, with which pg_upgrade refuses the database.</source>
        <translation>%1 est de type %2, avec lequel pg_upgrade refuse la base.</translation>
    </message>
    <message>
        <source>A column of a type that pg_upgrade refuses</source>
        <translation>Une colonne d’un type que pg_upgrade refuse</translation>
    </message>
    <message>
        <source>regclass, regproc and similar types store object ids of this server&apos;s catalog. pg_upgrade refuses a database with such columns (except regclass, regtype and regrole), and a dump restores them only if the named objects exist. Store names as text.</source>
        <translation>regclass, regproc et les types semblables stockent des identifiants d’objets du catalogue de ce serveur. pg_upgrade refuse une base qui a de telles colonnes (sauf regclass, regtype et regrole), et une sauvegarde ne les restaure que si les objets nommés existent. Stockez les noms en text.</translation>
    </message>
    <message>
        <source>Row-level security of %1 is on, but there is no policy, so no rows are visible.</source>
        <translation>La sécurité au niveau des lignes de %1 est activée, mais il n’y a aucune politique ; aucune ligne n’est donc visible.</translation>
    </message>
    <message>
        <source>Row-level security without a policy</source>
        <translation>Sécurité au niveau des lignes sans politique</translation>
    </message>
    <message>
        <source>Without a policy only the owner and roles that bypass row-level security can see or write rows.</source>
        <translation>Sans politique, seuls le propriétaire et les rôles qui contournent la sécurité au niveau des lignes peuvent voir ou écrire des lignes.</translation>
    </message>
    <message>
        <source>%1 rewrites %2 on %3.</source>
        <translation>%1 réécrit %2 sur %3.</translation>
    </message>
    <message>
        <source>A rewrite rule on a table</source>
        <translation>Une règle de réécriture sur une table</translation>
    </message>
    <message>
        <source>Rules rewrite the query before it runs: expressions may be evaluated twice, RETURNING and row counts are lost, and COPY ignores rules. Use a trigger.</source>
        <translation>Une règle réécrit la requête avant son exécution : des expressions peuvent être évaluées deux fois, RETURNING et les nombres de lignes sont perdus, et COPY ignore les règles. Utilisez un déclencheur.</translation>
    </message>
    <message>
        <source>Every role can call %1, which runs with the privileges of %2.</source>
        <translation>Tout rôle peut appeler %1, qui s’exécute avec les droits de %2.</translation>
    </message>
    <message>
        <source>A SECURITY DEFINER function that every role can call</source>
        <translation>Une fonction SECURITY DEFINER que tout rôle peut appeler</translation>
    </message>
    <message>
        <source>EXECUTE is granted to PUBLIC when a function is created. With SECURITY DEFINER this gives its owner&apos;s privileges to every role. Grant it only to the roles that need it.</source>
        <translation>EXECUTE est accordé à PUBLIC à la création d’une fonction. Avec SECURITY DEFINER, cela donne à tout rôle les droits du propriétaire. Accordez-le seulement aux rôles qui en ont besoin.</translation>
    </message>
    <message>
        <source>%1 runs with the privileges of %2 and the search_path of its caller.</source>
        <translation>%1 s’exécute avec les droits de %2 et le search_path de l’appelant.</translation>
    </message>
    <message>
        <source>A SECURITY DEFINER function without a search_path</source>
        <translation>Une fonction SECURITY DEFINER sans search_path</translation>
    </message>
    <message>
        <source>It runs with its owner&apos;s privileges, but finds tables and operators in the search_path of its caller. Anyone who can create objects in a schema of that path controls what the function calls. Set the search_path in the function.</source>
        <translation>Elle s’exécute avec les droits de son propriétaire, mais trouve tables et opérateurs par le search_path de l’appelant. Quiconque peut créer des objets dans un schéma de ce chemin décide de ce que la fonction appelle. Fixez le search_path dans la fonction.</translation>
    </message>
    <message>
        <source>%1 has used %2 % of its numbers.</source>
        <translation>%1 a utilisé %2 % de ses numéros.</translation>
    </message>
    <message>
        <source>A sequence that will run out</source>
        <translation>Une séquence qui va s’épuiser</translation>
    </message>
    <message>
        <source>When a sequence without CYCLE reaches its maximum, nextval() fails, and so does every insert that uses it.</source>
        <translation>Quand une séquence sans CYCLE atteint son maximum, nextval() échoue, et avec elle toute insertion qui l’utilise.</translation>
    </message>
    <message>
        <source>All of %1 are evaluated for %2.</source>
        <translation>Toutes ces politiques sont évaluées pour %2 : %1.</translation>
    </message>
    <message>
        <source>Several permissive policies for one command</source>
        <translation>Plusieurs politiques permissives pour une commande</translation>
    </message>
    <message>
        <source>Postgres combines the permissive policies of a role and command with OR and evaluates each for every row. A single policy with the combined condition is simpler and faster.</source>
        <translation>Postgres combine par OR les politiques permissives d’un rôle et d’une commande, et les évalue toutes pour chaque ligne. Une seule politique qui réunit les conditions est plus simple et plus rapide.</translation>
    </message>
    <message>
        <source>%1 stores a time of day with an offset, but no date.</source>
        <translation>%1 stocke une heure avec un décalage, mais sans date.</translation>
    </message>
    <message>
        <source>A time of day with a zone</source>
        <translation>Une heure avec fuseau</translation>
    </message>
    <message>
        <source>timetz stores an offset without a date, so it cannot follow daylight saving time, and comparisons give unexpected results. Store a timestamptz, or a time and the name of a time zone.</source>
        <translation>timetz stocke un décalage sans date ; il ne peut donc pas suivre l’heure d’été, et les comparaisons donnent des résultats inattendus. Stockez un timestamptz, ou un time et le nom d’un fuseau horaire.</translation>
    </message>
    <message>
        <source>%1 stores a time without its time zone.</source>
        <translation>%1 stocke une heure sans son fuseau horaire.</translation>
    </message>
    <message>
        <source>A timestamp without time zone</source>
        <translation>Un timestamp sans fuseau horaire</translation>
    </message>
    <message>
        <source>timestamp stores a local date and time without a time zone: clients in different zones read different moments, and calculations across a daylight saving change are wrong. timestamptz stores the moment itself, in the same eight bytes. Changing the type uses the session&apos;s time zone for the old values; choose a different one with USING … AT TIME ZONE.</source>
        <translation>timestamp stocke une date et une heure locales sans fuseau horaire : des clients dans des fuseaux différents lisent des instants différents, et les calculs au passage d’une heure à l’autre sont faux. timestamptz stocke l’instant lui-même, dans les mêmes huit octets. Le changement de type applique aux anciennes valeurs le fuseau de la session ; choisissez-en un autre avec USING … AT TIME ZONE.</translation>
    </message>
    <message>
        <source>%1 is unlogged: a crash empties it.</source>
        <translation>%1 n’est pas journalisée : un plantage la vide.</translation>
    </message>
    <message>
        <source>A table that is emptied by a crash</source>
        <translation>Une table qu’un plantage vide</translation>
    </message>
    <message>
        <source>An unlogged table is empty after a crash, and always empty on standbys. Use it only for data that can be recreated.</source>
        <translation>Une table non journalisée est vide après un plantage, et toujours vide sur les réplicas. Ne l’utilisez que pour des données qui peuvent être recréées.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>since the statistics were reset</source>
        <translation>depuis la réinitialisation des statistiques</translation>
    </message>
    <message>
        <source>No query used %1 %2; it takes %3.</source>
        <translation>Aucune requête n’a utilisé %1 %2 ; il occupe %3.</translation>
    </message>
    <message>
        <source>An index that no query has used</source>
        <translation>Un index qu’aucune requête n’a utilisé</translation>
    </message>
    <message>
        <source>Every write to the table updates it, but no query of this server has used it since the statistics were reset. Standbys have separate statistics, and rare queries may still need it. Unique indexes are not reported, because they enforce a constraint.</source>
        <translation>Chaque écriture dans la table le met à jour, mais aucune requête de ce serveur ne l’a utilisé depuis la réinitialisation des statistiques. Les réplicas ont leurs propres statistiques, et des requêtes rares peuvent encore en avoir besoin. Les index uniques ne sont pas signalés, car ils font respecter une contrainte.</translation>
    </message>
    <message>
        <source>%1 shows rows of %2 that row-level security would hide, because it reads them as %3.</source>
        <translation>%1 montre des lignes de %2 que la sécurité au niveau des lignes cacherait, car elle les lit en tant que %3.</translation>
    </message>
    <message>
        <source>A view that bypasses row-level security</source>
        <translation>Une vue qui contourne la sécurité au niveau des lignes</translation>
    </message>
    <message>
        <source>A view reads its tables with the privileges of its owner. If the owner bypasses row-level security, every role that can read the view sees all rows of the table. With security_invoker (PostgreSQL 15 and later) it uses the privileges of the caller.</source>
        <translation>Une vue lit ses tables avec les droits de son propriétaire. Si celui-ci contourne la sécurité au niveau des lignes, tout rôle qui peut lire la vue voit toutes les lignes de la table. Avec security_invoker (à partir de PostgreSQL 15), elle utilise les droits de l’appelant.</translation>
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
        <translation>Diagramme Mermaid</translation>
    </message>
    <message>
        <source>Go struct</source>
        <translation>Struct Go</translation>
    </message>
    <message>
        <source>TypeScript interface</source>
        <translation>Interface TypeScript</translation>
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
        <translation>par défaut %1</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalide</translation>
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
        <translation>UNLOGGED</translation>
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
        <source>Extended statistics</source>
        <translation>Statistiques étendues</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
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
    <message>
        <source>used by CLUSTER</source>
        <translation>utilisé par CLUSTER</translation>
    </message>
    <message>
        <source>Policies (row-level security is off)</source>
        <translation>Politiques (sécurité au niveau des lignes désactivée)</translation>
    </message>
    <message>
        <source>Policies (row-level security is on, also for the owner)</source>
        <translation>Politiques (sécurité au niveau des lignes activée, aussi pour le propriétaire)</translation>
    </message>
    <message>
        <source>Policies (row-level security is on)</source>
        <translation>Politiques (sécurité au niveau des lignes activée)</translation>
    </message>
    <message>
        <source>Access (* with grant option)</source>
        <translation>Accès (* avec option de transmission)</translation>
    </message>
</context>
<context>
    <name>schema::Diagram</name>
    <message>
        <source>1 partition</source>
        <translation>1 partition</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 partitions</translation>
    </message>
    <message>
        <source>+ 1 column</source>
        <translation>+ 1 colonne</translation>
    </message>
    <message>
        <source>+ %1 columns</source>
        <translation>+ %1 colonnes</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>zero or one</source>
        <translation>zéro ou un</translation>
    </message>
    <message>
        <source>zero or more</source>
        <translation>zéro ou plusieurs</translation>
    </message>
    <message>
        <source>%1 inherits from %2</source>
        <translation>%1 hérite de %2</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 lit %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>not enforced</source>
        <translation>non appliquée</translation>
    </message>
    <message>
        <source>The diagram could not be laid out, because Graphviz or its dot layout plugin is missing. Install it (Debian: libgvc6).</source>
        <translation>Le diagramme n’a pas pu être disposé, car Graphviz ou son module de disposition dot est absent. Installez-le (Debian : libgvc6).</translation>
    </message>
</context>
<context>
    <name>schema::Difference</name>
    <message numerus="yes">
        <source>%n difference(s): %1.</source>
        <translation>
            <numerusform>%n différence : %1.</numerusform>
            <numerusform>%n différences : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same definition but a different name, possibly renamed:</source>
        <translation>Même définition mais autre nom, peut-être renommés :</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>below</source>
        <translation>ci-dessous</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an index on a table</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further differences</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema::LoginProof</name>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>tables</comment>
        <translation>
            <numerusform> et %n autre</numerusform>
            <numerusform> et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>-- A login that sees the whole schema of %1 and no row of its tables.
-- Run it as an administrator of that database, then set its password with \password %2 in psql.
</source>
        <translation>-- Un login qui voit tout le schéma de %1 et aucune ligne de ses tables.
-- À exécuter comme administrateur de cette base ; définissez ensuite son mot de passe avec \password %2 dans psql.
</translation>
    </message>
    <message>
        <source>This login can read rows of %1 of %2 tables and views.</source>
        <translation>Ce login peut lire les lignes de %1 tables et vues sur %2.</translation>
    </message>
    <message>
        <source>It is a member of pg_read_all_data.</source>
        <translation>Il est membre de pg_read_all_data.</translation>
    </message>
    <message>
        <source>It may call functions that run with another&apos;s rights: %1.</source>
        <translation>Il peut appeler des fonctions qui s’exécutent avec les droits d’un autre : %1.</translation>
    </message>
    <message>
        <source>%1 is a superuser and can read everything. Create a separate user for reading the schema.</source>
        <translation>%1 est superutilisateur et peut tout lire. Créez un utilisateur distinct pour lire le schéma.</translation>
    </message>
</context>
<context>
    <name>schema::Markdown</name>
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
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Keys and checks</source>
        <translation>Clés et contrôles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>Référencée par</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
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
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
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
    <name>schema::PartRun</name>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s), so the connection was given up.</source>
        <translation>
            <numerusform>%1 ne répond pas depuis %n seconde ; la connexion a été abandonnée.</numerusform>
            <numerusform>%1 ne répond pas depuis %n secondes ; la connexion a été abandonnée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schema::Prelude</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
</context>
<context>
    <name>schema::PsqlScript</name>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>Ligne %1, %2 : %3.</translation>
    </message>
    <message>
        <source>The rows of COPY were skipped.</source>
        <translation>Les lignes de COPY ont été ignorées.</translation>
    </message>
    <message>
        <source>a script can connect to only one database</source>
        <translation>un script ne peut se connecter qu’à une seule base</translation>
    </message>
    <message>
        <source>Everything up to line %1, %2, was skipped.</source>
        <translation>Tout ce qui précède, jusqu’à la ligne %1, %2, a été ignoré.</translation>
    </message>
    <message>
        <source>this psql command is not run here</source>
        <translation>cette commande de psql n’est pas exécutée ici</translation>
    </message>
</context>
<context>
    <name>schema::ScratchServer</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>The DDL of this schema fails on a private server: %1</source>
        <translation>Le DDL de ce schéma échoue sur un serveur privé : %1</translation>
    </message>
</context>
<context>
    <name>schema::Snapshot</name>
    <message>
        <source>%1 could not be read from %2: %3</source>
        <translation>Impossible de lire %1 dans %2 : %3</translation>
    </message>
    <message>
        <source>%1 in %2 is locked by another session and cannot be read in full. Try again when it is done.</source>
        <translation>%1 dans %2 est verrouillé par une autre session et ne peut pas être lu en entier. Réessayez quand elle aura fini.</translation>
    </message>
</context>
<context>
    <name>schema::SnapshotJson</name>
    <message>
        <source>This is not a schema snapshot that Colophon wrote. Choose a file made by “colophonctl schema export --format json”.</source>
        <translation>Ce n’est pas un instantané de schéma écrit par Colophon. Choisissez un fichier fait par « colophonctl schema export --format json ».</translation>
    </message>
    <message>
        <source>This schema snapshot is damaged. Read the schema again and save a new one.</source>
        <translation>Cet instantané de schéma est abîmé. Relisez le schéma et enregistrez-en un nouveau.</translation>
    </message>
    <message>
        <source>This schema snapshot was written by a newer version of Colophon. Update Colophon to read it.</source>
        <translation>Cet instantané de schéma vient d’une version plus récente de Colophon. Mettez Colophon à jour pour le lire.</translation>
    </message>
</context>
<context>
    <name>schema::Timeline</name>
    <message>
        <source>The kept snapshot %1 cannot be read: %2</source>
        <translation>Impossible de lire l’instantané gardé %1 : %2</translation>
    </message>
    <message>
        <source>The snapshot could not be kept in the timeline: %1</source>
        <translation>L’instantané n’a pas pu être gardé dans la chronologie : %1</translation>
    </message>
    <message>
        <source>%1 is passed over: %2</source>
        <translation>%1 est ignoré : %2</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>Impossible de créer %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>Impossible de supprimer %1 : %2</translation>
    </message>
    <message>
        <source>This kept snapshot is damaged.</source>
        <translation>Cet instantané gardé est abîmé.</translation>
    </message>
    <message>
        <source>This snapshot was kept by a newer Colophon.</source>
        <translation>Cet instantané a été gardé par une version plus récente de Colophon.</translation>
    </message>
</context>
<context>
    <name>schema::Uses</name>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>a part of a table: “index post_title_idx of public.post”</extracomment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clé étrangère</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
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
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>generated column</source>
        <translation>colonne générée</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>collation</source>
        <translation>collation</translation>
    </message>
    <message>
        <source>inheritance</source>
        <translation>héritage</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>partition</translation>
    </message>
    <message>
        <source>function body</source>
        <translation>corps de fonction</translation>
    </message>
    <message>
        <source>sequence of the column</source>
        <translation>séquence de la colonne</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>extended statistics</source>
        <translation>statistiques étendues</translation>
    </message>
    <message>
        <source>member of the extension</source>
        <translation>membre de l’extension</translation>
    </message>
    <message>
        <source>in the schema</source>
        <translation>dans le schéma</translation>
    </message>
    <message>
        <source>foreign server</source>
        <translation>serveur distant</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>privileges</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>its text contains the name</source>
        <translation>son texte contient le nom</translation>
    </message>
    <message>
        <source>uses it</source>
        <translation>l’utilise</translation>
    </message>
    <message>
        <source>dropped with it</source>
        <translation>supprimé avec</translation>
    </message>
    <message>
        <source>blocks DROP; dropped with CASCADE</source>
        <translation>bloque DROP ; supprimé avec CASCADE</translation>
    </message>
    <message>
        <source>remains without it</source>
        <translation>reste sans lui</translation>
    </message>
    <message>
        <source>blocks DROP; loses that part with CASCADE</source>
        <translation>bloque DROP ; perd cette partie avec CASCADE</translation>
    </message>
    <message>
        <source>remains, may fail</source>
        <translation>reste, mais peut échouer</translation>
    </message>
    <message>
        <source>Nothing depends on it.</source>
        <translation>Rien n’en dépend.</translation>
    </message>
    <message>
        <source>Depends on it</source>
        <translation>En dépendent</translation>
    </message>
    <message>
        <source>It depends on nothing else.</source>
        <translation>Il ne dépend de rien d’autre.</translation>
    </message>
    <message>
        <source>It depends on</source>
        <translation>Dépend de</translation>
    </message>
</context>
<context>
    <name>schema::Words</name>
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
        <translation>type shell</translation>
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
    <message>
        <source>default privileges</source>
        <translation>droits par défaut</translation>
    </message>
    <message>
        <source>user mapping</source>
        <translation>correspondance d’utilisateur</translation>
    </message>
    <message>
        <source>on delete cascade</source>
        <translation>à la suppression : CASCADE</translation>
    </message>
    <message>
        <source>on delete set null</source>
        <translation>à la suppression : SET NULL</translation>
    </message>
    <message>
        <source>on delete set default</source>
        <translation>à la suppression : SET DEFAULT</translation>
    </message>
    <message>
        <source>unique for some rows</source>
        <translation>unique parmi certaines lignes</translation>
    </message>
    <message>
        <source>waiting for lock</source>
        <translation>attend un verrou</translation>
    </message>
    <message>
        <source>Process %1 holds an ACCESS EXCLUSIVE lock on this object. Its changes are shown when it has finished.</source>
        <translation>Le processus %1 tient un verrou ACCESS EXCLUSIVE sur cet objet. Ses modifications seront montrées quand il aura fini.</translation>
    </message>
    <message>
        <source>Process %1 waits for an ACCESS EXCLUSIVE lock on this object; all later queries wait behind it.</source>
        <translation>Le processus %1 attend un verrou ACCESS EXCLUSIVE sur cet objet ; toutes les requêtes suivantes attendent derrière lui.</translation>
    </message>
</context>
<context>
    <name>schema::doctor::Doctor</name>
    <message>
        <source>ssh signed in to %1</source>
        <translation>ssh s’est connecté à %1</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check its name and the network.</source>
        <translation>L’hôte %1 n’a pas été trouvé. Vérifiez son nom et le réseau.</translation>
    </message>
    <message>
        <source>%1 has the address %2</source>
        <comment>a host name</comment>
        <translation>%1 a l’adresse %2</translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation>Le port %1 répond</translation>
    </message>
    <message>
        <source>Port %1 did not answer within eight seconds. A firewall may be blocking the connection.</source>
        <translation>Le port %1 n’a pas répondu en huit secondes. Un pare-feu bloque peut-être la connexion.</translation>
    </message>
    <message>
        <source>Nothing answers on port %1. Check that Postgres is running there and that no firewall blocks the connection.</source>
        <translation>Rien ne répond sur le port %1. Vérifiez que Postgres y fonctionne et qu’aucun pare-feu ne bloque la connexion.</translation>
    </message>
    <message>
        <source>Not encrypted (sslmode=disable)</source>
        <translation>Non chiffré (sslmode=disable)</translation>
    </message>
    <message>
        <source>Not encrypted (sslmode=disable): the password and all data can be read on the way</source>
        <translation>Non chiffré (sslmode=disable) : le mot de passe et toutes les données peuvent être lus en chemin</translation>
    </message>
    <message>
        <source>Not encrypted unless the server insists on it (sslmode=allow)</source>
        <translation>Non chiffré, sauf si le serveur l’exige (sslmode=allow)</translation>
    </message>
    <message>
        <source>The server does not offer TLS: the connection is not encrypted</source>
        <translation>Le serveur ne propose pas TLS : la connexion n’est pas chiffrée</translation>
    </message>
    <message>
        <source>%1; the certificate of %2, issued by %3, was not verified (sslmode=%4)</source>
        <comment>a TLS version</comment>
        <translation>%1 ; le certificat de %2, émis par %3, n’a pas été vérifié (sslmode=%4)</translation>
    </message>
    <message>
        <source>%1; the certificate of %2, issued by %3, is valid only until %4: renew it soon</source>
        <comment>a TLS version</comment>
        <translation>%1 ; le certificat de %2, émis par %3, n’est valable que jusqu’au %4 : renouvelez-le bientôt</translation>
    </message>
    <message>
        <source>%1; the certificate of %2, issued by %3, is valid until %4</source>
        <comment>a TLS version</comment>
        <translation>%1 ; le certificat de %2, émis par %3, est valable jusqu’au %4</translation>
    </message>
    <message>
        <source>Signed in as %1 over TLS</source>
        <translation>Connecté en tant que %1 par TLS</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Postgres %1, full schema. %2</source>
        <comment>version, and what the login may read</comment>
        <translation>Postgres %1, schéma complet. %2</translation>
    </message>
</context>
<context>
    <name>schema::doctor::TlsGreeting</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2. Connect with the name it is for, or get a certificate for this one; sslmode=verify-ca does not check the name.</source>
        <translation>Le certificat est pour %1, pas pour %2. Connectez-vous avec le nom qu’il désigne, ou obtenez-en un pour celui-ci ; sslmode=verify-ca ne vérifie pas le nom.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. It must be renewed on the server.</source>
        <translation>Le certificat de %1 a expiré le %2. Il doit être renouvelé sur le serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clocks of both machines.</source>
        <translation>Le certificat de %1 n’est pas encore valable. Vérifiez les horloges des deux machines.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which is not trusted here. Give the certificate of that CA with sslrootcert=FILE.</source>
        <translation>Le certificat de %1 a été émis par %2, à qui cette machine ne fait pas confiance. Indiquez le certificat de cette AC avec sslrootcert=FICHIER.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2</source>
        <translation>Le certificat de %1 n’est pas digne de confiance : %2</translation>
    </message>
    <message>
        <source>%1 contains no certificate that can be read. Check sslrootcert.</source>
        <translation>%1 ne contient aucun certificat lisible. Vérifiez sslrootcert.</translation>
    </message>
    <message>
        <source>TLS could not be set up. Check the TLS versions of both machines.</source>
        <translation>TLS n’a pas pu être établi. Vérifiez les versions de TLS des deux machines.</translation>
    </message>
    <message>
        <source>What answers on port %1 is not Postgres. Check the port.</source>
        <translation>Ce qui répond sur le port %1 n’est pas Postgres. Vérifiez le port.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>The server did not answer the request for TLS. Check the port.</source>
        <translation>Le serveur n’a pas répondu à la demande de TLS. Vérifiez le port.</translation>
    </message>
    <message>
        <source>The server does not offer TLS, which sslmode=%1 requires. Turn on ssl in its postgresql.conf, or use an ssh tunnel.</source>
        <translation>Le serveur ne propose pas TLS, exigé par sslmode=%1. Activez ssl dans son postgresql.conf, ou utilisez un tunnel ssh.</translation>
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
        <source>Code: %1</source>
        <translation>Code : %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
