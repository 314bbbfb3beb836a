#include "support/database.h"
#include "support/must.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

namespace {

const QString blog = QStringLiteral(COLOPHON_SOURCE_DIR "/resources/blog/");

QByteArray read(const QString& name) {
    QFile file(blog + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qUtf8Printable(name));
    return file.readAll();
}

QStringList migrations() {
    return QDir(blog + "migrations").entryList({"*.sql"}, QDir::Files, QDir::Name);
}

/// Everything that makes up the schema, a line each.
QString described(support::Database& database) {
    return database.text(R"(
        select string_agg(line, E'\n' order by line) from (
          select format('column %s.%s %s %s %s %s %s', c.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod),
                        a.attnotnull, a.attgenerated, pg_get_expr(d.adbin, d.adrelid)) as line
          from pg_attribute a join pg_class c on c.oid = a.attrelid
          left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
          where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and c.relkind in ('r', 'v')
          union all select format('relation %s %s %s', relname, relkind, relpersistence) from pg_class
          where relnamespace = 'public'::regnamespace
          union all select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
          from pg_constraint where connamespace = 'public'::regnamespace
          union all select pg_get_indexdef(indexrelid) from pg_index where indrelid::regclass::text not like 'pg_%'
          union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
          union all select pg_get_viewdef(oid) from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
          union all select pg_get_functiondef(p.oid) from pg_proc p where p.pronamespace = 'public'::regnamespace
            and p.prolang <> (select oid from pg_language where lanname = 'c')
          union all select format('enum %s %s %s', enumtypid::regtype, enumsortorder, enumlabel) from pg_enum
          union all select format('comment %s %s %s %s', classoid::regclass,
                                  case classoid when 'pg_class'::regclass then objoid::regclass::text
                                    when 'pg_proc'::regclass then objoid::regprocedure::text
                                    when 'pg_type'::regclass then objoid::regtype::text end, objsubid, description)
          from pg_description where classoid in ('pg_class'::regclass, 'pg_proc'::regclass, 'pg_type'::regclass)
            and objoid >= 16384) l)");
}

}  // namespace

class SchemaTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;

private slots:
    void theMigrationsArriveAtTheSchema() {
        support::Database desired(m_postgres);
        desired.run(read("schema.sql"));
        support::Database migrated(m_postgres);
        for (const QString& name : migrations())
            migrated.run(read("migrations/" + name));
        const QStringList left = described(desired).split('\n');
        const QStringList right = described(migrated).split('\n');
        QVERIFY(left.size() > 300);
        for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i)
            QCOMPARE(right[i], left[i]);
        QCOMPARE(right.size(), left.size());
    }

    void theSumIsRight() {
        // As Atlas' sql/migrate/dir.go: one hash running on over names and contents; the total over names and
        // hashes.
        QByteArray all;
        QByteArray entries;
        QByteArray lines;
        for (const QString& name : migrations()) {
            all += name.toUtf8() + read("migrations/" + name);
            const QByteArray hash = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toBase64();
            entries += name.toUtf8() + hash;
            lines += name.toUtf8() + " h1:" + hash + "\n";
        }
        const QByteArray total = QCryptographicHash::hash(entries, QCryptographicHash::Sha256).toBase64();
        QCOMPARE(read("migrations/atlas.sum"), "h1:" + total + "\n" + lines);
    }

    void theAuditLogCannotBeRewritten() {
        support::Database database(m_postgres);
        database.run(read("schema.sql"));
        database.run("insert into audit_log (action) values ('test.made')");
        QVERIFY(!database.connection().query("update audit_log set action = 'test.changed'"));
        QVERIFY(!database.connection().query("delete from audit_log"));
    }

    void changesAreTold() {
        support::Database database(m_postgres);
        database.run(read("schema.sql"));
        database.run("insert into \"user\" (email) values ('a@example.org')");
        QCOMPARE(database.text("select updated_at = created_at from \"user\""), "true");
        database.run("update \"user\" set last_seen_at = now()");
        QCOMPARE(database.text("select updated_at = created_at from \"user\""), "true");
        database.run("update \"user\" set version = 2");
        QCOMPARE(database.text("select updated_at > created_at from \"user\""), "true");
    }

    void namesAreMadeOfWhatThereIs_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("name");
        QTest::newRow("both") << "Ada" << "Lovelace" << "Ada Lovelace";
        QTest::newRow("first") << "Ada" << "" << "Ada";
        QTest::newRow("none") << "" << "" << "ada";
    }
    void namesAreMadeOfWhatThereIs() {
        QFETCH(QString, first);
        QFETCH(QString, last);
        support::Database database(m_postgres);
        database.run(read("schema.sql"));
        support::must(database.connection().query(
            "insert into \"user\" (email, first_name, last_name) values ('ada@example.org', ?, ?)",
            {first, last}));
        QTEST(database.text("select name from \"user\""), "name");
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
