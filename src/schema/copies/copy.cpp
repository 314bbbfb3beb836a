#include "schema/copies/copy.h"

#include "schema/copies/psql.h"
#include "schema/ddl.h"

#include <QCoreApplication>

namespace schema {
namespace {

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(schema::Copy)
};

}  // namespace

QList<CopyFormat> copyFormats(const Snapshot& snapshot, const ObjectId& id) {
    QList<CopyFormat> out{CopyFormat::Ddl};
    if (id.kind == Kind::Relation && snapshot.relation({id.schema, id.name}))
        out << CopyFormat::Markdown << CopyFormat::Mermaid << CopyFormat::Go << CopyFormat::TypeScript
            << CopyFormat::JsonSchema;
    if (!copies::psqlText(snapshot, id).isEmpty()) out << CopyFormat::Psql;
    return out;
}

QString copyAs(const Snapshot& snapshot, const ObjectId& id, CopyFormat format) {
    if (format == CopyFormat::Ddl) {
        const QString text = ddl(snapshot, id).trimmed();
        return text.isEmpty() ? text : text + QLatin1Char('\n');
    }
    if (format == CopyFormat::Psql) return copies::psqlText(snapshot, id);
    const Relation* relation = id.kind == Kind::Relation ? snapshot.relation({id.schema, id.name}) : nullptr;
    if (!relation) return {};
    switch (format) {
        case CopyFormat::Markdown:
            return copies::markdown(snapshot, *relation);
        case CopyFormat::Mermaid:
            return copies::mermaid(snapshot, *relation);
        case CopyFormat::Go:
            return copies::goStruct(snapshot, *relation);
        case CopyFormat::TypeScript:
            return copies::typeScript(snapshot, *relation);
        case CopyFormat::JsonSchema:
            return copies::jsonSchema(snapshot, *relation);
        default:
            return {};
    }
}

QString copyFormatText(CopyFormat format) {
    switch (format) {
        case CopyFormat::Ddl:
            return CopyText::tr("DDL");
        case CopyFormat::Markdown:
            return CopyText::tr("Markdown");
        case CopyFormat::Mermaid:
            return CopyText::tr("Mermaid diagram");
        case CopyFormat::Go:
            return CopyText::tr("Go struct");
        case CopyFormat::TypeScript:
            return CopyText::tr("TypeScript interface");
        case CopyFormat::JsonSchema:
            return CopyText::tr("JSON Schema");
        case CopyFormat::Psql:
            return CopyText::tr("psql \\d+");
    }
    return {};
}

}  // namespace schema
