#include "markdown/heading_ids.h"

#include "language/slug.h"

#include <unordered_map>
#include <unordered_set>

namespace markdown {
namespace {

struct Taken {
    std::unordered_set<std::string> ids;
    std::unordered_map<std::string, int> next;
};

void visit(Node& node, Taken& taken) {
    if (node.kind != Node::Kind::Heading) {
        for (Node& child : node.children)
            visit(child, taken);
        return;
    }
    std::string slug = language::slugify(plainText(node));
    if (slug.empty()) slug = "section";
    node.id = slug;
    while (!taken.ids.insert(node.id).second)
        node.id = slug + '-' + std::to_string(++taken.next[slug]);
}

}  // namespace

void setHeadingIds(Node& document) {
    Taken taken;
    visit(document, taken);
}

}  // namespace markdown
