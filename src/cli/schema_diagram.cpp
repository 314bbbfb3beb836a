#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/output.h"
#include "cli/schema_commands.h"
#include "cli/schema_source.h"
#include "cli/stoppable.h"
#include "schema/diagram/build.h"
#include "schema/diagram/cut.h"
#include "schema/diagram/formats.h"
#include "schema/diagram/layouter.h"
#include "schema/diagram/overlay.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace cli {
namespace {

using schema::diagram::Diagram;

struct DiagramText {
    Q_DECLARE_TR_FUNCTIONS(cli::Schema)
};

core::Result<migrations::SchemaSide> sourceOf(const CommandLine& line) {
    if (!line.arguments().isEmpty()) return parseSchemaSource(line.arguments().first());
    const auto profile = line.database();
    if (!profile) return core::fail(profile);
    return migrations::SchemaSide{.kind = migrations::SchemaSide::Kind::Database, .profile = *profile};
}

/// Everything, before anything is cut away.
core::Result<Diagram> wholeDiagram(const CommandLine& line, QStringList& notes, std::stop_token stop) {
    const auto source = sourceOf(line);
    if (!source) return core::fail(source);
    if (!line.isSet("compare")) {
        const auto read = migrations::readSide(*source, comparisonOptions(stop));
        if (!read) return core::fail(read);
        notes += read->notes;
        return schema::diagram::diagramOf(read->snapshot);
    }
    const auto before = parseSchemaSource(line.value("compare"));
    if (!before) return core::fail(before);
    const auto pair = migrations::readSides(*before, *source, comparisonOptions(stop));
    if (!pair) return core::fail(pair);
    notes += pair->notes;
    return schema::diagram::overlaid(schema::diagram::diagramOf(pair->from),
                                     schema::diagram::diagramOf(pair->to),
                                     schema::difference(pair->from, pair->to));
}

/// The relation that `text` means: `schema.name`, or `name` where only one is called so.
core::Result<schema::QualifiedName> relationCalled(const Diagram& diagram, const QString& text) {
    QList<schema::QualifiedName> found;
    for (const schema::diagram::Node& node : diagram.nodes)
        if (node.name.name == text || node.name.schema + QLatin1Char('.') + node.name.name == text)
            found.append(node.name);
    if (found.size() == 1) return found.first();
    if (found.isEmpty())
        return core::fail(core::ErrorKind::NotFound,
                          DiagramText::tr("There is no table or view %1.").arg(text),
                          DiagramText::tr("Partitions are drawn as the table they are of."));
    return core::fail(core::ErrorKind::Invalid,
                      DiagramText::tr("%1 is the name of several tables; write SCHEMA.%1.").arg(text));
}

core::Result<Diagram> cutOut(Diagram diagram, const CommandLine& line) {
    const auto detail = schema::valueOf<schema::diagram::Detail>(line.value("detail"));
    if (!detail)
        return core::fail(
            core::ErrorKind::Invalid,
            DiagramText::tr("--detail takes names, keys or columns, not “%1”.").arg(line.value("detail")));
    if (line.isSet("schema")) diagram = schema::diagram::onlySchema(diagram, line.value("schema"));
    schema::QualifiedName center;
    if (line.isSet("table")) {
        const auto named = relationCalled(diagram, line.value("table"));
        if (!named) return core::fail(named);
        center = *named;
    }
    if (!line.isSet("views")) diagram = schema::diagram::withoutViews(diagram, center);
    if (line.isSet("changes-only")) diagram = schema::diagram::onlyChanged(diagram);
    if (!center.isEmpty()) {
        bool isNumber = false;
        const int depth = line.value("depth").toInt(&isNumber);
        if (!isNumber || depth < 0)
            return core::fail(
                core::ErrorKind::Invalid,
                DiagramText::tr("--depth takes a number from 0, not “%1”.").arg(line.value("depth")));
        diagram = schema::diagram::neighbourhood(diagram, center, depth);
    }
    return schema::diagram::withDetail(diagram, *detail);
}

core::Result<QString> picture(const Diagram& diagram, const QString& format, std::stop_token stop) {
    if (format == QLatin1String("mermaid")) return schema::diagram::toMermaid(diagram);
    if (format == QLatin1String("dot")) return schema::diagram::toDot(diagram);
    schema::diagram::Layouter layouter;
    auto future = layouter.layOut(diagram);
    const std::stop_callback cancel(stop, [&future] { future.cancel(); });
    future.waitForFinished();
    if (future.isCanceled() || future.resultCount() == 0) return std::unexpected(core::Error::cancelled());
    const core::Result<schema::diagram::Drawing> drawing = future.result();
    if (!drawing) return core::fail(drawing);
    return schema::diagram::toSvg(*drawing);
}

core::Result<void> writeTo(const QString& path, const QString& text) {
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return core::fail(core::ErrorKind::Invalid,
                      DiagramText::tr("%1 could not be written: %2").arg(path, file.errorString()));
}

void addOptions(CommandLine& line) {
    line.addArgument(QStringLiteral("[SCHEMA]"), DiagramText::tr("The schema, instead of --database."));
    line.addDatabaseOption();
    line.addFormatOption({QStringLiteral("svg"), QStringLiteral("mermaid"), QStringLiteral("dot")});
    line.addOption("table", DiagramText::tr("Only this table and what is near it."), QStringLiteral("NAME"));
    line.addOption("depth", DiagramText::tr("How many foreign keys away from the table (default: 1)."),
                   QStringLiteral("N"), QStringLiteral("1"));
    line.addOption("detail",
                   DiagramText::tr("What is shown of a table: names, keys or columns (the default)."),
                   QStringLiteral("LEVEL"), QStringLiteral("columns"));
    line.addOption("schema", DiagramText::tr("Only the tables of this schema."), QStringLiteral("NAME"));
    line.addFlag("views", DiagramText::tr("Also views, with lines to what they read."));
    line.addOption("compare", DiagramText::tr("Mark what changed since this schema."),
                   QStringLiteral("FROM"));
    line.addFlag("changes-only",
                 DiagramText::tr("With --compare: only what changed, and what is next to it."));
    line.addOption("output", DiagramText::tr("Write to this file instead of the standard output."),
                   QStringLiteral("FILE"));
}

}  // namespace

