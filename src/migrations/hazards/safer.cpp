#include "migrations/hazards/safer.h"

#include <QRegularExpression>

namespace migrations::hazards {

QString alterTable(const Name& table) {
    return QStringLiteral("ALTER TABLE %1 ").arg(table.sql());
}

QString notNullSteps(const Name& table, const QString& column) {
    const QString name = quoted(derivedName(table.name + u'_' + column, QStringLiteral("not_null")));
    return validatedSteps(table, QStringLiteral("CHECK (%1 IS NOT NULL)").arg(quoted(column)), name) +
           alterTable(table) + QStringLiteral("ALTER COLUMN %1 SET NOT NULL;\n").arg(quoted(column)) +
           alterTable(table) + QStringLiteral("DROP CONSTRAINT %1;").arg(name);
}

QString validatedSteps(const Name& table, const QString& definition, const QString& name) {
    return alterTable(table) + QStringLiteral("ADD CONSTRAINT %1 %2 NOT VALID;\n").arg(name, definition) +
           Words::tr("-- in a later migration, when the first lock is released:") + u'\n' +
           alterTable(table) + QStringLiteral("VALIDATE CONSTRAINT %1;\n").arg(name);
}

QString batchedUpdate(const Name& table, const QString& assignment, const QString& condition) {
    return Words::tr("-- outside a transaction; repeat until it changes no rows:") +
           QStringLiteral(
               "\nUPDATE %1 SET %2\n WHERE ctid = ANY (ARRAY(SELECT ctid FROM %1 WHERE %3 LIMIT 5000));\n")
               .arg(table.sql(), assignment, condition);
}

QString inTrigger(const QString& text, const QString& column) {
    const QString name = QRegularExpression::escape(column);
    const QRegularExpression word(QStringLiteral("(?<![\\w.\"])(?:\"%1\"|%1)(?![\\w\"(])").arg(name));
    QString changed = text;
    return changed.replace(word, QStringLiteral("NEW.") + quoted(column));
}

QString swapColumnSteps(const Name& table, const QString& column, const QString& type, const QString& value) {
    const QString fresh = quoted(derivedName(column, QStringLiteral("new")));
    const QString old = quoted(derivedName(column, QStringLiteral("old")));
    const QString sync = derivedName(table.name + u'_' + column, QStringLiteral("sync"));
    const QString function = table.sibling(sync).sql();
    return Words::tr("-- 1. a second column, kept in sync by a trigger:") + u'\n' + alterTable(table) +
           QStringLiteral("ADD COLUMN %1 %2;\n").arg(fresh, type) +
           QStringLiteral(
               "CREATE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql AS $$\n"
               "BEGIN NEW.%2 := %3; RETURN NEW; END $$;\n"
               "CREATE TRIGGER %4 BEFORE INSERT OR UPDATE ON %5\n"
               " FOR EACH ROW EXECUTE FUNCTION %1();\n")
               .arg(function, fresh, inTrigger(value, column), quoted(sync), table.sql()) +
           Words::tr("-- 2. the existing rows:") + u'\n' +
           batchedUpdate(table, QStringLiteral("%1 = %2").arg(fresh, value),
                         QStringLiteral("%1 IS DISTINCT FROM (%2)").arg(fresh, value)) +
           Words::tr("-- 3. build the indexes and constraints of the old column on the new one, then swap:") +
           QStringLiteral("\nBEGIN;\nSET LOCAL lock_timeout = '2s';\n") +
           QStringLiteral("DROP TRIGGER %1 ON %2;\nDROP FUNCTION %3();\n")
               .arg(quoted(sync), table.sql(), function) +
           alterTable(table) + QStringLiteral("RENAME COLUMN %1 TO %2;\n").arg(quoted(column), old) +
           alterTable(table) +
           QStringLiteral("RENAME COLUMN %1 TO %2;\nCOMMIT;\n").arg(fresh, quoted(column)) +
           Words::tr("-- 4. when no client reads it any longer:") + u'\n' + alterTable(table) +
           QStringLiteral("DROP COLUMN %1;").arg(old);
}

QString uniqueIndexConcurrently(const Name& table, const QString& index, const QStringList& columns) {
    return Words::tr("-- outside a transaction, alone in its migration:") +
           QStringLiteral("\nCREATE UNIQUE INDEX CONCURRENTLY %1 ON %2 (%3);\n")
               .arg(quoted(index), table.sql(), quoted(columns));
}

}  // namespace migrations::hazards
