#include "server/process_facts.h"

#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <unistd.h>

namespace server {
namespace {

/// proc(5): since the system's start, in clock ticks; what stands before it may hold a name with spaces.
double secondsAfterBoot() {
    std::ifstream file("/proc/self/stat");
    std::string text(std::istreambuf_iterator<char>(file), {});
    std::istringstream rest(text.substr(std::min(text.rfind(')') + 1, text.size())));
    std::string word;
    for (int field = 3; field <= 22 && rest >> word; ++field) {
    }
    return word.empty() ? 0 : std::strtod(word.c_str(), nullptr) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double bootTime() {
    std::ifstream file("/proc/stat");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("btime ")) return std::strtod(line.c_str() + 6, nullptr);
    return 0;
}

}  // namespace

ProcessFacts processFacts() {
    ProcessFacts out{.cpuSeconds = static_cast<double>(std::clock()) / CLOCKS_PER_SEC};
    std::ifstream pages("/proc/self/statm");
    std::uint64_t all = 0;
    std::uint64_t resident = 0;
    if (pages >> all >> resident)
        out.residentBytes = resident * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
    std::error_code failed;
    const std::filesystem::directory_iterator descriptors("/proc/self/fd", failed);
    if (!failed)
        out.openDescriptors = static_cast<std::uint64_t>(std::distance(begin(descriptors), end(descriptors)));
    if (const double boot = bootTime(); boot > 0) out.startedAt = boot + secondsAfterBoot();
    return out;
}

}  // namespace server