int runSchemaDiagram(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("schema diagram"),
        DiagramText::tr(
            "Draws tables and foreign keys with crow's feet: as SVG, as Mermaid for Markdown files, or in "
            "Graphviz' language. The same schema always gives the same picture. SCHEMA and FROM are a "
            "database, a "
            "file of SQL, a migration directory (DIR or DIR@VERSION) or a .json of schema export, as in "
            "schema "
            "diff. Databases are only looked at."));
    addOptions(line);
    if (const auto ended = line.parse(arguments)) return *ended;
    core::Result<QString> drawn;
    QStringList notes;
    runStoppable([&](std::stop_token stop) {
        auto whole = wholeDiagram(line, notes, stop);
        const auto cut = whole ? cutOut(std::move(*whole), line) : whole;
        drawn = cut ? picture(*cut, line.format(), stop) : core::Result<QString>(core::fail(cut));
    });
    for (const QString& note : std::as_const(notes))
        printError(note);
    const QString path = line.value("output");
    const core::Result<QString>& result = drawn;
    const auto written = drawn && !path.isEmpty() ? writeTo(path, *drawn) : core::Result<void>();
    for (const core::Error* error :
         {result ? nullptr : &result.error(), written ? nullptr : &written.error()}) {
        if (!error) continue;
        printError(*error);
        return CouldNotLook;
    }
    if (path.isEmpty()) print(drawn->trimmed());
    return Fine;
}

}  // namespace cli
