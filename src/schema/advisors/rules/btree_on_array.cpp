#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkBtreeOnArray(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations())
        for (const Index& index : table->indexes) {
            if (index.method != QLatin1String("btree") || index.unique || !index.parent.isEmpty()) continue;
            for (const QString& name : index.columns)
                if (const Column* column = table->column(name); column && isArray(column->type))
                    inquiry.report(
                        partOf(*table, Kind::Index, index.name),
                        AdvisorText::tr(
                            "%1 compares whole arrays of %2; it cannot be used to search elements.")
                            .arg(index.name, name));
        }
}

}  // namespace

Advisor btreeOnArray() {
    return {
        .key = QStringLiteral("btree-on-array"),
        .level = AdviceLevel::Note,
        .title = AdvisorText::tr("An ordered index on an array"),
        .reason = AdvisorText::tr("A btree index only finds arrays that are equal as a whole. To find arrays "
                                  "that contain an element (@>, &&), use a GIN index; = ANY uses no index."),
        .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, tags text[]);
CREATE INDEX post_tags ON post (tags);)",
        .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, tags text[]);
CREATE INDEX post_tags ON post USING gin (tags);)",
        .check = checkBtreeOnArray};
}

}  // namespace schema::advisors
