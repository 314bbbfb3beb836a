#include "widgets/markdown_parser.h"

#include "widgets/markdown_collector.h"

#include <md4c.h>

namespace widgets {

QList<MarkdownPart> parseMarkdown(const QString& markdown) {
    const QByteArray source = markdown.toUtf8();
    MarkdownCollector collector(source);
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* to) {
        static_cast<MarkdownCollector*>(to)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* to) {
        static_cast<MarkdownCollector*>(to)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* to) {
        static_cast<MarkdownCollector*>(to)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* to) {
        static_cast<MarkdownCollector*>(to)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* to) {
        static_cast<MarkdownCollector*>(to)->text(type, text, size);
        return 0;
    };
    md_parse(source.constData(), static_cast<MD_SIZE>(source.size()), &parser, &collector);
    return collector.takeParts();
}

}  // namespace widgets
