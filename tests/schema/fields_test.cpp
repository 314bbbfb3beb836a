#include "schema/difference/difference.h"
#include "schema/snapshot_json.h"

#include <QTest>

#include <boost/pfr/tuple_size.hpp>

#include <functional>

using namespace schema;

namespace {

template <typename T>
constexpr bool isList = false;
template <typename T>
constexpr bool isList<QList<T>> = true;
template <typename T>
constexpr bool isOptional = false;
template <typename T>
constexpr bool isOptional<std::optional<T>> = true;

/// Names the struct T for a message.
template <typename T>
QString structName() {
    return QString::fromUtf8(__PRETTY_FUNCTION__).section("T = ", 1).section(']', 0, 0);
}

/// Counts the members of T that visit() names, and walks into the structs in them.
class FieldCount {
public:
    QStringList problems;

    template <typename T>
    void check() {
        const QString name = structName<T>();
        if (m_seen.contains(name)) return;
        m_seen.insert(name);
        const int outer = std::exchange(m_count, 0);
        const T fresh;
        fresh.visit(*this);
        if (constexpr auto fields = boost::pfr::tuple_size_v<T>; m_count != int(fields))
            problems << QString("%1 has %2 members, visit() names %3").arg(name).arg(fields).arg(m_count);
        m_count = outer;
    }
    void always(const char*, const auto& value) { member(value); }
    void field(const char*, const auto& value) { member(value); }
    void ordered(const char*, const auto& value) { member(value); }
    void derived(const char*, const auto& value) { member(value); }
    void fact(const char*, const auto& value) { member(value); }

    int structs() const { return int(m_seen.size()); }

private:
    template <typename T>
    void member(const T&) {
        ++m_count;
        walk<T>();
    }
    template <typename T>
    void walk() {
        if constexpr (isList<T> || isOptional<T>)
            walk<typename T::value_type>();
        else if constexpr (requires(const T& value, FieldCount& count) { value.visit(count); })
            check<T>();
    }
    QSet<QString> m_seen;
    int m_count = 0;
};

/// Changes one member after the other of a thing with every list filled, and hands each result on.
class Mutations {
public:
    using Report = std::function<void(const QString& path)>;
    explicit Mutations(Report report) : m_report(std::move(report)) {}

    void always(const char* name, auto& value) { member(name, value); }
    void field(const char* name, auto& value) { member(name, value); }
    void ordered(const char* name, auto& value) { member(name, value); }
    void derived(const char* name, auto& value) { member(name, value); }
    void fact(const char*, auto&) {}

private:
    template <typename T>
    void member(const char* name, T& value) {
        // Names say which thing it is, and are not compared.
        static const QSet<QString> identity{"name",    "schema",   "identity_arguments",
                                            "left",    "right",    "source",
                                            "target",  "role",     "objects",
                                            "token",   "table",    "grantee",
                                            "grantor", "position", "server"};
        if (identity.contains(QLatin1String(name)) && std::is_same_v<T, QString>) return;
        const QString outer = m_path;
        m_path += QLatin1Char('.') + QLatin1String(name);
        change(value);
        m_path = outer;
    }
    template <typename T>
    void change(T& value) {
        if constexpr (std::is_same_v<T, QString>) {
            changed(value, QString(value + "changed"));
        } else if constexpr (std::is_same_v<T, bool>) {
            changed(value, !value);
        } else if constexpr (NamedEnum<T>) {
            changed(value, value == T(0) ? T(1) : T(0));
        } else if constexpr (std::is_integral_v<T>) {
            changed(value, T(value + 7));
        } else if constexpr (isOptional<T>) {
            changed(value, T());
        } else if constexpr (isList<T>) {
            changed(value, T());
            for (auto& each : value)
                change(each);
        } else {
            value.visit(*this);
        }
    }
    template <typename T>
    void changed(T& value, T other) {
        std::swap(value, other);
        m_report(m_path);
        std::swap(value, other);
    }
    Report m_report;
    QString m_path;
};

/// Puts one element into every list, a value into every optional and a text of its own into every text, so
/// that no thing seems to belong to another one.
class Fill {
public:
    void always(const char*, auto& value) { fill(value); }
    void field(const char*, auto& value) { fill(value); }
    void ordered(const char*, auto& value) { fill(value); }
    void derived(const char*, auto& value) { fill(value); }
    void fact(const char*, auto&) {}

private:
    template <typename T>
    void fill(T& value) {
        if constexpr (std::is_same_v<T, QString>) {
            value = QString("x%1").arg(++m_texts);
        } else if constexpr (isOptional<T>) {
            fill(value.emplace());
        } else if constexpr (isList<T>) {
            fill(value.emplaceBack());
        } else if constexpr (requires { value.visit(*this); }) {
            value.visit(*this);
            // Only a privilege that was given can be passed on.
            if constexpr (std::is_same_v<T, Grant>) value.grantable = value.privileges;
        }
    }
    int m_texts = 0;
};

}  // namespace

/// No member of a snapshot can be forgotten in JSON or in a difference.
class FieldsTest : public QObject {
    Q_OBJECT
private slots:
    void visitNamesEveryMemberOfEveryStruct();
    void aChangeOfAnyMemberIsADifference();
};

void FieldsTest::visitNamesEveryMemberOfEveryStruct() {
    FieldCount count;
    count.check<Content>();
    QCOMPARE(count.problems, QStringList());
    QVERIFY2(count.structs() > 25, qPrintable(QString::number(count.structs())));
}

void FieldsTest::aChangeOfAnyMemberIsADifference() {
    Content content;
    Fill fill;
    content.visit(fill);
    // Things of an extension are the extension's business.
    const auto ownThings = [](auto& list) {
        for (auto& thing : list)
            if constexpr (requires { thing.extension; }) thing.extension.clear();
    };
    ownThings(content.schemas), ownThings(content.relations), ownThings(content.sequences);
    ownThings(content.routines), ownThings(content.types), ownThings(content.collations);
    ownThings(content.statistics), ownThings(content.operators), ownThings(content.casts);
    ownThings(content.dictionaries), ownThings(content.configurations), ownThings(content.wrappers);
    ownThings(content.servers), ownThings(content.eventTriggers);
    const Snapshot before(content);
    QStringList silent;
    int changes = 0;
    Mutations mutations([&](const QString& path) {
        ++changes;
        const Snapshot after(content);
        if (difference(before, after).isEmpty()) silent << path;
    });
    content.visit(mutations);
    for (const QString& path : silent)
        qWarning("no difference: %s", qPrintable(path));
    QCOMPARE(silent, QStringList());
    QVERIFY2(changes > 250, qPrintable(QString::number(changes)));
}

QTEST_GUILESS_MAIN(FieldsTest)
#include "fields_test.moc"
