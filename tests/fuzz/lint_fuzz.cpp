#include "migrations/hazards/linter.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace migrations::hazards;

namespace {

/// Hazards have to lie inside the file, and to say something.
void check(const QByteArray& sql, const QList<Hazard>& hazards) {
    const qsizetype lines = sql.count('\n') + 1;
    for (const Hazard& hazard : hazards) {
        if (hazard.line < 1 || hazard.line > lines || hazard.column < 1) std::abort();
        if (hazard.message.isEmpty() || !findRule(hazard.rule)) std::abort();
    }
}

}  // namespace

/// Any bytes, as the first and the second file of a run: hazards at worst. The first byte says in which
/// transaction.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto transaction = static_cast<Transaction>(data[0] % 4);
    const QByteArray sql(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    Linter linter(Facts(), allRules());
    check(sql, linter.lint(sql, transaction));
    linter.beginRun();
    check(sql, linter.lint(sql, transaction));
    return 0;
}
