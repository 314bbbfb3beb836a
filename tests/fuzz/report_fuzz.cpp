#include "core/json.h"
#include "migrations/preview/report_check.h"

#include <cstddef>
#include <cstdint>

/// Any bytes, as the report that `migrations preview --check` is given: an error at worst.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto object = core::parseJsonObject(
        QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (object) (void)migrations::readSavedReport(*object);
    return 0;
}
